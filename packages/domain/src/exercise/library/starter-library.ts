import type { ExerciseTemplate } from '../template.ts';
import { activityPlan } from './activity-plan.ts';
import { appreciation } from './appreciation.ts';
import { knowingYou } from './knowing-you.ts';
import { pauseAgreement } from './pause-agreement.ts';
import { safetyPlan } from './safety-plan.ts';
import { selfCompassionLetter } from './self-compassion-letter.ts';
import { sleepDiary } from './sleep-diary.ts';
import { softStart } from './soft-start.ts';
import { speakerListenerLetter } from './speaker-listener-letter.ts';
import { thoughtRecord } from './thought-record.ts';
import { values } from './values.ts';
import { worryTime } from './worry-time.ts';

/** The exercises that ship with the product (E6), in the order of the therapist's shelf: for two, for both, for one. */
export const starterLibrary: readonly ExerciseTemplate[] = [
  appreciation,
  speakerListenerLetter,
  knowingYou,
  softStart,
  pauseAgreement,
  values,
  thoughtRecord,
  activityPlan,
  worryTime,
  sleepDiary,
  selfCompassionLetter,
  safetyPlan,
];
