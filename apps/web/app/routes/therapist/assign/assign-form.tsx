import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FormError } from '../../../components/form-error.tsx';
import { RadioCards } from '../../../components/radio-cards.tsx';
import { Select } from '../../../components/select.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { localDate } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';

export interface AssignFormProps {
  readonly clientKey: string;
  readonly clients: readonly { readonly accountId: string; readonly name: string }[];
  readonly templates: readonly {
    readonly templateId: string;
    readonly title: string;
    readonly minutes: number;
    readonly suits: readonly ('individual' | 'couple')[];
    readonly suggestedReveal: 'private' | 'together' | 'in-turns';
    readonly from: 'starter' | 'own' | 'colleague';
  }[];
  /** The exercise that somebody came here with. */
  readonly wanted: string | null;
  /** What stood in the form that was looked over, or not taken. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly error: string | undefined;
}

const repeats = ['once', 'day', 'week'] as const;
const reveals = ['private', 'together', 'in-turns'] as const;

/** What to give to whom. Nothing is given from here: what was chosen is looked over first (`LookOver`). */
export function AssignForm({ clientKey, clients, templates, wanted, typed, error }: AssignFormProps) {
  const { exerciseWork } = useWords();
  const { zone, now } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const couple = clients.length > 1;
  const fitting = templates.filter(({ suits }) => couple || suits.includes('individual'));
  const [chosen, setChosen] = useState(typed?.templateId ?? wanted ?? fitting[0]?.templateId);
  const template = fitting.find(({ templateId }) => templateId === chosen) ?? fitting[0];
  // What was chosen for one exercise says nothing of another.
  const again = typed !== null && typed.templateId === template?.templateId ? typed : null;
  const both = clients.map(({ accountId }) => accountId).join(' ');
  const forTwo = template?.suits.includes('couple') === true;
  return (
    <Form method="post" className="stack assign-form">
      <FormError id="assign-error" errors={error ? [error] : undefined} />
      <input type="hidden" name="clientKey" value={clientKey} />
      <Select
        id="template"
        name="templateId"
        label={exerciseWork.which}
        value={template?.templateId}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {(['starter', 'own', 'colleague'] as const).map((from) => {
          const shelf = fitting.filter((one) => one.from === from);
          return shelf.length === 0 ? null : (
            <optgroup key={from} label={exerciseWork.from[from]}>
              {shelf.map(({ templateId, title, minutes }) => (
                <option key={templateId} value={templateId}>
                  {`${title} · ${exerciseWork.minutes({ minutes })}`}
                </option>
              ))}
            </optgroup>
          );
        })}
      </Select>
      {couple ? (
        <>
          <RadioCards
            key={`for ${template?.templateId}`}
            id="participants"
            name="participants"
            label={exerciseWork.forWhom}
            defaultValue={again?.participants ?? (forTwo ? both : clients[0]?.accountId)}
            options={[
              ...(forTwo
                ? [{ value: both, title: exerciseWork.both({ names: clients.map(({ name }) => name) }) }]
                : []),
              ...clients.map(({ accountId, name }) => ({
                value: accountId,
                title: exerciseWork.onlyOne({ name }),
              })),
            ]}
          />
          {forTwo ? (
            <>
              <RadioCards
                key={`reveal ${template?.templateId}`}
                id="reveal"
                name="reveal"
                label={exerciseWork.reveal}
                hint={exerciseWork.revealNeedsTwo}
                defaultValue={again?.reveal ?? template?.suggestedReveal}
                options={reveals.map((value) => ({ value, ...exerciseWork.reveals[value] }))}
              />
              <div className="assign-first">
                <Select id="first" name="first" label={exerciseWork.turnsFirst} defaultValue={again?.first}>
                  {clients.map(({ accountId, name }) => (
                    <option key={accountId} value={accountId}>
                      {name}
                    </option>
                  ))}
                </Select>
              </div>
            </>
          ) : (
            <input type="hidden" name="reveal" value="private" />
          )}
        </>
      ) : (
        <>
          <input type="hidden" name="participants" value={both} />
          <input type="hidden" name="reveal" value="private" />
        </>
      )}
      <TextArea
        id="note"
        name="note"
        label={exerciseWork.note}
        hint={exerciseWork.noteHint}
        defaultValue={typed?.note}
        rows={3}
        book
      />
      <div className="exercise-due">
        <TextField
          id="due"
          name="due"
          type="date"
          label={exerciseWork.due}
          min={localDate(now, zone)}
          defaultValue={typed?.due}
          aria-describedby="due-hint"
        />
        <TextField
          id="due-time"
          name="dueTime"
          type="time"
          label={exerciseWork.dueTime}
          defaultValue={typed?.dueTime ?? '20:00'}
        />
      </div>
      <p className="field-hint" id="due-hint">
        {exerciseWork.dueHint}
      </p>
      <div className="exercise-due">
        <Select
          id="repeats"
          name="repeats"
          label={exerciseWork.repeat}
          defaultValue={typed?.repeats ?? 'once'}
        >
          {repeats.map((every) => (
            <option key={every} value={every}>
              {exerciseWork.repeats[every]}
            </option>
          ))}
        </Select>
        <div className="assign-times">
          <TextField
            id="times"
            name="times"
            type="number"
            min={1}
            max={366}
            label={exerciseWork.times}
            defaultValue={typed?.times ?? '7'}
          />
        </div>
      </div>
      <div>
        <Button kind="main" name="intent" value="look" disabled={busy}>
          {exerciseWork.lookOver}
        </Button>
      </div>
    </Form>
  );
}
