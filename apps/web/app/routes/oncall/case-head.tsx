import { ClockAlert } from 'lucide-react';
import { howLong, placeOfZone, timeOfDay } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { Case } from './on-call-data.ts';
import { whenExactly } from './when-exactly.ts';

/** How grave, about what, whose, and how long ago: the first thing that somebody reads who was woken for it. */
export function CaseHead({
  flag,
  level: Heading = 'h2',
}: {
  readonly flag: Case;
  readonly level?: 'h1' | 'h2';
}) {
  const { onCall } = useWords();
  const { zone, now } = usePlatform();
  const { client } = flag;
  const ago = howLong(now - flag.raisedAt);
  const about = onCall.about({
    level: onCall.levels[flag.level],
    categories: flag.categories.map((category) => onCall.categories[category]),
  });
  return (
    <header className="case-head">
      <p className="case-about">{about}</p>
      <p className="case-age">
        <ClockAlert />
        <span>{onCall.ago({ ago })}</span>
      </p>
      <Heading>{onCall.whose({ name: client.name, room: onCall.rooms[flag.room.composition] })}</Heading>
      <p className="soft">
        {[
          onCall.written({
            source: onCall.sources[flag.source],
            at: whenExactly(flag.raisedAt, zone, now),
            ago,
          }),
          onCall.there({ place: placeOfZone(client.zone), time: timeOfDay(now, client.zone) }),
          onCall.therapist({ name: flag.room.therapist }),
        ].join(' ')}
      </p>
    </header>
  );
}
