import { Form, useNavigation } from '@remix-run/react';
import { type FlagOutcome, flagOutcomes } from '@stillroom/domain/crisis/flag';
import {
  Ambulance,
  CircleSlash2,
  ClipboardCheck,
  type LucideIcon,
  PhoneCall,
  PhoneMissed,
  ThumbsDown,
  ThumbsUp,
} from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { Case } from './on-call-data.ts';
import { whenExactly } from './when-exactly.ts';

const icons: Record<FlagOutcome, LucideIcon> = {
  reached: PhoneCall,
  'safety-plan': ClipboardCheck,
  'emergency-services': Ambulance,
  'false-alarm': CircleSlash2,
  unreachable: PhoneMissed,
};

/** What came of it (C4). It ends the ladder, so each asks once more, without a script too. */
export function RecordOutcome({ flag }: { readonly flag: Case }) {
  const { onCall } = useWords();
  const { zone, now } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const { taken } = flag;
  const title = taken
    ? onCall.outcomeDue({ at: whenExactly(taken.outcomeDueAt, zone, now) })
    : onCall.outcomeTitle;
  return (
    <Card title={title}>
      <Form method="post" className="outcomes" preventScrollReset>
        <input type="hidden" name="deed" value="outcome" />
        {flagOutcomes.map((outcome) => {
          const Icon = icons[outcome];
          return (
            <details key={outcome} className="outcome">
              <summary>
                <Icon />
                <span>{onCall.outcomes[outcome]}</span>
              </summary>
              <div className="outcome-sure">
                <p>{onCall.outcomeSure}</p>
                <Button kind="main" name="outcome" value={outcome} disabled={busy}>
                  {onCall.outcomeConfirm({ outcome: onCall.outcomes[outcome] })}
                </Button>
              </div>
            </details>
          );
        })}
      </Form>
    </Card>
  );
}

/** Whether paging was right, counted for each rule (C8). */
export function MarkUseful({ flag }: { readonly flag: Case }) {
  const { onCall } = useWords();
  return (
    <Card title={onCall.usefulTitle}>
      <p className="soft">{onCall.usefulLead}</p>
      <UsefulButtons text={flag} />
    </Card>
  );
}

/** The two answers for one text: the first of a case, or one that joined it, each of which names its rules (C8). */
export function UsefulButtons({
  text,
  ofJoined = false,
}: {
  readonly text: Pick<Case, 'flagId' | 'useful'>;
  readonly ofJoined?: boolean;
}) {
  const { onCall } = useWords();
  const busy = useNavigation().state === 'submitting';
  const choice = (value: boolean) => ({
    name: 'useful',
    value: value ? 'yes' : 'no',
    'aria-pressed': text.useful === value,
    disabled: busy,
  });
  return (
    <Form
      method="post"
      className="actions"
      preventScrollReset
      {...(ofJoined ? { 'aria-label': onCall.usefulJoined } : {})}
    >
      <input type="hidden" name="deed" value="useful" />
      <input type="hidden" name="textOf" value={text.flagId} />
      <Button icon={ThumbsUp} {...choice(true)}>
        {onCall.useful}
      </Button>
      <Button icon={ThumbsDown} {...choice(false)}>
        {onCall.notUseful}
      </Button>
    </Form>
  );
}
