import { inPlatform } from '@stillroom/db/in-platform';
import { flagsOfRooms } from '@stillroom/db/queries/crisis-flags';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { aTemplate } from '@stillroom/domain/testing/exercise-builders';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, makeExerciseRoom } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';
import { detectAnswers } from './detect-answers.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

type ExerciseRoom = Awaited<ReturnType<typeof makeExerciseRoom>>;
const flagsOf = ({ platformId, roomId }: ExerciseRoom) =>
  inPlatform(test.db, platformId, (trx) => flagsOfRooms(trx, platformId, [roomId]));

const emergency = 'I have the pills here in my hand and I am going to kill myself tonight. Goodbye.';
const marked = {
  items: [
    {
      id: 'mood',
      kind: 'scale',
      prompt: 'How often?',
      required: true,
      audience: 'private',
      min: 0,
      max: 3,
      labels: [],
      raisesFlagWhen: { above: 0 },
    },
    { id: 'aside', kind: 'long-text', prompt: 'More?', required: false, audience: 'private' },
  ],
};

describe('C1: what is handed in goes through the detector', () => {
  it('a private answer that is a cry for help raises a flag that pages, and is handed in all the same', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    const handed = await room.asAna.exercises.submit({
      assignmentId,
      answers: answersOf('a walk', emergency),
    });
    expect(handed).toMatchObject({ state: 'submitted', flagLevel: 4 });
    const [flag] = await flagsOf(room);
    expect(flag).toMatchObject({
      source: 'answers',
      sourceId: assignmentId,
      sourceRevision: handed.revision,
      authorId: room.ana.accountId,
      level: 4,
      state: 'open',
    });
    const events = await inPlatform(test.db, room.platformId, (trx) =>
      trx.selectFrom('outbox').select('subject_id').where('kind', '=', 'flag-raised').execute(),
    );
    expect(events).toEqual([{ subject_id: flag?.flagId }]);
  });

  it('C3: the author is offered help on the page of the exercise, the partner sees nothing of it', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    const before = await room.asBen.exercises.view({ assignmentId });
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk', emergency) });
    const { help } = await room.asAna.exercises.view({ assignmentId });
    expect(help).toMatchObject([{ level: 4, standing: { is: 'being-told' } }]);
    expect(await room.asBen.exercises.view({ assignmentId })).toEqual(before);
  });

  it('a draft raises no flag; handing in again with new words raises another', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    const answers = answersOf('a walk', emergency);
    await room.asAna.exercises.saveAnswers({ assignmentId, answers, basedOn: 0 });
    expect(await flagsOf(room)).toEqual([]);
    await room.asAna.exercises.submit({ assignmentId, answers });
    await room.asTherapist.exercises.reopen({ assignmentId, accountId: room.ana.accountId });
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a run', emergency) });
    expect(await flagsOf(room)).toHaveLength(2);
  });

  it('both partners of one exercise can each raise theirs', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk', emergency) });
    await room.asBen.exercises.submit({ assignmentId, answers: answersOf('a walk', emergency) });
    const authors = (await flagsOf(room)).map(({ authorId }) => authorId);
    expect(new Set(authors)).toEqual(new Set([room.ana.accountId, room.ben.accountId]));
  });

  it('the spans point into the texts as they stand one after the other', () => {
    const template = aTemplate();
    const answers = { ...answersOf('a quiet walk', emergency) };
    const parsed = {
      moment: { kind: 'long-text' as const, text: answers.moment.text },
      aside: { kind: 'long-text' as const, text: answers.aside.text },
    };
    const detected = detectAnswers(test.services, template, parsed, 'en');
    if (detected.found !== 'something') throw new Error('Nothing was found.');
    const starts = detected.findings.map(({ start }) => start);
    expect(Math.min(...starts)).toBeGreaterThanOrEqual('a quiet walk\n\n'.length);
  });
});

describe('C10: an item that is marked so raises a flag like a text does', () => {
  const answers = (value: number) => ({ mood: { kind: 'scale', value } });

  it.each([
    [0, []],
    [1, [2]],
    [3, [2]],
  ])('an answer of %i gives flags of the levels %j', async (value, levels) => {
    const room = await makeExerciseRoom(test, 'written-exercises', marked);
    const assignmentId = await room.assign({ participants: [room.ana.accountId], reveal: 'private' });
    await room.asAna.exercises.submit({ assignmentId, answers: answers(value) });
    expect((await flagsOf(room)).map(({ level }) => level)).toEqual(levels);
  });
});

describe('C4: what was handed in stands at the top of the inbox until its author hears of it', () => {
  const worrying = 'I hate my life.';
  const concern = async (room: ExerciseRoom) => (await room.asTherapist.inbox.list())[0]?.concern ?? null;

  it('feedback ends it, and it stays ended when more is asked for and handed in', async () => {
    const room = await makeExerciseRoom(test);
    const { ana } = room;
    const assignmentId = await room.assign();
    const handed = await room.asAna.exercises.submit({
      assignmentId,
      answers: answersOf('a walk', worrying),
    });
    expect(await concern(room)).toMatchObject({ level: 2 });
    test.setNow(monday + HOUR_MS);
    const asTherapist = await test.callAsAccount(room.platform, room.therapist);
    const { accountId } = ana;
    const { revision } = handed;
    await asTherapist.exercises.review({
      assignmentId,
      accountId,
      submissionRevision: revision,
      feedback: 'I have read it.',
    });
    expect(await concern(room)).toBeNull();
    await asTherapist.exercises.reopen({ assignmentId, accountId });
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a run', 'It went well.') });
    expect(await concern(room)).toBeNull();
  });

  it('feedback to the partner does not', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk', worrying) });
    const { revision } = await room.asBen.exercises.submit({
      assignmentId,
      answers: answersOf('a run', 'A day.'),
    });
    test.setNow(monday + HOUR_MS);
    const asTherapist = await test.callAsAccount(room.platform, room.therapist);
    const { accountId } = room.ben;
    await asTherapist.exercises.review({
      assignmentId,
      accountId,
      submissionRevision: revision,
      feedback: 'I have read it.',
    });
    expect(await concern(room)).toMatchObject({ level: 2 });
  });
});
