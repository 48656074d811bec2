import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/** `main` at most once on a page; `quiet` has no border; `danger` ends or removes something. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';

export interface ButtonLook {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconAfter?: LucideIcon | undefined;
  /** As wide as what it stands in. */
  readonly wide?: boolean | undefined;
}

export const buttonClass = ({ kind = 'plain', wide = false }: ButtonLook): string =>
  ['button', `button-${kind}`, wide ? 'button-wide' : ''].filter(Boolean).join(' ');

/** Does something on this page. What leads to another page is a `ButtonLink`. */
export function Button({
  kind,
  icon: Icon,
  iconAfter: IconAfter,
  wide,
  type = 'submit',
  children,
  ...rest
}: ButtonLook & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type={type} className={buttonClass({ kind, wide })} {...rest}>
      {Icon ? <Icon /> : null}
      {children ? <span>{children}</span> : null}
      {IconAfter ? <IconAfter /> : null}
    </button>
  );
}
