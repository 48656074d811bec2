import type { ComponentProps } from 'react';

/**
 * One number on a line with words at its ends. Radio buttons underneath: arrows move, a screen reader counts. What it asks
 * stands outside and is named by `aria-label` or `aria-labelledby`.
 */
export function ScalePicker({
  name,
  from,
  to,
  wordFor,
  defaultValue,
  ...group
}: Omit<ComponentProps<'fieldset'>, 'className' | 'children' | 'defaultValue'> & {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What a number means; those at the ends are shown. */
  readonly wordFor: (step: number) => string | undefined;
  readonly defaultValue?: number | undefined;
}) {
  const steps = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return (
    <fieldset className="scale" {...group}>
      <div className="scale-steps">
        {steps.map((step) => (
          <label className="scale-step" key={step}>
            <input
              type="radio"
              className="unseen"
              name={name}
              value={step}
              defaultChecked={step === defaultValue}
              aria-label={wordFor(step) ? `${step}, ${wordFor(step)}` : undefined}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>{wordFor(from)}</span>
        <span>{wordFor(to)}</span>
      </div>
    </fieldset>
  );
}
