import { inPlatform } from '@stillroom/db/in-platform';
import {
  assignmentsOfRoom,
  insertAssignment,
  loadAssignment,
  markWithdrawn,
  saveParticipation,
} from '@stillroom/db/queries/assignments';
import { insertTemplate } from '@stillroom/db/queries/exercise-templates';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import type { AssignmentState } from '@stillroom/domain/exercise/assignment';
import { decideAssignment, type ExerciseCommand } from '@stillroom/domain/exercise/decide-assignment';
import { evolveAssignment } from '@stillroom/domain/exercise/evolve-assignment';
import { once, type Repetition } from '@stillroom/domain/exercise/repetition';
import type { Reveal } from '@stillroom/domain/exercise/template';
import { type AccountId, type AssignmentId, assignmentId } from '@stillroom/domain/ids';
import { aTemplate, someAnswers } from '@stillroom/domain/testing/exercise-builders';
import type { TestWorker } from './test-worker.ts';

type Given = {
  readonly dueAt: number | null;
  readonly reveal?: Reveal;
  readonly repetition?: Repetition;
};

/** A couple's room in which exercises are given and handed in, as the API does it, at instants that the test says. */
export async function makeExerciseStory(worker: TestWorker) {
  const settled = await makeSettledRoom(worker, { couple: true, variant: 'written-exercises' });
  const { platformId, roomId, therapist, client: ana, partner } = settled;
  if (!partner) throw new Error('A couple has two.');
  const template = aTemplate();
  const { keyring } = worker;
  await inPlatform(worker.db, platformId, (trx) =>
    insertTemplate(trx, platformId, { template, writtenBy: therapist.accountId, publishedAt: 0 }),
  );

  const applied = (command: ExerciseCommand, before: AssignmentState | null, now: number) => {
    const decision = decideAssignment(command, before, now);
    if (!decision.ok) throw new Error(`Refused: ${decision.refusal.reason}.`);
    const state = decision.value.reduce(evolveAssignment, before);
    if (!state) throw new Error('There is no assignment.');
    return state;
  };

  const assign = async (now: number, { dueAt, reveal = 'together', repetition = once }: Given) => {
    const id = assignmentId.parse(crypto.randomUUID());
    const assignment = {
      assignmentId: id,
      roomId,
      assignedBy: therapist.accountId,
      note: null,
      dueAt,
      reveal,
      repetition,
      occurrence: 1,
      previousId: null,
      promisesReview: false,
    };
    const participants = [ana.accountId, partner.accountId];
    const state = applied({ type: 'assign', template, assignment, participants }, null, now);
    await inPlatform(worker.db, platformId, async (trx) => {
      await insertAssignment(trx, keyring, platformId, state);
      await appendOutbox(trx, { platformId, kind: 'assignment-made', subjectId: id, happenedAt: now });
    });
    worker.services.waker.wake();
    return id;
  };

  const submit = async (id: AssignmentId, accountId: AccountId, now: number) => {
    await inPlatform(worker.db, platformId, async (trx) => {
      const stored = await loadAssignment(trx, keyring, platformId, id, { lock: true });
      const command = { type: 'submit', accountId, template, answers: someAnswers('a walk') } as const;
      const { assignment, participations } = applied(command, stored?.state ?? null, now);
      for (const part of participations)
        if (part.accountId === accountId) await saveParticipation(trx, keyring, platformId, assignment, part);
      await appendOutbox(trx, { platformId, kind: 'assignment-changed', subjectId: id, happenedAt: now });
    });
    worker.services.waker.wake();
  };

  const stopRepeating = (id: AssignmentId, now: number) =>
    inPlatform(worker.db, platformId, (trx) => markWithdrawn(trx, platformId, id, now));

  /** The assignments of the room, the newest first. */
  const assignments = () =>
    inPlatform(worker.db, platformId, async (trx) =>
      (await assignmentsOfRoom(trx, keyring, platformId, roomId)).map(({ state }) => state),
    );

  /** Who was mailed what: `exercise-due Ana`. */
  const mailed = async () => {
    const rows = await inPlatform(worker.db, platformId, (trx) =>
      trx.selectFrom('mails').select(['template', 'recipient_id']).orderBy('mail_id').execute(),
    );
    const nameOf = (id: AccountId | null) => (id === ana.accountId ? 'Ana' : 'Ben');
    return rows.map(({ template: kind, recipient_id }) => `${kind} ${nameOf(recipient_id)}`).sort();
  };

  return { ...settled, ana, ben: partner, assign, submit, stopRepeating, assignments, mailed };
}
