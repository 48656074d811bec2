import type { Flag } from '@stillroom/domain/crisis/flag';
import { type FlagId, messageId, type PlatformId } from '@stillroom/domain/ids';
import type { Keyring } from '../crypto/keyring.ts';
import { open } from '../crypto/room-cipher.ts';
import type { Tenant } from '../database.ts';
import { bodyPlace } from './messages.ts';

/**
 * The words that raised a flag, in the very revision that raised it, and nothing else of the room. Null when their
 * author has withdrawn the message: then they are gone. For whoever may read the flagged text (domain,
 * crisis/flagged-text.ts).
 */
export async function flaggedMessage(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  flag: Flag,
): Promise<string | null> {
  const id = messageId.parse(flag.sourceId);
  const current = await trx
    .selectFrom('messages')
    .select(['revision', 'body_sealed'])
    .where('platform_id', '=', platformId)
    .where('message_id', '=', id)
    .where('author_id', '=', flag.authorId)
    .executeTakeFirst();
  if (!current) return null;
  const sealed =
    current.revision === flag.sourceRevision
      ? current.body_sealed
      : (
          await trx
            .selectFrom('message_revisions')
            .select('body_sealed')
            .where('platform_id', '=', platformId)
            .where('message_id', '=', id)
            .where('revision', '=', flag.sourceRevision)
            .executeTakeFirst()
        )?.body_sealed;
  if (!sealed) return null;
  const place = bodyPlace(platformId, { roomId: flag.roomId, messageId: id, authorId: flag.authorId });
  const text = await open(keyring, trx, place, sealed);
  if (!text.ok) throw new Error(`A flagged message cannot be read: ${text.refusal.reason}.`);
  return text.value;
}

/** Of these flags those whose message still stands in the very words that raised it: not taken back, not written anew. */
export async function flagsOfStandingWords(
  trx: Tenant,
  platformId: PlatformId,
  flags: readonly Flag[],
): Promise<ReadonlySet<FlagId>> {
  const ids = flags.flatMap(({ source, sourceId }) =>
    source === 'message' ? messageId.parse(sourceId) : [],
  );
  if (ids.length === 0) return new Set();
  const messages = await trx
    .selectFrom('messages')
    .select(['message_id', 'revision'])
    .where('platform_id', '=', platformId)
    .where('message_id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .execute();
  const revisions = new Map<string, number>(
    messages.map(({ message_id, revision }) => [message_id, revision]),
  );
  const standing = flags.filter((flag) => revisions.get(flag.sourceId) === flag.sourceRevision);
  return new Set(standing.map(({ flagId }) => flagId));
}
