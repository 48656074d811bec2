import { Bookmark } from 'lucide-react';
import type { AvatarKind } from '../../../components/avatar.tsx';
import { Letter, WithdrawnBody } from '../../../components/letter.tsx';
import { moment, timeOfDay } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { MessageTools } from './message-tools.tsx';
import { ChoiceAfterLimit, PromiseOfMessage } from './promise-of-message.tsx';
import { namesOf, personOf, type RoomView, type SeenMessage } from './room-data.ts';

/** One letter in the room, with what its reader may know and do about it. */
export function RoomLetter({ view, message }: { readonly view: RoomView; readonly message: SeenMessage }) {
  const { room } = useWords();
  const { zone } = usePlatform();
  const author = personOf(view, message.authorId);
  const own = message.authorId === view.you.accountId;
  const kind: AvatarKind = author?.part !== 'client' ? 'staff' : author.seat === 2 ? 'partner' : 'client';
  const note = [useAudienceNote(view, message), message.editedAt === null ? '' : room.edited]
    .filter(Boolean)
    .join(' · ');
  return (
    <Letter
      id={`letter-${message.messageId}`}
      author={{
        name: author?.name ?? '',
        kind,
        ...(own ? { calledHere: room.you } : {}),
        ...(author && author.part !== 'client' ? { calling: room.callings[author.part] } : {}),
      }}
      at={message.sentAt}
      time={timeOfDay(message.sentAt, zone)}
      note={note || undefined}
      tools={<MessageTools view={view} message={message} />}
      body={message.text ?? <WithdrawnBody>{own ? room.withdrawnByYou : room.withdrawn}</WithdrawnBody>}
    >
      {message.clock ? <PromiseOfMessage clock={message.clock} /> : null}
      {own ? <Receipts view={view} message={message} /> : null}
      {message.forSession ? (
        <span className="letter-mark">
          <Bookmark />
          {room.forSession}
        </span>
      ) : null}
      {message.clock && own && view.deeds.includes('choose-how-to-go-on') ? (
        <ChoiceAfterLimit clock={message.clock} />
      ) : null}
    </Letter>
  );
}

/** For whom it is, where that is not everybody in the room. */
function useAudienceNote(view: RoomView, { audience, authorId, sharedAt }: SeenMessage): string {
  const { room } = useWords();
  if (view.room.composition === 'individual' || audience.thread === 'shared') return '';
  if (sharedAt !== null) return authorId === view.you.accountId ? room.sharedByYou : room.sharedByThem;
  const staff = view.people.filter(({ part }) => part !== 'client').map(({ accountId }) => accountId);
  return room.onlyYouAnd({ names: namesOf(view, staff) });
}

function Receipts({ view, message }: { readonly view: RoomView; readonly message: SeenMessage }) {
  const { room } = useWords();
  const { zone, now } = usePlatform();
  const [first] = message.readBy;
  if (!first) return null;
  if (view.room.composition === 'couple')
    return (
      <span>
        {room.readBy({
          names: namesOf(
            view,
            message.readBy.map(({ readerId }) => readerId),
          ),
        })}
      </span>
    );
  return <span>{room.read({ when: moment(first.readAt, zone, now) })}</span>;
}
