import type { AnalyzedToken } from '../language/analyzer.ts';

/**
 * Words by which one speaks to the bot of itself, or of the moment one speaks in, over folded words joined by spaces:
 * « quel est ton nom », « quel jour sommes-nous », « quel temps fait-il », whose « temps » is read as « météo ». Articles are
 * about neither.
 */
const SMALL_TALK =
  /\b(?:ton|ta|tes|toi|es tu|tu es|t' es|sommes nous|suis je|ce soir(?! la\b)|hier soir|demain matin|demain soir|cet apres midi(?! la\b)|tonight|your|are you|meteo fait il|fait il (?:beau|chaud|froid)|fait quel meteo|heure est il)\b/;

/** Whether a question speaks to the bot of itself or of here and now. */
export function isSmallTalk(tokens: readonly AnalyzedToken[]): boolean {
  return SMALL_TALK.test(tokens.map((token) => token.folded).join(' '));
}
