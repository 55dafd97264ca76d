import { expect, it } from 'vitest';
import { noBreakSpaces } from '../../../src/discord/rendering/no-break-spaces.ts';

it('keeps quotation marks and tall punctuation with their words', () => {
  expect(noBreakSpaces('Un lieu : « a-t-elle atterri ? »')).toBe(
    'Un lieu\u00a0: «\u00a0a-t-elle atterri\u00a0?\u00a0»',
  );
});

it('leaves other spaces alone', () => {
  expect(noBreakSpaces('A place: “here ?” or there')).toBe('A place: “here\u00a0?” or there');
});
