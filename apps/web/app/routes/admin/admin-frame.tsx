import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, Outlet, useLoaderData } from '@remix-run/react';
import { HandHeart, LayoutPanelTop, ScrollText, Send, Siren, Users } from 'lucide-react';
import { load } from '../../api.server.ts';
import { Frame } from '../../components/frame.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { howLong } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';

/** Whether what has to leave the database does: every admin page says so when it does not. */
export const loader = (asked: LoaderFunctionArgs) => load(asked, (api) => api.admin.pulse());

/** Around an admin's pages. */
export default function AdminFrame() {
  const { platform } = usePlatform();
  const { nav } = useWords();
  const { slug } = platform;
  return (
    <Frame
      atWork
      place={nav.adminPlace({ platform: platform.name })}
      navigation={[
        { to: paths.adminRoomModel(slug), title: nav.roomModel, icon: LayoutPanelTop },
        { to: paths.adminPromise(slug), title: nav.promise, icon: HandHeart },
        { to: paths.adminOnCall(slug), title: nav.onCallLadder, icon: Siren },
        { to: paths.adminMembers(slug), title: nav.members, icon: Users },
        { to: paths.adminDelivery(slug), title: nav.delivery, icon: Send },
        { to: paths.adminAudit(slug), title: nav.audit, icon: ScrollText },
      ]}
    >
      <div className="admin-main">
        <OnCallBanner />
        <LateBanner />
        <Outlet />
      </div>
    </Frame>
  );
}

/** That nobody would be paged, or nobody who could answer, is louder than anything else here (C4, C7). */
function OnCallBanner() {
  const { onCall } = useLoaderData<typeof loader>();
  const { adminOnCall: words } = useWords();
  const { platform } = usePlatform();
  if (onCall.held !== 'by-nobody' && onCall.held !== 'by-nobody-who-can-sign-in') return null;
  const { title, text } = words.standing[onCall.held];
  return (
    <section className="admin-banner" aria-label={title}>
      <Notice kind="wrong" title={title}>
        <p>
          {text} <Link to={paths.adminOnCall(platform.slug)}>{words.fillRoster}</Link>
        </p>
      </Notice>
    </section>
  );
}

function LateBanner() {
  const { isLate, oldestAt } = useLoaderData<typeof loader>();
  const { adminDelivery: words } = useWords();
  const { platform, now } = usePlatform();
  if (!isLate || oldestAt === null) return null;
  return (
    <section className="admin-banner" aria-label={words.lateTitle}>
      <Notice kind="careful" title={words.lateTitle}>
        <p>
          {words.late({ since: howLong(now - oldestAt) })}{' '}
          <Link to={paths.adminDelivery(platform.slug)}>{words.seeDelivery}</Link>
        </p>
      </Notice>
    </section>
  );
}
