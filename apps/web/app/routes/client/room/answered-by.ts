import { compileCalendar } from '@stillroom/domain/reply/compiled-calendar';
import { promiseFor } from '@stillroom/domain/reply/reply-promise';
import { adoptZoneTable } from '@stillroom/domain/reply/zone-table';
import { useEffect, useState } from 'react';
import type { RoomView } from './room-data.ts';

type Promised = NonNullable<RoomView['promise']>;

const minuteMs = 60_000;

/**
 * When a message sent at this moment would be answered (R7), counted on while somebody writes by the code that the server
 * counts with. Epoch ms; null where no answer is promised.
 */
export function useAnsweredBy(promise: RoomView['promise']): number | null {
  const [targetAt, setTargetAt] = useState(promise?.targetAt ?? null);
  useEffect(() => {
    if (!promise) return setTargetAt(null);
    const count = () => setTargetAt(targetNow(promise, Date.now()) ?? promise.targetAt);
    count();
    const ticking = setInterval(count, minuteMs);
    return () => clearInterval(ticking);
  }, [promise]);
  return targetAt;
}

function targetNow({ terms, zoneTable }: Promised, now: number): number | undefined {
  if (zoneTable) adoptZoneTable(zoneTable);
  const calendar = compileCalendar(terms.calendar);
  if (!calendar.ok) return undefined;
  const promised = promiseFor(now, { ...terms, calendar: calendar.value, therapistHours: calendar.value });
  return promised.ok ? promised.value.targetAt : undefined;
}
