import { NavLink } from '@remix-run/react';
import type { LucideIcon } from 'lucide-react';

export interface NavItem {
  readonly to: string;
  readonly title: string;
  readonly icon: LucideIcon;
  /** How many wait there. */
  readonly count?: number;
  /** What the number counts, for those who do not see where it stands. */
  readonly countWords?: string;
  /** Only at this very address, not below it. */
  readonly end?: boolean;
}

/**
 * The rooms of a working place. A column at the left; on a phone a bar at the bottom, or, with more than five
 * entries, rows at the top, so that nothing has to be scrolled for.
 */
export function SideNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav className={items.length > 5 ? 'side-nav side-nav-many' : 'side-nav'} aria-label={label}>
      <ul>
        {items.map(({ to, title, icon: Icon, count, countWords, end = false }) => (
          <li key={to}>
            <NavLink to={to} end={end}>
              <Icon />
              <span>{title}</span>
              {count === undefined ? null : (
                <span className="side-nav-count">
                  {count}
                  <span className="unseen"> {countWords}</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
