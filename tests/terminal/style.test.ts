import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { safeText, styleOf } from '../../src/terminal/style.ts';

const outputOf = (columns: number | undefined) => Object.assign(new PassThrough(), columns && { columns });

describe('styleOf', () => {
  it('breaks lines between words, keeping their indentation and no blank at either end', () => {
    const { wrap } = styleOf(outputOf(20));
    expect(wrap('une délégation russe est venue\n  ¶ 1 une délégation russe')).toBe(
      'une délégation russe\nest venue\n  ¶ 1 une délégation\n  russe',
    );
  });

  it('leaves lines whole where there is no width', () => {
    const text = 'mot '.repeat(100);
    expect(styleOf(outputOf(undefined)).wrap(text)).toBe(text);
  });

  it('sets the answer off without colours', () => {
    expect(styleOf(outputOf(80)).strong('Niamey')).toBe('**Niamey**');
  });
});

describe('safeText', () => {
  it('drops what commands a terminal or reorders text, and nothing that is read', () => {
    expect(safeText('a\u001b[31mb\u0007\u009bc\u202ed\u2066e\0\r\nf\tg\u00a0\u202f’é😀\u200d')).toBe(
      'a[31mbcde\nf\tg\u00a0\u202f’é😀\u200d',
    );
  });
});
