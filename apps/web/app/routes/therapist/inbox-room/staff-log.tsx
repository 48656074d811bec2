import { DayRule } from '../../../components/day-rule.tsx';
import { byDay, dayHeading } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { RoomLine } from '../../client/room/room-line.tsx';
import type { StaffView } from './room-data.ts';
import { StaffLetter } from './staff-letter.tsx';
import { type Entry, logOf } from './what-to-show.ts';

/** Everything in the room, notes and private threads among it, in the order of writing; what was answered long ago is folded away. */
export function StaffLog({ view }: { readonly view: StaffView }) {
  const { inboxRoom } = useWords();
  const { earlier, shown } = logOf(view);
  return (
    <div className="staff-log">
      {earlier.length > 0 ? (
        <details className="staff-earlier">
          <summary>{inboxRoom.earlier({ count: earlier.filter(({ message }) => message).length })}</summary>
          <Days view={view} entries={earlier} />
        </details>
      ) : null}
      <Days view={view} entries={shown} />
    </div>
  );
}

function Days({ view, entries }: { readonly view: StaffView; readonly entries: readonly Entry[] }) {
  const { zone, now } = usePlatform();
  return byDay(entries, ({ at }) => at, zone).map(({ date, at, things }) => (
    <section key={`${date} ${things[0]?.place}`}>
      <DayRule day={dayHeading(at, zone, now)} date={date} />
      {things.map(({ place, message, line }) =>
        message ? (
          <StaffLetter key={message.messageId} view={view} message={message} />
        ) : line ? (
          <RoomLine key={place} view={view} line={line} />
        ) : null,
      )}
    </section>
  ));
}
