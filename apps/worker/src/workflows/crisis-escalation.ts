import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/create-activities.ts';
import type { FlagSubject } from './subject.ts';
import { tend } from './tend.ts';

// Retried fast: somebody may be in danger, and the page that failed is the one that matters.
const { climbLadder } = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '10 seconds' },
});

/** One flag's way up the on-call ladder (C4), until a named person has taken it and its outcome is recorded. */
export async function crisisEscalation(subject: FlagSubject): Promise<void> {
  await tend(() => climbLadder(subject));
}
