import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/create-activities.ts';
import type { ClockSubject } from './subject.ts';
import { tend } from './tend.ts';

const { tendReplyClock } = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** One message's promise (R1–R5): fires its milestones, each once and never early, until the clock has ended. */
export async function replyClock(subject: ClockSubject): Promise<void> {
  await tend(() => tendReplyClock(subject));
}
