import type { ReactNode } from 'react';

export interface TimelineEntry {
  readonly id: string;
  /** The instant, for machines; null for what is only planned. */
  readonly at: number | null;
  /** The instant in words: "23:08:04". */
  readonly time: string;
  readonly what: ReactNode;
  /** Not happened yet. */
  readonly ahead?: boolean;
}

/** What happened when, and what comes next: who was told, who opened what. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map(({ id, at, time, what, ahead }) => (
        <li key={id} className={ahead ? 'timeline-ahead' : undefined}>
          {at === null ? <span>{time}</span> : <time dateTime={new Date(at).toISOString()}>{time}</time>}
          <div>{what}</div>
        </li>
      ))}
    </ol>
  );
}
