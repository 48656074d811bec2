import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { KeptDraft } from '@stillroom/domain/message/draft';
import { type Audience, withIdOf } from '@stillroom/domain/room/audience';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** Whose words to whom. */
export type DraftPlace = {
  readonly platformId: PlatformId;
  readonly roomId: RoomId;
  readonly accountId: AccountId;
  readonly audience: Audience;
};

/** What is kept for this audience, in clear. */
export async function loadDraft(trx: Tenant, keyring: Keyring, place: DraftPlace): Promise<KeptDraft> {
  const row = await trx
    .selectFrom('drafts')
    .select(['revision', 'body_sealed', 'client_key', 'saved_at'])
    .where((where) => where.and(keyOf(place)))
    .executeTakeFirst();
  if (!row) return { revision: 0, draft: null };
  const { revision, body_sealed: sealed } = row;
  if (sealed === null) return { revision, draft: null };
  const text = await open(keyring, trx, draftPlace(place), sealed);
  if (!text.ok) throw new Error(`A draft cannot be read: ${text.refusal.reason}.`);
  return { revision, draft: { text: text.value, clientKey: row.client_key, savedAt: row.saved_at } };
}

/** Writes what `decideDraft` decided. The room must be locked, so that nobody else decides from the same revision. */
export async function saveDraft(
  trx: Tenant,
  keyring: Keyring,
  place: DraftPlace,
  { revision, draft }: KeptDraft,
): Promise<void> {
  const changing = draft
    ? {
        revision,
        client_key: draft.clientKey,
        body_sealed: await seal(keyring, trx, draftPlace(place), draft.text),
        saved_at: at(draft.savedAt),
      }
    : null;
  if (changing === null) {
    await trx
      .updateTable('drafts')
      .set({ revision, body_sealed: null })
      .where((where) => where.and(keyOf(place)))
      .execute();
    return;
  }
  await trx
    .insertInto('drafts')
    .values({ ...keyOf(place), ...changing })
    .onConflict((conflict) =>
      conflict.columns(['platform_id', 'room_id', 'account_id', 'thread', 'with_id']).doUpdateSet(changing),
    )
    .execute();
}

const keyOf = ({ platformId, roomId, accountId, audience }: DraftPlace) => ({
  platform_id: platformId,
  room_id: roomId,
  account_id: accountId,
  thread: audience.thread,
  with_id: withIdOf(audience) ?? accountId,
});

const draftPlace = ({ platformId, roomId, accountId, audience }: DraftPlace): SealedPlace => ({
  platformId,
  scope: 'room',
  scopeId: roomId,
  rowId: roomId,
  authorId: accountId,
  field: `draft ${audience.thread} ${withIdOf(audience) ?? ''}`,
});
