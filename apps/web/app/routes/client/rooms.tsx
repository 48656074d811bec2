import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { compositions } from '@stillroom/domain/room/room';
import { DoorOpen } from 'lucide-react';
import { z } from 'zod';
import { attempt, load, requirePlatform } from '../../api.server.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { PromiseChip } from '../../components/promise-chip.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { replyBy } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';

export const meta = pageTitle((words) => words.rooms.title);

/** Somebody with one room, and nothing else to choose, goes straight into it. */
export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const list = await load(asked, (api) => api.rooms.list());
  const [only, ...others] = list.rooms;
  const stay = new URL(asked.request.url).searchParams.has('all');
  if (only && others.length === 0 && list.offered.length === 0 && !stay)
    throw redirect(paths.room(platform, only.roomId));
  return list;
}

const start = z.object({ composition: z.enum(compositions) });

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const form = start.safeParse(Object.fromEntries(await asked.request.formData()));
  if (!form.success) throw new Response(null, { status: 400 });
  const started = await attempt(asked, (api) => api.rooms.start(form.data));
  if (started.ok) return redirect(paths.consent(platform, started.value.roomId));
  return data({ errors: [wordsOf(asked.request).refusals[started.refusal.reason]] }, { status: 409 });
}

type ListedRoom = ReturnType<typeof useLoaderData<typeof loader>>['rooms'][number];

export default function Rooms() {
  const { rooms: own, offered } = useLoaderData<typeof loader>();
  const { rooms } = useWords();
  const { platform } = usePlatform();
  return (
    <Page title={rooms.title}>
      {own.length === 0 ? (
        <EmptyState icon={DoorOpen} title={rooms.none}>
          {offered.length > 0 ? rooms.noneHint : rooms.nothingOffered}
        </EmptyState>
      ) : (
        <ul className="room-list">
          {own.map((room) => (
            <li key={room.roomId}>
              <Link to={paths.room(platform.slug, room.roomId)}>
                <Avatar name={room.therapist} kind="staff" />
                <RoomName room={room} />
                <RoomFact room={room} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 ? <StartRoom offered={offered} /> : null}
    </Page>
  );
}

function RoomName({ room: { composition, partner, therapist } }: { readonly room: ListedRoom }) {
  const { rooms } = useWords();
  const shared = partner ? rooms.sharedWith({ partner, therapist }) : rooms.shared;
  return (
    <span className="room-list-name">
      {composition === 'individual' ? rooms.with({ therapist }) : shared}
    </span>
  );
}

/** The one thing that matters about a room just now. */
function RoomFact({ room }: { readonly room: ListedRoom }) {
  const { rooms } = useWords();
  const { zone, now } = usePlatform();
  if (room.hasLeft) return <Chip>{rooms.left}</Chip>;
  if (room.life === 'closed') return <Chip>{rooms.closed}</Chip>;
  if (room.life === 'paused') return <PromiseChip state="paused">{rooms.paused}</PromiseChip>;
  if (room.stepsLeft.length > 0) return <Chip tone="amber">{rooms.yourStep}</Chip>;
  if (room.answeredBy !== null) {
    const { targetAt, limitAt } = room.answeredBy;
    if (now < targetAt)
      return <PromiseChip state="due">{rooms.answerBy({ when: replyBy(targetAt, zone, now) })}</PromiseChip>;
    if (now >= limitAt) return <PromiseChip state="late">{rooms.overdue}</PromiseChip>;
    return <PromiseChip state="due-soon">{rooms.late({ when: replyBy(limitAt, zone, now) })}</PromiseChip>;
  }
  return room.life === 'waiting' ? <Chip>{rooms.waiting}</Chip> : null;
}

function StartRoom({ offered }: { readonly offered: readonly (typeof compositions)[number][] }) {
  const { rooms } = useWords();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  return (
    <Card title={rooms.startTitle}>
      <Form method="post" className="stack">
        <FormError id="start-error" errors={busy ? undefined : answer?.errors} />
        <RadioCards
          id="composition"
          name="composition"
          label={rooms.startTitle}
          hideLabel
          required
          defaultValue={offered[0]}
          options={offered.map((value) => ({ value, ...rooms.start[value] }))}
        />
        <div className="actions">
          <Button kind="main" disabled={busy}>
            {rooms.begin}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
