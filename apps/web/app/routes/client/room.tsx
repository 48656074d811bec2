import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  type SerializeFrom,
} from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  useActionData,
  useLoaderData,
  useRouteError,
} from '@remix-run/react';
import { alertLevel } from '@stillroom/domain/crisis/crisis-level';
import { roomId } from '@stillroom/domain/ids';
import { Feather } from 'lucide-react';
import { z } from 'zod';
import { attempt, load, notFound, requirePlatform } from '../../api.server.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FaultPage } from '../../components/fault-page.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { keepsPage, sendOrKeep, wasNotSent } from '../../send-or-keep.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { ExercisesInRoom } from './exercise/exercises-in-room.tsx';
import { beforeIn, EarlierLetters } from './room/earlier-letters.tsx';
import { isWholePage, useRightPlace, withHelp } from './room/help-in-view.ts';
import { KeptWords } from './room/kept-words.tsx';
import type { NotTaken } from './room/room-composer.tsx';
import type { RoomView } from './room/room-data.ts';
import { doDeed, readDeed } from './room/room-deeds.server.ts';
import { useRoomHead } from './room/room-head.tsx';
import { RoomLog } from './room/room-log.tsx';
import { RoomStanding } from './room/room-standing.tsx';
import { RoomWriting } from './room/room-writing.tsx';

export const meta = pageTitle((words) => words.room.tab);
export const shouldRevalidate = keepsPage;

export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const before = beforeIn(asked.request);
  const view = await load(asked, (api) => api.rooms.view({ roomId: id.data, before }));
  if (view.room.life === 'waiting' && view.stepsLeft.includes('consent') && view.deeds.includes('consent'))
    throw redirect(paths.consent(platform, id.data));
  const unread = view.messages
    .filter(({ authorId, readBy }) => {
      const mine = view.you.accountId;
      return authorId !== mine && readBy.every(({ readerId }) => readerId !== mine);
    })
    .map(({ messageId, revision }) => ({ messageId, revision }));
  // Shown is read: without this an author could still change words that stand before somebody's eyes (M1).
  if (unread.length > 0)
    await attempt(asked, (api) => api.messages.markRead({ roomId: id.data, shown: unread }));
  const exercises =
    view.room.life === 'waiting' ? [] : await load(asked, (api) => api.exercises.ofRoom({ roomId: id.data }));
  // Whoever sent it sees where it went; it is nobody else's (K4).
  const invited =
    view.room.life === 'waiting' && view.deeds.includes('invite')
      ? await load(asked, (api) => api.invitations.sent({ roomId: id.data }))
      : null;
  return { view, exercises, invited, freshKey: crypto.randomUUID() };
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const form = await asked.request.formData();
  const deed = readDeed(form);
  if (!deed) throw new Response(null, { status: 400 });
  const outcome = await doDeed(asked, id.data, deed);
  if (outcome.ok) {
    const { search } = new URL(asked.request.url);
    const room = paths.room(platform, id.data) + (deed.intent === 'send' ? search : '');
    return redirect(isWholePage(asked.request) && raisedHelp(outcome.value) ? withHelp(room) : room);
  }
  const { refusal } = outcome;
  const { reason } = refusal;
  const againAt = refusal.reason === 'too-many-messages' ? refusal.againAt : null;
  const text = 'text' in deed ? deed.text : null;
  // Without JavaScript the page could not be built for somebody who is signed out; the words come back all the same.
  if (reason === 'signed-out' && isWholePage(asked.request)) throw data({ kept: text }, { status: 401 });
  const sentence = wordsOf(asked.request).refusals[reason];
  return data({ intent: deed.intent, reason, sentence, text, againAt }, { status: 409 });
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

/** Sending gives the level of the flag that it raised; from here on its author is offered help (C3). */
const raised = z.object({ flagLevel: z.number().min(alertLevel) });
const raisedHelp = (done: unknown): boolean => raised.safeParse(done).success;

type Answer = SerializeFrom<typeof action>;

export default function Room() {
  const given = useLoaderData<typeof loader>();
  const { view } = given;
  const words = useWords();
  const answer = useActionData<Answer | { readonly notSent: true }>();
  const { title, lead } = useRoomHead(view);
  useRightPlace(view);
  const notTaken: NotTaken | null = wasNotSent(answer)
    ? { text: null, sentence: words.composer.notSent, signedOut: false, againAt: null }
    : answer
      ? {
          text: answer.intent === 'send' ? answer.text : null,
          sentence: answer.sentence,
          signedOut: answer.reason === 'signed-out',
          againAt: answer.againAt,
        }
      : null;
  const nothing = view.messages.length === 0 && view.lines.length === 0 && view.help.length === 0;
  return (
    <Page title={title} lead={lead} actions={<RoomLinks view={view} />}>
      <RoomStanding view={view} invited={given.invited} />
      {nothing && view.writing.length > 0 ? (
        <EmptyState icon={Feather} title={words.room.empty}>
          {words.room.emptyHint}
        </EmptyState>
      ) : (
        <>
          <EarlierLetters earlier={view.earlier} hasNewer={view.hasNewer} />
          <RoomLog view={view} />
        </>
      )}
      <ExercisesInRoom
        cards={given.exercises}
        mode={view.room.mode}
        therapist={view.people.find(({ part }) => part === 'therapist')?.name ?? ''}
      />
      {view.hasNewer ? null : <RoomWriting data={given} notTaken={notTaken} />}
    </Page>
  );
}

/** Where else one can go from here. In a room of exercises only they all stand on this page already. */
function RoomLinks({ view }: { readonly view: RoomView }) {
  const { room, roomLife } = useWords();
  const { platform } = usePlatform();
  const { roomId: id, mode } = view.room;
  return (
    <>
      {view.room.life === 'waiting' || mode === 'exercises-only' ? null : (
        <ButtonLink kind="quiet" to={paths.roomExercises(platform.slug, id)}>
          {room.exercises}
        </ButtonLink>
      )}
      {view.deeds.includes('leave') ? (
        <ButtonLink kind="quiet" to={paths.leaveRoom(platform.slug, id)}>
          {roomLife.settings}
        </ButtonLink>
      ) : null}
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { platform } = usePlatform();
  if (isRouteErrorResponse(error) && error.status === 401 && typeof error.data?.kept === 'string')
    return <KeptWords text={error.data.kept} />;
  return <FaultPage home={paths.rooms(platform.slug)} />;
}
