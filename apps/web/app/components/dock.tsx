import type { ReactNode } from 'react';

/** Holds the composer at the foot of the window while one reads above it; letters fade out behind it. */
export function Dock({ children }: { children: ReactNode }) {
  return <div className="dock">{children}</div>;
}

/** The foot of a page one works through: what is saved at the left, where to go next at the right. */
export function FootBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className="foot-bar">
      <div className="foot-bar-inner">
        <div>{note}</div>
        <div className="actions">{children}</div>
      </div>
    </div>
  );
}
