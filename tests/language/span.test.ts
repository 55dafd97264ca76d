import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, overlapsAny } from '../../src/language/span.ts';

const offset = fc.nat({ max: 60 });

it('finds an overlap with any of many spans just where one of them overlaps', () => {
  fc.assert(
    fc.property(fc.uniqueArray(offset, { maxLength: 20 }), offset, offset, (offsets, one, other) => {
      const ordered = [...offsets].sort((a, b) => a - b);
      const spans = ordered.flatMap((start, at) => {
        const end = ordered[at + 1];
        return at % 2 === 1 || end === undefined ? [] : [{ start, end }];
      });
      const span = { start: Math.min(one, other), end: Math.max(one, other) + 1 };
      expect(overlapsAny(spans, span)).toBe(spans.some((each) => overlaps(each, span)));
    }),
  );
});
