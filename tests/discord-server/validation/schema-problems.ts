import { config, locales, safeParse, type ZodMiniType } from 'zod/mini';
import type { Problem } from './problem.ts';

config(locales.en());

type Issue = { code?: string; path: PropertyKey[]; message: string; errors?: Issue[][] };

/** What a published schema finds wrong with a payload; empty when it accepts it. */
export function schemaProblems(schema: ZodMiniType, payload: unknown): Problem[] {
  const result = safeParse(schema, payload);
  return result.success ? [] : (result.error.issues as Issue[]).flatMap((issue) => flatten(issue, []));
}

/** A union reports every branch; only the branch whose `type` matched says something useful. */
function flatten(issue: Issue, prefix: readonly PropertyKey[]): Problem[] {
  const path = [...prefix, ...issue.path];
  const branch = issue.code === 'invalid_union' ? closestBranch(issue.errors ?? []) : undefined;
  if (branch) return branch.flatMap((inner) => flatten(inner, path));
  return [{ path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)), message: issue.message }];
}

function closestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const aboutType = (issue: Issue) => issue.path.length === 1 && issue.path[0] === 'type';
  const sameType = branches.filter((branch) => !branch.some(aboutType));
  return sameType.toSorted((a, b) => a.length - b.length)[0];
}
