import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

export interface Tab {
  readonly to: string;
  readonly title: ReactNode;
  readonly current: boolean;
}

/** Views of one thing side by side. They are links (`?view=…`), so they work without JavaScript and can be kept. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ to, title, current }) => (
        <Link key={to} to={to} aria-current={current ? 'page' : undefined} preventScrollReset>
          {title}
        </Link>
      ))}
    </nav>
  );
}
