import type { AbstentionReason } from '../answering/answer.ts';
import type { QuestionKind } from '../question/question-kind.ts';
import { enumerate, type Localised } from './locale.ts';

/** The words around an answer, whatever the surface. Arguments arrive ready to show: escaped and styled. */
export interface AnswerMessages {
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  /** Why there is no answer; `kind` is what was asked. */
  abstention(reason: AbstentionReason, kind: QuestionKind, articleCount: number): string;
  missing(words: readonly string[]): string;
  nearest(asked: string, known: readonly string[]): string;
  topics(topics: readonly string[]): string;
  readonly nearestPassage: string;
  paragraph(ordinal: number, count: number): string;
}

/** What an article does not say; « comment » is left out, for it asks for names as well: « comment s’appelle ». */
type Untold = Readonly<Partial<Record<QuestionKind, string>>>;
const UNTOLD_FR: Untold = { who: 'qui', when: 'quand', where: 'où', howMany: 'combien', why: 'pourquoi' };
const UNTOLD_EN: Untold = { who: 'who', when: 'when', where: 'where', why: 'why' };

const french: AnswerMessages = {
  kinds: {
    who: 'qui',
    when: 'quand',
    where: 'où',
    howMany: 'combien',
    what: 'quoi',
    why: 'pourquoi',
    how: 'comment',
    open: 'question',
  },
  abstention: (reason, kind, articleCount) => {
    const several = articleCount > 1;
    switch (reason) {
      case 'empty':
        return 'Posez une question, je répondrai en citant l’article.';
      case 'greeting':
        return 'Bonjour ! Posez-moi une question : je réponds en citant l’article, mot pour mot.';
      case 'noise':
        return 'Je n’ai pas reconnu de question. Essayez avec un nom, un lieu ou un mot de l’article.';
      case 'foreign':
        return several ? 'Les articles n’en parlent pas.' : 'L’article n’en parle pas.';
      case 'notInArticle': {
        const untold = UNTOLD_FR[kind];
        if (untold === undefined)
          return several ? 'Les articles ne le disent pas.' : 'L’article ne le dit pas.';
        return several ? `Les articles ne disent pas ${untold}.` : `L’article ne dit pas ${untold}.`;
      }
    }
  },
  missing: (words) => `${words.length > 1 ? 'Mots absents' : 'Mot absent'} : ${words.join(', ')}.`,
  nearest: (asked, known) => `${asked} : vouliez-vous dire ${enumerate(known, 'ou')} ?`,
  topics: (topics) => `Il y est question de ${topics.join(', ')}.`,
  nearestPassage: 'Le passage le plus proche, sans être une réponse :',
  paragraph: (ordinal, count) => `¶ ${ordinal} / ${count}`,
};

const english: AnswerMessages = {
  kinds: {
    who: 'who',
    when: 'when',
    where: 'where',
    howMany: 'how many',
    what: 'what',
    why: 'why',
    how: 'how',
    open: 'question',
  },
  abstention: (reason, kind, articleCount) => {
    const several = articleCount > 1;
    switch (reason) {
      case 'empty':
        return 'Ask a question, and I will answer by quoting the article.';
      case 'greeting':
        return 'Hello! Ask me a question: I answer by quoting the article, word for word.';
      case 'noise':
        return 'I could not find a question there. Try a name, a place or a word from the article.';
      case 'foreign':
        return several ? 'The articles do not speak of it.' : 'The article does not speak of it.';
      case 'notInArticle': {
        const says = several ? 'The articles do not say' : 'The article does not say';
        const untold = UNTOLD_EN[kind];
        return untold === undefined ? `${says}.` : `${says} ${untold}.`;
      }
    }
  },
  missing: (words) => `${words.length > 1 ? 'Words' : 'Word'} not found: ${words.join(', ')}.`,
  nearest: (asked, known) => `${asked}: did you mean ${enumerate(known, 'or')}?`,
  topics: (topics) => `It is about ${topics.join(', ')}.`,
  nearestPassage: 'The nearest passage, which is not an answer:',
  paragraph: (ordinal, count) => `¶ ${ordinal} / ${count}`,
};

/** The words around an answer in each language of the interface. */
export const answerMessages: Localised<AnswerMessages> = { fr: french, en: english };
