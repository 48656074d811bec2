import { inPlatform } from '@stillroom/db/in-platform';
import { clocksOfRoom } from '@stillroom/db/queries/reply-clocks';
import { clientKey } from '@stillroom/domain/ids';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, makeExerciseRoom } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

type ExerciseRoom = Awaited<ReturnType<typeof makeExerciseRoom>>;
const clocksOf = ({ platformId, roomId }: ExerciseRoom) =>
  inPlatform(test.db, platformId, (trx) => clocksOfRoom(trx, platformId, roomId));
const hour = 3_600_000;

describe('E4: a submission carries a review clock where the platform promises one', () => {
  it('handing in opens it, feedback to that submission answers it', async () => {
    const room = await makeExerciseRoom(test, 'shared-room');
    const assignmentId = await room.assign();
    const { revision } = await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    expect(await clocksOf(room)).toMatchObject([
      { kind: 'submission', state: 'open', authorId: room.ana.accountId, targetAt: monday + 24 * hour },
    ]);
    const own = (await room.asAna.exercises.view({ assignmentId })).seen[0];
    expect(own?.reviewClock).toMatchObject({ state: 'open', targetAt: monday + 24 * hour });
    test.setNow(monday + 2 * hour);
    await room.asTherapist.exercises.review({
      assignmentId,
      accountId: room.ana.accountId,
      feedback: 'Thank you for this.',
      submissionRevision: revision,
    });
    expect(await clocksOf(room)).toMatchObject([
      { state: 'answered', answeredBy: room.therapist.accountId, workingMs: 2 * hour },
    ]);
    const events = await inPlatform(test.db, room.platformId, (trx) =>
      trx.selectFrom('outbox').select('kind').orderBy('event_id').execute(),
    );
    expect(events.map(({ kind }) => kind).filter((kind) => kind.startsWith('clock'))).toEqual([
      'clock-opened',
      'clock-changed',
    ]);
  });

  it('giving it back answers it too, and handing in again opens another', async () => {
    const room = await makeExerciseRoom(test, 'shared-room');
    const assignmentId = await room.assign();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    await room.asTherapist.exercises.reopen({ assignmentId, accountId: room.ana.accountId });
    test.setNow(monday + hour);
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a run') });
    expect((await clocksOf(room)).map(({ state }) => state)).toEqual(['answered', 'open']);
  });

  it('R3: feedback to one partner leaves the other’s clock running', async () => {
    const room = await makeExerciseRoom(test, 'shared-room');
    const assignmentId = await room.assign();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    await room.asBen.exercises.submit({ assignmentId, answers: answersOf('a run') });
    await room.asTherapist.exercises.review({
      assignmentId,
      accountId: room.ana.accountId,
      feedback: 'Thank you for this.',
      submissionRevision: 1,
    });
    const running = (await clocksOf(room)).filter(({ state }) => state === 'open');
    expect(running.map(({ authorId }) => authorId)).toEqual([room.ben.accountId]);
  });

  it('without a promise there is none', async () => {
    const room = await makeExerciseRoom(test, 'written-exercises');
    const assignmentId = await room.assign();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    expect(await clocksOf(room)).toEqual([]);
  });
});

describe('R6: exercises and messages keep out of each other’s clocks', () => {
  it('handing in opens no clock of a message, feedback answers none, and a letter answers no submission', async () => {
    const room = await makeExerciseRoom(test, 'shared-room');
    const { roomId } = room;
    const letter = { roomId, audience: { thread: 'shared' as const } };
    const sent = await room.asAna.messages.send({
      ...letter,
      clientKey: clientKey.parse(test.services.newId()),
      body: 'Good morning',
    });
    const assignmentId = await room.assign();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    await room.asTherapist.exercises.review({
      assignmentId,
      accountId: room.ana.accountId,
      feedback: 'Thank you for this.',
      submissionRevision: 1,
    });
    await room.asBen.exercises.submit({ assignmentId, answers: answersOf('a run') });
    const state = async () => (await clocksOf(room)).map((clock) => `${clock.kind} ${clock.state}`).sort();
    expect(await state()).toEqual(['message open', 'submission answered', 'submission open']);
    await room.asTherapist.messages.reply({
      ...letter,
      clientKey: clientKey.parse(test.services.newId()),
      body: 'Good morning to you both',
      onScreen: [sent.messageId],
    });
    expect(await state()).toEqual(['message answered', 'submission answered', 'submission open']);
  });
});
