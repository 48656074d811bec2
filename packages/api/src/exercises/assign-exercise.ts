import { insertAssignment, roomOfAssignment } from '@stillroom/db/queries/assignments';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { roomModel } from '@stillroom/db/queries/room-models';
import type { Assignment, AssignmentState } from '@stillroom/domain/exercise/assignment';
import { decideAssignment, isTheirTurn } from '@stillroom/domain/exercise/decide-assignment';
import { evolveAssignment } from '@stillroom/domain/exercise/evolve-assignment';
import type { ExerciseRefusal } from '@stillroom/domain/exercise/exercise-refusal';
import {
  type AccountId,
  type AssignmentId,
  assignmentId as assignmentIdSchema,
  type ClientKey,
  type TemplateId,
} from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { may } from '@stillroom/domain/room/may';
import { isClient, isPresent } from '@stillroom/domain/room/member';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import { v5 } from 'uuid';
import { tellOfExercise } from './exercise-mail.ts';
import type { ExerciseTools } from './exercise-tools.ts';
import { type LibraryRefusal, templateToAssign } from './template-library.ts';

export type Assigning = Pick<Assignment, 'note' | 'dueAt' | 'reveal' | 'repetition'> & {
  /** Made by the page: the same key never assigns twice. */
  readonly clientKey: ClientKey;
  readonly templateId: TemplateId;
  /** One or both clients, in the order of their turns. */
  readonly participants: readonly AccountId[];
};

/** Gives an exercise to one or both clients of the room (E2). The room must be locked. */
export async function assignExercise(
  tools: ExerciseTools,
  { clientKey, templateId, participants, ...wishes }: Assigning,
): Promise<Outcome<AssignmentId, ExerciseRefusal | RoomRefusal | LibraryRefusal>> {
  const { services, platform, trx, now, room, members, member } = tools;
  const { platformId } = platform;
  const allowed = may('assign-exercise', { room, member, now });
  if (!allowed.ok) return allowed;
  const assignmentId = assignmentIdSchema.parse(v5(clientKey, room.roomId));
  // A form posted twice assigns once.
  if ((await roomOfAssignment(trx, platformId, assignmentId)) !== null) return accept(assignmentId);
  const template = await templateToAssign(tools, templateId);
  if (!template) return refuse({ reason: 'no-such-template' });
  const present = members.filter((one) => isClient(one) && isPresent(one));
  if (!participants.every((id) => present.some(({ accountId }) => accountId === id)))
    return refuse({ reason: 'participants-invalid' });
  const { reviewWindow } = await roomModel(trx, platformId, room.modelVersion);
  const assignment = {
    ...wishes,
    assignmentId,
    roomId: room.roomId,
    assignedBy: member.accountId,
    occurrence: 1,
    previousId: null,
    promisesReview: reviewWindow.promised,
  };
  const decision = decideAssignment({ type: 'assign', template, assignment, participants }, null, now);
  if (!decision.ok) return decision;
  const state = decision.value.reduce<AssignmentState | null>(evolveAssignment, null);
  if (!state) throw new Error('An exercise that was accepted was not assigned.');
  await insertAssignment(trx, services.keyring, platformId, state);
  await tools.audit.write(
    {
      subjectId: assignmentId,
      detail: {
        templateId,
        version: template.version,
        reveal: wishes.reveal,
        participants: participants.length,
      },
    },
    'exercise.assigned',
  );
  await appendOutbox(trx, { platformId, kind: 'assignment-made', subjectId: assignmentId, happenedAt: now });
  tools.afterCommit(services.waker.wake);
  const to = state.participations
    .filter((participation) => isTheirTurn(state, participation))
    .map(({ accountId }) => accountId);
  await tellOfExercise(tools, { assignmentId, to, template: 'exercise-assigned', occasion: 'assigned' });
  return accept(assignmentId);
}
