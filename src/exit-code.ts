/**
 * How the program ends: 0 when all went well, 1 when the question has no answer or what it relied on was lost,
 * 2 when its arguments or its configuration are wrong.
 */
export type ExitCode = 0 | 1 | 2;
