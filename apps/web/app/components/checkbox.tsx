import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldErrors, FieldHint } from './field.tsx';

/** One yes or no. The whole line can be pressed. */
export function Checkbox({
  id,
  label,
  hint,
  errors,
  ...input
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[] | undefined;
} & Omit<ComponentProps<'input'>, 'className' | 'id' | 'type'>) {
  return (
    <div className="checkbox">
      <input type="checkbox" id={id} className="tick" {...describedBy({ id, hint, errors })} {...input} />
      <label htmlFor={id}>{label}</label>
      <div className="checkbox-more">
        <FieldHint id={id}>{hint}</FieldHint>
        <FieldErrors id={id} errors={errors} />
      </div>
    </div>
  );
}
