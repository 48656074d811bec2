import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import type { ModelPart } from '@stillroom/domain/platform/model-version';
import type { RoomModel } from '@stillroom/domain/platform/room-model';
import { Check } from 'lucide-react';
import { z } from 'zod';
import { attempt, load } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Table } from '../../components/table.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { howLong, shortDay } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';

export const meta = pageTitle((words) => words.adminMoveRooms.title);

const chosenRooms = z.array(roomId).min(1).max(200);

export const loader = (asked: LoaderFunctionArgs) =>
  load(asked, async (api) => {
    const { model } = await api.admin.roomModel();
    return { ...(await api.admin.roomsByVersion()), model };
  });

export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const form = await asked.request.formData();
  const chosen = chosenRooms.safeParse(form.getAll('room'));
  if (!chosen.success) return data({ moved: null, fault: words.adminMoveRooms.noneChosen }, { status: 400 });
  const outcome = await attempt(asked, (api) =>
    api.admin.moveRooms({ roomIds: chosen.data, toVersion: Number(form.get('toVersion')) }),
  );
  if (!outcome.ok)
    return data({ moved: null, fault: words.refusals[outcome.refusal.reason] }, { status: 400 });
  const { moved, stayed } = outcome.value;
  return data({ moved: { moved: moved.length, stayed: stayed.length }, fault: null });
}

export default function MoveRooms() {
  const { version, rooms } = useLoaderData<typeof loader>();
  const { adminMoveRooms: words } = useWords();
  const { platform } = usePlatform();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  return (
    <Page
      title={words.title}
      lead={words.lead({ version })}
      width="wide"
      actions={<ButtonLink to={paths.adminRoomModel(platform.slug)}>{words.back}</ButtonLink>}
    >
      <FormError id="move-error" errors={answer?.fault && !busy ? [answer.fault] : undefined} />
      <MovedNotice />
      {rooms.length === 0 ? (
        <EmptyState icon={Check} title={words.none}>
          {words.noneHint}
        </EmptyState>
      ) : (
        <Form method="post" className="stack">
          <input type="hidden" name="toVersion" value={version} />
          <WhatChanges />
          <Rooms />
          <Card title={words.effectTitle}>
            <ul>
              {words.effects({ version }).map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
            <div className="actions">
              <Button kind="main" disabled={busy}>
                {busy ? words.submitting : words.submit}
              </Button>
            </div>
          </Card>
        </Form>
      )}
    </Page>
  );
}

function MovedNotice() {
  const { adminMoveRooms: words } = useWords();
  const moved = useActionData<typeof action>()?.moved;
  return (
    <div role="status">
      {moved ? (
        <Notice kind={moved.stayed > 0 ? 'careful' : 'good'}>
          <p>
            {words.moved({ count: moved.moved })}{' '}
            {moved.stayed > 0 ? words.stayed({ count: moved.stayed }) : null}
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

function WhatChanges() {
  const { older, model } = useLoaderData<typeof loader>();
  const { adminMoveRooms: words } = useWords();
  return (
    <Card title={words.whatChanges}>
      <div className="stack stack-tight">
        {older.map(({ version, rooms, changes }) => (
          <div key={version}>
            <h3>{words.fromVersion({ version, rooms })}</h3>
            <ul>
              {changes.length === 0 ? <li>{words.changes.nothing}</li> : null}
              {changes.map((part) => (
                <li key={part}>{sayChange(part, model, words)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  );
}

function sayChange(
  part: ModelPart,
  { mode, reply }: RoomModel,
  { changes }: Words['adminMoveRooms'],
): string {
  if (part === 'mode') return changes.mode[mode];
  if (part !== 'reply') return changes[part];
  if (!reply.promised) return changes.replyNone;
  const { targetMs, limitMs } = reply.policy;
  return `${changes.reply} ${changes.replyIs({ target: howLong(targetMs), limit: howLong(limitMs) })}`;
}

/** The end of an id tells rooms apart; its beginning is the time of making, alike for many. */
const numberOf = (id: string): string => id.slice(-8);

function Rooms() {
  const { rooms } = useLoaderData<typeof loader>();
  const { adminMoveRooms: words } = useWords();
  const { platform, now, language } = usePlatform();
  const all = useSearchParams()[0].has('all');
  const address = paths.adminMoveRooms(platform.slug);
  return (
    <Card title={words.rooms}>
      <div className="stack stack-tight">
        <p className="soft">{words.roomsHint}</p>
        {/* Links, so that it works without a script; nothing is moved by following one. */}
        <p className="actions">
          <Link to={`${address}?all`} replace preventScrollReset>
            {words.chooseAll}
          </Link>
          <Link to={address} replace preventScrollReset>
            {words.chooseNone}
          </Link>
        </p>
        <Table
          key={all ? 'all' : 'none'}
          caption={words.rooms}
          hideCaption
          rows={rooms}
          rowKey={(room) => room.roomId}
          columns={[
            {
              key: 'room',
              title: words.columns.room,
              cell: (room) => (
                <label className="icon-line">
                  <input
                    type="checkbox"
                    className="tick"
                    name="room"
                    value={room.roomId}
                    defaultChecked={all && room.canMove}
                    disabled={!room.canMove}
                    aria-label={words.choose({ room: numberOf(room.roomId) })}
                  />
                  <span>{numberOf(room.roomId)}</span>
                </label>
              ),
            },
            {
              key: 'kind',
              title: words.columns.kind,
              cell: (room) =>
                room.canMove
                  ? words.kinds[room.composition]
                  : `${words.kinds[room.composition]}: ${words.notOffered}`,
            },
            { key: 'life', title: words.columns.life, cell: (room) => words.lives[room.life] },
            { key: 'therapist', title: words.columns.therapist, cell: (room) => room.therapistName },
            { key: 'version', title: words.columns.version, cell: (room) => room.modelVersion, figure: true },
            { key: 'waiting', title: words.columns.waiting, cell: (room) => room.openClocks, figure: true },
            {
              key: 'since',
              title: words.columns.since,
              cell: (room) => shortDay(room.openedOn, now, language),
            },
          ]}
        />
        {rooms.length >= 200 ? <p className="soft">{words.more}</p> : null}
      </div>
    </Card>
  );
}
