import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import {
  type MailParams,
  type MailTemplate,
  mailParamsSchema,
  mailTemplateSchema,
  mayBeMailed,
} from '@stillroom/domain/mail/mail-template';
import { accept } from '@stillroom/domain/outcome';
import { v7 } from 'uuid';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { findAccount } from './accounts.ts';
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
 * @returns the mail's id, or null when a mail with this key was requested before, or its recipient may not get it (K6)
 */
export async function requestMail(trx: Tenant, keyring: Keyring, mail: MailRequest): Promise<string | null> {
  const mailId = v7();
  const { platformId } = mail;
  if (!(await mayGo(trx, platformId, mail.recipientId, mail.template))) return null;
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
    .select(['address', 'template', 'recipient_id', 'params_sealed'])
    .where('platform_id', '=', platformId)
    .where('mail_id', '=', mailId)
    .where('state', '=', 'pending')
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row?.params_sealed) return undefined;
  const template = mailTemplateSchema.parse(row.template);
  return {
    address: row.address,
    template,
    paramsSealed: row.params_sealed,
    /** Whether its recipient may still get it (K6). */
    mayGo: await mayGo(trx, platformId, row.recipient_id, template),
  };
}

/** Whether a mail may go to this account as it is now; somebody who has none yet has nothing to mark. */
async function mayGo(
  trx: Tenant,
  platformId: PlatformId,
  recipientId: AccountId | null,
  template: MailTemplate,
): Promise<boolean> {
  if (recipientId === null) return true;
  const owner = await findAccount(trx, platformId, recipientId);
  return owner !== undefined && mayBeMailed(owner, template);
}

/** A mail that may no longer go never does: it is dead, and what filled it is forgotten. */
export async function dropMail(trx: Tenant, platformId: PlatformId, mailId: string): Promise<void> {
  await trx
    .updateTable('mails')
    .set({ state: 'dead', params_sealed: null })
    .where('platform_id', '=', platformId)
    .where('mail_id', '=', mailId)
    .execute();
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

/**
 * Counts every mail of a platform that was asked for before that instant (epoch ms) as delivered when it was asked for, and
 * sends none of them: for a past that is filled in afterwards.
 */
export async function countMailsAsDelivered(
  trx: Tenant,
  platformId: PlatformId,
  before: number,
): Promise<void> {
  const past = await trx
    .updateTable('mails')
    .set((row) => ({ state: 'delivered', delivered_at: row.ref('created_at'), params_sealed: null }))
    .where('platform_id', '=', platformId)
    .where('state', '=', 'pending')
    .where('created_at', '<', at(before))
    .returning('mail_id')
    .execute();
  if (past.length === 0) return;
  await trx
    .deleteFrom('outbox')
    .where('platform_id', '=', platformId)
    .where('kind', '=', 'mail-requested')
    .where(
      'subject_id',
      'in',
      past.map(({ mail_id }) => mail_id),
    )
    .execute();
}

/** What a stored mail is filled with, unsealed, or why it cannot be read. */
export async function openMailParams(
  keyring: Keyring,
  trx: Tenant,
  mail: { readonly platformId: PlatformId; readonly mailId: string; readonly paramsSealed: Buffer },
) {
  const opened = await open(keyring, trx, placeOf(mail.platformId, mail.mailId), mail.paramsSealed);
  return opened.ok ? accept(mailParamsSchema.parse(JSON.parse(opened.value))) : opened;
}

const placeOf = (platformId: PlatformId, mailId: string): SealedPlace => ({
  platformId,
  scope: 'platform',
  scopeId: platformId,
  rowId: mailId,
  authorId: null,
  field: 'params',
});
