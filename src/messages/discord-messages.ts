import type { QuestionCommand } from '../question/question.ts';
import type { Localised } from './locale.ts';

interface ListMessages {
  readonly title: string;
  readonly nothing: string;
}

/** The words of the bot on Discord. Arguments arrive ready to show: escaped and formatted. */
export interface DiscordMessages {
  /** A command's word, to make a question of what follows. */
  readonly commandWords: Readonly<Record<QuestionCommand, string>>;
  readonly buttons: {
    readonly context: string;
    readonly why: string;
    readonly back: string;
    readonly publish: string;
    readonly delete: string;
    position(at: number, count: number): string;
    paragraph(ordinal: number): string;
  };
  /** A line for the asker alone, when what was wanted cannot be done. */
  readonly refusals: {
    readonly emptyQuestion: string;
    tooLongQuestion(limit: number): string;
    readonly unknownArticle: string;
    readonly unknownCommand: string;
    readonly unknownButton: string;
    readonly notYours: string;
    /** `when` is a moment as Discord shows it: « dans 3 secondes ». */
    tooFast(when: string): string;
    readonly failure: string;
  };
  readonly articleChanged: string;
  readonly disagreement: string;
  /** A date of the quotation, and the day it means as Discord shows it. */
  dateMeans(words: string, day: string): string;
  articles(count: number): string;
  readonly timeline: ListMessages;
  readonly people: ListMessages;
  askedBy(user: string): string;
  part(at: number, count: number): string;
  readonly why: { readonly title: string };
  readonly article: {
    length(paragraphs: number, words: number): string;
    by(author: string): string;
    publishedOn(date: string): string;
    readonly sections: string;
  };
  readonly help: {
    readonly title: string;
    readonly introduction: string;
    command(mention: string, purpose: string): string;
    readonly manners: string;
  };
}

const french: DiscordMessages = {
  commandWords: {
    qui: 'Qui',
    quand: 'Quand',
    ou: 'Où',
    combien: 'Combien',
    quoi: 'Quoi',
    pourquoi: 'Pourquoi',
    comment: 'Comment',
    question: 'Question :',
  },
  buttons: {
    context: 'Contexte',
    why: 'Pourquoi ce passage ?',
    back: 'Retour',
    publish: 'Publier dans le salon',
    delete: 'Supprimer',
    position: (at, count) => `${at} / ${count}`,
    paragraph: (ordinal) => `¶ ${ordinal}`,
  },
  refusals: {
    emptyQuestion: 'Il manque la question. Par exemple : « Qui dirige la délégation ? »',
    tooLongQuestion: (limit) =>
      `Cette question est trop longue. En ${limit} caractères au plus, je pourrai chercher.`,
    unknownArticle: 'Je n’ai pas cet article. Choisissez-le dans la liste proposée pendant la saisie.',
    unknownCommand: 'Je ne connais pas cette commande. Rechargez Discord : elle a peut-être changé.',
    unknownButton: 'Ce bouton ne mène plus nulle part. Posez la question à nouveau.',
    notYours: 'Seule la personne qui a posé la question, ou la modération, peut supprimer cette réponse.',
    tooFast: (when) => `Doucement : vous pourrez poser une autre question ${when}.`,
    failure: 'Quelque chose n’a pas marché de mon côté. Réessayez dans un instant.',
  },
  articleChanged: 'L’article a changé depuis : voici ce qu’il dit maintenant.',
  disagreement: '**Les articles ne disent pas la même chose.**',
  dateMeans: (words, day) => `« ${words} » : ${day}`,
  articles: (count) => (count > 1 ? `${count} articles à interroger` : 'Un article à interroger'),
  timeline: {
    title: 'Chronologie',
    nothing: 'Aucune phrase n’y porte de date.',
  },
  people: {
    title: 'Qui est qui',
    nothing: 'Personne n’y est nommé.',
  },
  askedBy: (user) => `Question de ${user}`,
  part: (at, count) => `partie ${at} / ${count}`,
  why: { title: 'Pourquoi ce passage ?' },
  article: {
    length: (paragraphs, words) =>
      `${paragraphs} ${paragraphs > 1 ? 'paragraphes' : 'paragraphe'}, ${words} mots`,
    by: (author) => `par ${author}`,
    publishedOn: (date) => `publié le ${date}`,
    sections: '**Plan**',
  },
  help: {
    title: 'Verbatim répond en citant l’article, mot pour mot',
    introduction:
      'Posez une question avec la commande qui dit ce que vous cherchez. Je montre le passage qui répond, la réponse en gras ; quand l’article ne le dit pas, je le dis.',
    command: (mention, purpose) => `${mention} ${purpose}`,
    manners: 'Rien n’est réécrit, rien n’est deviné, et personne n’est notifié.',
  },
};

const english: DiscordMessages = {
  commandWords: {
    qui: 'Who',
    quand: 'When',
    ou: 'Where',
    combien: 'How many',
    quoi: 'What',
    pourquoi: 'Why',
    comment: 'How',
    question: 'Question:',
  },
  buttons: {
    context: 'Context',
    why: 'Why this passage?',
    back: 'Back',
    publish: 'Post in the channel',
    delete: 'Delete',
    position: (at, count) => `${at} / ${count}`,
    paragraph: (ordinal) => `¶ ${ordinal}`,
  },
  refusals: {
    emptyQuestion: 'The question is missing. For example: “Qui dirige la délégation ?”',
    tooLongQuestion: (limit) => `This question is too long. I can look for up to ${limit} characters.`,
    unknownArticle: 'I do not have this article. Pick one from the list shown while you type.',
    unknownCommand: 'I do not know this command. Reload Discord: it may have changed.',
    unknownButton: 'This button no longer leads anywhere. Please ask again.',
    notYours: 'Only the person who asked, or a moderator, can delete this answer.',
    tooFast: (when) => `Not so fast: you can ask again ${when}.`,
    failure: 'Something went wrong on my side. Please try again in a moment.',
  },
  articleChanged: 'The article has changed since: this is what it says now.',
  disagreement: '**The articles do not say the same.**',
  dateMeans: (words, day) => `“${words}”: ${day}`,
  articles: (count) => (count > 1 ? `${count} articles to ask` : 'One article to ask'),
  timeline: {
    title: 'Timeline',
    nothing: 'No sentence holds a date.',
  },
  people: {
    title: 'Who is who',
    nothing: 'Nobody is named.',
  },
  askedBy: (user) => `Asked by ${user}`,
  part: (at, count) => `part ${at} / ${count}`,
  why: { title: 'Why this passage?' },
  article: {
    length: (paragraphs, words) =>
      `${paragraphs} ${paragraphs > 1 ? 'paragraphs' : 'paragraph'}, ${words} words`,
    by: (author) => `by ${author}`,
    publishedOn: (date) => `published on ${date}`,
    sections: '**Outline**',
  },
  help: {
    title: 'Verbatim answers by quoting the article, word for word',
    introduction:
      'Ask in French with the command that says what you are looking for. I show the passage that answers, the answer in bold; when the article does not say, I say so.',
    command: (mention, purpose) => `${mention} ${purpose}`,
    manners: 'Nothing is rewritten, nothing is guessed, and nobody is notified.',
  },
};

/** The words of the bot on Discord in each language of the interface. */
export const discordMessages: Localised<DiscordMessages> = { fr: french, en: english };
