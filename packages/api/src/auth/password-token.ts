import type { Tenant } from '@stillroom/db/database';
import { insertAccountToken } from '@stillroom/db/queries/account-tokens';
import { requestMail } from '@stillroom/db/queries/mails';
import type { Platform } from '@stillroom/db/queries/platforms';
import type { AccountId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import type { Services } from '../services.ts';
import { makeToken, tokenHash } from './session-token.ts';

const hour = 3_600_000;

/** How long a mailed link to choose a password holds (ms). Staff who were invited may be away for a weekend. */
export const passwordTokenMs = { 'password-reset': hour, 'first-password': 72 * hour } as const;

type Sender = { readonly trx: Tenant; readonly platform: Platform; readonly services: Services };
type Recipient = { readonly accountId: AccountId; readonly email: string; readonly language: string };

/**
 * Mails a link with which its reader chooses a password, once. The token stands in the sealed mail alone; the database
 * keeps its hash. For staff whom the admin invites the purpose is `first-password`.
 */
export async function mailPasswordToken(
  { trx, platform, services }: Sender,
  purpose: keyof typeof passwordTokenMs,
  recipient: Recipient,
): Promise<void> {
  const { platformId } = platform;
  const now = services.clock();
  const token = makeToken();
  const hash = tokenHash(token);
  await insertAccountToken(trx, {
    platformId,
    tokenHash: hash,
    accountId: recipient.accountId,
    purpose,
    createdAt: now,
    expiresAt: now + passwordTokenMs[purpose],
  });
  await requestMail(trx, services.keyring, {
    platformId,
    template: purpose,
    recipientId: recipient.accountId,
    address: recipient.email,
    language: recipient.language,
    dedupeKey: `${purpose}/${hash.toString('hex')}`,
    params: { path: mailPaths.resetPassword(platform.slug, token) },
    requestedAt: now,
  });
}
