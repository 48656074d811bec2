import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export interface FieldWords {
  readonly id: string;
  readonly label: ReactNode;
  /** One sentence that helps before a mistake is made. */
  readonly hint?: ReactNode;
  /** What is not right yet, each a sentence. */
  readonly errors?: readonly string[] | undefined;
  /** Adds "(optional)" to the label: most fields are asked because they are needed. */
  readonly optionalWord?: string | undefined;
}

export const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;

/** What a control says about itself to those who do not see the page. */
export function describedBy({ id, hint, errors }: Pick<FieldWords, 'id' | 'hint' | 'errors'>) {
  const ids = [hint ? hintId(id) : '', errors?.length ? errorId(id) : ''].filter(Boolean).join(' ');
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(errors?.length ? { 'aria-invalid': true as const } : {}),
  };
}

/** Label above, hint under it, control, then what is wrong with an icon: the layout of every single field. */
export function Field({
  id,
  label,
  hint,
  errors,
  optionalWord,
  children,
}: FieldWords & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label} {optionalWord ? <span className="field-optional">{optionalWord}</span> : null}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p className="field-hint" id={hintId(id)}>
      {children}
    </p>
  ) : null;
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  return errors?.length ? (
    <p className="field-error" id={errorId(id)}>
      <CircleAlert />
      <span>{errors.join(' ')}</span>
    </p>
  ) : null;
}
