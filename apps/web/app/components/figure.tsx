import type { ReactNode } from 'react';

/** One number large, with the words that say what it is. Put several in a `<dl className="figures">`. */
export function Figure({ value, children }: { value: ReactNode; children: ReactNode }) {
  return (
    <div className="figure-box">
      <dt>{children}</dt>
      <dd>{value}</dd>
    </div>
  );
}
