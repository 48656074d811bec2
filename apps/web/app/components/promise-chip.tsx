import { Check, Clock, ClockAlert, type LucideIcon, Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { Chip, type Tone } from './chip.tsx';

export type PromiseState = 'due' | 'due-soon' | 'late' | 'kept' | 'paused';

const looks: Record<PromiseState, { readonly tone: Tone; readonly icon: LucideIcon }> = {
  due: { tone: 'still', icon: Clock },
  'due-soon': { tone: 'amber', icon: Clock },
  late: { tone: 'red', icon: ClockAlert },
  kept: { tone: 'leaf', icon: Check },
  paused: { tone: 'plain', icon: Pause },
};

/** Where the promise of one message stands (R7). The sentence is `words.promise.…`; the icon is never alone. */
export function PromiseChip({ state, children }: { state: PromiseState; children: ReactNode }) {
  return <Chip {...looks[state]}>{children}</Chip>;
}
