import { Bookmark, StickyNote } from 'lucide-react';
import { Letter, WithdrawnBody } from '../../../components/letter.tsx';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { MessageTools } from '../../client/room/message-tools.tsx';
import { CaseLine } from './case-line.tsx';
import { nameOf, type SeenMessage, type StaffView } from './room-data.ts';
import { StaffPromise } from './staff-promise.tsx';

/** One letter or note as the staff see it: for whom it is, what is promised for it, who has read it. */
export function StaffLetter({ view, message }: { readonly view: StaffView; readonly message: SeenMessage }) {
  const { inboxRoom } = useWords();
  const { zone, now } = usePlatform();
  const own = message.authorId === view.you.accountId;
  const name = nameOf(view, message.authorId);
  const note = [useAudienceNote(view, message), message.editedAt === null ? '' : inboxRoom.edited]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className={`staff-letter staff-letter-${message.audience.thread}`}>
      <Letter
        id={`letter-${message.messageId}`}
        aside
        author={{ name, kind: 'client', ...(own ? { calledHere: inboxRoom.you } : {}) }}
        at={message.sentAt}
        time={moment(message.sentAt, zone, now)}
        note={
          <>
            {message.audience.thread === 'note' ? <StickyNote /> : null}
            {note}
            {message.clock ? <StaffPromise clock={message.clock} /> : null}
          </>
        }
        tools={<MessageTools view={view} message={message} />}
        body={message.text ?? <WithdrawnBody>{inboxRoom.takenBack}</WithdrawnBody>}
      >
        {own ? <Receipts view={view} message={message} /> : null}
        {message.forSession ? (
          <span className="letter-mark">
            <Bookmark />
            {inboxRoom.forSession}
          </span>
        ) : null}
      </Letter>
      {view.cases
        .filter(({ sourceId }) => sourceId === message.messageId)
        .map((about) => (
          <CaseLine key={about.flagId} about={about} />
        ))}
    </div>
  );
}

/** For whom it is, where that is not everybody in the room (M3). */
function useAudienceNote(view: StaffView, { audience, sharedAt }: SeenMessage): string {
  const { inboxRoom } = useWords();
  switch (audience.thread) {
    case 'shared':
      return '';
    case 'note':
      return inboxRoom.audience.note;
    case 'side':
      return inboxRoom.audience.side({ name: nameOf(view, audience.withId) });
    case 'before-opening': {
      const name = nameOf(view, audience.withId);
      return sharedAt === null
        ? inboxRoom.audience.before({ name })
        : inboxRoom.audience.beforeShared({ name });
    }
  }
}

function Receipts({ view, message }: { readonly view: StaffView; readonly message: SeenMessage }) {
  const { inboxRoom } = useWords();
  const { zone, now } = usePlatform();
  const [first] = message.readBy;
  if (!first) return null;
  if (message.readBy.length === 1 && view.room.composition === 'individual')
    return <span>{inboxRoom.read({ when: moment(first.readAt, zone, now) })}</span>;
  const names = message.readBy.map(({ readerId }) => nameOf(view, readerId));
  return <span>{inboxRoom.readBy({ names })}</span>;
}
