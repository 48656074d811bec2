import type { ReactNode } from 'react';

/**
 * The middle of a page: heading, one line under it, and what follows. `column` is for reading and writing,
 * `wide` for work beside work, `narrow` for one small form.
 */
export function Page({
  title,
  lead,
  width = 'column',
  actions,
  children,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly width?: 'narrow' | 'column' | 'wide';
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <main id="page" className={`page page-${width}`} tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead ? <p>{lead}</p> : null}
        </div>
        {actions ? <div className="actions">{actions}</div> : null}
      </header>
      {children}
    </main>
  );
}
