import type { Reveal } from '@stillroom/domain/exercise/template';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, makeExerciseRoom, reasonOf } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

/** Words that stand in nothing else. */
const shared = 'heron-at-the-weir';
const own = 'only-for-keller';

type ExerciseRoom = Awaited<ReturnType<typeof makeExerciseRoom>>;

/** Everything that a member can be told of a room and an exercise in it, as one text. */
const toldTo = async (
  api: ExerciseRoom['asAna'],
  { roomId }: ExerciseRoom,
  assignmentId: Awaited<ReturnType<ExerciseRoom['assign']>>,
) =>
  JSON.stringify([
    await api.exercises.view({ assignmentId }),
    await api.exercises.ofRoom({ roomId }),
    await api.exercises.exportAnswers({ assignmentId }),
    await api.rooms.view({ roomId }),
    await api.rooms.list(),
  ]);

const written = async (reveal: Reveal) => {
  const room = await makeExerciseRoom(test);
  const assignmentId = await room.assign({ reveal });
  const hear = () => toldTo(room.asBen, room, assignmentId);
  return { room, assignmentId, hear };
};

describe('E3: what a partner gets, as whole answers of the API', () => {
  it('together: not a word of the other’s before both have handed in, and then the shared items alone', async () => {
    const { room, assignmentId, hear } = await written('together');
    const before = await hear();
    await room.asAna.exercises.saveAnswers({ assignmentId, answers: answersOf(shared, own), basedOn: 0 });
    expect(await hear()).toBe(before);
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf(shared, own) });
    const afterAna = await hear();
    expect(afterAna).not.toContain(shared);
    expect(afterAna).not.toContain(own);
    await room.asBen.exercises.submit({ assignmentId, answers: answersOf('a kingfisher') });
    const afterBoth = await hear();
    expect(afterBoth).toContain(shared);
    expect(afterBoth).not.toContain(own);
  });

  it('together: whether the partner has begun or handed in is not told before one’s own handing in', async () => {
    const { room, assignmentId, hear } = await written('together');
    const before = await hear();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf(shared, own) });
    expect(await hear()).toBe(before);
  });

  it('private: never, not after both and not with feedback', async () => {
    const { room, assignmentId, hear } = await written('private');
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf(shared, own) });
    await room.asBen.exercises.submit({ assignmentId, answers: answersOf('a kingfisher') });
    await room.asTherapist.exercises.review({
      assignmentId,
      accountId: room.ana.accountId,
      feedback: 'feedback-for-ana',
      submissionRevision: 1,
    });
    const told = await hear();
    for (const word of [shared, own, 'feedback-for-ana']) expect(told).not.toContain(word);
  });

  it('in turns: the second writes after the first, to the first’s text; the first sees the second’s when it is there', async () => {
    const { room, assignmentId, hear } = await written('in-turns');
    const answers = answersOf('my answer to it');
    expect(await reasonOf(room.asBen.exercises.submit({ assignmentId, answers }))).toBe('not-your-turn');
    expect(await hear()).not.toContain(shared);
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf(shared, own) });
    const told = await hear();
    expect(told).toContain(shared);
    expect(told).not.toContain(own);
    expect(await toldTo(room.asAna, room, assignmentId)).not.toContain('my answer to it');
    await room.asBen.exercises.submit({ assignmentId, answers });
    expect(await toldTo(room.asAna, room, assignmentId)).toContain('my answer to it');
  });

  it('the therapist reads what was handed in, private items too, and no draft', async () => {
    const { room, assignmentId } = await written('private');
    await room.asBen.exercises.saveAnswers({ assignmentId, answers: answersOf('begun'), basedOn: 0 });
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf(shared, own) });
    const told = JSON.stringify(await room.asTherapist.exercises.view({ assignmentId }));
    expect(told).toContain(shared);
    expect(told).toContain(own);
    expect(told).not.toContain('begun');
  });

  it('K4: after the partner left, nothing new is shown, and each goes on reading what they could read', async () => {
    const { room, assignmentId, hear } = await written('together');
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf(shared, own) });
    test.setNow(monday + 60_000);
    await room.asAna.rooms.leave({ roomId: room.roomId });
    test.setNow(monday + 120_000);
    const answers = answersOf('a kingfisher');
    expect(await reasonOf(room.asBen.exercises.submit({ assignmentId, answers }))).toBe('room-paused');
    expect(await hear()).not.toContain(shared);
  });
});
