import type { Answers } from '@stillroom/domain/exercise/answers';
import { sameAnswers } from '@stillroom/domain/exercise/same-answers';
import { z } from 'zod';
import { joinedAnswers } from './joined-answers.ts';

/** Answers that are being written, as `useDraft` and the route that keeps them know them. Whether they fit is for the API. */
export const answerWords = {
  schema: z.custom<Answers>(
    (said) => z.record(z.string(), z.object({ kind: z.string() })).safeParse(said).success,
  ),
  none: {} as Answers,
  same: sameAnswers,
  joined: joinedAnswers,
};

/** Of these answers those to some of the items. */
export const answersTo = (items: readonly string[], answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => items.includes(id)));
