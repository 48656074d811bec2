import { openClocks } from '@stillroom/db/queries/reply-clocks';
import type { RoomId } from '@stillroom/domain/ids';
import { closeClock } from '@stillroom/domain/reply/reply-clock';
import { type EndClockTools, endClock } from '../replies/end-clock.ts';

/** Ends every clock that runs in a room where nobody can answer any more, and tells the worker. */
export async function closeClocks(tools: EndClockTools, roomId: RoomId): Promise<void> {
  const { platformId } = tools.platform;
  const running = await openClocks(tools.trx, platformId, { roomIds: [roomId] }, { lock: true });
  for (const clock of running) await endClock(tools, closeClock(clock, tools.now));
}
