import type { Tenant } from '@stillroom/db/database';
import type { Platform } from '@stillroom/db/queries/platforms';
import { addRoomLine, type NewRoomLine } from '@stillroom/db/queries/room-events';
import { loadRoom, saveMembers, saveRoom } from '@stillroom/db/queries/rooms';
import type { AccountId, RoomId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { decideRoom, type RoomCommand } from '@stillroom/domain/room/decide-room';
import { evolveRoom } from '@stillroom/domain/room/evolve-room';
import { isClient } from '@stillroom/domain/room/member';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import type { RoomEvent, RoomState } from '@stillroom/domain/room/room-state';
import type { Audit, AuditDetail } from '../audit.ts';
import { requestNews } from '../messages/request-news.ts';
import { recomputeClocks } from '../replies/recompute-clocks.ts';
import type { Services } from '../services.ts';
import { closeClocks } from './close-clocks.ts';

export type StepTools = {
  readonly services: Services;
  readonly platform: Platform;
  readonly trx: Tenant;
  readonly audit: Audit;
  readonly afterCommit: (task: () => void) => void;
  readonly now: number;
};

export type Stepped = { readonly state: RoomState; readonly events: readonly RoomEvent[] };

/** Every command to a room that exists. */
export type RoomStep = Exclude<RoomCommand, { readonly type: 'start' }>;

/**
 * Takes one step in the life of a room: decides, saves, and leaves an audit row, the room's own lines, mails and events
 * for the worker. The room must be locked; it is read anew here, because a member who changed while the lock was waited
 * for would else be seen, and written back, as they were before.
 */
export async function stepRoom(
  tools: StepTools,
  roomId: RoomId,
  command: RoomStep,
): Promise<Outcome<Stepped, RoomRefusal>> {
  const { services, platform, trx, now } = tools;
  const { platformId } = platform;
  const loaded = await loadRoom(trx, platformId, roomId, { lock: false });
  if (!loaded) return refuse({ reason: 'no-such-room' });
  const before: RoomState = loaded;
  const decision = decideRoom(command, before, now);
  if (!decision.ok) return decision;
  const events = decision.value;
  const state = events.reduce<RoomState>((reached, event) => evolveRoom(reached, event) ?? reached, before);
  if (state.room !== before.room) await saveRoom(trx, platformId, state.room);
  const changed = state.members.filter((member) => !before.members.includes(member));
  await saveMembers(trx, platformId, roomId, changed);
  for (const event of events) {
    await tools.audit.write({ roomId, ...auditOf(event) }, `room.${event.type}`);
    const line = lineOf(event, now);
    if (line) await addRoomLine(trx, platformId, roomId, line);
  }
  if (events.some(nobodyCanAnswerAfter)) await closeClocks(tools, roomId);
  // R5: what is promised stands still while the room rests, and goes on with it.
  else if (events.some(({ type }) => type === 'paused' || type === 'resumed'))
    await recomputeClocks(tools, { roomIds: [roomId] });
  const news = events.find((event) => newsTypes.has(event.type));
  if (news) {
    const others = state.members.filter(
      (member) => isClient(member) && member.leftAt === null && member.accountId !== command.by,
    );
    const ids = others.map(({ accountId }) => accountId);
    await requestNews(tools, roomId, ids, `${news.type}/${roomId}/${now}`);
  }
  tools.afterCommit(services.waker.wake);
  return accept({ state, events });
}

/** What a member of a room hears by mail. Of somebody's leaving nobody does: they find the room as it is (K4). */
const newsTypes: ReadonlySet<RoomEvent['type']> = new Set(['partner-joined', 'opened', 'resumed']);

/** In a frozen room nobody answers anybody, and what follows begins with new consent (K4). */
const nobodyCanAnswerAfter = (event: RoomEvent): boolean =>
  event.type === 'closed' || (event.type === 'paused' && event.pause.reason === 'partner-left');

/** Ids and names of states. Whether a screening raised a concern is not among them: an admin reads this log (K3). */
const auditOf = (event: RoomEvent): { readonly subjectId?: AccountId; readonly detail?: AuditDetail } => {
  switch (event.type) {
    case 'consented':
      return { subjectId: event.by, detail: { version: event.version } };
    case 'disclosure-signed':
      return { subjectId: event.by, detail: { policy: event.policy } };
    case 'partner-joined':
    case 'cover-started':
      return { subjectId: event.member.accountId };
    case 'cover-ended':
      return { subjectId: event.coverId };
    case 'paused':
      return { detail: { reason: event.pause.reason, untilAt: event.pause.untilAt } };
    case 'screened':
    case 'member-left':
    case 'resumed':
      return { subjectId: event.by };
    case 'room-started':
    case 'opened':
    case 'closed':
      return {};
  }
};

/** What stands in the room's log of it, for all of its members to see; null for what only its own member knows. */
const lineOf = (event: RoomEvent, now: number): NewRoomLine | null => {
  switch (event.type) {
    case 'opened':
    case 'closed':
    case 'resumed':
      return { kind: event.type, happenedAt: now };
    case 'partner-joined':
      return { kind: 'partner-joined', subjectId: event.member.accountId, happenedAt: now };
    case 'paused': {
      const { reason, untilAt } = event.pause;
      // K4: that somebody left is no line of the log.
      const said = reason === 'partner-left' ? 'frozen' : reason;
      return { kind: 'paused', detail: { reason: said, untilAt }, happenedAt: now };
    }
    case 'cover-started':
      return { kind: 'cover-started', subjectId: event.member.accountId, happenedAt: now };
    case 'cover-ended':
      return { kind: 'cover-ended', subjectId: event.coverId, happenedAt: now };
    default:
      return null;
  }
};
