import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUSTOM_ID_LENGTH } from '../../../src/discord/limits.ts';
import { encodePress, type Press, parsePress } from '../../../src/discord/rendering/custom-ids.ts';
import { digest } from '../../../src/discord/rendering/fingerprint.ts';
import type { AnswerView, ListView, View } from '../../../src/discord/rendering/view.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../../../src/question/question.ts';

const key = fc.string().map((text) => digest(text));
const count = fc.nat({ max: 999_999 });
const asker = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const answer: fc.Arbitrary<AnswerView> = fc.record({
  show: fc.constant('answer' as const),
  asked: fc.record(
    {
      command: fc.constantFrom(...(Object.keys(KIND_OF_COMMAND) as QuestionCommand[])),
      worded: fc.boolean(),
      article: key,
    },
    { requiredKeys: ['command', 'worded'] },
  ),
  page: count,
});
const list: fc.Arbitrary<ListView> = fc.record(
  { show: fc.constantFrom('timeline' as const, 'people' as const), article: key, page: count },
  { requiredKeys: ['show', 'page'] },
);
const base = fc.oneof(
  answer,
  list,
  fc.record({ show: fc.constant('outline' as const), article: key, page: count }),
  fc.record({ show: fc.constant('articles' as const), page: count }),
);
const view: fc.Arbitrary<View> = fc.oneof(
  base,
  fc.record(
    { show: fc.constant('paragraph' as const), article: key, ordinal: count, part: count, from: base },
    { requiredKeys: ['show', 'article', 'ordinal', 'part'] },
  ),
);
const signed = fc.boolean();
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({
    press: fc.constantFrom('open' as const, 'publish' as const),
    asker,
    signed,
    fingerprint: key,
    view,
  }),
  fc.record({ press: fc.constant('why' as const), asker, signed, fingerprint: key, view: answer }),
  fc.record({ press: fc.constant('delete' as const), asker, signed }),
);

describe('a custom id', () => {
  it('gives back what it was made of, within the limit of Discord', () => {
    fc.assert(
      fc.property(press, (made) => {
        const id = encodePress(made);
        expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
        expect(parsePress(id)).toEqual(made);
      }),
    );
  });

  it('is not understood when it was tampered with', () => {
    fc.assert(
      fc.property(press, fc.nat(), fc.constantFrom(':', '', '!', 'é', '0:0:'), (made, at, change) => {
        const id = encodePress(made);
        const place = at % id.length;
        const forged = id.slice(0, place) + change + id.slice(place + 1);
        const read = parsePress(forged);
        if (read !== undefined) expect(encodePress(read)).toBe(forged);
      }),
    );
  });

  it.each([
    '',
    'inert:next',
    '0:d:1',
    '1:d:abc',
    '1:d:1:2',
    '1:w:1:AAAAAAAA:o:AAAAAAAA:0',
    '1:o:1:AAAAAAAA:x',
  ])('is not understood when it is %j', (id) => {
    expect(parsePress(id)).toBeUndefined();
  });
});
