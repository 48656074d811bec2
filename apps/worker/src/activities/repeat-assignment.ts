import { randomUUID } from 'node:crypto';
import { hasFollower, insertAssignment, type StoredAssignment } from '@stillroom/db/queries/assignments';
import { appendAudit } from '@stillroom/db/queries/audit';
import { findTemplate } from '@stillroom/db/queries/exercise-templates';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { roomModel } from '@stillroom/db/queries/room-models';
import type { RoomWithMembers } from '@stillroom/db/queries/rooms';
import type { Assignment, AssignmentState } from '@stillroom/domain/exercise/assignment';
import { decideAssignment, isTheirTurn } from '@stillroom/domain/exercise/decide-assignment';
import { evolveAssignment } from '@stillroom/domain/exercise/evolve-assignment';
import { nextOccurrenceOf } from '@stillroom/domain/exercise/next-occurrence';
import type { Occurrence } from '@stillroom/domain/exercise/repetition';
import { assignmentId } from '@stillroom/domain/ids';
import { may } from '@stillroom/domain/room/may';
import { isPresent, isStaff } from '@stillroom/domain/room/member';
import { mailAbout, type Tending } from './assignment-mail.ts';

/**
 * Assigns the next occurrence of a repetition once this one is due (E2). While the room does not allow it, one is left out
 * and the next is looked at; taken back, it does not come again.
 * @returns when to look again, epoch ms; null: nothing follows, or it was made
 */
export async function repeatAssignment(
  tending: Tending,
  where: RoomWithMembers,
  { state, withdrawnAt }: StoredAssignment,
): Promise<number | null> {
  const { trx, platformId, now } = tending;
  const { assignment } = state;
  const next = nextOccurrenceOf(assignment, now);
  if (next === null || withdrawnAt !== null || assignment.dueAt === null) return null;
  if (await hasFollower(trx, platformId, assignment.assignmentId)) return null;
  if (now < assignment.dueAt) return assignment.dueAt;
  const following = await decideNext(tending, where, state, next);
  if (following === null) return next.dueAt;
  await assignNext(tending, following);
  return null;
}

/** The next assignment; null when the room or the exercise does not allow it as things are. */
async function decideNext(
  { trx, platformId, now }: Tending,
  { room, members }: RoomWithMembers,
  { assignment, participations }: AssignmentState,
  next: Occurrence,
): Promise<AssignmentState | null> {
  const staff = members.filter((member) => isStaff(member) && isPresent(member));
  const assigner = staff.find(({ accountId }) => accountId === assignment.assignedBy) ?? staff[0];
  if (!assigner || !may('assign-exercise', { room, member: assigner, now }).ok) return null;
  const template = await findTemplate(trx, platformId, assignment.templateId, assignment.templateVersion);
  if (!template) throw new Error('An assignment is of no exercise.');
  const { reviewWindow } = await roomModel(trx, platformId, room.modelVersion);
  const { assignedAt: _at, templateId: _id, templateVersion: _version, ...same } = assignment;
  const repeated: Omit<Assignment, 'assignedAt' | 'templateId' | 'templateVersion'> = {
    ...same,
    assignmentId: assignmentId.parse(randomUUID()),
    assignedBy: assigner.accountId,
    dueAt: next.dueAt,
    occurrence: next.number,
    previousId: assignment.assignmentId,
    promisesReview: reviewWindow.promised,
  };
  const present = participations
    .map(({ accountId }) => accountId)
    .filter((id) => members.some((member) => member.accountId === id && isPresent(member)));
  const decision = decideAssignment(
    { type: 'assign', template, assignment: repeated, participants: present },
    null,
    now,
  );
  return decision.ok ? decision.value.reduce(evolveAssignment, null) : null;
}

async function assignNext(tending: Tending, state: AssignmentState): Promise<void> {
  const { services, trx, platformId, now } = tending;
  const { assignmentId: subjectId, roomId, occurrence, previousId } = state.assignment;
  await insertAssignment(trx, services.keyring, platformId, state);
  await appendAudit(trx, {
    platformId,
    happenedAt: now,
    actorId: null,
    action: 'assignment.repeated',
    roomId,
    subjectId,
    detail: { occurrence, previousId },
  });
  await appendOutbox(trx, { platformId, kind: 'assignment-made', subjectId, happenedAt: now });
  for (const participation of state.participations) {
    if (!isTheirTurn(state, participation)) continue;
    await mailAbout(tending, state, participation.accountId, 'exercise-assigned', 'assigned');
  }
}
