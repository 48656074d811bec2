import { type RefObject, useEffect, useState } from 'react';

/** Whether what stands in `frame` is wider than it, so that it has to scroll sideways. False until measured. */
export function useOverflow(frame: RefObject<HTMLElement>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const watcher = new ResizeObserver(() => setOverflows(box.scrollWidth > box.clientWidth));
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [frame]);
  return overflows;
}
