import type { AccountId, ClientKey, MessageId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { type Audience, sameAudience, withIdOf } from '../room/audience.ts';
import { type Deed, may } from '../room/may.ts';
import { isClient, type Member } from '../room/member.ts';
import { mayRead } from '../room/readers.ts';
import type { Room } from '../room/room.ts';
import type { RoomRefusal } from '../room/room-refusal.ts';
import type { MessageBody } from './body.ts';
import type { Message, SentMessage } from './message.ts';
import type { MessageRefusal } from './message-refusal.ts';

export type SendMessage = {
  readonly type: 'send';
  readonly messageId: MessageId;
  readonly clientKey: ClientKey;
  readonly audience: Audience;
  readonly body: MessageBody;
};

/** What its author, or for `mark-for-session` any reader, does with a message. */
export type ChangeMessage =
  | { readonly type: 'edit'; readonly body: MessageBody }
  | { readonly type: 'withdraw' }
  /** Opens a letter from before the opening to the partner (K1). */
  | { readonly type: 'share' }
  | { readonly type: 'mark-for-session'; readonly forSession: boolean };

/** What happened; instants in epoch ms. */
export type MessageEvent =
  | { readonly type: 'message-sent'; readonly message: SentMessage }
  | {
      readonly type: 'message-edited';
      readonly messageId: MessageId;
      /** The revision that now holds; the words before it are kept as a revision of their own. */
      readonly revision: number;
      readonly body: MessageBody;
      readonly at: number;
    }
  | { readonly type: 'message-withdrawn'; readonly messageId: MessageId; readonly at: number }
  | { readonly type: 'message-shared'; readonly messageId: MessageId; readonly at: number }
  | { readonly type: 'message-marked'; readonly messageId: MessageId; readonly forSession: boolean };

export type MessageDecision = Outcome<readonly MessageEvent[], MessageRefusal | RoomRefusal>;

/** The room as the person who acts finds it. */
export type MessageSetting = {
  readonly room: Room;
  readonly members: readonly Member[];
  readonly member: Member;
};

/** What one must be allowed to do to write for an audience. */
export const writingDeeds = {
  shared: 'write-shared',
  'before-opening': 'write-before-opening',
  side: 'write-side',
  note: 'write-note',
} as const satisfies Record<Audience['thread'], Deed>;

const changeDeeds = {
  edit: 'change-own-message',
  withdraw: 'change-own-message',
  share: 'share-earlier',
  'mark-for-session': 'mark-for-session',
} as const satisfies Record<ChangeMessage['type'], Deed>;

/** A client's own thread is theirs; the staff may hold one with each client of the room. */
export const threadExists = (audience: Audience, { members, member }: MessageSetting): boolean => {
  const withId = withIdOf(audience);
  if (withId === null) return true;
  if (isClient(member)) return member.accountId === withId;
  return members.some((other) => isClient(other) && other.accountId === withId);
};

/**
 * Sends a message. `earlier` is what this author has already sent with this key, if anything: the same words
 * again are the same message (M1) and give no event. `now` in epoch ms.
 */
export const decideSend = (
  command: SendMessage,
  setting: MessageSetting,
  earlier: Message | null,
  now: number,
): MessageDecision => {
  const { room, member } = setting;
  const { audience, body } = command;
  if (earlier !== null) {
    const same = earlier.state === 'withdrawn' || earlier.revision > 1 || earlier.body === body;
    return same && sameAudience(earlier.audience, audience)
      ? accept([])
      : refuse({ reason: 'key-already-used' });
  }
  const answer = may(writingDeeds[audience.thread], { room, member, now });
  if (!answer.ok) return answer;
  if (!threadExists(audience, setting)) return refuse({ reason: 'no-such-thread' });
  return accept([sent(command, room, member, now)]);
};

const sent = (
  { messageId, clientKey, audience, body }: SendMessage,
  { roomId }: Room,
  member: Member,
  now: number,
): MessageEvent => {
  const author = { authorId: member.accountId, authorPart: member.part };
  const letter = { messageId, roomId, ...author, audience, clientKey, revision: 1, sentAt: now };
  const fresh = { sharedAt: null, forSession: false, state: 'sent', body, editedAt: null } as const;
  return { type: 'message-sent', message: { ...letter, ...fresh } };
};

/**
 * A client's cry for help where nothing else arrives any more: the room rests, is frozen or closed, or they have left
 * it. It goes into their own thread with the staff, whatever the disclosure policy, so that no partner ever reads it
 * or learns of it (C3, K4). Whether the text is one, the caller has asked the detector. `now` in epoch ms.
 */
export const decideSendForHelp = (
  command: Omit<SendMessage, 'audience'>,
  { room, member }: MessageSetting,
  now: number,
): MessageDecision => {
  const answer = may('write-for-help', { room, member, now });
  return answer.ok
    ? accept([sent({ ...command, audience: audienceForHelp(member) }, room, member, now)])
    : answer;
};

/** The thread of a cry for help: its author's, with the staff. */
export const audienceForHelp = ({ accountId }: Pick<Member, 'accountId'>): Audience => ({
  thread: 'side',
  withId: accountId,
});

const edit = (
  message: Message,
  body: MessageBody,
  readBy: readonly AccountId[],
  now: number,
): MessageDecision => {
  if (message.state === 'withdrawn') return refuse({ reason: 'message-withdrawn' });
  if (message.body === body) return accept([]);
  if (readBy.some((reader) => reader !== message.authorId)) return refuse({ reason: 'message-already-read' });
  const { messageId } = message;
  return accept([{ type: 'message-edited', messageId, revision: message.revision + 1, body, at: now }]);
};

/**
 * Only what a client wrote can be shared: the therapist's answer may hold the client's words and stays
 * between the two.
 */
const share = (message: Message, now: number): MessageDecision => {
  const earlier = message.audience.thread === 'before-opening' && message.authorPart === 'client';
  if (!earlier || message.state === 'withdrawn') return refuse({ reason: 'cannot-be-shared' });
  if (message.sharedAt !== null) return accept([]);
  return accept([{ type: 'message-shared', messageId: message.messageId, at: now }]);
};

/**
 * Changes a message that was sent (M1). `readBy`: who has read it so far, its author counts for nothing. A
 * message that this person may not read answers like one that does not exist (P3). `now` in epoch ms.
 */
export const decideChange = (
  command: ChangeMessage,
  { room, member }: MessageSetting,
  message: Message,
  readBy: readonly AccountId[],
  now: number,
): MessageDecision => {
  if (message.roomId !== room.roomId || !mayRead(message, member))
    return refuse({ reason: 'no-such-message' });
  const answer = may(changeDeeds[command.type], { room, member, now });
  if (!answer.ok) return answer;
  const { messageId } = message;
  if (command.type === 'mark-for-session') {
    const { forSession } = command;
    return accept(
      message.forSession === forSession ? [] : [{ type: 'message-marked', messageId, forSession }],
    );
  }
  if (message.authorId !== member.accountId) return refuse({ reason: 'not-your-message' });
  switch (command.type) {
    case 'edit':
      return edit(message, command.body, readBy, now);
    case 'withdraw':
      return accept(message.state === 'withdrawn' ? [] : [{ type: 'message-withdrawn', messageId, at: now }]);
    case 'share':
      return share(message, now);
  }
};
