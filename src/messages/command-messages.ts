import type { QuestionCommand } from '../question/question.ts';
import type { Localised } from './locale.ts';

/** How a command or an option is shown while typing: names of 1–32 lower-case characters, descriptions of 1–100. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
}

type ReadingCommand = 'article' | 'articles' | 'chronologie' | 'personnes';

/** The words of Discord's command menu. */
interface CommandMessages {
  readonly commands: Readonly<Record<QuestionCommand | ReadingCommand | 'aide', CommandWords>>;
  /** The name of the menu entry on a message. */
  readonly search: string;
  readonly options: Readonly<Record<'question' | 'article' | 'prive', CommandWords>>;
}

const french: CommandMessages = {
  commands: {
    qui: { name: 'qui', description: 'Une personne, un groupe : « dirige la délégation ? »' },
    quand: { name: 'quand', description: 'Une date, un moment : « a eu lieu le coup d’État ? »' },
    ou: { name: 'où', description: 'Un lieu : « la délégation a-t-elle atterri ? »' },
    combien: { name: 'combien', description: 'Un nombre, une quantité : « de soldats sont partis ? »' },
    quoi: { name: 'quoi', description: 'Une chose, un fait : « Quels documents ont été signés ? »' },
    pourquoi: { name: 'pourquoi', description: 'Une raison, un but : « les soldats sont-ils partis ? »' },
    comment: { name: 'comment', description: 'Une manière : « la visite s’est-elle passée ? »' },
    question: { name: 'question', description: 'Toute autre question, en français' },
    article: { name: 'article', description: 'Lire un article : titre, source, longueur et plan' },
    articles: { name: 'articles', description: 'Les articles que l’on peut interroger' },
    chronologie: { name: 'chronologie', description: 'Les phrases datées, dans l’ordre' },
    personnes: { name: 'personnes', description: 'Qui est qui : chaque nom et les mots qui le présentent' },
    aide: { name: 'aide', description: 'Ce que je sais faire, et comment le demander' },
  },
  search: "Chercher dans l'article",
  options: {
    question: { name: 'question', description: 'Votre question, ou quelques mots' },
    article: { name: 'article', description: 'Cet article seulement' },
    prive: { name: 'privé', description: 'Répondre à vous seul ; vous pourrez publier ensuite' },
  },
};

const english: CommandMessages = {
  commands: {
    qui: { name: 'who', description: 'A person or a group: “dirige la délégation ?”' },
    quand: { name: 'when', description: 'A date or a moment: “a eu lieu le coup d’État ?”' },
    ou: { name: 'where', description: 'A place: “la délégation a-t-elle atterri ?”' },
    combien: { name: 'how-many', description: 'A number or a quantity: “de soldats sont partis ?”' },
    quoi: { name: 'what', description: 'A thing or a fact: “Quels documents ont été signés ?”' },
    pourquoi: { name: 'why', description: 'A reason or a purpose: “les soldats sont-ils partis ?”' },
    comment: { name: 'how', description: 'A manner: “la visite s’est-elle passée ?”' },
    question: { name: 'ask', description: 'Any other question, in French' },
    article: { name: 'article', description: 'Read an article: title, source, length and outline' },
    articles: { name: 'articles', description: 'The articles one can ask' },
    chronologie: { name: 'timeline', description: 'The dated sentences, in order' },
    personnes: { name: 'people', description: 'Who is who: each name and the words that present it' },
    aide: { name: 'help', description: 'What I can do, and how to ask for it' },
  },
  search: 'Search the article',
  options: {
    question: { name: 'question', description: 'Your question in French, or a few words' },
    article: { name: 'article', description: 'This article only' },
    prive: { name: 'private', description: 'Answer you alone; you can post it afterwards' },
  },
};

/** The words of Discord's command menu in each language of the interface. */
export const commandMessages: Localised<CommandMessages> = { fr: french, en: english };
