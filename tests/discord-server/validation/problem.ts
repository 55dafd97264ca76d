/** One thing wrong with a payload. */
export interface Problem {
  /** Keys and indexes that lead to the field, from the payload's root. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** `data.components[0].label: must be 80 or fewer in length` */
export function formatProblem({ path, message }: Problem): string {
  const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return where === '' ? message : `${where.replace(/^\./, '')}: ${message}`;
}

/** The same problems, for a payload that stands under `prefix` in a larger one. */
export function under(prefix: readonly (string | number)[], problems: readonly Problem[]): Problem[] {
  return problems.map(({ path, message }) => ({ path: [...prefix, ...path], message }));
}
