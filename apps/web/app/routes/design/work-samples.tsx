import { EyeOff } from 'lucide-react';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { ClosedSheet, ExerciseCard, ExerciseSheet } from '../../components/exercise-card.tsx';
import { InboxGroup, InboxRow } from '../../components/inbox-row.tsx';
import { PromiseChip } from '../../components/promise-chip.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { Sample } from './sample.tsx';

export function WorkSamples({ side }: { side: string }) {
  const row = { to: '/design', kind: 'client' } as const;
  return (
    <>
      <Sample name="InboxGroup, InboxRow">
        <Card flush>
          <InboxGroup title="Overdue" count={1}>
            <InboxRow
              {...row}
              name="R. Tanaka"
              preview="The interview went ahead after all, and I wore the"
              chip={<PromiseChip state="late">2 h late</PromiseChip>}
              reason="chose to wait"
            />
          </InboxGroup>
          <InboxGroup title="Due today" count={3}>
            <InboxRow
              {...row}
              name="M. Okafor"
              preview="The plant you asked about is alive. I moved it"
              chip={<PromiseChip state="due-soon">18:20</PromiseChip>}
              reason="2 messages"
              current
            />
            <InboxRow
              {...row}
              kind="partner"
              name="Jonas L. & Mara O."
              preview="Jonas: I read it twice before I understood"
              chip={<PromiseChip state="due-soon">20:31</PromiseChip>}
              reason="Jonas waits"
            />
            <InboxRow
              {...row}
              name="E. Brandt"
              preview="Small thing, no hurry"
              chip={<PromiseChip state="due">Thu 11:00</PromiseChip>}
              concern="A concern since Mon 21:40"
            />
          </InboxGroup>
          <InboxGroup title="Paused" count={1}>
            <InboxRow
              {...row}
              name="I. Vargas"
              preview="Back on the 30th."
              chip={<PromiseChip state="paused">room paused</PromiseChip>}
              reason="until Mon"
            />
          </InboxGroup>
        </Card>
      </Sample>
      <Sample name="ExerciseCard">
        <ExerciseCard
          title="Two small changes"
          about="From Dr. Keller, for both of you · about 15 minutes · by Sun 22 Nov"
          chip={<Chip icon={EyeOff}>Revealed together</Chip>}
          actions={<ButtonLink to="/design">Open</ButtonLink>}
        >
          <ExerciseSheet who="You" when="Submitted Tue 08:14">
            I will put the laptop away at eight, and ask before I give advice.
          </ExerciseSheet>
          <ClosedSheet>You will both see each other’s answers when both have submitted.</ClosedSheet>
        </ExerciseCard>
      </Sample>
      <Sample name="Card with Tabs">
        <Card flush>
          <Tabs
            label={`Preview, ${side}`}
            tabs={[
              { to: '?view=partner', title: 'Partner', current: true },
              { to: '?view=therapist', title: 'Therapist', current: false },
              { to: '?view=on-call', title: 'On-call', current: false },
            ]}
          />
          <div className="card-inside">
            <p>What the partner would see.</p>
          </div>
        </Card>
      </Sample>
    </>
  );
}
