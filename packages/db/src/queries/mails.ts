import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import type { MailParams, MailTemplate } from '@stillroom/domain/mail/mail-template';
import { v7 } from 'uuid';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { appendOutbox } from './outbox.ts';

export interface MailRequest {
  readonly platformId: PlatformId;
  readonly template: MailTemplate;
  /** The account it goes to; null for somebody who has none yet. */
  readonly recipientId: AccountId | null;
  readonly address: string;
  readonly language: string;
  /** The same key never makes a second mail. */
  readonly dedupeKey: string;
  readonly params: MailParams;
  /** Epoch milliseconds. */
  readonly requestedAt: number;
}

/**
 * Puts a mail in line, and tells the worker, in the transaction of what it is about. What fills it is sealed, because a
 * link may hold a token.
 * @returns the mail's id, or null when a mail with this key was requested before
 */
export async function requestMail(trx: Tenant, keyring: Keyring, mail: MailRequest): Promise<string | null> {
  const mailId = v7();
  const { platformId } = mail;
  const inserted = await trx
    .insertInto('mails')
    .values({
      platform_id: platformId,
      mail_id: mailId,
      dedupe_key: mail.dedupeKey,
      template: mail.template,
      recipient_id: mail.recipientId,
      address: mail.address,
      language: mail.language,
      params_sealed: await seal(keyring, trx, placeOf(platformId, mailId), JSON.stringify(mail.params)),
      state: 'pending',
      created_at: at(mail.requestedAt),
    })
    .onConflict((conflict) => conflict.columns(['platform_id', 'dedupe_key']).doNothing())
    .returning('mail_id')
    .executeTakeFirst();
  if (!inserted) return null;
  await appendOutbox(trx, {
    platformId,
    kind: 'mail-requested',
    subjectId: mailId,
    happenedAt: mail.requestedAt,
  });
  return mailId;
}

/** A mail that still waits, or undefined when there is none, or it was delivered. */
export async function lockPendingMail(trx: Tenant, platformId: PlatformId, mailId: string) {
  const row = await trx
    .selectFrom('mails')
    .select(['address', 'template', 'params_sealed'])
    .where('platform_id', '=', platformId)
    .where('mail_id', '=', mailId)
    .where('state', '=', 'pending')
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row?.params_sealed) return undefined;
  return {
    address: row.address,
    // Only `requestMail` writes here.
    template: row.template as MailTemplate,
    paramsSealed: row.params_sealed,
  };
}

/** Notes that the mail server took a mail. What filled it is forgotten: a token lives in the mailbox alone. */
export async function markMailDelivered(
  trx: Tenant,
  platformId: PlatformId,
  mailId: string,
  now: number,
): Promise<void> {
  await trx
    .updateTable('mails')
    .set({ state: 'delivered', delivered_at: at(now), params_sealed: null })
    .where('platform_id', '=', platformId)
    .where('mail_id', '=', mailId)
    .execute();
}

/** What a stored mail is filled with: the JSON of its `MailParams`, unsealed, or why it cannot be read. */
export const openMailParams = (
  keyring: Keyring,
  trx: Tenant,
  mail: { readonly platformId: PlatformId; readonly mailId: string; readonly paramsSealed: Buffer },
) => open(keyring, trx, placeOf(mail.platformId, mail.mailId), mail.paramsSealed);

const placeOf = (platformId: PlatformId, mailId: string): SealedPlace => ({
  platformId,
  scope: 'platform',
  scopeId: platformId,
  rowId: mailId,
  authorId: null,
  field: 'params',
});
