// The entry of the workflow bundle: Temporal finds a workflow by the name under which it stands here.
export { crisisEscalation } from './crisis-escalation.ts';
export { exerciseReminders } from './exercise-reminders.ts';
export { replyClock } from './reply-clock.ts';
