import type { ReactNode } from 'react';

/** A list with what was chosen from it beside it. Where there is room for one only, `open` says which. */
export function ListAndRoom({
  list,
  open,
  children,
}: {
  list: ReactNode;
  open: 'list' | 'room';
  children: ReactNode;
}) {
  return (
    <div className="list-and-room" data-open={open}>
      <div>{list}</div>
      <div>{children}</div>
    </div>
  );
}
