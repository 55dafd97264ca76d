import type { FrontMatterField } from '../knowledge/front-matter.ts';
import type { ChangeCount } from '../knowledge/knowledge-changes.ts';
import type { KnowledgeProblem, ProblemCause } from '../knowledge/problem.ts';
import type { Localised } from './locale.ts';

/** What the program says of the knowledge folder, to whoever keeps it. */
export interface KnowledgeMessages {
  /** What is wrong with a file, and what to do. */
  cause(cause: ProblemCause): string;
  nothingToRead(directory: string): string;
  /** That the folder has changed and was read again. */
  reloaded(articles: ChangeCount, passages: number): string;
  /** Comes after the cause, when the last good version of a file stays. */
  readonly kept: string;
  readonly nothingLeft: string;
  readonly reloadFailed: string;
}

const fieldInFrench: Readonly<Record<FrontMatterField, string>> = {
  title: 'title doit être un texte (entre guillemets au besoin)',
  source: 'source doit être une adresse ou un texte (entre guillemets au besoin)',
  author: 'author doit être un texte (entre guillemets au besoin)',
  date: 'date doit être un jour, comme 2023-12-05',
  lang: 'lang doit être fr ou en',
};

const fieldInEnglish: Readonly<Record<FrontMatterField, string>> = {
  title: 'title must be text (put it in quotes if need be)',
  source: 'source must be an address or text (put it in quotes if need be)',
  author: 'author must be text (put it in quotes if need be)',
  date: 'date must be a day, such as 2023-12-05',
  lang: 'lang must be fr or en',
};

const megabytes = (bytes: number, locale: string) =>
  (bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 });

const french: KnowledgeMessages = {
  cause: (cause) => {
    switch (cause.kind) {
      case 'folderMissing':
        return 'ce dossier n’existe pas';
      case 'unreadable':
        return `ne peut pas être lu (${cause.code})`;
      case 'notAFile':
        return 'n’est pas un fichier ordinaire';
      case 'tooLarge':
        return `dépasse la taille permise (${megabytes(cause.bytes, 'fr')} Mo pour ${megabytes(cause.limit, 'fr')}) : partagez-le en plusieurs fichiers`;
      case 'notUtf8':
        return 'n’est pas en UTF-8 : enregistrez-le dans ce codage';
      case 'utf16':
        return 'est en UTF-16 : enregistrez-le en UTF-8';
      case 'binary':
        return 'contient un octet nul, ce n’est pas un texte : enregistrez-le en texte UTF-8';
      case 'frontMatterOpen':
        return 'l’en-tête ouvert par --- n’est jamais fermé : ajoutez une ligne --- à sa fin';
      case 'frontMatterSyntax':
        return `l’en-tête n’est pas du YAML correct (${cause.detail})`;
      case 'frontMatterFields':
        return `en-tête : ${cause.fields.map((field) => fieldInFrench[field]).join(' ; ')}`;
      case 'empty':
        return 'ne contient aucun paragraphe';
      case 'sameSlug':
        return `porte le même nom que ${cause.kept}, qui est gardé : renommez l’un des deux`;
    }
  },
  nothingToRead: (directory) =>
    `Aucun article à lire dans ${directory} : mettez-y un texte en .txt ou en .md (UTF-8), ou indiquez un autre dossier avec --knowledge ou KNOWLEDGE_DIR.`,
  reloaded: ({ added, changed, removed }, passages) => {
    const counted = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`;
    const counts = [counted(added, 'ajouté'), counted(changed, 'modifié'), counted(removed, 'retiré')];
    return `Articles relus : ${counts.join(', ')} ; ${counted(passages, 'passage')} en tout.`;
  },
  kept: 'sa dernière version lisible reste en place',
  nothingLeft: 'Le dossier des articles est vide : ils restent comme ils étaient.',
  reloadFailed: 'Le dossier des articles ne peut plus être suivi : ils restent comme ils sont.',
};

const english: KnowledgeMessages = {
  cause: (cause) => {
    switch (cause.kind) {
      case 'folderMissing':
        return 'this folder does not exist';
      case 'unreadable':
        return `cannot be read (${cause.code})`;
      case 'notAFile':
        return 'is not an ordinary file';
      case 'tooLarge':
        return `is too large (${megabytes(cause.bytes, 'en')} MB, the limit is ${megabytes(cause.limit, 'en')}): split it into several files`;
      case 'notUtf8':
        return 'is not UTF-8: save it in this encoding';
      case 'utf16':
        return 'is UTF-16: save it as UTF-8';
      case 'binary':
        return 'holds a NUL byte, so it is not text: save it as UTF-8 text';
      case 'frontMatterOpen':
        return 'the front matter opened by --- is never closed: add a --- line at its end';
      case 'frontMatterSyntax':
        return `the front matter is not valid YAML (${cause.detail})`;
      case 'frontMatterFields':
        return `front matter: ${cause.fields.map((field) => fieldInEnglish[field]).join('; ')}`;
      case 'empty':
        return 'holds no paragraph';
      case 'sameSlug':
        return `has the same name as ${cause.kept}, which is kept: rename one of them`;
    }
  },
  nothingToRead: (directory) =>
    `No article to read in ${directory}: put a .txt or .md text there (UTF-8), or name another folder with --knowledge or KNOWLEDGE_DIR.`,
  reloaded: ({ added, changed, removed }, passages) =>
    `Articles read again: ${added} added, ${changed} changed, ${removed} removed; ${passages} ${passages === 1 ? 'passage' : 'passages'} in all.`,
  kept: 'its last good version stays',
  nothingLeft: 'The folder of articles is empty: they stay as they were.',
  reloadFailed: 'The folder of articles can no longer be followed: they stay as they are.',
};

/** The words about the knowledge folder, in each language of the interface. */
export const knowledgeMessages: Localised<KnowledgeMessages> = { fr: french, en: english };

/** « fichier:ligne : ce qui ne va pas », in one line. */
export function describeProblem(messages: KnowledgeMessages, problem: KnowledgeProblem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${messages.cause(problem)}`;
}
