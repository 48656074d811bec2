import { Link } from '@remix-run/react';
import { LifeBuoy, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useWords } from '../words/words.ts';
import { AccountMenu, type MenuPerson } from './account-menu.tsx';
import { Brand } from './brand.tsx';
import { buttonClass } from './button.tsx';
import { ButtonLink } from './button-link.tsx';

/**
 * The bar over every page. For clients it always holds help and the way out, at the top right; `children` are
 * for what others need there.
 */
export function TopBar({
  platform,
  home,
  place,
  person,
  leaveTo,
  withHelp = false,
  offerSignIn = true,
  children,
}: {
  readonly platform: string;
  readonly home: string;
  /** Beside the name: "On call", "Lindenhof Couples · admin". */
  readonly place?: ReactNode;
  /** Null while nobody is signed in. */
  readonly person: MenuPerson | null;
  /** The neutral page that leaving leads to; absent where leaving is not offered. */
  readonly leaveTo?: string | undefined;
  readonly withHelp?: boolean;
  /** False where one is signing in already. */
  readonly offerSignIn?: boolean;
  readonly children?: ReactNode;
}) {
  const { chrome } = useWords();
  return (
    <header className="top-bar">
      <div className="top-bar-inner">
        <Brand to={home} />
        {place ? <p className="top-bar-place">{place}</p> : null}
        <div className="top-bar-end">
          {children}
          {withHelp ? (
            <Link to={paths.help(platform)} className={`${buttonClass({ kind: 'quiet' })} top-bar-help`}>
              <LifeBuoy />
              <span>{chrome.helpNow}</span>
            </Link>
          ) : null}
          {leaveTo ? <LeaveLink to={leaveTo} /> : null}
          {person ? (
            <AccountMenu platform={platform} person={person} />
          ) : offerSignIn ? (
            <ButtonLink to={paths.signIn(platform)}>{chrome.signIn}</ButtonLink>
          ) : null}
        </div>
      </div>
    </header>
  );
}

/** A plain link, so that it works before and without any script; `/leave.js` makes it leave no way back. */
export function LeaveLink({ to }: { to: string }) {
  const { chrome } = useWords();
  return (
    <a href={to} data-leave className={`${buttonClass({})} leave`} rel="noreferrer" title={chrome.leaveHint}>
      <LogOut />
      <span className="leave-long">{chrome.leave}</span>
      <span className="leave-short">{chrome.leaveShort}</span>
      <span className="leave-keys" aria-hidden="true">
        ⇧⇧⇧
      </span>
    </a>
  );
}
