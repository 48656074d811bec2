import type { PlatformId } from '@stillroom/domain/ids';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Temporal } from './temporal.ts';

/** The workflow types, named as they stand in workflows/all.ts, and the prefix of their ids. */
export const workflows = {
  replyClock: 'reply-clock',
  crisisEscalation: 'crisis-escalation',
  exerciseReminders: 'exercise-reminders',
} as const;

export type WorkflowName = keyof typeof workflows;

/** The one id that a subject's workflow can have, so that starting it twice is starting it once. */
export const workflowId = (name: WorkflowName, platformId: PlatformId, subjectId: string): string =>
  `${workflows[name]}/${platformId}/${subjectId}`;

/** How long one call may take: the outbox tries again, and other events wait behind this one. */
const patienceMs = 5_000;

/** Starts a subject's workflow. One that runs or ran already is success: the relay delivers at least once. */
export async function startWorkflow(
  { client, taskQueue }: Temporal,
  name: WorkflowName,
  platformId: PlatformId,
  subjectId: string,
): Promise<void> {
  const subject = {
    replyClock: { platformId, clockId: subjectId },
    crisisEscalation: { platformId, flagId: subjectId },
    exerciseReminders: { platformId, assignmentId: subjectId },
  }[name];
  try {
    await client.withDeadline(Date.now() + patienceMs, () =>
      client.workflow.start(name, {
        workflowId: workflowId(name, platformId, subjectId),
        taskQueue,
        args: [subject],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/**
 * Tells a subject's workflow to look again. No such workflow is success too: either it has ended, or its start is still
 * behind in the outbox, and a workflow looks at Postgres first thing when it starts.
 */
export async function signalChanged(
  { client }: Temporal,
  name: WorkflowName,
  platformId: PlatformId,
  subjectId: string,
): Promise<void> {
  try {
    await client.withDeadline(Date.now() + patienceMs, () =>
      client.workflow.getHandle(workflowId(name, platformId, subjectId)).signal('changed'),
    );
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
