import type { AccountId, ClientKey, MessageId, RoomId } from '../ids.ts';
import type { Audience } from '../room/audience.ts';
import type { MemberPart } from '../room/member.ts';
import type { MessageBody } from './body.ts';

type Letter = {
  readonly messageId: MessageId;
  readonly roomId: RoomId;
  readonly authorId: AccountId;
  readonly authorPart: MemberPart;
  readonly audience: Audience;
  /** Made by the page before sending (M1). */
  readonly clientKey: ClientKey;
  /** 1 as sent; one more with each edit. */
  readonly revision: number;
  readonly sentAt: number;
  readonly sharedAt: number | null;
  readonly forSession: boolean;
};

export type SentMessage = Letter & {
  readonly state: 'sent';
  readonly body: MessageBody;
  readonly editedAt: number | null;
};

/** Withdrawn: the words are gone, the trace stays (M1). */
export type WithdrawnMessage = Letter & { readonly state: 'withdrawn'; readonly withdrawnAt: number };

/** A message as the domain knows it. Instants in epoch ms. */
export type Message = SentMessage | WithdrawnMessage;
