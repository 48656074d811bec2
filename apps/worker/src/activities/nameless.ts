import { ApplicationFailure } from '@temporalio/common';
import { failureName } from '../log.ts';

/**
 * The deed, but failing with the name of what went wrong and nothing else: Temporal keeps the message and the stack of a
 * failure in the history, and a driver may have put a parameter into them, so a person's words (P1).
 */
export const nameless =
  <Subject, Result>(deed: (subject: Subject) => Promise<Result>) =>
  async (subject: Subject): Promise<Result> => {
    try {
      return await deed(subject);
    } catch (error) {
      const name = failureName(error);
      const failure = ApplicationFailure.retryable(name, name);
      failure.stack = '';
      throw failure;
    }
  };
