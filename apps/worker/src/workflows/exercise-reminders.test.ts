import type { AssignmentId } from '@stillroom/domain/ids';
import { describe, expect, it, vi } from 'vitest';
import { makeExerciseStory } from '../testing/exercise-story.ts';
import { keepHistory } from '../testing/keep-history.ts';
import { useTestWorker } from '../testing/test-worker.ts';
import { workflowId } from '../workflow-starter.ts';

const worker = await useTestWorker();
const patience = { timeout: 40_000, interval: 50 };

type Story = Awaited<ReturnType<typeof makeExerciseStory>>;
const handleOf = ({ platformId }: Story, id: AssignmentId) =>
  worker.temporal.workflow.getHandle(workflowId('exerciseReminders', platformId, id));

describe('exercise-reminders', () => {
  it('E2: reminds once, hears of each handing in, and completes when nothing is open', async () => {
    worker.run();
    const story = await makeExerciseStory(worker);
    const id = await story.assign(Date.now(), { dueAt: Date.now() + 4_000 });
    const arrived = () =>
      worker.mailbox.arrivals.mails.filter(({ to }) =>
        [story.ana.email, story.ben.email].some((address) => to.includes(address)),
      );
    await vi.waitFor(() => expect(arrived()).toHaveLength(2), patience);
    expect(arrived()[0]?.text).toContain(`/p/${story.platform.slug}/exercises/${id}`);
    await story.submit(id, story.ana.accountId, Date.now());
    await story.submit(id, story.ben.accountId, Date.now());
    const handle = handleOf(story, id);
    await handle.result();
    expect((await handle.describe()).status.name).toBe('COMPLETED');
    expect(await story.mailed()).toEqual(['exercise-due Ana', 'exercise-due Ben']);
    await keepHistory('exercise-reminders-reminded-and-handed-in', handle);
  });

  it('E2: gives the next occurrence when this one is due, which has a workflow of its own', async () => {
    worker.run();
    const story = await makeExerciseStory(worker);
    const dueAt = Date.now() + 3_000;
    const id = await story.assign(Date.now(), {
      dueAt,
      repetition: {
        every: 'day',
        zone: 'Europe/Berlin',
        firstDueAt: dueAt,
        end: { by: 'count', count: 2 },
      },
    });
    await story.submit(id, story.ana.accountId, Date.now());
    await story.submit(id, story.ben.accountId, Date.now());
    const handle = handleOf(story, id);
    // Its start is still on its way through the outbox.
    await vi.waitFor(() => handle.describe(), patience);
    await handle.result();
    const [next] = await story.assignments();
    if (!next) throw new Error('Nothing was assigned.');
    expect(next.assignment).toMatchObject({ occurrence: 2, previousId: id });
    await vi.waitFor(async () => {
      const described = await handleOf(story, next.assignment.assignmentId).describe();
      expect(described.status.name).toBe('RUNNING');
    }, patience);
    await keepHistory('exercise-reminders-comes-again', handle);
  });
});
