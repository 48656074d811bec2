import type { AccountId } from '../ids.ts';
import { DAY_MS } from '../reply/local-date.ts';
import { type Assignment, type AssignmentState, expiresAt } from './assignment.ts';
import { isTheirTurn } from './decide-assignment.ts';

/** What a person who has not handed in yet hears of, each once. */
export type Reminder = 'due-soon' | 'overdue';

/** `at` and `untilAt` in epoch ms: from when it is sent, and when it has lost its sense. */
export type PlannedReminder = {
  readonly accountId: AccountId;
  readonly reminder: Reminder;
  readonly at: number;
  readonly untilAt: number;
};

type Plan = Omit<PlannedReminder, 'accountId'>;

/**
 * When an assignment reminds: a day before it is due, or when a quarter of its time is left if that is less; and a day
 * after, while it can still be handed in. Without a due date, never.
 */
const plansOf = (assignment: Assignment): readonly Plan[] => {
  const { assignedAt, dueAt } = assignment;
  const endsAt = expiresAt(assignment);
  if (dueAt === null || endsAt === null) return [];
  const ahead = Math.min(DAY_MS, Math.floor((dueAt - assignedAt) / 4));
  const plans: readonly Plan[] = [
    { reminder: 'due-soon', at: dueAt - ahead, untilAt: dueAt },
    { reminder: 'overdue', at: dueAt + DAY_MS, untilAt: endsAt },
  ];
  return plans.filter(({ at, untilAt }) => at < untilAt);
};

/** The reminders of everybody who has yet to hand in and whose turn it is (E2, E3), whether sent already or not. */
export const plannedReminders = (state: AssignmentState): readonly PlannedReminder[] =>
  state.participations
    .filter((part) => part.state === 'assigned' || part.state === 'started')
    .filter((part) => isTheirTurn(state, part))
    .flatMap(({ accountId }) => plansOf(state.assignment).map((plan) => ({ accountId, ...plan })));
