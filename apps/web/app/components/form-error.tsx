import { useEffect, useRef } from 'react';
import { Notice } from './notice.tsx';

/** What is wrong with a form as a whole, above its fields. It takes the focus when it comes, so nobody misses it. */
export function FormError({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const said = errors?.join(' ') ?? '';
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  return said ? (
    <div ref={box} id={id} tabIndex={-1} role="alert" className="form-error">
      <Notice kind="wrong">
        <p>{said}</p>
      </Notice>
    </div>
  ) : null;
}
