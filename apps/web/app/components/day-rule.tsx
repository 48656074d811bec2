/** A line across with the day on it, above that day's letters. The text is `dayHeading` of times.ts. */
export function DayRule({ day, date }: { day: string; date: string }) {
  return (
    <h2 className="day-rule">
      <time dateTime={date}>{day}</time>
    </h2>
  );
}
