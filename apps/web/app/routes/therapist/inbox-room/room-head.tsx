import { Link } from '@remix-run/react';
import { ArrowLeft, NotebookPen } from 'lucide-react';
import { ButtonLink } from '../../../components/button-link.tsx';
import { Chip } from '../../../components/chip.tsx';
import { paths } from '../../../paths.ts';
import { placeOfZone, timeOfDay } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { clientsOf, nameOf, type StaffView } from './room-data.ts';

/** With whom, what kind of room, what time it is for them, and since when. */
export function RoomHead({ view }: { readonly view: StaffView }) {
  const { inbox, inboxRoom } = useWords();
  const { platform, now, language, zone } = usePlatform();
  const { room, deeds, you } = view;
  const clients = clientsOf(view);
  const theirs = clients[0]?.zone ?? zone;
  const therapist = view.people.find(({ part }) => part === 'therapist');
  const notes = view.messages.filter(({ audience }) => audience.thread === 'note').length;
  return (
    <header className="staff-head">
      <p className="staff-back">
        <Link to={paths.inbox(platform.slug)} className="icon-line">
          <ArrowLeft /> {inboxRoom.back}
        </Link>
      </p>
      <div className="staff-title">
        <div>
          <h2>{inbox.pair({ names: clients.map(({ name }) => name) })}</h2>
          <p className="soft">
            {inboxRoom.about({
              kind: inboxRoom.kinds[room.composition],
              place: placeOfZone(theirs),
              time: timeOfDay(now, theirs),
              since: monthOf(room.createdAt, zone, language),
            })}
          </p>
        </div>
        {deeds.includes('assign-exercise') ? (
          <ButtonLink to={paths.assignExercise(platform.slug, room.roomId)} icon={NotebookPen}>
            {inboxRoom.exercises}
          </ButtonLink>
        ) : null}
      </div>
      <div className="staff-chips">
        {room.disclosure ? <Chip tone="plum">{inboxRoom.policies[room.disclosure]}</Chip> : null}
        {you.part === 'cover' && therapist ? (
          <Chip>{inboxRoom.coverFor({ name: nameOf(view, therapist.accountId) })}</Chip>
        ) : null}
        {notes > 0 ? <Chip>{inboxRoom.notes({ count: notes })}</Chip> : null}
      </div>
    </header>
  );
}

const monthOf = (at: number, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: zone, month: 'long', year: 'numeric' }).format(at);
