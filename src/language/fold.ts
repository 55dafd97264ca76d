const MARKS = /\p{M}+/gu;
const PLAIN = /^[ -~]*$/;

/** A form without accents or ligatures: « dégâts » gives `degats`, « œuvre » gives `oeuvre`. */
export function fold(form: string): string {
  if (PLAIN.test(form)) return form;
  return form
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}
