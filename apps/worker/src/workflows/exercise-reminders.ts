import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/create-activities.ts';
import type { AssignmentSubject } from './subject.ts';
import { tend } from './tend.ts';

const { tendAssignment } = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** One assignment's reminders, expiry and repetition (E2), until nothing of it is open. */
export async function exerciseReminders(subject: AssignmentSubject): Promise<void> {
  await tend(() => tendAssignment(subject));
}
