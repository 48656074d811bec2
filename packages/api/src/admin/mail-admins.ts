import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { Tenant } from '@stillroom/db/database';
import { listAccounts } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import type { MailTemplate } from '@stillroom/domain/mail/mail-template';

type Sending = {
  readonly platformId: PlatformId;
  readonly template: MailTemplate;
  /** Where its link leads, below the origin. */
  readonly path: string;
  /** What happened: nobody gets two mails for the same. */
  readonly cause: string;
  /** Who knows already. */
  readonly except?: readonly AccountId[];
  /** Epoch milliseconds. */
  readonly now: number;
};

/** Puts in line a mail to every admin of a platform whose account is open. */
export async function mailAdmins(
  trx: Tenant,
  keyring: Keyring,
  { platformId, template, path, cause, except = [], now }: Sending,
): Promise<void> {
  for (const admin of await listAccounts(trx, platformId, { role: 'admin' })) {
    if (except.includes(admin.accountId)) continue;
    await requestMail(trx, keyring, {
      platformId,
      template,
      recipientId: admin.accountId,
      address: admin.email,
      language: admin.language,
      dedupeKey: `${template}/${cause}/${admin.accountId}`,
      params: { path },
      requestedAt: now,
    });
  }
}
