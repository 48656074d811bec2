import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useParams } from '@remix-run/react';
import { type InboxShelf, inboxShelves } from '@stillroom/domain/reply/inbox-order';
import { Inbox as InboxIcon } from 'lucide-react';
import { load, requireRole } from '../../api.server.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { InboxGroup, InboxRow } from '../../components/inbox-row.tsx';
import { ListAndRoom } from '../../components/list-and-room.tsx';
import { PromiseChip } from '../../components/promise-chip.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { keepsPage } from '../../send-or-keep.ts';
import { moment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { HandedInShelf } from './inbox/handed-in.tsx';
import type { InboxData } from './inbox/inbox-data.ts';
import { chipOf, previewOf, reasonOf } from './inbox/why-here.ts';

export const meta = pageTitle(({ inbox }) => inbox.title);
export const shouldRevalidate = keepsPage;

export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'therapist');
  return { rows: await load(asked, (api) => api.inbox.list()) };
}

/** The rooms in the order of what is due, and beside them the one that was opened. */
export default function Inbox() {
  const { rows } = useLoaderData<typeof loader>();
  const { inbox } = useWords();
  const opened = useParams().roomId;
  const shelves = inboxShelves
    .map((shelf) => ({ shelf, rows: rows.filter(({ place }) => place.shelf === shelf) }))
    .filter((group) => group.rows.length > 0);
  const list = (
    <nav aria-label={inbox.rooms}>
      {shelves.filter(isDated).map((group) => (
        <Shelf key={group.shelf} {...group} opened={opened} />
      ))}
      <HandedInShelf rows={rows} />
      {shelves
        .filter((group) => !isDated(group))
        .map((group) => (
          <Shelf key={group.shelf} {...group} opened={opened} />
        ))}
      {rows.length === 0 ? (
        <EmptyState icon={InboxIcon} title={inbox.noneTitle}>
          {inbox.none}
        </EmptyState>
      ) : null}
    </nav>
  );
  return (
    <main id="page" className="inbox" tabIndex={-1}>
      <h1 className="unseen">{inbox.title}</h1>
      <ListAndRoom list={list} open={opened ? 'room' : 'list'}>
        {opened || rows.length === 0 ? (
          <Outlet />
        ) : (
          <div className="inbox-nothing-open">
            <EmptyState icon={InboxIcon} title={inbox.chooseTitle}>
              {inbox.choose}
            </EmptyState>
          </div>
        )}
      </ListAndRoom>
    </main>
  );
}

/** What has an instant by which it is due comes before what has none. */
const isDated = ({ shelf }: { readonly shelf: InboxShelf }): boolean =>
  shelf !== 'paused' && shelf !== 'quiet';

function Shelf({
  shelf,
  rows,
  opened,
}: {
  readonly shelf: InboxShelf;
  readonly rows: InboxData['rows'];
  readonly opened: string | undefined;
}) {
  const words = useWords();
  const { platform, zone, now } = usePlatform();
  const reading = { words, zone, now };
  return (
    <InboxGroup title={words.inbox.shelves[shelf]} count={rows.length}>
      {rows.map((row) => {
        const chip = chipOf(row, reading);
        return (
          <InboxRow
            key={row.roomId}
            to={paths.inboxRoom(platform.slug, row.roomId)}
            name={words.inbox.pair({ names: row.clients.map(({ name }) => name) })}
            kind={row.composition === 'couple' ? 'partner' : 'client'}
            preview={previewOf(row, reading)}
            chip={
              chip ? (
                <PromiseChip state={chip.state}>{chip.text}</PromiseChip>
              ) : (
                <span className="inbox-reason">{moment(row.place.at, zone, now)}</span>
              )
            }
            reason={reasonOf(row, reading)}
            concern={
              row.concern ? words.inbox.concernSince({ at: moment(row.concern.raisedAt, zone, now) }) : null
            }
            current={row.roomId === opened}
          />
        );
      })}
    </InboxGroup>
  );
}
