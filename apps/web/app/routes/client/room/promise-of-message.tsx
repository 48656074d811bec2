import { Form } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { PromiseChip } from '../../../components/promise-chip.tsx';
import { RadioCards } from '../../../components/radio-cards.tsx';
import { placeOfZone, replyBy, wholeMinutes } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { SeenMessage } from './room-data.ts';

type Clock = NonNullable<SeenMessage['clock']>;

/** Where the promise of one's own letter stands (R7), in one's own zone. */
export function PromiseOfMessage({ clock }: { readonly clock: Clock }) {
  const { promise } = useWords();
  const { zone, now } = usePlatform();
  switch (clock.state) {
    case 'answered':
      return (
        <PromiseChip state="kept">{promise.kept({ length: wholeMinutes(clock.workingMs) })}</PromiseChip>
      );
    case 'open':
      break;
    default:
      return null;
  }
  if (now >= clock.limitAt)
    return (
      <PromiseChip state="late">{promise.late({ length: wholeMinutes(now - clock.limitAt) })}</PromiseChip>
    );
  if (clock.pause && clock.pause.fromAt <= now && now < clock.pause.toAt)
    return (
      <PromiseChip state="paused">
        {promise.paused({ until: replyBy(clock.pause.toAt, zone, now) })}
      </PromiseChip>
    );
  if (now >= clock.targetAt)
    return (
      <PromiseChip state="due-soon">
        {promise.takesLonger({ when: replyBy(clock.limitAt, zone, now), place: placeOfZone(zone) })}
      </PromiseChip>
    );
  return <PromiseChip state="due">{promise.due({ when: replyBy(clock.targetAt, zone, now) })}</PromiseChip>;
}

/** After a missed limit its author says how to go on (R4). */
export function ChoiceAfterLimit({ clock }: { readonly clock: Clock }) {
  const { room } = useWords();
  const { now } = usePlatform();
  if (clock.state !== 'open' || now < clock.limitAt) return null;
  const wish = clock.choice?.wish;
  return (
    <Form method="post" className="card stack stack-tight room-choice" preventScrollReset>
      <div>
        <h3>{room.choiceTitle}</h3>
        <p>{wish ? room.chosen({ wish: room.choice[wish].title }) : room.choiceLead}</p>
      </div>
      <input type="hidden" name="clockId" value={clock.clockId} />
      <RadioCards
        id={`choice-${clock.clockId}`}
        name="choice"
        label={room.choiceTitle}
        hideLabel
        required
        defaultValue={wish ?? 'wait'}
        options={(['wait', 'ask-cover', 'switch'] as const).map((value) => ({
          value,
          ...room.choice[value],
        }))}
      />
      <div className="actions">
        <Button name="intent" value="choose">
          {room.choose}
        </Button>
      </div>
    </Form>
  );
}
