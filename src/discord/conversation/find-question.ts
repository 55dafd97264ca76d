import { findSentences } from '../../language/sentences.ts';
import { slice } from '../../language/span.ts';
import { QUESTION_LENGTH } from '../limits.ts';
import { toOneLine } from '../rendering/escape-text.ts';

/** What a message holds that is nobody's words: mentions, custom emoji, timestamps, links, quotations, code. */
const NOT_WORDS = /```[\s\S]*?```|^>.*$|<(?:[@#:/]|a:|id:|t:)[^<>\n]*>|https?:\/\/\S+/gm;
const ASKS =
  /^(?:(?:et|mais|alors|donc|dis|dites|bonjour|salut)[ ,]+)?(?:(?:à|a|de|d|depuis|pour|par|avec|en|dans) ?['’]?)?(?:qui|que|quoi|quand|où|combien|quel(?:le)?s?|pourquoi|comment|est-ce|qu['’])(?![\p{L}\p{N}])/iu;

/**
 * The question a message asks: its first sentence with a question mark, else the first that opens like a question,
 * else all of it, or as many of its first sentences as make a question of acceptable length.
 */
export function findQuestion(content: string): string {
  const text = toOneLine(content.replace(NOT_WORDS, ' '));
  const sentences = findSentences(text).map((span) => slice(text, span));
  const question =
    sentences.find((sentence) => sentence.includes('?')) ?? sentences.find((sentence) => ASKS.test(sentence));
  if (question !== undefined) return question;
  if (text.length <= QUESTION_LENGTH) return text;
  return sentences[0] ?? '';
}
