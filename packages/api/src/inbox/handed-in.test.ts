import { inPlatform } from '@stillroom/db/in-platform';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, makeExerciseRoom, reasonOf } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

type ExerciseRoom = Awaited<ReturnType<typeof makeExerciseRoom>>;

/** Whose handing in waits, in the list and in the room's own pane, which must agree. */
async function waiting({ asTherapist, roomId }: ExerciseRoom) {
  const listed = (await asTherapist.inbox.list()).flatMap(({ handedIn }) => handedIn);
  expect((await asTherapist.inbox.room({ roomId })).handedIn).toEqual(listed);
  return listed.map(({ authorId }) => authorId);
}

const mailsToStaff = ({ platformId }: ExerciseRoom) =>
  inPlatform(test.db, platformId, (trx) =>
    trx.selectFrom('mails').select(['recipient_id']).where('template', '=', 'exercise-handed-in').execute(),
  );

describe('E2: what is handed in without a promised review', () => {
  it('waits in the inbox with its title and since when, until feedback is given', async () => {
    const room = await makeExerciseRoom(test);
    const { ana, asAna, asTherapist, roomId } = room;
    const assignmentId = await room.assign();
    expect(await waiting(room)).toEqual([]);
    const { revision } = await asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    const [row] = await asTherapist.inbox.list();
    expect(row?.handedIn).toEqual([
      { roomId, assignmentId, authorId: ana.accountId, title: 'A good moment', at: monday },
    ]);
    await asTherapist.exercises.review({
      assignmentId,
      accountId: ana.accountId,
      feedback: 'You saw it.',
      submissionRevision: revision,
    });
    expect(await waiting(room)).toEqual([]);
  });

  it('or until it is marked as seen, which says nothing to anybody; handed in again it waits again', async () => {
    const room = await makeExerciseRoom(test);
    const { ana, ben, asAna, asBen, asTherapist } = room;
    const assignmentId = await room.assign();
    const { revision } = await asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    await asBen.exercises.submit({ assignmentId, answers: answersOf('a run') });
    const before = await asAna.exercises.view({ assignmentId });
    const one = { assignmentId, accountId: ana.accountId, submissionRevision: revision };
    await asTherapist.exercises.markSeen(one);
    expect(await waiting(room)).toEqual([ben.accountId]);
    expect(await asAna.exercises.view({ assignmentId })).toEqual(before);
    await asTherapist.exercises.reopen({ assignmentId, accountId: ana.accountId });
    await asAna.exercises.submit({ assignmentId, answers: answersOf('a swim') });
    expect(await reasonOf(asTherapist.exercises.markSeen(one))).toBe('submission-newer');
    expect((await waiting(room)).toSorted()).toEqual([ana.accountId, ben.accountId].toSorted());
  });

  it('K6: whoever answers gets one mail for each handing in, without a word of it', async () => {
    const room = await makeExerciseRoom(test);
    const { asAna, therapist } = room;
    const assignmentId = await room.assign();
    const handing = { assignmentId, answers: answersOf('a walk') };
    await asAna.exercises.submit(handing);
    await asAna.exercises.submit(handing);
    expect(await mailsToStaff(room)).toEqual([{ recipient_id: therapist.accountId }]);
  });

  it('R5: while somebody covers, the cover is told', async () => {
    const room = await makeExerciseRoom(test);
    const { platform, asAna, asTherapist } = room;
    const cover = await test.makeAccount(platform, 'therapist');
    const assignmentId = await room.assign();
    await asTherapist.timeOff.plan({
      firstDay: '2026-11-24',
      backOn: '2026-11-26',
      coverId: cover.accountId,
    });
    test.setNow(monday + 30 * HOUR_MS);
    await asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    expect(await mailsToStaff(room)).toEqual([{ recipient_id: cover.accountId }]);
  });

  it('E3: the therapist sees who handed in, the partner sees nothing of it before both have', async () => {
    const room = await makeExerciseRoom(test);
    const { ana, asAna, asBen } = room;
    const assignmentId = await room.assign({ reveal: 'together' });
    const before = await asBen.exercises.view({ assignmentId });
    await asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    expect(await waiting(room)).toEqual([ana.accountId]);
    expect(await asBen.exercises.view({ assignmentId })).toEqual(before);
  });
});

it('E4: what a review is promised for stands under its clock, not beside it', async () => {
  const room = await makeExerciseRoom(test, 'shared-room');
  const assignmentId = await room.assign();
  await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
  const [row] = await room.asTherapist.inbox.list();
  const promised = [{ assignmentId, title: 'A good moment', at: monday, clock: { state: 'open' } }];
  expect(row).toMatchObject({ handedIn: [], waiting: [{ kind: 'submission' }], promised });
  const opened = await room.asTherapist.inbox.room({ roomId: room.roomId });
  expect(opened).toMatchObject({ handedIn: [], promised });
  expect(await mailsToStaff(room)).toEqual([]);
});
