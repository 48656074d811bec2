import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { FormError } from '../../../components/form-error.tsx';
import { RadioCards } from '../../../components/radio-cards.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { fullMoment, localDate } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';

type Colleague = {
  readonly accountId: string;
  readonly name: string;
  readonly away: readonly { readonly startsAt: number; readonly endsAt: number }[];
};

/** When, and who stands in: each with what it means for the clients' clocks. */
export function PlanForm({
  canCover,
  typed,
  error,
}: {
  readonly canCover: readonly Colleague[];
  readonly typed: Readonly<Record<string, string>> | null;
  readonly error: string | null;
}) {
  const { timeOff } = useWords();
  const { zone, now } = usePlatform();
  const busy = useNavigation().formData?.get('intent') === 'plan';
  const today = localDate(now, zone);
  const textFor = ({ away }: Colleague): string => {
    if (away.length === 0) return timeOff.withCover;
    const spans = away.map(({ startsAt, endsAt }) =>
      timeOff.span({ from: fullMoment(startsAt, zone, now), to: fullMoment(endsAt, zone, now) }),
    );
    return `${timeOff.withCover} ${timeOff.awayThen({ spans })}`;
  };
  return (
    <Form method="post" className="stack">
      <FormError id="plan-error" errors={error && !busy ? [error] : undefined} />
      <div className="hours-week">
        <TextField
          id="first-day"
          name="firstDay"
          type="date"
          min={today}
          required
          label={timeOff.firstDay}
          hint={timeOff.firstDayHint}
          defaultValue={typed?.firstDay}
        />
        <TextField
          id="back-on"
          name="backOn"
          type="date"
          min={today}
          required
          label={timeOff.backOn}
          defaultValue={typed?.backOn}
        />
      </div>
      <RadioCards
        id="cover"
        name="cover"
        label={timeOff.cover}
        hint={timeOff.coverHint}
        required
        defaultValue={typed?.cover ?? ''}
        options={[
          { value: '', ...timeOff.noCover },
          ...canCover.map((colleague) => ({
            value: colleague.accountId,
            title: colleague.name,
            text: textFor(colleague),
          })),
        ]}
      />
      <div className="actions">
        <Button kind="main" name="intent" value="plan" disabled={busy}>
          {busy ? timeOff.planning : timeOff.plan}
        </Button>
      </div>
    </Form>
  );
}
