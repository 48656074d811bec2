import { Fragment } from 'react';
import { DayRule } from '../../../components/day-rule.tsx';
import { byDay, dayHeading } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { HelpForAuthor } from './help-for-author.tsx';
import { standingHelp } from './help-in-view.ts';
import { PartnerReads } from './partner-reads.tsx';
import type { RoomView, SeenLine, SeenMessage } from './room-data.ts';
import { RoomLetter } from './room-letter.tsx';
import { RoomLine } from './room-line.tsx';

type Entry =
  | { readonly at: number; readonly place: number; readonly message: SeenMessage }
  | { readonly at: number; readonly place: number; readonly line: SeenLine };

/** The log: letters and lines by day, and help directly under the letter that it is for (C3). */
export function RoomLog({ view }: { readonly view: RoomView }) {
  const { zone, now } = usePlatform();
  const entries: Entry[] = [
    ...view.messages.map((message) => ({ at: message.sentAt, place: message.sequence, message })),
    ...view.lines.map((line) => ({ at: line.happenedAt, place: line.sequence, line })),
  ].sort((one, other) => one.place - other.place);
  const help = standingHelp(view.help);
  // Help for what is no letter on this page stands where the eyes are when it opens: after the newest letter.
  const underLetter = view.messages.some(({ messageId }) => messageId === help?.sourceId);
  return (
    <div className="log">
      {byDay(entries, ({ at }) => at, zone).map(({ date, at, things }) => (
        <section key={date} className="log-day">
          <DayRule day={dayHeading(at, zone, now)} date={date} />
          {things.map((entry) =>
            'message' in entry ? (
              <Fragment key={entry.message.messageId}>
                <RoomLetter view={view} message={entry.message} />
                {help?.sourceId === entry.message.messageId ? (
                  <div className="room-help">
                    <HelpForAuthor
                      help={help}
                      readToo={
                        <PartnerReads
                          view={view}
                          categories={help.categories}
                          audience={entry.message.audience}
                          sent={entry.message}
                        />
                      }
                    />
                  </div>
                ) : null}
              </Fragment>
            ) : (
              <RoomLine key={entry.line.eventId} view={view} line={entry.line} />
            ),
          )}
        </section>
      ))}
      {help && !underLetter ? <HelpForAuthor help={help} /> : null}
    </div>
  );
}
