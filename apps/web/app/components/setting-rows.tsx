import type { ReactNode } from 'react';

/** Settings under each other: what it is at the left, how it is set at the right, a line between. */
export function SettingRows({ children }: { children: ReactNode }) {
  return <div className="setting-rows">{children}</div>;
}

/** One setting. Give `htmlFor` when a single control sets it; a group brings a legend of its own. */
export function SettingRow({
  title,
  htmlFor,
  children,
}: {
  readonly title: ReactNode;
  readonly htmlFor?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="setting-row">
      {htmlFor ? <label htmlFor={htmlFor}>{title}</label> : <span>{title}</span>}
      <div className="setting-control">{children}</div>
    </div>
  );
}
