import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { type ScreeningAnswers, screeningAnswers } from '@stillroom/domain/room/safety-screening';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** Whose screening, in which room. */
export type ScreeningPlace = {
  readonly platformId: PlatformId;
  readonly roomId: RoomId;
  readonly accountId: AccountId;
};

/** Keeps what one partner answered alone (K3), sealed. Answered once, it does not change. */
export async function insertScreening(
  trx: Tenant,
  keyring: Keyring,
  place: ScreeningPlace,
  screening: {
    readonly answers: ScreeningAnswers;
    readonly concern: boolean;
    /** Epoch milliseconds. */
    readonly submittedAt: number;
  },
): Promise<void> {
  await trx
    .insertInto('safety_screenings')
    .values({
      platform_id: place.platformId,
      room_id: place.roomId,
      account_id: place.accountId,
      answers_sealed: await seal(keyring, trx, answersPlace(place), JSON.stringify(screening.answers)),
      concern: screening.concern,
      submitted_at: at(screening.submittedAt),
    })
    .execute();
}

/** What somebody answered, in clear; null when they have not. For the room's staff and whoever holds its flag. */
export async function loadScreening(
  trx: Tenant,
  keyring: Keyring,
  place: ScreeningPlace,
): Promise<ScreeningAnswers | null> {
  const row = await trx
    .selectFrom('safety_screenings')
    .select('answers_sealed')
    .where('platform_id', '=', place.platformId)
    .where('room_id', '=', place.roomId)
    .where('account_id', '=', place.accountId)
    .executeTakeFirst();
  if (!row) return null;
  const text = await open(keyring, trx, answersPlace(place), row.answers_sealed);
  if (!text.ok) throw new Error(`A screening cannot be read: ${text.refusal.reason}.`);
  return screeningAnswers.parse(JSON.parse(text.value));
}

const answersPlace = ({ platformId, roomId, accountId }: ScreeningPlace): SealedPlace => ({
  platformId,
  scope: 'room',
  scopeId: roomId,
  rowId: roomId,
  authorId: accountId,
  field: 'screening',
});
