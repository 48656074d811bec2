import { describe, expect, it } from 'vitest';
import {
  aBody,
  aClientKey,
  aCouplesMembers,
  aCouplesRoom,
  accepted,
  aMember,
  aMessage,
  aMessageId,
  ana,
  aPartner,
  aRoomId,
  aTherapist,
  ben,
  frozen,
  hours,
  keller,
  monday,
  refused,
  stranger,
  waiting,
} from '../testing/builders.ts';
import { type ChangeMessage, decideChange, decideSend, type MessageSetting } from './decide-message.ts';
import { evolveMessage } from './evolve-message.ts';
import type { Message } from './message.ts';

const now = monday + hours(1);
const members = aCouplesMembers();
const room = aCouplesRoom({ disclosure: 'limited-confidences' });
const asAna: MessageSetting = { room, members, member: aMember() };
const asBen: MessageSetting = { room, members, member: aPartner() };
const asKeller: MessageSetting = { room, members, member: aTherapist() };

const send = {
  type: 'send',
  messageId: aMessageId(7),
  clientKey: aClientKey(7),
  audience: { thread: 'shared' },
  body: aBody('Hello'),
} as const;

describe('decideSend', () => {
  it('sends to its audience, at revision 1', () => {
    const [event] = accepted(decideSend(send, asAna, null, now));
    expect(event).toMatchObject({
      type: 'message-sent',
      message: { authorId: ana, revision: 1, sentAt: now },
    });
  });

  it('M1: the same key with the same words is the same message', () => {
    const sent = aMessage({ body: send.body });
    expect(accepted(decideSend(send, asAna, sent, now))).toEqual([]);
    expect(accepted(decideSend(send, { ...asAna, room: aCouplesRoom({ life: frozen }) }, sent, now))).toEqual(
      [],
    );
  });

  it('M1: the same key with other words or another audience is refused, so that nothing is lost silently', () => {
    expect(refused(decideSend(send, asAna, aMessage(), now))).toBe('key-already-used');
    const aside = aMessage({ body: send.body, audience: { thread: 'side', withId: ana } });
    expect(refused(decideSend(send, asAna, aside, now))).toBe('key-already-used');
  });

  it('K2: nobody opens a thread in the partner’s name', () => {
    const audience = { thread: 'side', withId: ben } as const;
    expect(refused(decideSend({ ...send, audience }, asAna, null, now))).toBe('no-such-thread');
    expect(decideSend({ ...send, audience }, asKeller, null, now).ok).toBe(true);
    const nobody = { thread: 'side', withId: stranger } as const;
    expect(refused(decideSend({ ...send, audience: nobody }, asKeller, null, now))).toBe('no-such-thread');
  });

  it('M4: not in an exercises-only room', () => {
    const exercises = { ...asKeller, room: aCouplesRoom({ mode: 'exercises-only' }) };
    expect(refused(decideSend(send, exercises, null, now))).toBe('exercises-only');
  });
});

describe('decideChange', () => {
  const edit: ChangeMessage = { type: 'edit', body: aBody('Hello again') };
  const withdraw: ChangeMessage = { type: 'withdraw' };

  it('M1: while nobody else has read it, editing makes a new revision', () => {
    const events = accepted(decideChange(edit, asAna, aMessage(), [ana], now));
    expect(events).toMatchObject([{ type: 'message-edited', revision: 2 }]);
    expect(accepted(decideChange({ type: 'edit', body: aBody() }, asAna, aMessage(), [ben], now))).toEqual(
      [],
    );
  });

  it('M1: once it was read it can only be withdrawn, which leaves a trace', () => {
    expect(refused(decideChange(edit, asAna, aMessage(), [keller], now))).toBe('message-already-read');
    const events = accepted(decideChange(withdraw, asAna, aMessage(), [keller], now));
    const after = events.reduce<Message | null>(evolveMessage, aMessage());
    expect(after).toMatchObject({ state: 'withdrawn', messageId: aMessageId(), withdrawnAt: now });
    expect(after).not.toHaveProperty('body');
    expect(after && refused(decideChange(edit, asAna, after, [], now))).toBe('message-withdrawn');
    expect(after && accepted(decideChange(withdraw, asAna, after, [], now))).toEqual([]);
  });

  it('only its author changes it', () => {
    for (const command of [edit, withdraw]) {
      expect(refused(decideChange(command, asBen, aMessage(), [], now))).toBe('not-your-message');
      expect(refused(decideChange(command, asKeller, aMessage(), [], now))).toBe('not-your-message');
    }
  });

  it('P3: what one may not read answers like what does not exist', () => {
    const aside = aMessage({ audience: { thread: 'side', withId: ana } });
    expect(refused(decideChange(withdraw, asBen, aside, [], now))).toBe('no-such-message');
    expect(refused(decideChange(withdraw, asAna, aMessage({ roomId: aRoomId(2) }), [], now))).toBe(
      'no-such-message',
    );
  });

  it('K4: in a frozen room nothing is changed or withdrawn', () => {
    const still = { ...asAna, room: aCouplesRoom({ life: frozen }) };
    for (const command of [edit, withdraw]) {
      expect(refused(decideChange(command, still, aMessage(), [], now))).toBe('room-paused');
    }
  });

  it('K1: its author shares a letter from before the opening; nobody else can, and no other kind', () => {
    const share: ChangeMessage = { type: 'share' };
    const audience = { thread: 'before-opening', withId: ana } as const;
    const earlier = aMessage({ audience });
    expect(accepted(decideChange(share, asAna, earlier, [], now))).toMatchObject([
      { type: 'message-shared' },
    ]);
    expect(refused(decideChange(share, asBen, earlier, [], now))).toBe('no-such-message');
    expect(refused(decideChange(share, asKeller, earlier, [], now))).toBe('for-clients-only');
    const reply = aMessage({ audience, authorId: keller, authorPart: 'therapist' });
    expect(refused(decideChange(share, asAna, reply, [], now))).toBe('not-your-message');
    const aside = aMessage({ audience: { thread: 'side', withId: ana } });
    expect(refused(decideChange(share, asAna, aside, [], now))).toBe('cannot-be-shared');
    const unopened = { ...asAna, room: aCouplesRoom({ life: waiting }) };
    expect(refused(decideChange(share, unopened, earlier, [], now))).toBe('room-not-open-yet');
  });

  it('M5: whoever reads it marks it for the next live session', () => {
    const mark: ChangeMessage = { type: 'mark-for-session', forSession: true };
    expect(accepted(decideChange(mark, asBen, aMessage(), [], now))).toMatchObject([{ forSession: true }]);
    expect(accepted(decideChange(mark, asBen, aMessage({ forSession: true }), [], now))).toEqual([]);
  });
});
