import type { AnalyzedToken } from '../language/analyzer.ts';
import { focusClass } from './question-focus.ts';
import type { QuestionKind } from './question-kind.ts';

/** Each way to ask, over the question's folded words joined by spaces; the first that matches decides. */
const PATTERNS: readonly (readonly [RegExp, QuestionKind])[] = [
  [
    /\bpourquoi\b|\bpour quelles? raisons?\b|\bdans quel but\b|\ba cause de (?:quoi|qui)\b|\b(?:quelle|quelles) (?:est|sont|etait|etaient|fut|furent) (?:la|les) (?:causes?|raisons?)\b/,
    'why',
  ],
  [
    /\bcombien\b|\bquel (?:est|etait|fut) (?:le|l') (?:nombre|pourcentage|taux|montant|prix|cout|age|score|effectif|debit)\b/,
    'howMany',
  ],
  [/\bquand\b|\bdepuis quand\b/, 'when'],
  [/\bcomment\b|\bde quelles? (?:manieres?|facons?)\b|\bpar quels? moyens?\b|\bde quelle sorte\b/, 'how'],
  [/\bqu' est ce qu[ie']|\bqu' (?:est|sont|a|ont)\b|\bqu' est ce\b/, 'what'],
  [
    /^(?:(?:a|de|avec|par|pour|contre|chez|sur|selon|envers|d'|c'|est|ce) )*qui\b|\bqui (?:est|sont|etait) (?:ce|il|elle)\b|\bqui$/,
    'who',
  ],
  [
    /^(?:(?:d'|de|par|vers|jusqu'|et) )*ou\b|\bou (?:est|sont|se|s'|a|ont|etait|fut)\b(?! ce que)|\bou$/,
    'where',
  ],
];

/** « Que faire quand il pleut »: once another word asks, « quand » only tells when that is. */
const CIRCUMSTANCE =
  /^((?:(?:a|de|d'|avec|par|pour|dans|sur|en|chez) )?(?:que|qu'|qui|quels?|quelles?|comment|pourquoi|lequel|laquelle) .*?) (?<!et )quand .*$/;

/** « Il avait quel âge quand il est parti ? »: the same of a question word that stands in its place. */
const CIRCUMSTANCE_LATER =
  /^(.* (?:combien|quoi|où|quels?|quelles?|comment|pourquoi)(?: .*?)?) (?<!et )quand (?:il|elle|ils|elles|on|je|j'|tu|nous|vous|ca|c'|le|la|les|l'|son|sa|ses|leurs?|une?) .*$/;

/** The kind of question its words ask, wherever the question word stands; `open` when none does. */
export function kindFromWords(tokens: readonly AnalyzedToken[]): QuestionKind {
  const words = tokens
    .map((token) => (token.form === 'où' ? token.form : token.folded))
    .join(' ')
    .replace(/ quand meme\b/g, '')
    .replace(CIRCUMSTANCE, '$1')
    .replace(CIRCUMSTANCE_LATER, '$1')
    .replace(/où/g, 'ou');
  for (const [pattern, kind] of PATTERNS) if (pattern.test(words)) return kind;
  if (/\b(?:quels?|quelles?|lequel|laquelle|lesquels|lesquelles)\b/.test(words)) {
    switch (focusClass(tokens)) {
      case 'date':
        return 'when';
      case 'quantity':
        return 'howMany';
      case 'place':
        return /^(?:(?:dans|en|a|sur|vers|de) )quels?/.test(words) ? 'where' : 'what';
      default:
        return 'what';
    }
  }
  if (tokens.some(({ form }) => form === 'où')) return 'where';
  if (/\b(?:que|qu'|quoi)\b/.test(words)) return 'what';
  return 'open';
}
