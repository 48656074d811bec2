import type { ReactNode } from 'react';

/** A sheet with a heading of its own. `loud` is for the on-call page alone. */
export function Card({
  title,
  children,
  actions,
  loud = false,
  flush = false,
}: {
  readonly title?: ReactNode;
  readonly children: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  readonly loud?: boolean;
  /** Without room inside, for tabs, tables and lists that reach the edge. */
  readonly flush?: boolean;
}) {
  const look = ['card', loud ? 'card-loud' : '', flush ? 'card-flush' : ''].filter(Boolean).join(' ');
  return (
    <section className={look}>
      {title ? (
        <header className="card-head">
          <h2>{title}</h2>
          {actions}
        </header>
      ) : null}
      {children}
    </section>
  );
}
