import type { ReactNode } from 'react';

/**
 * The first of two steps to something that cannot be undone: it looks like a button, and opens what follows from it and the
 * button that does it. A `<details>`, so that it asks without JavaScript too. It closes by the same press.
 */
export function Sure({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  return (
    <details className="sure">
      <summary className="button button-plain">{question}</summary>
      <div className="sure-then">{children}</div>
    </details>
  );
}
