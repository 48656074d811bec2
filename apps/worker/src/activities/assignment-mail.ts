import type { Tenant } from '@stillroom/db/database';
import { findAccount } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import { findPlatform } from '@stillroom/db/queries/platforms';
import type { AssignmentState } from '@stillroom/domain/exercise/assignment';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import type { MailTemplate } from '@stillroom/domain/mail/mail-template';
import type { WorkerServices } from './services.ts';

/** What one look at an assignment works with. */
export type Tending = {
  readonly services: WorkerServices;
  readonly trx: Tenant;
  readonly platformId: PlatformId;
  readonly now: number;
};

/** Puts a mail about an assignment in line, to a mailbox that its owner marked safe (K6). */
export async function mailAbout(
  { services, trx, platformId, now }: Tending,
  { assignment }: AssignmentState,
  recipientId: AccountId,
  template: MailTemplate,
  occasion: string,
): Promise<void> {
  const platform = await findPlatform(trx, platformId);
  const account = await findAccount(trx, platformId, recipientId);
  if (!platform || !account) throw new Error('An assignment belongs to nobody.');
  await requestMail(trx, services.keyring, {
    platformId,
    template,
    recipientId,
    address: account.email,
    language: account.language,
    dedupeKey: [template, occasion, assignment.assignmentId, recipientId].join('/'),
    params: { path: mailPaths.exercise(platform.slug, assignment.assignmentId) },
    requestedAt: now,
  });
}
