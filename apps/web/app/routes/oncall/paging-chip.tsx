import { Radio, TriangleAlert } from 'lucide-react';
import { Chip } from '../../components/chip.tsx';
import { howLong } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { Channel } from './on-call-data.ts';

/** Whether pages get through, in the bar of the on-call pages: a broken channel is seen before it is needed (C7). */
export function PagingChip({ channels }: { readonly channels: readonly Channel[] }) {
  const { onCall } = useWords();
  const { now } = usePlatform();
  const last = Math.max(...channels.map(({ lastDeliveredAt }) => lastDeliveredAt ?? 0));
  if (channels.length === 0 || channels.some(({ works }) => !works)) {
    const state = channels.length === 0 ? onCall.paging.none : onCall.paging.broken;
    return (
      <Chip tone="red" icon={TriangleAlert}>
        {state}
      </Chip>
    );
  }
  return last === 0 ? (
    <Chip icon={Radio}>{onCall.paging.untried}</Chip>
  ) : (
    <Chip tone="leaf" icon={Radio}>
      {onCall.pagingSince({ state: onCall.paging.works, ago: howLong(now - last) })}
    </Chip>
  );
}
