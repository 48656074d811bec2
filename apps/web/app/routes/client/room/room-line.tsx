import { DoorClosed, DoorOpen, Hourglass, Mail } from 'lucide-react';
import { SystemLine } from '../../../components/system-line.tsx';
import { fullMoment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { personOf, type RoomView, type SeenLine } from './room-data.ts';

const icons = {
  opened: DoorOpen,
  'partner-joined': DoorOpen,
  paused: Hourglass,
  resumed: DoorOpen,
  closed: DoorClosed,
  'invitation-sent': Mail,
  'invitation-revoked': Mail,
} as const;

const hasIcon = (kind: string): kind is keyof typeof icons => kind in icons;

/** Something that happened in the room, in one sentence. */
export function RoomLine({ view, line }: { readonly view: RoomView; readonly line: SeenLine }) {
  const { roomLines } = useWords();
  const { zone, now } = usePlatform();
  const name = personOf(view, line.subjectId ?? '')?.name ?? '';
  const when = fullMoment(line.happenedAt, zone, now);
  const sentence = (): string => {
    if (line.kind === 'partner-joined')
      return line.subjectId === view.you.accountId
        ? roomLines['you-joined']({ when })
        : roomLines['partner-joined']({ name, when });
    if (line.kind === 'cover-started') return roomLines['cover-started']({ name });
    return roomLines[line.kind];
  };
  return hasIcon(line.kind) ? (
    <SystemLine icon={icons[line.kind]}>{sentence()}</SystemLine>
  ) : (
    <SystemLine>{sentence()}</SystemLine>
  );
}
