import { Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Something that happened in the room, said by the product: it never looks like a person's letter. */
export function SystemLine({ icon: Icon = Info, children }: { icon?: LucideIcon; children: ReactNode }) {
  return (
    <p className="system-line">
      <Icon />
      <span>{children}</span>
    </p>
  );
}
