import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import { type Asked, attempt, load, notFound, requireRole } from '../../api.server.ts';
import { Dock } from '../../components/dock.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { foundThings } from '../../found-things.server.ts';
import { pageTitle } from '../../page-title.ts';
import { keepsPage, sendOrKeep, wasNotSent } from '../../send-or-keep.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { audienceText } from '../client/room/audience-field.ts';
import { beforeIn, EarlierLetters } from '../client/room/earlier-letters.tsx';
import { ReplyBox } from './inbox-room/reply-box.tsx';
import { nameOf, otherThan, type StaffView, type Writing } from './inbox-room/room-data.ts';
import { RoomHead } from './inbox-room/room-head.tsx';
import { RoomSettings } from './inbox-room/room-settings.tsx';
import { RoomState } from './inbox-room/room-state.tsx';
import { doDeed, readDeed } from './inbox-room/staff-deeds.server.ts';
import { StaffLog } from './inbox-room/staff-log.tsx';
import { WaitingExercises } from './inbox-room/waiting-exercises.tsx';

export const meta = pageTitle(({ inbox }) => inbox.title);
export const shouldRevalidate = keepsPage;

export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'therapist');
  const room = roomOf(asked);
  const before = beforeIn(asked.request);
  const view = await load(asked, (api) => api.inbox.room({ roomId: room, before }));
  await noteAsRead(asked, view);
  const words = wordsOf(asked.request);
  const cases = view.cases.map(({ found, ...about }) => ({
    ...about,
    found: typeof found === 'string' ? found : foundThings(found, words),
  }));
  return { view: { ...view, cases }, newKey: crypto.randomUUID() };
}

type View = Awaited<ReturnType<typeof loader>>['view'];

/** What is on this page has been on the therapist's screen. It is written once, and fails without spoiling the page. */
async function noteAsRead(
  asked: LoaderFunctionArgs,
  { room, you, messages }: Pick<View, 'room' | 'you' | 'messages'>,
): Promise<void> {
  const unread = messages
    .filter(
      ({ authorId, readBy }) =>
        authorId !== you.accountId && !readBy.some(({ readerId }) => readerId === you.accountId),
    )
    .map(({ messageId, revision }) => ({ messageId, revision }));
  if (unread.length === 0) return;
  await attempt(asked, (api) => api.messages.markRead({ roomId: room.roomId, shown: unread }));
}

export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const room = roomOf(asked);
  const deed = readDeed(await asked.request.formData());
  if (!deed) throw new Response(null, { status: 400 });
  const { intent } = deed;
  if (deed.intent === 'close' && !deed.sure) {
    return data({ reason: null, intent, error: words.inboxRoom.confirmMissing, kept: null }, { status: 400 });
  }
  const outcome = await doDeed(asked, room, deed);
  if (!outcome.ok) {
    const kept = deed.intent === 'reply' ? deed.text : null;
    const { reason } = outcome.refusal;
    return data({ reason, intent, error: words.refusals[reason], kept }, { status: 400 });
  }
  return data({ reason: null, intent, error: null, kept: null });
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

/** The id in the address, or a 404: one that is none answers as one that is somebody else's (P3). */
function roomOf({ params }: Asked & { readonly params: { readonly roomId?: string | undefined } }) {
  const parsed = roomId.safeParse(params.roomId);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

export default function InboxRoom() {
  const { view, newKey } = useLoaderData<typeof loader>();
  const words = useWords();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const [search] = useSearchParams();
  const asked = search.get('to');
  const writing = view.writing.find(({ audience }) => audienceText(audience) === asked) ?? view.writing[0];
  const notSent = wasNotSent(answer);
  const answered = answer && !notSent ? answer : null;
  const error = notSent ? words.composer.notSent : (answered?.error ?? null);
  const aboutReply = notSent || answered?.intent === 'reply';
  return (
    <article className="staff-room" key={view.room.roomId}>
      <RoomHead view={view} />
      <RoomState view={view} />
      <FormError id="room-error" errors={error && !aboutReply && !busy ? [error] : undefined} />
      <EarlierLetters earlier={view.earlier} hasNewer={view.hasNewer} />
      <StaffLog view={view} />
      <WaitingExercises view={view} />
      <RoomSettings view={view} />
      {view.hasNewer ? null : writing ? (
        <Dock>
          <AudienceTabs view={view} current={writing} />
          <ReplyBox
            key={audienceText(writing.audience)}
            view={view}
            writing={writing}
            newKey={newKey}
            kept={answered?.kept ?? null}
            errors={error && aboutReply && !busy ? [error] : undefined}
          />
        </Dock>
      ) : (
        <p className="soft">{words.inboxRoom.cannotWrite}</p>
      )}
    </article>
  );
}

/** For whom the next words are: an answer, something for one of them alone, or a note. Links, so that it works without scripts. */
function AudienceTabs({ view, current }: { readonly view: StaffView; readonly current: Writing }) {
  const { inboxRoom } = useWords();
  if (view.writing.length < 2) return null;
  const titleOf = ({ audience }: Writing): string => {
    switch (audience.thread) {
      case 'shared':
        return inboxRoom.to.shared;
      case 'note':
        return inboxRoom.to.note;
      case 'before-opening':
        return inboxRoom.to.before({ name: nameOf(view, audience.withId) });
      case 'side':
        return inboxRoom.to.side({ name: nameOf(view, audience.withId) });
    }
  };
  const { audience } = current;
  return (
    <div>
      <Tabs
        label={inboxRoom.writeTo}
        tabs={view.writing.map((writing) => ({
          to: `?to=${encodeURIComponent(audienceText(writing.audience))}`,
          title: titleOf(writing),
          current: writing === current,
        }))}
      />
      {audience.thread === 'side' ? (
        <p className="soft small">
          {inboxRoom.sideExplained({
            name: nameOf(view, audience.withId),
            other: otherThan(view, audience.withId),
          })}
        </p>
      ) : null}
      {audience.thread === 'before-opening' ? (
        <p className="soft small">{inboxRoom.beforeExplained({ name: nameOf(view, audience.withId) })}</p>
      ) : null}
    </div>
  );
}
