import { Form, Link, useLocation } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { CasesElsewhere } from './case-line.tsx';
import { nameOf, type StaffView } from './room-data.ts';

/** What asks for a look before anything is written: concerns, the opening, a rest, the end. */
export function RoomState({ view }: { readonly view: StaffView }) {
  return (
    <div className="stack stack-tight staff-state">
      <Concerns view={view} />
      <CasesElsewhere view={view} />
      <Screenings view={view} />
      <Opening view={view} />
      <Resting view={view} />
    </div>
  );
}

/** What still asks for a look (C4). */
function Concerns({ view }: { readonly view: StaffView }) {
  const { inboxRoom } = useWords();
  const { search } = useLocation();
  const { zone, now } = usePlatform();
  return view.concerns.map((flag) => {
    const said = { name: nameOf(view, flag.authorId), when: moment(flag.raisedAt, zone, now) };
    return (
      <Notice key={flag.flagId} kind="wrong" title={inboxRoom.concernTitle}>
        <p>{flag.state === 'noted' ? inboxRoom.concern(said) : inboxRoom.concernOpen(said)}</p>
        {flag.source === 'message' ? (
          <p>
            {/* Not a plain anchor: asked for a second time, the page would go back to where it stood. */}
            <Link to={{ search, hash: `letter-${flag.sourceId}` }}>{inboxRoom.seeLetter}</Link>
          </p>
        ) : null}
      </Notice>
    );
  });
}

/** Safety answers that raised a concern (K3): loud until the room opens, folded and never gone after that. */
function Screenings({ view }: { readonly view: StaffView }) {
  const { inboxRoom } = useWords();
  return view.screenings.map((found) =>
    view.opening ? (
      <Notice key={found.accountId} kind="careful" title={inboxRoom.screeningTitle}>
        <ScreeningAnswers view={view} found={found} />
      </Notice>
    ) : (
      <details key={found.accountId} className="staff-earlier">
        <summary>{inboxRoom.screeningBefore({ name: nameOf(view, found.accountId) })}</summary>
        <ScreeningAnswers view={view} found={found} />
      </details>
    ),
  );
}

function ScreeningAnswers({
  view,
  found: { accountId, answers, remark },
}: {
  readonly view: StaffView;
  readonly found: StaffView['screenings'][number];
}) {
  const { inboxRoom, screening } = useWords();
  const name = nameOf(view, accountId);
  return (
    <>
      <p>{inboxRoom.screening({ name })}</p>
      <ul>
        {answers.map(({ question, reply }) => (
          <li key={question}>
            {screening.questions[question]} <strong>{screening.replies[reply]}</strong>
          </li>
        ))}
      </ul>
      {remark ? (
        <p dir="auto">
          {inboxRoom.remark({ name })} {remark}
        </p>
      ) : null}
    </>
  );
}

function Opening({ view }: { readonly view: StaffView }) {
  const { inboxRoom } = useWords();
  if (!view.opening) return null;
  const mayOpen = view.opening.ready && view.deeds.includes('open');
  return (
    <Notice title={mayOpen ? inboxRoom.openTitle : inboxRoom.waitingTitle}>
      <p>{mayOpen ? inboxRoom.openLead : inboxRoom.waiting}</p>
      {mayOpen ? <OneButton intent="open">{inboxRoom.openIt}</OneButton> : null}
    </Notice>
  );
}

function Resting({ view }: { readonly view: StaffView }) {
  const { inboxRoom } = useWords();
  const { zone, now } = usePlatform();
  const { life, pause } = view.room;
  if (life === 'closed')
    return (
      <Notice title={inboxRoom.closedTitle}>
        <p>{inboxRoom.closed}</p>
      </Notice>
    );
  if (!pause) return null;
  return (
    <Notice title={inboxRoom.pausedTitle}>
      <p>
        {inboxRoom.paused[pause.reason]}{' '}
        {pause.untilAt === null ? null : inboxRoom.until({ when: moment(pause.untilAt, zone, now) })}
      </p>
      {view.deeds.includes('resume') ? <OneButton intent="resume">{inboxRoom.resume}</OneButton> : null}
    </Notice>
  );
}

function OneButton({ intent, children }: { readonly intent: string; readonly children: string }) {
  return (
    <Form method="post" className="actions">
      <Button name="intent" value={intent}>
        {children}
      </Button>
    </Form>
  );
}
