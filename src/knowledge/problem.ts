import type { FrontMatterField } from './front-matter.ts';

/** What can be wrong with a file of the knowledge folder. */
export type ProblemCause =
  | { readonly kind: 'folderMissing' }
  /** `code` is the operating system's, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'notAFile' }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'utf16' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'frontMatterOpen' }
  /** `detail` is the YAML parser's own sentence, in English. */
  | { readonly kind: 'frontMatterSyntax'; readonly detail: string }
  | { readonly kind: 'frontMatterFields'; readonly fields: readonly FrontMatterField[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'sameSlug'; readonly kept: string };

/** Where in a file, and what: the file is left out, the others are not. */
export type TextProblem = ProblemCause & { readonly line?: number };

/** A problem and its file, by its path inside the knowledge folder. */
export type KnowledgeProblem = TextProblem & { readonly file: string };

/** The operating system's code for an error, or what the error says when it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}
