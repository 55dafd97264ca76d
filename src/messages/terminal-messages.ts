import type { WrongUsage } from '../terminal/command-arguments.ts';
import type { CommandWords } from './command-messages.ts';
import type { Localised } from './locale.ts';

/** The words of the conversation in the terminal. Arguments arrive ready to show. */
export interface TerminalMessages {
  /** The command that Discord has no need of. */
  readonly quit: CommandWords;
  /** What `--help` prints. */
  readonly usage: string;
  wrongUsage(wrong: WrongUsage): string;
  readonly noToken: string;
  /** What can be asked about, then what to type. */
  welcome(titles: readonly string[], passages: number): readonly [string, string];
  readonly goodbye: string;
  unknownCommand(word: string, nearest: string | undefined): string;
  readonly failure: string;
  quotation(text: string): string;
  readonly otherPassages: string;
  readonly help: { readonly introduction: string; readonly conclusion: string };
  readonly article: {
    length(paragraphs: number): string;
    by(author: string): string;
    publishedOn(day: string): string;
    source(source: string): string;
    unknown(name: string): string;
    unknownParagraph(ordinal: number, count: number): string;
    andMore(count: number): string;
    readonly howToRead: string;
    readonly howToChoose: string;
  };
}

const french: TerminalMessages = {
  quit: { name: 'quitter', description: 'Partir (ou Ctrl-D)' },
  usage: `Verbatim répond aux questions sur un article en le citant, mot pour mot.

  npm start                                le bot Discord si DISCORD_TOKEN est donné, sinon la conversation ici
  npm run --silent ask -- "/qui … ?"       une réponse, puis fin : 0 répondu, 1 sans réponse, 2 usage ou configuration
  npm run --silent ask -- --json           une requête JSON par ligne en entrée, une réponse JSON par ligne en sortie

Options :
  --knowledge DOSSIER   où sont les articles (.txt, .md) ; sinon KNOWLEDGE_DIR, sinon ./knowledge
  --explain             avec ask : dire pourquoi ce passage
  --json                avec ask : répondre en JSON
  --help                cette aide
  --version             la version
`,
  wrongUsage: (wrong) => {
    switch (wrong.kind) {
      case 'option':
        return `Option inconnue ou mal donnée (${wrong.detail}) ; --help les montre.`;
      case 'unknownCommand':
        return `« ${wrong.name} » n’est pas une commande : la seule est ask. --help dit comment faire.`;
      case 'onlyWithAsk':
        return '--json et --explain vont avec ask. --help dit comment faire.';
      case 'nothingAsked':
        return 'Il manque la question : ask "/qui … ?". --help dit comment faire.';
    }
  },
  noToken: 'Pas de DISCORD_TOKEN : la conversation se fait ici, dans le terminal.',
  welcome: (titles, passages) => [
    `${titles.length > 1 ? `${titles.length} articles` : 'Article'} : ${titles.slice(0, 3).join(' · ')}${titles.length > 3 ? ' …' : ''} (${passages} ${passages > 1 ? 'passages' : 'passage'}).`,
    'Posez une question, avec /qui, /quand, /où, /combien… devant ou rien ; /aide montre tout, /quitter pour partir.',
  ],
  goodbye: 'À bientôt.',
  unknownCommand: (word, nearest) =>
    nearest === undefined
      ? `Je ne connais pas /${word}. /aide montre ce que je sais faire.`
      : `Je ne connais pas /${word}. Vouliez-vous dire /${nearest} ? /aide montre tout.`,
  failure: 'Quelque chose n’a pas marché de mon côté. Essayez une autre question.',
  quotation: (text) => `«\u00a0${text}\u00a0»`,
  otherPassages: 'Aussi :',
  help: {
    introduction: 'Je réponds en citant l’article, mot pour mot ; quand il ne le dit pas, je le dis.',
    conclusion: 'Avec ou sans accents, en capitales ou non, c’est la même chose.',
  },
  article: {
    length: (paragraphs) => `${paragraphs} ${paragraphs > 1 ? 'paragraphes' : 'paragraphe'}`,
    by: (author) => `par ${author}`,
    publishedOn: (day) => `publié le ${day}`,
    source: (source) => `Source : ${source}`,
    unknown: (name) => `Je n’ai pas d’article « ${name} ». /article les montre.`,
    unknownParagraph: (ordinal, count) => `Il n’y a pas de paragraphe ${ordinal} : l’article en a ${count}.`,
    andMore: (count) => `… et ${count} de plus`,
    howToRead: '/article 1 montre le paragraphe 1.',
    howToChoose: '/article suivi d’un nom montre son plan.',
  },
};

const english: TerminalMessages = {
  quit: { name: 'quit', description: 'Leave (or Ctrl-D)' },
  usage: `Verbatim answers questions about an article by quoting it, word for word.

  npm start                                the Discord bot when DISCORD_TOKEN is set, else the conversation here
  npm run --silent ask -- "/qui … ?"       one answer, then the end: 0 answered, 1 abstained, 2 usage or configuration
  npm run --silent ask -- --json           a JSON request on each line of input, a JSON answer on each line of output

Options:
  --knowledge FOLDER    where the articles are (.txt, .md); else KNOWLEDGE_DIR, else ./knowledge
  --explain             with ask: say why this passage
  --json                with ask: answer in JSON
  --help                this help
  --version             the version
`,
  wrongUsage: (wrong) => {
    switch (wrong.kind) {
      case 'option':
        return `Unknown or misused option (${wrong.detail}); --help shows them.`;
      case 'unknownCommand':
        return `“${wrong.name}” is not a command: the only one is ask. --help says how.`;
      case 'onlyWithAsk':
        return '--json and --explain go with ask. --help says how.';
      case 'nothingAsked':
        return 'The question is missing: ask "/who … ?". --help says how.';
    }
  },
  noToken: 'No DISCORD_TOKEN: the conversation takes place here, in the terminal.',
  welcome: (titles, passages) => [
    `${titles.length > 1 ? `${titles.length} articles` : 'Article'}: ${titles.slice(0, 3).join(' · ')}${titles.length > 3 ? ' …' : ''} (${passages} ${passages > 1 ? 'passages' : 'passage'}).`,
    'Ask in French, with /who, /when, /where, /how-many… before it or nothing; /help shows all, /quit to leave.',
  ],
  goodbye: 'Goodbye.',
  unknownCommand: (word, nearest) =>
    nearest === undefined
      ? `I do not know /${word}. /help shows what I can do.`
      : `I do not know /${word}. Did you mean /${nearest}? /help shows all.`,
  failure: 'Something went wrong on my side. Try another question.',
  quotation: (text) => `“${text}”`,
  otherPassages: 'Also:',
  help: {
    introduction: 'I answer by quoting the article, word for word; when it does not say, I say so.',
    conclusion: 'Accents and capitals make no difference.',
  },
  article: {
    length: (paragraphs) => `${paragraphs} ${paragraphs > 1 ? 'paragraphs' : 'paragraph'}`,
    by: (author) => `by ${author}`,
    publishedOn: (day) => `published on ${day}`,
    source: (source) => `Source: ${source}`,
    unknown: (name) => `I have no article “${name}”. /article shows them.`,
    unknownParagraph: (ordinal, count) => `There is no paragraph ${ordinal}: the article has ${count}.`,
    andMore: (count) => `… and ${count} more`,
    howToRead: '/article 1 shows paragraph 1.',
    howToChoose: '/article and a name shows its outline.',
  },
};

/** The words of the terminal in each language of the interface. */
export const terminalMessages: Localised<TerminalMessages> = { fr: french, en: english };
