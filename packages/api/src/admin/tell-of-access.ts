import { type Account, findAccounts } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import type { AccountId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import type { StepTools } from '../rooms/step-room.ts';
import { mailAdmins } from './mail-admins.ts';

type Tools = Pick<StepTools, 'trx' | 'platform' | 'services' | 'afterCommit' | 'now'> & {
  /** The admin who does it. */
  readonly account: Pick<Account, 'accountId'>;
};

type Told = {
  /** What was done, by its name in the audit log. */
  readonly deed: string;
  /** Staff whose access it is. */
  readonly affected?: readonly AccountId[];
  /** Those who get a mail of their own about it. */
  readonly mailed?: readonly AccountId[];
};

/**
 * An admin never sees what people write, but says who may: so whoever gets or is given back access as staff, or whose place
 * on the roster changes, is told, but for a shut account; and so is every other admin. One admin alone cannot make themselves a clinician unnoticed.
 */
export async function tellOfAccess(
  { trx, platform, services, account, afterCommit, now }: Tools,
  { deed, affected = [], mailed = [] }: Told,
): Promise<void> {
  const { platformId, slug } = platform;
  const cause = [deed, account.accountId, now].join('/');
  for (const person of await findAccounts(trx, platformId, [...new Set(affected)])) {
    if (person.role === 'client' || person.accountId === account.accountId) continue;
    await requestMail(trx, services.keyring, {
      platformId,
      template: 'your-access-changed',
      recipientId: person.accountId,
      address: person.email,
      language: person.language,
      dedupeKey: ['your-access-changed', cause, person.accountId].join('/'),
      params: { path: mailPaths.account(slug) },
      requestedAt: now,
    });
  }
  await mailAdmins(trx, services.keyring, {
    platformId,
    template: 'access-changed',
    path: mailPaths.adminAudit(slug),
    cause,
    except: [account.accountId, ...mailed],
    now,
  });
  afterCommit(services.waker.wake);
}
