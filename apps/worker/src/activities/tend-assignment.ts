import { inPlatform } from '@stillroom/db/in-platform';
import {
  loadAssignment,
  markReminderSent,
  remindersSent,
  roomOfAssignment,
  saveParticipation,
} from '@stillroom/db/queries/assignments';
import { appendAudit } from '@stillroom/db/queries/audit';
import { loadRoom, type RoomWithMembers } from '@stillroom/db/queries/rooms';
import { type AssignmentState, expiresAt, type Participation } from '@stillroom/domain/exercise/assignment';
import { decideAssignment } from '@stillroom/domain/exercise/decide-assignment';
import { evolveAssignment } from '@stillroom/domain/exercise/evolve-assignment';
import { plannedReminders } from '@stillroom/domain/exercise/reminders';
import { may } from '@stillroom/domain/room/may';
import type { AssignmentSubject } from '../workflows/subject.ts';
import type { Tended } from '../workflows/tend.ts';
import { mailAbout, type Tending } from './assignment-mail.ts';
import { repeatAssignment } from './repeat-assignment.ts';
import type { WorkerServices } from './services.ts';

/**
 * Does what is due on an assignment now, and says when to look again (E2): reminds, each person once of each thing; ends
 * what was not handed in when its grace has passed; and assigns the next occurrence of a repetition. Each deed is written
 * in one transaction with its mark, so that it happens once however often this runs.
 */
export async function tendAssignment(
  services: WorkerServices,
  { platformId, assignmentId }: AssignmentSubject,
): Promise<Tended> {
  const now = services.clock();
  const tended = await inPlatform(services.db, platformId, async (trx): Promise<Tended> => {
    const roomId = await roomOfAssignment(trx, platformId, assignmentId);
    if (roomId === null) return { next: 'ended' };
    // Room before assignment, as everybody locks them.
    const room = await loadRoom(trx, platformId, roomId, { lock: true });
    const stored = await loadAssignment(trx, services.keyring, platformId, assignmentId, { lock: true });
    if (room === null || stored === null || room.room.life === 'closed') return { next: 'ended' };
    const tending = { services, trx, platformId, now };
    const remindAt = await remind(tending, room, stored.state);
    const state = await expire(tending, stored.state);
    const repeatAt = await repeatAssignment(tending, room, stored);
    return nextLook(state, [remindAt, repeatAt]);
  });
  services.waker.wake();
  return tended;
}

const isOpen = ({ state }: Participation): boolean => state === 'assigned' || state === 'started';

const nextLook = (state: AssignmentState, instants: readonly (number | null)[]): Tended => {
  const open = state.participations.some(isOpen);
  const known = [...instants, open ? expiresAt(state.assignment) : null].filter((at) => at !== null);
  if (known.length > 0) return { next: 'at', at: Math.min(...known) };
  return open ? { next: 'on-change' } : { next: 'ended' };
};

/** @returns when the next reminder is due, epoch ms; null: there is none to come */
async function remind(
  tending: Tending,
  { room, members }: RoomWithMembers,
  state: AssignmentState,
): Promise<number | null> {
  const { trx, platformId, now } = tending;
  const { assignmentId } = state.assignment;
  const sent = await remindersSent(trx, platformId, assignmentId);
  const left = plannedReminders(state).filter(
    ({ accountId, reminder }) =>
      !sent.some((one) => one.accountId === accountId && one.reminder === reminder),
  );
  for (const { accountId, reminder, at, untilAt } of left) {
    if (now < at || now >= untilAt) continue;
    const member = members.find((one) => one.accountId === accountId);
    // Nobody is reminded of what the room does not let them do just now.
    if (!member || !may('answer-exercise', { room, member, now }).ok) continue;
    if (!(await markReminderSent(trx, platformId, assignmentId, { accountId, reminder }, now))) continue;
    await mailAbout(tending, state, accountId, 'exercise-due', reminder);
    await appendAudit(trx, {
      platformId,
      happenedAt: now,
      actorId: null,
      action: 'assignment.reminded',
      roomId: room.roomId,
      subjectId: assignmentId,
      detail: { accountId, reminder },
    });
  }
  const ahead = left.filter(({ at }) => at > now).map(({ at }) => at);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/** @returns the state after expiry, or as it was when nothing expires yet */
async function expire(tending: Tending, state: AssignmentState): Promise<AssignmentState> {
  const { services, trx, platformId, now } = tending;
  const { assignment } = state;
  const decision = decideAssignment({ type: 'expire' }, state, now);
  if (!decision.ok) return state;
  let after = state;
  for (const event of decision.value) {
    if (event.type !== 'participation-expired') continue;
    after = evolveAssignment(after, event) ?? after;
    const expired = after.participations.find(({ accountId }) => accountId === event.accountId);
    if (expired) await saveParticipation(trx, services.keyring, platformId, assignment, expired);
    await appendAudit(trx, {
      platformId,
      happenedAt: now,
      actorId: null,
      action: 'assignment.expired',
      roomId: assignment.roomId,
      subjectId: assignment.assignmentId,
      detail: { accountId: event.accountId },
    });
  }
  return after;
}
