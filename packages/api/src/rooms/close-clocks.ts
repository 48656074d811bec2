import { appendOutbox } from '@stillroom/db/queries/outbox';
import { openClocks, saveClock } from '@stillroom/db/queries/reply-clocks';
import type { RoomId } from '@stillroom/domain/ids';
import { closeClock } from '@stillroom/domain/reply/reply-clock';
import type { StepTools } from './step-room.ts';

/** Ends every clock that runs in a room where nobody can answer any more, and tells the worker. */
export async function closeClocks({ platform, trx, audit, now }: StepTools, roomId: RoomId): Promise<void> {
  const { platformId } = platform;
  const running = await openClocks(trx, platformId, { roomIds: [roomId] }, { lock: true });
  for (const clock of running) {
    const closed = closeClock(clock, now);
    if (!closed.ok) throw new Error(`A running clock could not be closed: ${closed.refusal.reason}.`);
    await saveClock(trx, platformId, closed.value);
    await audit.write({ roomId, subjectId: clock.clockId }, 'clock.closed');
  }
  await appendOutbox(
    trx,
    ...running.map(({ clockId }) => ({
      platformId,
      kind: 'clock-changed' as const,
      subjectId: clockId,
      happenedAt: now,
    })),
  );
}
