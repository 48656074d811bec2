import { isRouteErrorResponse, type ShouldRevalidateFunction } from '@remix-run/react';

/** The server did not take it. What was written is still in the form, and is sent again with its key (M1). */
export interface NotSent {
  readonly notSent: true;
}

/**
 * Around an action that carries what someone wrote. Without it, a server that cannot be reached or that fails
 * would bring up the error page, and the words would go with the form:
 *
 *     export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
 *       sendOrKeep(() => serverAction<typeof action>());
 *
 * Redirects and answers below 500 go through as they are.
 */
export async function sendOrKeep<Answer>(send: () => Promise<Answer>): Promise<Answer | NotSent> {
  try {
    return await send();
  } catch (error) {
    const meant = error instanceof Response || (isRouteErrorResponse(error) && error.status < 500);
    if (meant) throw error;
    return { notSent: true };
  }
}

export const wasNotSent = (answer: unknown): answer is NotSent =>
  typeof answer === 'object' && answer !== null && 'notSent' in answer;

/** The session had ended meanwhile: such an action answers with its `reason`. A `clientAction` is not told the status. */
const wasSignedOut = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'reason' in answer && answer.reason === 'signed-out';

/**
 * As `shouldRevalidate` of a page where people write and of everything around it: after words could not be sent nothing
 * is loaded anew, because a loader that fails then would put the error page in their place, and one that asks for a
 * sign-in the sign-in page.
 */
export const keepsPage: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  wasNotSent(actionResult) || wasSignedOut(actionResult) ? false : defaultShouldRevalidate;
