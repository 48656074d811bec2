import { inPlatform } from '@stillroom/db/in-platform';
import { dropMail, lockPendingMail, markMailDelivered, openMailParams } from '@stillroom/db/queries/mails';
import type { PlatformId } from '@stillroom/domain/ids';
import type { WorkerServices } from './services.ts';

/**
 * Sends one mail that waits, and notes that the server took it; what filled it, perhaps a token, is gone then. One that
 * was delivered already is left alone; one that its recipient may no longer get (K6) is dropped.
 * @throws when the mail server did not take it; it is tried again with the same Message-ID
 */
export async function deliverMail(
  services: WorkerServices,
  platformId: PlatformId,
  mailId: string,
): Promise<void> {
  const { db, keyring, mail, clock } = services;
  const waiting = await inPlatform(db, platformId, async (trx) => {
    const pending = await lockPendingMail(trx, platformId, mailId);
    if (!pending) return null;
    if (!pending.mayGo) {
      await dropMail(trx, platformId, mailId);
      return null;
    }
    const opened = await openMailParams(keyring, trx, {
      platformId,
      mailId,
      paramsSealed: pending.paramsSealed,
    });
    if (!opened.ok) throw new Error(`A mail cannot be filled: ${opened.refusal.reason}.`);
    return { ...pending, path: opened.value.path };
  });
  if (!waiting) return;
  await mail.send({
    messageKey: mailId,
    template: waiting.template,
    to: waiting.address,
    path: waiting.path,
  });
  await inPlatform(db, platformId, (trx) => markMailDelivered(trx, platformId, mailId, clock()));
}
