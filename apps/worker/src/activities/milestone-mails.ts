import type { Tenant } from '@stillroom/db/database';
import { findAccounts } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import { findPlatform } from '@stillroom/db/queries/platforms';
import { timeOffAfter } from '@stillroom/db/queries/time-off';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import type { MailTemplate } from '@stillroom/domain/mail/mail-template';
import { recipientsOf } from '@stillroom/domain/platform/roster';
import type { Milestone } from '@stillroom/domain/reply/milestones';
import type { OpenClock } from '@stillroom/domain/reply/reply-clock';
import { answeringTherapist } from '@stillroom/domain/reply/time-off';
import type { WorkerServices } from './services.ts';

type Notice = { readonly to: readonly AccountId[]; readonly template: MailTemplate; readonly path: string };

/** Puts in line what a milestone has to say, and to whom (R4), in the transaction that marks it as fired. */
export async function tellOfMilestone(
  { keyring }: Pick<WorkerServices, 'keyring'>,
  trx: Tenant,
  platformId: PlatformId,
  clock: OpenClock,
  milestone: Milestone,
  now: number,
): Promise<void> {
  const platform = await findPlatform(trx, platformId);
  if (!platform) throw new Error('A clock belongs to no platform.');
  const answering = answeringTherapist(
    clock.therapistId,
    await timeOffAfter(trx, platformId, clock.openedAt),
    now,
  );
  const supervisors = recipientsOf(await rosterOf(trx, platformId), 'supervisor');
  const inbox = mailPaths.inboxRoom(platform.slug, clock.roomId);
  const room = mailPaths.room(platform.slug, clock.roomId);
  const notices: Record<Milestone, readonly Notice[]> = {
    nudge: [{ to: [answering], template: 'nudge', path: inbox }],
    warn: [{ to: [answering], template: 'due-soon', path: inbox }],
    target: [{ to: [clock.authorId], template: 'takes-longer', path: room }],
    limit: [
      { to: [clock.authorId], template: 'your-choice', path: room },
      // Whoever is both gets one mail, with the way into the room: the key is the same.
      { to: [answering], template: 'limit-missed', path: inbox },
      // A supervisor is no member of the room, and would find nothing there.
      { to: supervisors, template: 'limit-missed', path: mailPaths.lateAnswers(platform.slug) },
    ],
  };
  for (const { to, template, path } of notices[milestone]) {
    for (const account of await findAccounts(trx, platformId, to)) {
      await requestMail(trx, keyring, {
        platformId,
        template,
        recipientId: account.accountId,
        address: account.email,
        language: account.language,
        dedupeKey: `${template}/${clock.clockId}/${account.accountId}`,
        params: { path },
        requestedAt: now,
      });
    }
  }
}
