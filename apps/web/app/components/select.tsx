import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldWords } from './field.tsx';

/** The browser's own list: phones show it best. Give `<option>`s as children. */
export function Select({
  id,
  label,
  hint,
  errors,
  optionalWord,
  ...select
}: FieldWords & Omit<ComponentProps<'select'>, 'className' | 'id'>) {
  return (
    <Field {...{ id, label, hint, errors, optionalWord }}>
      <div className="select">
        <select id={id} className="control" {...describedBy({ id, hint, errors })} {...select} />
        <ChevronDown />
      </div>
    </Field>
  );
}
