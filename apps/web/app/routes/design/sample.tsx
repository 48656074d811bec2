import type { ReactNode } from 'react';

/** One component with its name over it. */
export function Sample({
  name,
  bare = false,
  children,
}: {
  name: string;
  bare?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="sample">
      <p className="sample-name">{name}</p>
      <div className={bare ? 'sample-bare' : 'stack stack-tight'}>{children}</div>
    </div>
  );
}
