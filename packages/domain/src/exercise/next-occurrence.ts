import type { Assignment } from './assignment.ts';
import { type Occurrence, occurrence } from './repetition.ts';

/**
 * The occurrence that follows an assignment, seen at `now` (epoch ms): the first whose due instant is still ahead, so that
 * after an outage nobody is given a row of exercises that were due long ago. Null: it does not come again.
 */
export const nextOccurrenceOf = (assignment: Assignment, now: number): Occurrence | null => {
  for (let number = assignment.occurrence + 1; ; number += 1) {
    const next = occurrence(assignment.repetition, number);
    if (next === null || next.dueAt > now) return next;
  }
};
