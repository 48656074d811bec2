import { CalendarOff, DoorClosed, DoorOpen, Hourglass, Mail } from 'lucide-react';
import { z } from 'zod';
import { SystemLine } from '../../../components/system-line.tsx';
import { dayOrMoment, fullMoment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { personOf, type RoomView, type SeenLine } from './room-data.ts';

const icons = {
  opened: DoorOpen,
  'partner-joined': DoorOpen,
  paused: Hourglass,
  resumed: DoorOpen,
  closed: DoorClosed,
  'time-off': CalendarOff,
  'invitation-sent': Mail,
  'invitation-revoked': Mail,
} as const;

const hasIcon = (kind: string): kind is keyof typeof icons => kind in icons;

const timeOffDetail = z.object({ startsAt: z.number(), endsAt: z.number(), coverId: z.string().nullable() });

/** Something that happened in the room, in one sentence. */
export function RoomLine({ view, line }: { readonly view: RoomView; readonly line: SeenLine }) {
  const { roomLines } = useWords();
  const { zone, now } = usePlatform();
  const name = personOf(view, line.subjectId ?? '')?.name ?? '';
  const when = fullMoment(line.happenedAt, zone, now);
  const timeOff = (): string | null => {
    const { success, data } = timeOffDetail.safeParse(line.detail);
    const therapist = view.people.find(({ part }) => part === 'therapist')?.name;
    if (!success || !therapist) return null;
    const day = (at: number) => dayOrMoment(at, zone, now);
    // A cover reads here only while they stand in, so their name may not be known before.
    const cover = data.coverId === null ? null : (personOf(view, data.coverId)?.name ?? null);
    return roomLines['time-off-dates']({
      name: therapist,
      from: day(data.startsAt),
      to: day(data.endsAt),
      cover,
    });
  };
  const sentence = (): string => {
    if (line.kind === 'partner-joined')
      return line.subjectId === view.you.accountId
        ? roomLines['you-joined']({ when })
        : roomLines['partner-joined']({ name, when });
    if (line.kind === 'time-off') return timeOff() ?? roomLines['time-off'];
    if (line.kind === 'cover-started') return roomLines['cover-started']({ name });
    return roomLines[line.kind];
  };
  return hasIcon(line.kind) ? (
    <SystemLine icon={icons[line.kind]}>{sentence()}</SystemLine>
  ) : (
    <SystemLine>{sentence()}</SystemLine>
  );
}
