import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldWords } from './field.tsx';

/** Several lines. `book` when a person writes to a person, in the face their words will stand in. */
export function TextArea({
  id,
  label,
  hint,
  errors,
  optionalWord,
  book = false,
  ...area
}: FieldWords & { book?: boolean } & Omit<ComponentProps<'textarea'>, 'className' | 'id'>) {
  return (
    <Field {...{ id, label, hint, errors, optionalWord }}>
      <textarea
        id={id}
        className={book ? 'control control-book' : 'control'}
        rows={4}
        {...describedBy({ id, hint, errors })}
        {...area}
      />
    </Field>
  );
}
