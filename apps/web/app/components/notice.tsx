import { CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type NoticeKind = 'info' | 'good' | 'careful' | 'wrong';

const icons: Record<NoticeKind, LucideIcon> = {
  info: Info,
  good: CircleCheck,
  careful: TriangleAlert,
  wrong: TriangleAlert,
};

/** A few sentences that stand where they matter; nothing pops up or goes away by itself. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
}) {
  const Icon = icons[kind];
  return (
    <div className={`notice notice-${kind}`}>
      <Icon />
      <div>
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
