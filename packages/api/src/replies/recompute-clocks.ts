import { appendOutbox } from '@stillroom/db/queries/outbox';
import { openClocks, saveClock } from '@stillroom/db/queries/reply-clocks';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import { loadRoom } from '@stillroom/db/queries/rooms';
import type { ClockId, RoomId } from '@stillroom/domain/ids';
import { type OpenClock, recomputeClock } from '@stillroom/domain/reply/reply-clock';
import type { Room } from '@stillroom/domain/room/room';
import type { StepTools } from '../rooms/step-room.ts';

/**
 * Counts the running clocks of these rooms anew, after calendar, policy, therapist, model or time off changed (R5): under
 * the terms of each room as it stands now. Where nothing is promised any more, what was promised before still holds. Every
 * clock that moves leaves an audit row and tells its workflow. Gives the clocks that changed.
 */
export async function recomputeClocks(
  tools: Pick<StepTools, 'trx' | 'platform' | 'audit' | 'now'>,
  { roomIds }: { readonly roomIds: readonly RoomId[] },
): Promise<readonly ClockId[]> {
  const { trx, platform, now } = tools;
  const { platformId } = platform;
  const changed: ClockId[] = [];
  const running = await openClocks(trx, platformId, { roomIds }, { lock: true });
  for (const roomId of new Set(running.map((clock) => clock.roomId))) {
    const loaded = await loadRoom(trx, platformId, roomId, { lock: false });
    if (!loaded) throw new Error('A running clock belongs to no room.');
    for (const clock of running.filter((one) => one.roomId === roomId))
      if (await recomputeOne(tools, loaded.room, clock)) changed.push(clock.clockId);
  }
  await appendOutbox(
    trx,
    ...changed.map((subjectId) => ({
      platformId,
      kind: 'clock-changed' as const,
      subjectId,
      happenedAt: now,
    })),
  );
  return changed;
}

async function recomputeOne(
  { trx, platform, audit, now }: Pick<StepTools, 'trx' | 'platform' | 'audit' | 'now'>,
  { therapistId, modelVersion }: Room,
  clock: OpenClock,
): Promise<boolean> {
  const { platformId } = platform;
  const terms = await replyTerms(
    trx,
    { platformId, modelVersion, therapistId, since: clock.openedAt },
    clock.kind === 'message' ? 'reply' : 'reviewWindow',
  );
  if (terms === null) return false;
  const recomputed = recomputeClock(clock, terms, now);
  if (!recomputed.ok)
    throw new Error(`A running clock cannot be counted anew: ${recomputed.refusal.reason}.`);
  const { clock: counted, moved } = recomputed.value;
  if (!moved && clock.modelVersion === modelVersion) return false;
  await saveClock(trx, platformId, { ...counted, modelVersion });
  if (!moved) return false;
  const { before, after } = moved;
  await audit.write(
    {
      roomId: clock.roomId,
      subjectId: clock.clockId,
      detail: {
        targetBefore: before.targetAt,
        targetAfter: after.targetAt,
        limitBefore: before.limitAt,
        limitAfter: after.limitAt,
      },
    },
    'clock.recomputed',
  );
  return true;
}
