import type { Tenant } from '@stillroom/db/database';
import { findAccounts } from '@stillroom/db/queries/accounts';
import { lateClocks } from '@stillroom/db/queries/reply-clocks';
import type { PlatformId } from '@stillroom/domain/ids';
import { roomNumber } from '@stillroom/domain/room/room-number';

/**
 * The answers that are past their limit and still open, longest overdue first, for whoever is called over them (R4): in which
 * room, whose promise, and what the client wants. No client's name, and not a word. Instants in epoch ms.
 */
export async function lateAnswers(trx: Tenant, platformId: PlatformId, now: number) {
  const late = await lateClocks(trx, platformId, now);
  const people = await findAccounts(trx, platformId, [
    ...new Set(late.map(({ therapistId }) => therapistId)),
  ]);
  const names = new Map(people.map(({ accountId, displayName }) => [accountId, displayName]));
  return late.map(({ clockId, kind, roomId, therapistId, limitAt, choice }) => ({
    clockId,
    kind,
    room: roomNumber(roomId),
    therapist: names.get(therapistId) ?? '',
    lateSince: limitAt,
    choice: choice ?? null,
  }));
}
