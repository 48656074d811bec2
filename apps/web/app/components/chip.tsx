import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'still' | 'plum' | 'amber' | 'red' | 'leaf';

/** A small fact in a word or two. A tone that means something comes with an icon; the word says it again. */
export function Chip({
  tone = 'plain',
  icon: Icon,
  children,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  return (
    <span className={`chip chip-${tone}`}>
      {Icon ? <Icon /> : null}
      <span>{children}</span>
    </span>
  );
}
