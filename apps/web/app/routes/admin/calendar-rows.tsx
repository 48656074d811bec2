import { CheckPills } from '../../components/check-pills.tsx';
import { FieldErrors } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../words/words.ts';
import { type CalendarFields, weekdays } from './calendar-form.ts';

/** Days, hours, holidays and zone of a working calendar, as fields (R2). Names as `readCalendarFields` reads them. */
export function CalendarRows({
  fields,
  faults,
  zones,
}: {
  readonly fields: CalendarFields;
  readonly faults: Readonly<Record<string, string>>;
  readonly zones: readonly string[];
}) {
  const { adminPromise: words } = useWords();
  const errors = (name: string) => (faults[name] ? [faults[name]] : undefined);
  const hoursGiven = weekdays.some((day) => fields.hours[day] !== '' || faults[`hours-${day}`]);
  return (
    <section className="stack stack-tight">
      <h2>{words.days}</h2>
      <CheckPills
        label={words.days}
        name="day"
        options={weekdays.map((day) => ({ value: day, title: words.shortDays[day] }))}
        defaultValue={fields.days}
      />
      <FieldErrors id="days" errors={errors('days')} />
      <details open={hoursGiven}>
        <summary>{words.hours}</summary>
        <div className="day-hours">
          <p className="soft">{words.hoursHint}</p>
          {weekdays.map((day) => (
            <TextField
              key={day}
              id={`hours-${day}`}
              name={`hours-${day}`}
              label={words.hoursOf({ day: words.weekdays[day] })}
              placeholder={words.allDay}
              autoComplete="off"
              maxLength={300}
              defaultValue={fields.hours[day]}
              errors={errors(`hours-${day}`)}
            />
          ))}
        </div>
      </details>
      <TextArea
        id="holidays"
        name="holidays"
        label={words.holidays}
        hint={words.holidaysHint}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        defaultValue={fields.holidays}
        errors={errors('holidays')}
      />
      <Select id="zone" name="zone" label={words.zone} defaultValue={fields.zone} errors={errors('zone')}>
        {[...new Set([fields.zone, ...zones])].map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
    </section>
  );
}
