import type { AssignmentId } from '@stillroom/domain/ids';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { describe, expect, it } from 'vitest';
import { makeExerciseStory } from '../testing/exercise-story.ts';
import { useTestWorker } from '../testing/test-worker.ts';
import { tendAssignment } from './tend-assignment.ts';

const worker = await useTestWorker();
const monday = Date.parse('2026-11-23T19:00:00Z');

type Story = Awaited<ReturnType<typeof makeExerciseStory>>;
const tendAt = ({ platformId }: Story, assignmentId: AssignmentId, now: number) =>
  tendAssignment({ ...worker.services, clock: () => now }, { platformId, assignmentId });

const states = async (story: Story) =>
  (await story.assignments())[0]?.participations.map(({ state }) => state);

describe('E2: reminders', () => {
  it('come a day before and a day after the due date, once each, and never early', async () => {
    const story = await makeExerciseStory(worker);
    const dueAt = monday + 7 * DAY_MS;
    const id = await story.assign(monday, { dueAt });
    expect(await tendAt(story, id, monday)).toEqual({ next: 'at', at: dueAt - DAY_MS });
    expect(await tendAt(story, id, dueAt - DAY_MS - 1)).toEqual({ next: 'at', at: dueAt - DAY_MS });
    expect(await story.mailed()).toEqual([]);
    expect(await tendAt(story, id, dueAt - DAY_MS)).toEqual({ next: 'at', at: dueAt + DAY_MS });
    await tendAt(story, id, dueAt - DAY_MS + 1);
    expect(await story.mailed()).toEqual(['exercise-due Ana', 'exercise-due Ben']);
    await tendAt(story, id, dueAt + DAY_MS);
    await tendAt(story, id, dueAt + DAY_MS + 1);
    expect(await story.mailed()).toHaveLength(4);
  });

  it('go to nobody who has handed in, and in turns to nobody whose turn it is not', async () => {
    const story = await makeExerciseStory(worker);
    const dueAt = monday + 7 * DAY_MS;
    const id = await story.assign(monday, { dueAt, reveal: 'in-turns' });
    await tendAt(story, id, dueAt - DAY_MS);
    expect(await story.mailed()).toEqual(['exercise-due Ana']);
    await story.submit(id, story.ana.accountId, dueAt - DAY_MS + 1);
    await tendAt(story, id, dueAt - DAY_MS + 2);
    expect(await story.mailed()).toEqual(['exercise-due Ana', 'exercise-due Ben']);
  });

  it('what an outage made too late for is not sent: a reminder before the due date does not come after it', async () => {
    const story = await makeExerciseStory(worker);
    const dueAt = monday + 7 * DAY_MS;
    const id = await story.assign(monday, { dueAt });
    await tendAt(story, id, dueAt + 1);
    expect(await story.mailed()).toEqual([]);
  });
});

describe('E2: expiry', () => {
  it('comes when the grace has passed, to whoever has not handed in, and ends the watch', async () => {
    const story = await makeExerciseStory(worker);
    const dueAt = monday + DAY_MS;
    const id = await story.assign(monday, { dueAt });
    await story.submit(id, story.ana.accountId, monday + 1);
    await tendAt(story, id, dueAt + 7 * DAY_MS - 1);
    expect(await states(story)).toEqual(['submitted', 'assigned']);
    expect(await tendAt(story, id, dueAt + 7 * DAY_MS)).toEqual({ next: 'ended' });
    expect(await states(story)).toEqual(['submitted', 'expired']);
  });

  it('without a due date there is none: it waits for a change, and ends when both have handed in', async () => {
    const story = await makeExerciseStory(worker);
    const id = await story.assign(monday, { dueAt: null });
    expect(await tendAt(story, id, monday + 400 * DAY_MS)).toEqual({ next: 'on-change' });
    await story.submit(id, story.ana.accountId, monday + 1);
    await story.submit(id, story.ben.accountId, monday + 1);
    expect(await tendAt(story, id, monday + 2)).toEqual({ next: 'ended' });
  });
});

describe('E2: repetition', () => {
  const weekly = (dueAt: number, count = 3) => ({
    dueAt,
    repetition: {
      every: 'week' as const,
      zone: 'Europe/Berlin',
      firstDueAt: dueAt,
      end: { by: 'count' as const, count },
    },
  });

  it('gives the next one when this one is due, once, with its mail and its event', async () => {
    const story = await makeExerciseStory(worker);
    const dueAt = monday + DAY_MS;
    const id = await story.assign(monday, weekly(dueAt));
    await story.submit(id, story.ana.accountId, monday + 1);
    await story.submit(id, story.ben.accountId, monday + 1);
    expect(await tendAt(story, id, dueAt - 1)).toEqual({ next: 'at', at: dueAt });
    expect(await tendAt(story, id, dueAt)).toEqual({ next: 'ended' });
    await tendAt(story, id, dueAt + 1);
    const all = await story.assignments();
    expect(all).toHaveLength(2);
    expect(all[0]?.assignment).toMatchObject({
      occurrence: 2,
      previousId: id,
      dueAt: dueAt + 7 * DAY_MS,
    });
    expect(await story.mailed()).toEqual(['exercise-assigned Ana', 'exercise-assigned Ben']);
  });

  it('after an outage only what is still ahead is given', async () => {
    const story = await makeExerciseStory(worker);
    const dueAt = monday + DAY_MS;
    const id = await story.assign(monday, weekly(dueAt, 5));
    await tendAt(story, id, dueAt + 15 * DAY_MS);
    const [newest, first, ...rest] = await story.assignments();
    expect(newest?.assignment).toMatchObject({ occurrence: 4, dueAt: dueAt + 21 * DAY_MS });
    expect(first?.assignment.occurrence).toBe(1);
    expect(rest).toEqual([]);
  });

  it('taken back, it does not come again', async () => {
    const story = await makeExerciseStory(worker);
    const dueAt = monday + DAY_MS;
    const id = await story.assign(monday, weekly(dueAt));
    await story.stopRepeating(id, monday + 1);
    await tendAt(story, id, dueAt);
    expect(await story.assignments()).toHaveLength(1);
  });
});
