import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { fullMoment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { AssignFormProps } from './assign-form.tsx';

export interface ToGive {
  readonly templateId: string;
  readonly participants: readonly string[];
  readonly reveal: 'private' | 'together' | 'in-turns';
  readonly note: string | null;
  readonly dueAt: number | null;
  readonly repetition: { readonly every: 'once' | 'day' | 'week' };
}

/**
 * What is about to be given, in words, before it is: to whom, who sees the answers, until when and with which note. The form
 * that was filled in goes along unseen, so that it works without JavaScript, and comes back for a change.
 */
export function LookOver({
  clients,
  templates,
  typed,
  toGive,
}: Pick<AssignFormProps, 'clients' | 'templates'> & {
  readonly typed: Readonly<Record<string, string>>;
  readonly toGive: ToGive;
}) {
  const { exerciseWork } = useWords();
  const { zone, now } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const { participants, reveal, note, dueAt, repetition } = toGive;
  const names = participants.map((id) => clients.find(({ accountId }) => accountId === id)?.name ?? '');
  const { every } = repetition;
  const facts = [
    [
      exerciseWork.reviewWhat,
      templates.find(({ templateId }) => templateId === toGive.templateId)?.title ?? '',
    ],
    [exerciseWork.reviewTo, exerciseWork.both({ names })],
    [exerciseWork.reviewSees, exerciseWork.reveals[reveal].title],
    [exerciseWork.reviewDue, dueAt === null ? exerciseWork.noDue : fullMoment(dueAt, zone, now)],
    ...(every === 'once'
      ? []
      : [
          [
            exerciseWork.reviewRepeats,
            exerciseWork.repeatsFor({ every: exerciseWork.repeats[every], times: Number(typed.times) }),
          ] as const,
        ]),
    [exerciseWork.note, note ?? exerciseWork.noNote],
  ] as const;
  return (
    <Form method="post" className="stack">
      {Object.entries(typed)
        .filter(([name]) => name !== 'intent')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <dl className="assign-facts">
        {facts.map(([title, said]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <Button kind="main" name="intent" value="give" disabled={busy}>
          {busy ? exerciseWork.giving : exerciseWork.give}
        </Button>
        <Button name="intent" value="change" disabled={busy}>
          {exerciseWork.changeGiving}
        </Button>
      </div>
    </Form>
  );
}
