import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { ScalePicker } from '../../../components/scale-picker.tsx';
import { useWords } from '../../../words/words.ts';
import { fieldOfCell, fieldOfItem } from './answer-fields.ts';
import { type ControlProps, describes } from './control-props.ts';
import type { SeenItem } from './exercise-data.ts';

type Of<Kind extends SeenItem['kind']> = Omit<ControlProps, 'item'> & {
  readonly item: Extract<SeenItem, { kind: Kind }>;
};

/** What a group of fields says about itself: the question is its name. */
const grouped = (id: string, item: SeenItem, errors: ControlProps['errors']) => ({
  role: 'group' as const,
  id,
  'aria-labelledby': `${id}-question`,
  'aria-describedby': describes(id, item, errors)['aria-describedby'],
});

/** One number on a line, with words at the ends and wherever the exercise has some. */
export function ScaleField({ item, answer, id, errors }: Of<'scale'>) {
  const steps = Array.from({ length: item.max - item.min + 1 }, (_, index) => item.min + index);
  const chosen = answer && 'value' in answer ? answer.value : undefined;
  const wordFor = (step: number) => item.labels.find(({ value }) => value === step)?.label;
  // Where the numbers between have words of their own, the words are the answer and must be read.
  if (item.labels.length > 2) {
    return (
      <div className="exercise-options" {...grouped(id, item, errors)}>
        {steps.map((step) => (
          <label className="radio-card" key={step}>
            <span className="radio-card-title">{wordFor(step) ? `${step} · ${wordFor(step)}` : step}</span>
            <input
              type="radio"
              className="radio"
              name={fieldOfItem(item.id)}
              value={step}
              defaultChecked={step === chosen}
            />
          </label>
        ))}
      </div>
    );
  }
  return (
    <ScalePicker
      name={fieldOfItem(item.id)}
      from={item.min}
      to={item.max}
      wordFor={wordFor}
      defaultValue={chosen}
      {...grouped(id, item, errors)}
    />
  );
}

export function ChoiceField({ item, answer, id, errors }: Of<'choice'>) {
  const chosen = answer && 'chosen' in answer ? answer.chosen : [];
  const one = item.choose === 'one';
  return (
    <div className="exercise-options" {...grouped(id, item, errors)}>
      {item.options.map((option) => (
        <label className="radio-card" key={option.id}>
          <span className="radio-card-title">{option.label}</span>
          <input
            type={one ? 'radio' : 'checkbox'}
            className={one ? 'radio' : 'tick'}
            name={fieldOfItem(item.id)}
            value={option.id}
            defaultChecked={chosen.includes(option.id)}
          />
        </label>
      ))}
    </div>
  );
}

/** How many lines stand ready: what was written, and room to go on. The button adds one, on the server when it must. */
const useLines = (filled: number): readonly [readonly number[], () => void] => {
  const [more, setMore] = useState(0);
  const count = Math.max(3, filled + 1) + more;
  return [Array.from({ length: count }, (_, index) => index), () => setMore(more + 1)];
};

function Another({ onMore, children }: { onMore: () => void; children: string }) {
  return (
    <Button
      kind="quiet"
      icon={Plus}
      name="intent"
      value="stay"
      onClick={(event) => {
        // With JavaScript the line is there at once; without, the page comes back with one more.
        event.preventDefault();
        onMore();
      }}
    >
      {children}
    </Button>
  );
}

export function ListField({ item, answer, id, errors }: Of<'list'>) {
  const { exercise } = useWords();
  const entries = answer && 'entries' in answer ? answer.entries : [];
  const [lines, more] = useLines(entries.length);
  return (
    <div className="stack stack-tight" {...grouped(id, item, errors)}>
      {lines.map((line) => (
        <input
          key={line}
          className="control control-book"
          name={fieldOfItem(item.id)}
          defaultValue={entries[line] ?? ''}
          aria-label={exercise.entry({ number: line + 1 })}
          autoComplete="off"
        />
      ))}
      <div>
        <Another onMore={more}>{exercise.anotherLine}</Another>
      </div>
    </div>
  );
}

/** A table as rows under each other, so that it can be filled in on a phone. */
export function TableField({ item, answer, id, errors }: Of<'table'>) {
  const { exercise } = useWords();
  const rows = answer && 'rows' in answer ? answer.rows : [];
  const [lines, more] = useLines(rows.length);
  return (
    <div className="stack stack-tight" {...grouped(id, item, errors)}>
      {lines.map((line) => (
        <fieldset key={line} className="exercise-row">
          <legend className="small soft">{exercise.row({ number: line + 1 })}</legend>
          {item.columns.map((column) => (
            <div key={column.id} className="exercise-cell">
              <label className="field-label" htmlFor={`${id}-${line}-${column.id}`}>
                {column.heading}
              </label>
              {column.kind === 'text' ? (
                <textarea
                  id={`${id}-${line}-${column.id}`}
                  className="control control-book"
                  rows={2}
                  name={fieldOfCell(item.id, column.id)}
                  defaultValue={String(rows[line]?.[column.id] ?? '')}
                />
              ) : (
                <input
                  id={`${id}-${line}-${column.id}`}
                  className="control"
                  type={column.kind === 'date' ? 'date' : 'text'}
                  inputMode={column.kind === 'number' ? 'decimal' : undefined}
                  name={fieldOfCell(item.id, column.id)}
                  defaultValue={String(rows[line]?.[column.id] ?? '')}
                  autoComplete="off"
                />
              )}
            </div>
          ))}
        </fieldset>
      ))}
      <div>
        <Another onMore={more}>{exercise.anotherRow}</Another>
      </div>
    </div>
  );
}
