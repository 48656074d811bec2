/** Something that a person can put right: printed as one sentence, without a stack trace. */
export class Trouble extends Error {
  name = 'Trouble';
}

/** What to print for an error: its sentence when it was written for people, everything when it is a fault of ours. */
export function wordsFor(error) {
  if (!(error instanceof Error)) return String(error);
  // The local stack has its own class for such errors; it is told by name, because it is only there after the build.
  if (error.name === 'Trouble' || error.name === 'StackError') return error.message;
  if (error.code === 'ENOSPC') return 'The disk is full; make room, then start again. Nothing was lost.';
  return error.stack ?? error.message;
}
