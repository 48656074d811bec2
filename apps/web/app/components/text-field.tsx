import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldWords } from './field.tsx';

/** One line of text, a mail address, a password, a date, a number. */
export function TextField({
  id,
  label,
  hint,
  errors,
  optionalWord,
  ...input
}: FieldWords & Omit<ComponentProps<'input'>, 'className' | 'id'>) {
  return (
    <Field {...{ id, label, hint, errors, optionalWord }}>
      <input id={id} className="control" {...describedBy({ id, hint, errors })} {...input} />
    </Field>
  );
}
