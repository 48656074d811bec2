import { PromiseChip } from '../../../components/promise-chip.tsx';
import { localDate, replyBy, wholeMinutes } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { SeenMessage } from './room-data.ts';

/** Where the promise of a client's letter stands, in the therapist's zone: the same instant that its author is shown (R7). */
export function StaffPromise({ clock }: { readonly clock: NonNullable<SeenMessage['clock']> }) {
  const { promise } = useWords();
  const { zone, now } = usePlatform();
  if (clock.state === 'answered')
    return <PromiseChip state="kept">{promise.kept({ length: wholeMinutes(clock.workingMs) })}</PromiseChip>;
  if (clock.state !== 'open') return null;
  if (now >= clock.targetAt)
    return (
      <PromiseChip state="late">{promise.late({ length: wholeMinutes(now - clock.targetAt) })}</PromiseChip>
    );
  if (clock.pause && clock.pause.fromAt <= now && now < clock.pause.toAt)
    return (
      <PromiseChip state="paused">
        {promise.paused({ until: replyBy(clock.pause.toAt, zone, now) })}
      </PromiseChip>
    );
  const today = localDate(clock.targetAt, zone) === localDate(now, zone);
  return (
    <PromiseChip state={today ? 'due-soon' : 'due'}>
      {promise.due({ when: replyBy(clock.targetAt, zone, now) })}
    </PromiseChip>
  );
}
