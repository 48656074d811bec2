import { Link, type LinkProps } from '@remix-run/react';
import { type ButtonLook, buttonClass } from './button.tsx';

/** Leads somewhere and looks like a button. `tel:` and outside addresses become plain links. */
export function ButtonLink({
  kind,
  icon: Icon,
  iconAfter: IconAfter,
  wide,
  to,
  children,
  ...rest
}: ButtonLook & Omit<LinkProps, 'className' | 'to'> & { readonly to: string }) {
  const inner = (
    <>
      {Icon ? <Icon /> : null}
      <span>{children}</span>
      {IconAfter ? <IconAfter /> : null}
    </>
  );
  return (
    <Link to={to} className={buttonClass({ kind, wide })} {...rest}>
      {inner}
    </Link>
  );
}
