import { Outlet } from '@remix-run/react';
import { HandHeart, LayoutPanelTop, ScrollText, Send, Siren, Users } from 'lucide-react';
import { Frame } from '../../components/frame.tsx';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';

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
      <Outlet />
    </Frame>
  );
}
