import { DayRule } from '../../../components/day-rule.tsx';
import { byDay, dayHeading } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { RoomLine } from '../../client/room/room-line.tsx';
import type { StaffView } from './room-data.ts';
import { StaffLetter } from './staff-letter.tsx';

/** Everything in the room, notes and private threads among it, by day and in the order of writing. */
export function StaffLog({ view }: { readonly view: StaffView }) {
  const { zone, now } = usePlatform();
  const entries = [
    ...view.messages.map((message) => ({ at: message.sentAt, place: message.sequence, message, line: null })),
    ...view.lines.map((line) => ({ at: line.happenedAt, place: line.sequence, message: null, line })),
  ].sort((one, other) => one.place - other.place);
  return (
    <div className="staff-log">
      {byDay(entries, ({ at }) => at, zone).map(({ date, at, things }) => (
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
      ))}
    </div>
  );
}
