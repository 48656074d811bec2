import { Form, useNavigation } from '@remix-run/react';
import type { WorkingCalendar } from '@stillroom/domain/reply/working-calendar';
import { Button } from '../../../components/button.tsx';
import { FormError } from '../../../components/form-error.tsx';
import { Select } from '../../../components/select.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useWords } from '../../../words/words.ts';
import { hoursText, weekFromMonday } from './hours-field.ts';

/** A therapist's own hours, one line a weekday; what was typed comes back when something in it cannot be right. */
export function HoursForm({
  own,
  zone: ownZone,
  typed,
  zones,
  error,
}: {
  /** Null while none are set: then the fields are empty, since what stands in a field looks as if it held. */
  readonly own: WorkingCalendar | null;
  readonly zone: string;
  readonly typed: Readonly<Record<string, string>> | null;
  readonly zones: readonly string[];
  readonly error: string | null;
}) {
  const { timeOff } = useWords();
  const busy = useNavigation().formData?.get('intent') === 'hours';
  const standing = (name: string, otherwise: string) => typed?.[name] ?? otherwise;
  return (
    <Form method="post" className="stack" preventScrollReset>
      <FormError id="hours-error" errors={error && !busy ? [error] : undefined} />
      <p className="soft" id="hours-hint">
        {timeOff.hoursHint}
      </p>
      <div className="hours-week">
        {weekFromMonday.map((day) => (
          <TextField
            key={day}
            id={`hours-${day}`}
            name={day}
            label={timeOff.days[day]}
            defaultValue={standing(day, hoursText(own?.week[day]))}
            placeholder={own ? undefined : timeOff.hoursExample}
            aria-describedby="hours-hint"
            autoComplete="off"
          />
        ))}
      </div>
      <TextArea
        id="hours-holidays"
        name="holidays"
        label={timeOff.holidays}
        hint={timeOff.holidaysHint}
        defaultValue={standing('holidays', own?.holidays.join('\n') ?? '')}
        rows={2}
      />
      <Select
        id="hours-zone"
        name="zone"
        label={timeOff.zone}
        defaultValue={standing('zone', own?.zone ?? ownZone)}
      >
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      <div className="actions">
        <Button name="intent" value="hours" disabled={busy}>
          {busy ? timeOff.savingHours : timeOff.saveHours}
        </Button>
        {own ? (
          <Button kind="quiet" name="intent" value="no-hours">
            {timeOff.forgetHours}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
