import type { Answer, Answers } from '@stillroom/domain/exercise/answers';
import { Lock } from 'lucide-react';
import { shortDay } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { SeenItem } from './exercise-data.ts';

/** Answers as they are read: each under its question. Items that were left open are passed over, for all but their author. */
export function AnswersRead({
  items,
  answers,
  privateWord,
}: {
  readonly items: readonly SeenItem[];
  readonly answers: Answers;
  /** Said beside an item that its author wrote for the therapist alone. */
  readonly privateWord?: string | undefined;
}) {
  const answered = items.filter(({ id }) => answers[id]);
  const { exercise } = useWords();
  if (answered.length === 0) return <p className="soft">{exercise.notAnswered}</p>;
  return (
    <dl className="exercise-answers">
      {answered.map((item) => (
        <div key={item.id}>
          <dt>
            {item.prompt}
            {privateWord && item.audience === 'private' ? (
              <span className="icon-line small">
                <Lock />
                <span>{privateWord}</span>
              </span>
            ) : null}
          </dt>
          <dd>
            <AnswerRead item={item} answer={answers[item.id]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function AnswerRead({ item, answer }: { item: SeenItem; answer: Answer | undefined }) {
  const { now } = usePlatform();
  if (!answer) return null;
  if ('text' in answer) return <>{answer.text}</>;
  if ('date' in answer) return <>{shortDay(answer.date, now)}</>;
  if ('value' in answer) return <>{numberRead(item, answer.value)}</>;
  if ('entries' in answer) return <Lines lines={answer.entries.filter((entry) => entry.trim() !== '')} />;
  if ('chosen' in answer) {
    const options = item.kind === 'choice' ? item.options : [];
    return <Lines lines={options.filter(({ id }) => answer.chosen.includes(id)).map(({ label }) => label)} />;
  }
  if (item.kind !== 'table') return null;
  const rows = answer.rows.map((row, index) => ({ row, key: `row ${index}` }));
  return (
    <div className="exercise-table">
      <table>
        <thead>
          <tr>
            {item.columns.map((column) => (
              <th key={column.id} scope="col" className="small soft">
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, key }) => (
            <tr key={key}>
              {item.columns.map((column) => (
                <td key={column.id}>{cellRead(row[column.id], column.kind, now)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellRead = (cell: string | number | undefined, kind: string, now: number): string => {
  if (cell === undefined) return '';
  return kind === 'date' && typeof cell === 'string' ? shortDay(cell, now) : String(cell);
};

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul>
      {lines.map((line, index) => {
        const place = `line ${index}`;
        return <li key={place}>{line}</li>;
      })}
    </ul>
  );
}

/** `6 of 10`, with its word where the scale has one for it; a number with its unit. */
const numberRead = (item: SeenItem, value: number): string => {
  if (item.kind === 'number') return item.unit ? `${value} ${item.unit}` : String(value);
  if (item.kind !== 'scale') return String(value);
  const word = item.labels.find((label) => label.value === value)?.label;
  return word ? `${value} (${word})` : `${value} / ${item.max}`;
};
