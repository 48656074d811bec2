import { CalendarOff, ChartLine, Inbox, NotebookPen, RadioTower } from 'lucide-react';
import { Chip } from '../../components/chip.tsx';
import { SideNav } from '../../components/side-nav.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import { Sample } from './sample.tsx';

const leaveTo = 'https://www.wikipedia.org/';

export function BarSamples({ side }: { side: string }) {
  return (
    <>
      <Sample name="TopBar: client" bare>
        <TopBar
          platform="stillwater"
          home="/design"
          person={{ name: 'M. Okafor', kind: 'client' }}
          leaveTo={leaveTo}
          withHelp
        />
      </Sample>
      <Sample name="TopBar: visitor" bare>
        <TopBar
          platform="stillwater"
          home="/design"
          place="Stillwater"
          person={null}
          leaveTo={leaveTo}
          withHelp
        />
      </Sample>
      <Sample name="TopBar: on call" bare>
        <TopBar
          platform="stillwater"
          home="/design"
          place="On call"
          person={{ name: 'L. Ruiz', kind: 'staff' }}
        >
          <Chip tone="leaf" icon={RadioTower}>
            Paging works
          </Chip>
        </TopBar>
      </Sample>
      <Sample name="SideNav (a bar at the bottom on a phone)">
        <SideNav
          label={`Main, ${side}`}
          items={[
            { to: '/design', title: 'Inbox', icon: Inbox, count: 9 },
            { to: '/p/stillwater/exercises', title: 'Exercises', icon: NotebookPen, count: 4 },
            { to: '/p/stillwater/time-off', title: 'Time off', icon: CalendarOff },
            { to: '/p/stillwater/my-promise', title: 'My promise', icon: ChartLine },
          ]}
        />
      </Sample>
    </>
  );
}
