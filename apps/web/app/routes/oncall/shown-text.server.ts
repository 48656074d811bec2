import type { Caller } from '@stillroom/api/caller';
import { screeningQuestions } from '@stillroom/domain/room/safety-screening';
import { numbersOf } from '../../components/help-card.tsx';
import type { Words } from '../../words/words.ts';
import { helpOptions } from '../client/room/help-options.ts';
import type { Shown } from './what-was-written.tsx';

type Revealed = Awaited<ReturnType<Caller['onCall']['revealText']>>;
type Flag = Awaited<ReturnType<Caller['onCall']['flag']>>;

/** What was revealed, as the page shows it: a text, or what was asked and answered. */
export function shownText(revealed: Revealed, { screening }: Words): Shown {
  if (revealed.source !== 'screening') return revealed;
  const { answers } = revealed;
  const rows = screeningQuestions.map((question) => ({
    asked: screening.questions[question],
    answer: screening.replies[answers[question]],
  }));
  const remark = { asked: screening.remark, answer: answers.remark };
  return { source: 'answers', rows: answers.remark ? [...rows, remark] : rows };
}

/** The numbers that the client was offered, by the same rule as on their own page. */
export const numbersOffered = ({ client, categories }: Flag, words: Words): readonly string[] =>
  helpOptions(words, client, categories).flatMap(numbersOf);
