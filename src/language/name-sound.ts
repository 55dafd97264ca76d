/**
 * Letters that write one sound of a foreign name in French, in English or by another romanisation, each with what
 * stands for it here. In this order; what is not named keeps its letter.
 */
const SOUNDS: readonly (readonly [letters: RegExp, sound: string])[] = [
  // Ievkourov, Yevkurov, Evkourov.
  [/^[iy]e/, 'e'],
  [/ou|oo|w(?=[aeiouy])/g, 'u'],
  [/w/g, 'v'],
  [/y|ee/g, 'i'],
  // Prigojine, Prigozhin; Djibouti, Jibuti.
  [/dzh|zh|dj/g, 'j'],
  // Gorbatchev, Gorbachev; Bachar, Bashar.
  [/tch|tsch|tsh|sch|sh/g, 'ch'],
  // Tchiani, Tiani.
  [/ch(?=i)/g, 't'],
  [/ph/g, 'f'],
  // Sergueï, Sergei; Ghana.
  [/g[hu](?=[eiaou])/g, 'g'],
  [/ck|qu|q|c(?=[aou]|[^aeiouh]|$)/g, 'k'],
  [/(?<!c)h/g, ''],
  [/(.)\1+/g, '$1'],
  // Poutine, Putin.
  [/e$/, ''],
  [/v$/, 'f'],
];

/**
 * How a name sounds, roughly, whichever romanisation writes it: « Tchiani » and « Tiani », « Ievkourov » and « Yevkurov »
 * sound the same. The sound is a key to compare, not to be read.
 *
 * @param folded a word in lower case and without accents
 */
export function soundOfName(folded: string): string {
  let sound = folded;
  for (const [letters, written] of SOUNDS) sound = sound.replace(letters, written);
  return sound;
}
