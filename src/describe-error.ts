/** What a log may tell of an error. */
interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly stack?: string;
}

/**
 * An error for the log. Discord's errors carry the request as well, whose body holds what was asked and whose address
 * holds a token to answer in our name: neither is for a log.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: 'unknown', message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number');
  const status = 'status' in error && typeof error.status === 'number';
  return {
    name,
    message,
    ...(code ? { code: error.code as string | number } : {}),
    ...(status ? { status: error.status as number } : {}),
    ...(stack === undefined ? {} : { stack }),
  };
}
