import { InboxGroup, InboxRow } from '../../../components/inbox-row.tsx';
import { paths } from '../../../paths.ts';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { InboxData } from './inbox-data.ts';

/** What was handed in and waits with no promise of when, the oldest first: a row leads to the very exercise. */
export function HandedInShelf({ rows }: { readonly rows: InboxData['rows'] }) {
  const { inbox } = useWords();
  const { platform, zone, now } = usePlatform();
  const waiting = rows
    .flatMap(({ handedIn, clients, composition }) =>
      handedIn.map((one) => ({ ...one, clients, composition })),
    )
    .sort((one, other) => one.at - other.at);
  if (waiting.length === 0) return null;
  return (
    <InboxGroup title={inbox.handedIn} count={waiting.length}>
      {waiting.map(({ assignmentId, authorId, title, at, clients, composition }) => (
        <InboxRow
          key={`${assignmentId} ${authorId}`}
          to={paths.reviewExercise(platform.slug, assignmentId)}
          name={clients.find(({ accountId }) => accountId === authorId)?.name ?? ''}
          kind={composition === 'couple' ? 'partner' : 'client'}
          preview={title}
          chip={<span className="inbox-reason">{moment(at, zone, now)}</span>}
          reason={inbox.exercise}
        />
      ))}
    </InboxGroup>
  );
}
