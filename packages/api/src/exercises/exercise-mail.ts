import { findAccounts } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import type { AccountId, AssignmentId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import type { ExerciseTools } from './exercise-tools.ts';

type Notice = {
  readonly assignmentId: AssignmentId;
  readonly to: readonly AccountId[];
  readonly template: 'exercise-assigned' | 'news';
  /** What makes it the same mail when it is asked for again. */
  readonly occasion: string;
};

/** Puts in line a mail to clients about an exercise: neutral words, and only to a mailbox marked safe (K6). */
export async function tellOfExercise(
  { services, platform, trx, now }: ExerciseTools,
  { assignmentId, to, template, occasion }: Notice,
): Promise<void> {
  const { platformId, slug } = platform;
  for (const { accountId, role, email, language } of await findAccounts(trx, platformId, to)) {
    if (role !== 'client') continue;
    await requestMail(trx, services.keyring, {
      platformId,
      template,
      recipientId: accountId,
      address: email,
      language,
      dedupeKey: [template, occasion, assignmentId, accountId].join('/'),
      params: { path: mailPaths.exercise(slug, assignmentId) },
      requestedAt: now,
    });
  }
}
