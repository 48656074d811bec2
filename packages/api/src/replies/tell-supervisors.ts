import type { Tenant } from '@stillroom/db/database';
import { findAccounts } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import type { Platform } from '@stillroom/db/queries/platforms';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import { recipientsOf } from '@stillroom/domain/platform/roster';
import type { ReplyClock } from '@stillroom/domain/reply/reply-clock';
import type { Services } from '../services.ts';

type Tools = {
  readonly services: Pick<Services, 'keyring'>;
  readonly platform: Pick<Platform, 'platformId' | 'slug'>;
  readonly trx: Tenant;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** Puts in line a mail to the supervisors when a client does not want to wait any longer (R4): once for each wish. */
export async function tellSupervisors(
  { services, platform, trx, now }: Tools,
  { clockId, choice }: ReplyClock,
): Promise<void> {
  if (!choice || choice.wish === 'wait') return;
  const { platformId, slug } = platform;
  const supervisors = recipientsOf(await rosterOf(trx, platformId), 'supervisor');
  for (const { accountId, email, language } of await findAccounts(trx, platformId, supervisors)) {
    await requestMail(trx, services.keyring, {
      platformId,
      template: 'client-chose',
      recipientId: accountId,
      address: email,
      language,
      dedupeKey: ['client-chose', clockId, choice.wish, accountId].join('/'),
      params: { path: mailPaths.lateAnswers(slug) },
      requestedAt: now,
    });
  }
}
