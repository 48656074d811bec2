import { findAccounts } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import { timeOffOf } from '@stillroom/db/queries/time-off';
import type { AccountId, AssignmentId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import { answeringTherapist } from '@stillroom/domain/reply/time-off';
import type { ExerciseTools } from './exercise-tools.ts';
import type { HandingIn } from './review-clock.ts';

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

/** Puts in line a mail to whoever answers in this room now: something was handed in, of which nothing else reminds them. */
export async function tellStaff(
  { services, platform, trx, now, room }: ExerciseTools,
  { assignmentId, authorId, revision }: HandingIn,
): Promise<void> {
  const { platformId, slug } = platform;
  const { therapistId } = room;
  const timeOff = await timeOffOf(trx, platformId, therapistId, now);
  const answering = answeringTherapist(therapistId, timeOff, now);
  for (const { accountId, email, language } of await findAccounts(trx, platformId, [answering])) {
    await requestMail(trx, services.keyring, {
      platformId,
      template: 'exercise-handed-in',
      recipientId: accountId,
      address: email,
      language,
      dedupeKey: ['exercise-handed-in', assignmentId, authorId, revision].join('/'),
      params: { path: mailPaths.reviewExercise(slug, assignmentId) },
      requestedAt: now,
    });
  }
}
