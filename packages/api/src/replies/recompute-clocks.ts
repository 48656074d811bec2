import type { Tenant } from '@stillroom/db/database';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import type { Platform } from '@stillroom/db/queries/platforms';
import { openClocks, saveClock } from '@stillroom/db/queries/reply-clocks';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import { loadRooms } from '@stillroom/db/queries/rooms';
import type { AccountId, RoomId } from '@stillroom/domain/ids';
import { type OpenClock, recomputeClock } from '@stillroom/domain/reply/reply-clock';
import type { ReplyPromise } from '@stillroom/domain/reply/reply-promise';
import type { Audit, AuditDetail } from '../audit.ts';
import type { Services } from '../services.ts';

export type RecomputeTools = {
  readonly services: Pick<Services, 'waker'>;
  readonly platform: Pick<Platform, 'platformId'>;
  readonly trx: Tenant;
  readonly audit: Audit;
  readonly afterCommit: (task: () => void) => void;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** Whose clocks: those of a therapist's rooms, or of these rooms. */
export type ClocksOf = { readonly therapistId: AccountId } | { readonly roomIds: readonly RoomId[] };

/**
 * Counts every running clock again after calendar, policy, therapist, model, time off or the room's rest changed (R5), in the transaction of
 * that change: by the therapist and the model version that its room has now. Each clock that moved is saved, audited with its
 * instants before and after, and its workflow hears of it. The rooms are locked, so that no message slips in between with the
 * old terms. A clock of which the room's model promises nothing any more keeps what was promised when it opened.
 * @returns how many clocks moved
 */
export async function recomputeClocks(tools: RecomputeTools, of: ClocksOf): Promise<number> {
  const { trx, platform, audit, now } = tools;
  const { platformId } = platform;
  const rooms = new Map(
    (await loadRooms(trx, platformId, of, { lock: true })).map(({ room }) => [room.roomId, room]),
  );
  const running = await openClocks(trx, platformId, { roomIds: [...rooms.keys()] }, { lock: true });
  let moved = 0;
  for (const clock of running) {
    const room = rooms.get(clock.roomId);
    if (!room) continue;
    const { modelVersion, therapistId } = room;
    const terms = await replyTerms(
      trx,
      { platformId, modelVersion, therapistId, since: clock.openedAt, remindedAt: now, roomId: clock.roomId },
      clock.kind === 'message' ? 'reply' : 'reviewWindow',
    );
    if (terms === null) continue;
    const recomputed = recomputeClock(clock, terms, now);
    if (!recomputed.ok) throw new Error(`A running clock cannot be counted: ${recomputed.refusal.reason}.`);
    const { clock: counted, moved: change } = recomputed.value;
    const after: OpenClock = { ...counted, modelVersion };
    if (!change && clock.modelVersion === modelVersion) continue;
    await saveClock(trx, platformId, after);
    if (!change) continue;
    moved += 1;
    await audit.write(
      { roomId: clock.roomId, subjectId: clock.clockId, detail: auditOf(change) },
      'clock.recomputed',
    );
    await appendOutbox(trx, {
      platformId,
      kind: 'clock-changed',
      subjectId: clock.clockId,
      happenedAt: now,
    });
  }
  tools.afterCommit(tools.services.waker.wake);
  return moved;
}

/** The instants before and after, in epoch ms. */
const auditOf = ({ before, after }: { before: ReplyPromise; after: ReplyPromise }): AuditDetail => ({
  targetBefore: before.targetAt,
  targetAfter: after.targetAt,
  limitBefore: before.limitAt,
  limitAfter: after.limitAt,
  pausedUntilBefore: before.pause?.toAt ?? null,
  pausedUntilAfter: after.pause?.toAt ?? null,
});
