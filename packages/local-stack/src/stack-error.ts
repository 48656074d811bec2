/**
 * Something that a person can put right, said in one sentence with what to do. It is printed as it is, without a stack
 * trace; every other error is a fault of Stillroom and is shown whole.
 */
export class StackError extends Error {
  override readonly name = 'StackError';
}

/** The `code` of a system error (`ENOSPC`, `ECONNREFUSED` …), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
