import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { Tenant } from '@stillroom/db/database';
import { loadScreening } from '@stillroom/db/queries/safety-screenings';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { isClient, type Member } from '@stillroom/domain/room/member';
import type { Room } from '@stillroom/domain/room/room';
import {
  type ScreeningQuestion,
  screeningQuestions,
  weighScreening,
} from '@stillroom/domain/room/safety-screening';

type Looking = {
  readonly trx: Tenant;
  readonly keyring: Keyring;
  readonly platformId: PlatformId;
  readonly room: Room;
  readonly members: readonly Member[];
};

export type ScreeningToLookAt = {
  readonly accountId: AccountId;
  readonly answers: readonly { readonly question: ScreeningQuestion; readonly reply: 'unsure' | 'yes' }[];
  readonly remark: string;
};

/**
 * The screenings that raised a concern, for the staff of a couple's room, before it opens and ever after (K3): what was not
 * answered with no, and the remark. What neither partner is ever shown of the other.
 */
export async function screeningsToLookAt(looking: Looking): Promise<readonly ScreeningToLookAt[]> {
  const { trx, keyring, platformId, room, members } = looking;
  if (room.composition !== 'couple') return [];
  const found: ScreeningToLookAt[] = [];
  for (const { accountId } of members.filter(isClient)) {
    const answers = await loadScreening(trx, keyring, { platformId, roomId: room.roomId, accountId });
    if (answers === null || !weighScreening(answers).concern) continue;
    found.push({
      accountId,
      answers: screeningQuestions.flatMap((question) => {
        const reply = answers[question];
        return reply === 'no' ? [] : [{ question, reply }];
      }),
      remark: answers.remark,
    });
  }
  return found;
}
