import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { describedBy, FieldErrors, FieldHint, type FieldWords } from './field.tsx';

export interface RadioCard {
  readonly value: string;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly icon?: LucideIcon;
  readonly disabled?: boolean;
}

/** A choice that deserves a sentence each: the room model, how to go on after a missed promise. */
export function RadioCards({
  id,
  label,
  hint,
  errors,
  name,
  options,
  defaultValue,
  hideLabel = false,
  required = false,
}: Omit<FieldWords, 'optionalWord'> & {
  readonly name: string;
  readonly options: readonly RadioCard[];
  readonly defaultValue?: string | undefined;
  /** The heading above already asks the question. */
  readonly hideLabel?: boolean;
  readonly required?: boolean;
}) {
  const { 'aria-describedby': description } = describedBy({ id, hint, errors });
  return (
    <fieldset className="radio-cards" id={id} aria-describedby={description}>
      <legend className={hideLabel ? 'unseen' : 'field-label'}>{label}</legend>
      <FieldHint id={id}>{hint}</FieldHint>
      {options.map(({ value, title, text, icon: Icon, disabled }) => (
        <label className="radio-card" key={value}>
          {Icon ? <Icon /> : null}
          <span className="radio-card-title">{title}</span>
          <input
            type="radio"
            className="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            disabled={disabled}
            required={required}
          />
          {text ? <span className="radio-card-text">{text}</span> : null}
        </label>
      ))}
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
