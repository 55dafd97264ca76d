import { chatSpellings } from '../language/lexicons/sms.ts';

const OPENING =
  /^(?:(?:à|a|de|d|depuis|jusqu|pour|par|avec|en|dans|sur|chez|vers|contre)['’ ])*(?:qui|qu|que|quoi|quand|où|ou|combien|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|pourquoi|comment|est-ce|who|whom|whose|when|where|how|what|which|why)(?![\p{L}\p{N}])/iu;

const FIRST_WORD = /^\p{L}+/u;

/** Whether the first words ask, as typed with or without accents or as in a chat: « Qui… », « À quelle date… », « kan… ». */
export function opensQuestion(text: string): boolean {
  return OPENING.test(text.replace(FIRST_WORD, (word) => chatSpellings.get(word.toLowerCase())?.[0] ?? word));
}
