import type { AnalyzedToken } from '../language/analyzer.ts';
import type { SpanType } from '../language/span.ts';
import { focusClass } from './question-focus.ts';
import type { QuestionKind } from './question-kind.ts';

/** The typed spans that may answer a question: the first choice, then those that will do. */
export interface ExpectedAnswer {
  readonly types: readonly SpanType[];
  /** Whether the question asks what or who something is: « qui est X », « qu’est-ce que X ». */
  readonly isDefinition: boolean;
}

const TYPES_OF_KIND: Readonly<Record<QuestionKind, readonly SpanType[]>> = {
  who: ['person', 'organisation'],
  when: ['date'],
  where: ['place'],
  howMany: ['quantity'],
  what: [],
  why: [],
  how: [],
  open: [],
};
const NAMED =
  /\b(?:s' appelle(?:nt)?|se nomme(?:nt)?|s' appelait|se nommait|quel est le nom|quel est son nom)\b/;
const IDENTITY =
  /^(?:(?:qui|c' est qui|qui c' est) )?(?:est|sont|etait|etaient|fut)(?! ce)\b(?! (?:il|elle|on|le|la|les|l')\b)|\bqu' est ce qu(?:e|')\b|^qu' est ?(?:ce)?\b|\bc' est quoi\b|\bquoi c' est\b|\bdefinition\b|\bque signifie\b/;

/** What kind of span answers, from the question's kind and its words. */
export function expectedAnswer(kind: QuestionKind, tokens: readonly AnalyzedToken[]): ExpectedAnswer {
  const words = tokens.map((token) => token.folded).join(' ');
  const isDefinition = (kind === 'who' || kind === 'what' || kind === 'open') && IDENTITY.test(words);
  const own = TYPES_OF_KIND[kind];
  if (own.length > 0) return { types: own, isDefinition };
  if (NAMED.test(words)) return { types: ['person', 'organisation', 'place'], isDefinition };
  const focus = focusClass(tokens);
  return { types: focus === undefined ? [] : [focus], isDefinition };
}
