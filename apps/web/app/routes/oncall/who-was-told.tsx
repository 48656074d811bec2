import { Card } from '../../components/card.tsx';
import { Timeline, type TimelineEntry } from '../../components/timeline.tsx';
import { timeToTheSecond } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { Case } from './on-call-data.ts';

type Told = Case['told'][number];

/** Who was told of a case, over which channels, and how it went; then who is told next, and when (C4, C7). */
export function WhoWasTold({ flag }: { readonly flag: Case }) {
  const { onCall } = useWords();
  const { viewer, zone } = usePlatform();
  const entries: TimelineEntry[] = byPerson(flag.told).map(({ key, first, pages }) => ({
    id: key,
    at: first.at,
    time: timeToTheSecond(first.at, zone),
    what: (
      <>
        {onCall.told({
          name: first.recipientId === viewer?.accountId ? onCall.you : first.name,
          channels: pages.map(({ channel }) => onCall.channels[channel]),
        })}
        <WentThrough pages={pages} />
      </>
    ),
  }));
  const { next } = flag;
  if (next) {
    const to = onCall.targets[next.to];
    entries.push({
      id: 'next',
      at: next.at,
      time: timeToTheSecond(next.at, zone),
      what: next.names.length > 0 ? onCall.next({ names: next.names, to }) : onCall.nextNobody,
      ahead: true,
    });
  }
  return (
    <Card title={onCall.toldTitle}>
      {flag.told.length === 0 ? <p className="soft">{onCall.toldNobody}</p> : null}
      <Timeline entries={entries} />
    </Card>
  );
}

function WentThrough({ pages }: { readonly pages: readonly Told[] }) {
  const { onCall } = useWords();
  const named = (of: readonly Told[]) => of.map(({ channel }) => onCall.channels[channel]);
  const delivered = pages.filter(({ state }) => state === 'delivered');
  const refused = pages.filter(({ state, refused: failed }) => state !== 'delivered' && failed);
  if (delivered.length === pages.length) return <span className="good">{onCall.delivered}</span>;
  if (refused.length === pages.length) return <span className="wrong">{onCall.refused}</span>;
  if (refused.length > 0 && delivered.length > 0) {
    const said = onCall.partly({ refused: named(refused), delivered: named(delivered) });
    return <span className="wrong">{said}</span>;
  }
  return <span>{onCall.sending}</span>;
}

/** The pages of one step to one person belong to one line. */
function byPerson(told: readonly Told[]) {
  const groups = new Map<string, { key: string; first: Told; pages: Told[] }>();
  for (const page of told) {
    const key = `${page.step} ${page.recipientId}`;
    const group = groups.get(key) ?? { key, first: page, pages: [] };
    group.pages.push(page);
    groups.set(key, group);
  }
  return [...groups.values()];
}
