import { Form, Link, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../words/words.ts';

/** A therapist whose account was to be shut, and what hangs on it. */
export type LeftRooms = {
  readonly accountId: string;
  readonly name: string;
  readonly rooms: number;
  readonly answersDue: number;
};

/** What becomes of a therapist's rooms, before the account is shut all the same (R4). The number goes along: it may change. */
export function ShutAnyway({ left }: { readonly left: LeftRooms }) {
  const { adminMembers: words } = useWords();
  const { pathname } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="form-error">
      <Notice kind="careful" title={words.hasRoomsTitle(left)}>
        <div className="stack stack-tight">
          {words.hasRooms(left).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Form method="post" className="actions">
            <input type="hidden" name="account" value={left.accountId} />
            <input type="hidden" name="openRooms" value={left.rooms} />
            <Button name="deed" value="shut">
              {words.shutAnyway(left)}
            </Button>
            <Link to={pathname}>{words.keepOpen}</Link>
          </Form>
        </div>
      </Notice>
    </div>
  );
}
