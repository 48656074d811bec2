import { Link } from '@remix-run/react';
import { Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar, type AvatarKind } from './avatar.tsx';

/** One room in the inbox: who, the first words, when it is due and why it stands at this place. */
export function InboxRow({
  to,
  name,
  kind,
  preview,
  chip,
  reason,
  current = false,
  concern = null,
}: {
  readonly to: string;
  readonly name: string;
  readonly kind: AvatarKind;
  readonly preview: string;
  /** A `PromiseChip`. */
  readonly chip: ReactNode;
  /** "2 messages", "Jonas waits", "cover for Dr. Ruiz" */
  readonly reason?: ReactNode;
  readonly current?: boolean;
  /** That a flag asks for a look today (C4), in words. It stands beside the promise, not in its place. */
  readonly concern?: string | null;
}) {
  return (
    <li>
      <Link to={to} className="inbox-row" aria-current={current ? 'page' : undefined}>
        <Avatar name={name} kind={kind} />
        <span className="inbox-name">{name}</span>
        <span className="inbox-chip">{chip}</span>
        <span className="inbox-preview" dir="auto">
          {preview}
        </span>
        <span className="inbox-reason">{reason}</span>
        {concern === null ? null : (
          <span className="inbox-concern">
            <Siren /> {concern}
          </span>
        )}
      </Link>
    </li>
  );
}

/** Rows under one word: Overdue, Due today, Later, Paused. */
export function InboxGroup({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: ReactNode;
}) {
  return (
    <section className="inbox-group">
      <h2>
        <span>{title}</span> <span>{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
