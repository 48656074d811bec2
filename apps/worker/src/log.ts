/** One line of the worker's log. Fields are ids, counts, kinds and names of errors: never what people wrote (P1). */
export type Log = (event: string, fields?: Readonly<Record<string, string | number>>) => void;

/** Writes a line of JSON to standard output. */
export const logToStandardOutput: Log = (event, fields = {}) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`);
};

/** The name of what went wrong. Its message is left out: a driver may have put a parameter, so a person's words, in it. */
export const failureName = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
};
