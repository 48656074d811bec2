import type { Tenant } from '@stillroom/db/database';
import { findAccounts } from '@stillroom/db/queries/accounts';
import { lateClocks } from '@stillroom/db/queries/reply-clocks';
import { timeOffAfter } from '@stillroom/db/queries/time-off';
import type { PlatformId } from '@stillroom/domain/ids';
import { answeringTherapist } from '@stillroom/domain/reply/time-off';
import { roomNumber } from '@stillroom/domain/room/room-number';

/**
 * The answers that are past their limit and still open, longest overdue first, for whoever is called over them (R4): in which
 * room, whose promise, who could answer and how to reach them, and what the client wants. No client's name, and not a word.
 * Instants in epoch ms.
 */
export async function lateAnswers(trx: Tenant, platformId: PlatformId, now: number) {
  const late = await lateClocks(trx, platformId, now);
  const timeOff = await timeOffAfter(trx, platformId, now);
  const answering = late.map(({ therapistId }) => answeringTherapist(therapistId, timeOff, now));
  const people = await findAccounts(trx, platformId, [
    ...new Set([...late.map(({ therapistId }) => therapistId), ...answering]),
  ]);
  const byId = new Map(people.map((person) => [person.accountId, person]));
  return late.map(({ clockId, kind, roomId, therapistId, limitAt, choice }, index) => {
    const answers = byId.get(answering[index] ?? therapistId);
    return {
      clockId,
      kind,
      room: roomNumber(roomId),
      therapist: byId.get(therapistId)?.displayName ?? '',
      /** Who would have to answer now: the therapist, or the cover; null when that account is shut. */
      answers:
        answers && answers.disabledAt === null
          ? {
              name: answers.displayName,
              email: answers.email,
              phone: answers.phone,
              isCover: answers.accountId !== therapistId,
            }
          : null,
      lateSince: limitAt,
      choice: choice ?? null,
    };
  });
}
