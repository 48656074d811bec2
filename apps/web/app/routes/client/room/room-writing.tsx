import { useSearchParams } from '@remix-run/react';
import { Dock } from '../../../components/dock.tsx';
import { EmergencyLine } from '../../../components/emergency-line.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Tabs } from '../../../components/tabs.tsx';
import { paths } from '../../../paths.ts';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { audienceText } from './audience-field.ts';
import { emergencyFirst, helpOptions } from './help-options.ts';
import { type NotTaken, RoomComposer } from './room-composer.tsx';
import { namesOf, type RoomData, type RoomView } from './room-data.ts';

/** The foot of the room: for whom, the composer, and what this place is not. */
export function RoomWriting({
  data,
  notTaken,
}: {
  readonly data: RoomData;
  readonly notTaken: NotTaken | null;
}) {
  const { view, freshKey } = data;
  const words = useWords();
  const { platform, viewer, zone, now } = usePlatform();
  const [search] = useSearchParams();
  const wanted = search.get('to');
  const writing = view.writing.find(({ audience }) => audience.thread === wanted) ?? view.writing[0];
  const country = viewer?.country ?? platform.country;
  const emergency = (
    <EmergencyLine
      platform={platform.slug}
      country={new Intl.DisplayNames(viewer?.language ?? 'en', { type: 'region' }).of(country) ?? country}
      numbers={emergencyFirst(helpOptions(words, viewer ?? platform, []))}
    />
  );
  if (!writing) {
    const quiet = view.you.hasLeft || view.room.life === 'closed' || view.room.mode === 'exercises-only';
    return (
      <div className="stack stack-tight">
        {quiet ? null : <p className="soft">{words.room.cannotWriteNow}</p>}
        {emergency}
      </div>
    );
  }
  const pause = view.promise?.pause;
  return (
    <Dock>
      {view.writing.length > 1 ? <AudienceTabs view={view} current={writing} /> : null}
      {pause && pause.fromAt <= now ? (
        <Notice>
          <p>{words.room.pausedClock({ until: moment(pause.toAt, zone, now) })}</p>
        </Notice>
      ) : null}
      {writing.forHelp ? (
        <Notice title={words.room.forHelpTitle}>
          <p>{words.room.forHelp({ names: namesOf(view, writing.readerIds) })}</p>
        </Notice>
      ) : null}
      <RoomComposer
        key={`${view.room.roomId} ${audienceText(writing.audience)}`}
        view={view}
        writing={writing}
        freshKey={freshKey}
        notTaken={notTaken}
      />
      {emergency}
    </Dock>
  );
}

function AudienceTabs({
  view,
  current,
}: {
  readonly view: RoomView;
  readonly current: RoomView['writing'][number];
}) {
  const { room } = useWords();
  const { platform } = usePlatform();
  const therapist = view.people.find(({ part }) => part === 'therapist')?.name ?? '';
  const titleOf = (thread: string) => {
    if (thread === 'side') return room.toSide({ name: therapist });
    return thread === 'before-opening' ? room.toBefore({ name: therapist }) : room.toShared;
  };
  return (
    <Tabs
      label={room.writeTo}
      tabs={view.writing.map((one) => ({
        to: `${paths.room(platform.slug, view.room.roomId)}?to=${one.audience.thread}`,
        title: titleOf(one.audience.thread),
        current: one === current,
      }))}
    />
  );
}
