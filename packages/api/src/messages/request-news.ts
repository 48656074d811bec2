import { findAccounts } from '@stillroom/db/queries/accounts';
import { requestMail } from '@stillroom/db/queries/mails';
import type { AccountId, RoomId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import type { SendTools } from './send-message.ts';

/**
 * Puts in line, for each of these clients, a mail that something new is there: with no name and no word of it, and only
 * to a mailbox that this person marked safe (K6).
 */
export async function requestNews(
  { services, platform, trx, now }: SendTools,
  roomId: RoomId,
  readerIds: readonly AccountId[],
  cause: string,
): Promise<void> {
  for (const reader of await findAccounts(trx, platform.platformId, readerIds)) {
    if (reader.role !== 'client') continue;
    await requestMail(trx, services.keyring, {
      platformId: platform.platformId,
      template: 'news',
      recipientId: reader.accountId,
      address: reader.email,
      language: reader.language,
      dedupeKey: `news/${cause}/${reader.accountId}`,
      params: { path: mailPaths.room(platform.slug, roomId) },
      requestedAt: now,
    });
  }
}
