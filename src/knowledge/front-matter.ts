import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ArticleLanguage } from './article.ts';
import type { TextProblem } from './problem.ts';

/** What a file may say of itself above its text. */
export interface FrontMatter {
  readonly title?: string;
  /** An address or words. */
  readonly source?: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly lang?: ArticleLanguage;
}

/** The fields that are read; any other is ignored. */
export type FrontMatterField = keyof FrontMatter;

/** Names under which a field may go beside its own. */
const ALSO_KNOWN_AS: Readonly<Record<string, FrontMatterField>> = {
  titre: 'title',
  auteur: 'author',
  autrice: 'author',
  langue: 'lang',
};

const FENCE = /^---[ \t]*$/m;
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;

/** `key: text` alone on its line: what follows is no part of it. */
const FIELD = /^([\p{L}_][\p{L}\d_-]*[ \t]*:)[ \t]+(\S.*?)[ \t]*$(?!\r?\n[ \t]+\S)/gmu;
/** What YAML takes for more than text, and does well. */
const WHOLE_QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/;
const STRUCTURE = /^[[{|>&*!#]/;
/** What YAML takes for a mapping, a comment or a quotation cut short in the midst of a title. */
const MISLEADING = /:(?:[ \t]|$)|[ \t]#\S|^["'@`%]/;

/** A field that is left blank counts as absent. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const line = z.string().transform((text) => text.trim().replace(/\s+/g, ' '));

const schema = z.object({
  title: optional(line),
  source: optional(line),
  author: optional(line),
  // A day, or the day of a full timestamp.
  date: optional(
    z
      .string()
      .transform((text) => text.trim().replace(/[Tt ].*$/, ''))
      .pipe(z.iso.date()),
  ),
  lang: optional(
    z
      .string()
      .transform((text) => text.trim().toLowerCase().split(/[-_]/)[0])
      .pipe(z.enum(['fr', 'en'])),
  ),
});

/**
 * Parts the YAML between `---` lines at the very top of a file from the text below it. Text that merely begins with
 * a `---` rule is left whole; an opening line followed by a `key:` and never closed is a problem.
 */
export function splitFrontMatter(
  file: string,
): { readonly frontMatter: FrontMatter; readonly body: string } | { readonly problem: TextProblem } {
  const opening = OPENING.exec(file);
  if (opening === null) return { frontMatter: {}, body: file };
  const rest = file.slice(opening[0].length);
  const closing = FENCE.exec(rest);
  if (closing === null) {
    return /^\w+:/.test(rest)
      ? { problem: { kind: 'frontMatterOpen', line: 1 } }
      : { frontMatter: {}, body: file };
  }
  const parsed = parseFrontMatter(rest.slice(0, closing.index));
  return 'problem' in parsed ? parsed : { ...parsed, body: rest.slice(closing.index + closing[0].length) };
}

/** Puts between quotes what a person writes without: « title: Crue : quatre morts ». Lines stay where they are. */
function quotePlainText(yaml: string): string {
  return yaml.replace(FIELD, (whole, key: string, text: string) =>
    MISLEADING.test(text) && !STRUCTURE.test(text) && !WHOLE_QUOTED.test(text)
      ? `${key} ${JSON.stringify(text)}`
      : whole,
  );
}

function parseFrontMatter(
  yaml: string,
): { readonly frontMatter: FrontMatter } | { readonly problem: TextProblem } {
  const lines = new LineCounter();
  const document = parseDocument(quotePlainText(yaml), {
    // Whatever is written is text: a title may be a number.
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // Lines are counted in the file, where the opening `---` is the first.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;

  const [error] = document.errors;
  if (error !== undefined) {
    return { problem: { kind: 'frontMatterSyntax', line: lineAt(error.pos[0]), detail: error.message } };
  }
  const map = document.contents;
  if (map === null) return { frontMatter: {} };
  if (!isMap(map))
    return { problem: { kind: 'frontMatterSyntax', line: 2, detail: 'Expected key: value lines' } };

  const fieldOf = (key: string): string => ALSO_KNOWN_AS[key] ?? key;
  const given: Record<string, unknown> = document.toJS();
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(given).map(([key, value]) => [fieldOf(key), value])),
  );
  if (parsed.success) {
    const filled = Object.entries(parsed.data).filter(([, value]) => value !== undefined && value !== '');
    return { frontMatter: Object.fromEntries(filled) };
  }
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as FrontMatterField))];
  const keys = map.items.map((item) => item.key).filter((key) => isScalar(key));
  const key = keys.find(({ value }) => fields.some((field) => field === fieldOf(String(value))));
  return { problem: { kind: 'frontMatterFields', line: lineAt(key?.range?.[0] ?? 0), fields } };
}
