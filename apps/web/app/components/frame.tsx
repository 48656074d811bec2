import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { homeOf } from '../home-of.ts';
import { paths } from '../paths.ts';
import { useLeaveTo } from '../use-leave-to.ts';
import { useMenuPerson, usePlatform } from '../use-platform.ts';
import { useWords } from '../words/words.ts';
import { type NavItem, SideNav } from './side-nav.tsx';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';

/**
 * Skip link, bar, navigation if there is any, and the page: what the frames of all kinds of people share.
 * Clients and visitors get help and the way out in the bar (K3); people at work do not need them.
 */
export function Frame({
  place,
  atWork = false,
  navigation,
  bar,
  children,
}: {
  readonly place?: ReactNode;
  readonly atWork?: boolean;
  readonly navigation?: readonly NavItem[];
  /** At the end of the bar. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}) {
  const { platform, viewer } = usePlatform();
  const leaveTo = useLeaveTo();
  const { chrome } = useWords();
  const person = useMenuPerson();
  const { pathname } = useLocation();
  return (
    <>
      <SkipLink />
      <TopBar
        platform={platform.slug}
        home={homeOf(viewer?.role ?? null, platform.slug)}
        place={place}
        person={person}
        leaveTo={atWork ? undefined : leaveTo}
        withHelp={!atWork}
        offerSignIn={pathname !== paths.signIn(platform.slug)}
      >
        {bar}
      </TopBar>
      {navigation ? (
        <div className="workplace">
          <SideNav label={chrome.mainNavigation} items={navigation} />
          {children}
        </div>
      ) : (
        children
      )}
    </>
  );
}
