import type { AssignmentSubject, ClockSubject, FlagSubject } from '../workflows/subject.ts';
import type { Tended } from '../workflows/tend.ts';
import { climbLadder } from './climb-ladder.ts';
import { nameless } from './nameless.ts';
import type { WorkerServices } from './services.ts';
import { tendAssignment } from './tend-assignment.ts';
import { tendReplyClock } from './tend-reply-clock.ts';

/**
 * The activities with what they need: each re-reads Postgres before it acts, so that running one twice, or late, is
 * harmless.
 */
export const createActivities = (services: WorkerServices) => ({
  tendReplyClock: nameless((subject: ClockSubject): Promise<Tended> => tendReplyClock(services, subject)),
  climbLadder: nameless(
    (subject: FlagSubject): Promise<Tended> => climbLadder(services, subject, 'workflow'),
  ),
  tendAssignment: nameless(
    (subject: AssignmentSubject): Promise<Tended> => tendAssignment(services, subject),
  ),
});

export type Activities = ReturnType<typeof createActivities>;
