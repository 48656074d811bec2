import { Form, useNavigation } from '@remix-run/react';
import { Eye } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Found, type FoundThing } from '../../components/found.tsx';
import { timeOfDay } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { cutAtSpans, type Span } from './cut-at-spans.ts';
import type { Case } from './on-call-data.ts';

/** The text as it was opened for this one look; null while nobody has asked to see it. */
export type Shown =
  | { readonly source: 'text'; readonly text: string; readonly spans: readonly Span[] }
  | {
      readonly source: 'answers';
      readonly rows: readonly { readonly asked: string; readonly answer: string }[];
    }
  | { readonly source: 'gone' }
  | { readonly source: 'not-kept' }
  | null;

/** What was found and by which rules; the words themselves stay behind a deliberate, recorded click. */
export function WhatWasWritten({
  flag,
  shown,
  offered,
  found,
}: {
  readonly flag: Case;
  readonly shown: Shown;
  /** The numbers that the client was offered. */
  readonly offered: readonly string[];
  readonly found: readonly FoundThing[];
}) {
  const { onCall } = useWords();
  const { zone } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const at = (instant: number) => timeOfDay(instant, zone);
  return (
    <Card
      title={onCall.writtenTitle}
      actions={
        shown ? null : (
          <Form method="post" preventScrollReset>
            <Button icon={Eye} name="deed" value="reveal" disabled={busy}>
              {onCall.show}
            </Button>
          </Form>
        )
      }
    >
      {shown ? <ShownText shown={shown} /> : null}
      <Found things={found} ruleset={flag.ruleset} />
      <p className="soft">
        {onCall.offered({ numbers: offered, at: at(flag.raisedAt) })}{' '}
        {flag.helpHiddenAt === null ? null : onCall.offeredHidden({ at: at(flag.helpHiddenAt) })}
      </p>
    </Card>
  );
}

/** One text, or what was asked and answered, with the sentence that reading it is recorded. */
export function ShownText({ shown }: { readonly shown: NonNullable<Shown> }) {
  const { onCall } = useWords();
  if (shown.source === 'gone') return <p>{onCall.gone}</p>;
  if (shown.source === 'not-kept') return <p>{onCall.notKept}</p>;
  return (
    <>
      {shown.source === 'text' ? (
        <p className="lead flagged-text" dir="auto">
          {cutAtSpans(shown.text, shown.spans).map(({ from, text, marked }) =>
            marked ? <mark key={from}>{text}</mark> : <Fragment key={from}>{text}</Fragment>,
          )}
        </p>
      ) : (
        <dl className="flagged-answers">
          {shown.rows.map(({ asked, answer }) => (
            <div key={asked}>
              <dt>{asked}</dt>
              <dd dir="auto">{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="soft small">{onCall.shown}</p>
    </>
  );
}
