import type { Answer } from '@stillroom/domain/exercise/answers';
import { Eye, Lock } from 'lucide-react';
import { FieldErrors, FieldHint } from '../../../components/field.tsx';
import { useWords } from '../../../words/words.ts';
import { fieldOfItem, saysItem } from './answer-fields.ts';
import { ChoiceField, ListField, ScaleField, TableField } from './compound-fields.tsx';
import { type ControlProps, describes } from './control-props.ts';
import type { SeenItem } from './exercise-data.ts';

export interface ItemProps {
  readonly item: SeenItem;
  readonly answer: Answer | undefined;
  /** Who will read it, in words (M3). */
  readonly readers: string;
  readonly errors: readonly string[] | undefined;
}

/** One question of an exercise: what is asked, who will read the answer, and the field for it. */
export function ItemField({ item, answer, readers, errors }: ItemProps) {
  const id = `item-${item.id}`;
  return (
    <div className="exercise-item">
      <input type="hidden" name="item" value={saysItem(item)} />
      <Question item={item} id={id} readers={readers} />
      <Control item={item} answer={answer} id={id} errors={errors} />
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

const isSingle = ({ kind }: SeenItem): boolean =>
  kind === 'short-text' || kind === 'long-text' || kind === 'number' || kind === 'date';

function Question({ item, id, readers }: { item: SeenItem; id: string; readers: string }) {
  const { exercise } = useWords();
  const Icon = item.audience === 'private' ? Lock : Eye;
  const prompt = (
    <>
      {item.prompt} {item.required ? null : <span className="field-optional">{exercise.optional}</span>}
    </>
  );
  return (
    <div className="exercise-question">
      {isSingle(item) ? (
        <label className="question" htmlFor={id}>
          {prompt}
        </label>
      ) : (
        <p className="question" id={`${id}-question`}>
          {prompt}
        </p>
      )}
      <p className="icon-line soft small" id={`${id}-readers`}>
        <Icon />
        <span>{readers}</span>
      </p>
      <FieldHint id={id}>{item.help}</FieldHint>
    </div>
  );
}

function Control({ item, answer, id, errors }: ControlProps) {
  const name = fieldOfItem(item.id);
  const single = { id, name, ...describes(id, item, errors) };
  switch (item.kind) {
    case 'long-text':
      return (
        <textarea
          className="control control-book exercise-text"
          rows={5}
          defaultValue={answer && 'text' in answer ? answer.text : ''}
          {...single}
        />
      );
    case 'short-text':
      return (
        <input
          className="control control-book"
          defaultValue={answer && 'text' in answer ? answer.text : ''}
          autoComplete="off"
          {...single}
        />
      );
    case 'number':
      return (
        <div className="exercise-number">
          <input
            className="control"
            inputMode={item.whole ? 'numeric' : 'decimal'}
            defaultValue={numberText(answer)}
            autoComplete="off"
            {...single}
          />
          {item.unit ? <span className="soft">{item.unit}</span> : null}
        </div>
      );
    case 'date':
      return (
        <input
          type="date"
          className="control exercise-date"
          defaultValue={answer && 'date' in answer ? answer.date : ''}
          {...single}
        />
      );
    case 'scale':
      return <ScaleField item={item} answer={answer} id={id} errors={errors} />;
    case 'choice':
      return <ChoiceField item={item} answer={answer} id={id} errors={errors} />;
    case 'list':
      return <ListField item={item} answer={answer} id={id} errors={errors} />;
    case 'table':
      return <TableField item={item} answer={answer} id={id} errors={errors} />;
  }
}

/** What was no number comes back as an empty field: it could not be kept, and the sentence under it says so. */
const numberText = (answer: Answer | undefined): string =>
  answer && 'value' in answer && Number.isFinite(answer.value) ? String(answer.value) : '';
