import { Form } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Select } from '../../../components/select.tsx';
import { useWords } from '../../../words/words.ts';
import type { StaffView } from './room-data.ts';

const days = [1, 3, 7, 14] as const;

/** Pausing and closing, out of the way until they are looked for. */
export function RoomSettings({ view }: { readonly view: StaffView }) {
  const { inboxRoom } = useWords();
  const mayPause = view.deeds.includes('pause');
  const mayClose = view.deeds.includes('close');
  if (!mayPause && !mayClose) return null;
  return (
    <details className="staff-settings">
      <summary>{inboxRoom.settings}</summary>
      <div className="card stack">
        {mayPause ? (
          <Form method="post" className="stack stack-tight">
            <h3>{inboxRoom.pauseTitle}</h3>
            <Select
              id="pause-days"
              name="days"
              label={inboxRoom.pauseUntil}
              hint={inboxRoom.pauseHint}
              defaultValue="7"
            >
              {days.map((count) => (
                <option key={count} value={count}>
                  {inboxRoom.pauseDays({ days: count })}
                </option>
              ))}
              <option value="open">{inboxRoom.pauseOpen}</option>
            </Select>
            <div className="actions">
              <Button name="intent" value="pause">
                {inboxRoom.pause}
              </Button>
            </div>
          </Form>
        ) : null}
        {mayClose ? (
          <Form method="post" className="stack stack-tight">
            <h3>{inboxRoom.closeTitle}</h3>
            <p className="soft">{inboxRoom.closeHint}</p>
            <Checkbox id="close-sure" name="sure" label={inboxRoom.closeConfirm} />
            <div className="actions">
              <Button kind="danger" name="intent" value="close">
                {inboxRoom.close}
              </Button>
            </div>
          </Form>
        ) : null}
      </div>
    </details>
  );
}
