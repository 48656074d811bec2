import type { AccountId, ClientKey, PlatformId, RoomId } from '@stillroom/domain/ids';
import { type Audience, withIdOf } from '@stillroom/domain/room/audience';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** What somebody is writing and has not sent (M2). `clientKey` is the key under which it will be sent (M1). */
export type Draft = {
  readonly text: string;
  readonly clientKey: ClientKey;
  /** Epoch milliseconds. */
  readonly savedAt: number;
};

export type DraftPlace = {
  readonly platformId: PlatformId;
  readonly roomId: RoomId;
  readonly accountId: AccountId;
  readonly audience: Audience;
};

/** The draft of this person for this audience, in clear; null when there is none. */
export async function loadDraft(trx: Tenant, keyring: Keyring, place: DraftPlace): Promise<Draft | null> {
  const row = await trx
    .selectFrom('drafts')
    .select(['body_sealed', 'client_key', 'saved_at'])
    .where('platform_id', '=', place.platformId)
    .where('room_id', '=', place.roomId)
    .where('account_id', '=', place.accountId)
    .where('thread', '=', place.audience.thread)
    .where('with_id', '=', withIdOf(place.audience) ?? place.accountId)
    .executeTakeFirst();
  if (!row) return null;
  const text = await open(keyring, trx, draftPlace(place), row.body_sealed);
  if (!text.ok) throw new Error(`A draft cannot be read: ${text.refusal.reason}.`);
  return { text: text.value, clientKey: row.client_key, savedAt: row.saved_at };
}

/** Keeps a draft as it stands; an empty one is forgotten. */
export async function saveDraft(
  trx: Tenant,
  keyring: Keyring,
  place: DraftPlace,
  draft: Draft,
): Promise<void> {
  const row = {
    platform_id: place.platformId,
    room_id: place.roomId,
    account_id: place.accountId,
    thread: place.audience.thread,
    with_id: withIdOf(place.audience) ?? place.accountId,
  };
  if (draft.text === '') {
    await trx
      .deleteFrom('drafts')
      .where((where) => where.and(row))
      .execute();
    return;
  }
  const changing = {
    client_key: draft.clientKey,
    body_sealed: await seal(keyring, trx, draftPlace(place), draft.text),
    saved_at: at(draft.savedAt),
  };
  await trx
    .insertInto('drafts')
    .values({ ...row, ...changing })
    .onConflict((conflict) =>
      conflict.columns(['platform_id', 'room_id', 'account_id', 'thread', 'with_id']).doUpdateSet(changing),
    )
    .execute();
}

const draftPlace = ({ platformId, roomId, accountId, audience }: DraftPlace): SealedPlace => ({
  platformId,
  scope: 'room',
  scopeId: roomId,
  rowId: roomId,
  authorId: accountId,
  field: `draft ${audience.thread} ${withIdOf(audience) ?? ''}`,
});
