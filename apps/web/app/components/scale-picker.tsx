import { describedBy, FieldErrors, FieldHint, type FieldWords } from './field.tsx';

/** One number on a line with words at its ends. Radio buttons underneath: arrows move, a screen reader counts. */
export function ScalePicker({
  id,
  label,
  hint,
  errors,
  name,
  from,
  to,
  low,
  high,
  defaultValue,
  required = false,
}: Omit<FieldWords, 'optionalWord'> & {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What the lowest number means. */
  readonly low: string;
  readonly high: string;
  readonly defaultValue?: number | undefined;
  readonly required?: boolean;
}) {
  const steps = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const { 'aria-describedby': description } = describedBy({ id, hint, errors });
  const meaning = (step: number): string | undefined =>
    step === from ? `${step}, ${low}` : step === to ? `${step}, ${high}` : undefined;
  return (
    <fieldset className="scale" id={id} aria-describedby={description}>
      <legend className="question">{label}</legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <div className="scale-steps">
        {steps.map((step) => (
          <label className="scale-step" key={step}>
            <input
              type="radio"
              className="unseen"
              name={name}
              value={step}
              defaultChecked={step === defaultValue}
              required={required}
              aria-label={meaning(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
