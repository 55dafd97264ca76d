import { contains, slice, type TypedSpan } from '../language/span.ts';
import type { QuestionCommand } from '../question/question.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';

/** A question made from the text itself, as typed after its command. */
export interface Proposal {
  readonly command: QuestionCommand;
  readonly text: string;
}

/** A verb with its auxiliary and a few words, up to the next pause: « a accueilli la délégation russe ». */
const ACT = String.raw`((?:a|ont|est|sont|s['’]est|se sont|s['’]était|avait|avaient|était|étaient)(?:\s[^\s,;:.()«»]+){1,6})`;
/** Words between commas. */
const ASIDE = '(?:,[^,;:.]*,)?';
const SUBJECT = '([^,;:.()«»]{3,60}?)';
const ACT_AFTER_NAME = new RegExp(String.raw`^${ASIDE}\s${ACT}(?=[,;.]|$)`, 'iu');
const CLAUSE_AFTER_DATE = new RegExp(String.raw`^,\s${SUBJECT}${ASIDE}\s${ACT}(?=[,;.]|$)`, 'iu');
const CLAUSE_BEFORE_PLACE = new RegExp(
  String.raw`^${SUBJECT}${ASIDE}\s${ACT}\s(?:à|au|aux|en|dans|vers)\s(?:l['’]|la\s|le\s|les\s)?$`,
  'iu',
);
/** Words a question does not end with. */
const DANGLING = /\s(?:et|ou|de|des|du|à|au|en|dans|par|pour|sur|avec|que|qui|le|la|les|un|une|\p{L}+ant)$/iu;
const DETERMINER = /^(?:l['’]|d['’]|(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs)\s)/iu;
const QUESTION_LENGTH = 80;
/** A noun with its article and what completes it, just before a date: « le coup d’État (du 26 juillet) ». */
const NOUN_BEFORE_DATE =
  /(?:^|[\s(])((?:l['’]|(?:le|la|les)\s)[^\s,;:.()«»]+(?:\s(?:d['’]|de\s|du\s|des\s)[^\s,;:.()«»]+)?)\s(?:du|de|le|en|au)?\s?$/iu;
/** A number and what it counts: « 1 500 soldats français ». */
const COUNTED = /^(?:[\d\s\u00a0\u202f.,]+|[\p{L}-]+\s)(?=\p{L})(.+)$/u;

/** Questions that a name, a date or a number in a passage may answer, made of the words around it. */
export function proposeQuestions(analysed: AnalyzedPassage, span: TypedSpan): Proposal[] {
  const { passage, sentences } = analysed;
  const sentence = sentences.find((each) => contains(each, span));
  if (sentence === undefined) return [];
  const before = passage.text.slice(sentence.start, span.start);
  const after = passage.text.slice(span.end, sentence.end);
  const name = slice(passage.text, span);
  switch (span.type) {
    case 'person':
      return [ask('qui', `est ${name}`), ...asks('qui', ACT_AFTER_NAME.exec(after)?.[1])];
    case 'organisation':
      return [ask('quoi', `est ${withArticle(name, before)}`)];
    case 'place':
      return [
        ...asks('ou', joined(CLAUSE_BEFORE_PLACE.exec(before))),
        ...(isSomewhere(after) ? [ask('ou', `se trouve ${withArticle(name, before)}`)] : []),
      ];
    case 'quantity':
      return asks('combien', withDe(COUNTED.exec(name)?.[1]));
    case 'date': {
      const noun = NOUN_BEFORE_DATE.exec(before)?.[1];
      if (noun !== undefined) return [ask('quand', `a eu lieu ${noun}`)];
      return before === '' ? asks('quand', joined(CLAUSE_AFTER_DATE.exec(after))) : [];
    }
    default:
      return [];
  }
}

function ask(command: QuestionCommand, words: string): Proposal {
  const line = words.replace(/\s+/g, ' ').trim();
  const opening = DETERMINER.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
  return { command, text: `${opening} ?` };
}

function asks(command: QuestionCommand, words: string | undefined): Proposal[] {
  if (words === undefined || words.length > QUESTION_LENGTH || DANGLING.test(words)) return [];
  return [ask(command, words)];
}

/** Subject and act, without what stood between them. */
function joined(match: RegExpExecArray | null): string | undefined {
  const [, subject, act] = match ?? [];
  return subject === undefined || act === undefined ? undefined : `${subject} ${act}`;
}

/** « Bamako (au Mali) »: a place said to be in another. */
function isSomewhere(after: string): boolean {
  return /^,?\s(?:au|aux|en)\s\p{Lu}/u.test(after);
}

/** The name with the article it has in the text: « de l’Alliance », « du Niger ». */
function withArticle(name: string, before: string): string {
  const [article = ''] = /(?:\b(?:l|d)['’]|\b(?:le|la|les|du|des|au|aux)\s)$/iu.exec(before) ?? [];
  if (/^(?:l['’]|la\s)$/i.test(article)) return article + name;
  if (/^(?:le|du|au)\s$/i.test(article)) return `le ${name}`;
  return /^(?:les|des|aux)\s$/i.test(article) ? `les ${name}` : name;
}

function withDe(counted: string | undefined): string | undefined {
  if (counted === undefined) return undefined;
  return /^[aeiouyhàéèêâîôûœ]/i.test(counted) ? `d’${counted}` : `de ${counted}`;
}
