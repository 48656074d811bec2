import type { Caller } from '@stillroom/api/caller';
import { type HelpOption, helplinesFor } from '@stillroom/domain/crisis/helplines';
import { screeningQuestions } from '@stillroom/domain/room/safety-screening';
import type { Words } from '../../words/words.ts';
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
export const numbersOffered = ({ client, categories }: Flag): readonly string[] =>
  helplinesFor(client.country, categories, client.language).flatMap(numbersOf);

function numbersOf(option: HelpOption): readonly string[] {
  switch (option.kind) {
    case 'line':
      return [option.line.phone ?? option.line.sms?.number ?? option.line.name];
    case 'emergency':
      return [option.number.phone];
    case 'local-emergency':
      return option.numbers;
    case 'directory':
      return [option.name];
  }
}
