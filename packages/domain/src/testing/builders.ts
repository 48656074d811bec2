import type { FlagRaise } from '../crisis/decide-flag.ts';
import {
  type AccountId,
  accountId,
  type ClientKey,
  clientKey,
  type FlagId,
  flagId,
  type MessageId,
  messageId,
  type RoomId,
  roomId,
} from '../ids.ts';
import type { MessageBody } from '../message/body.ts';
import { parseBody } from '../message/body.ts';
import type { SentMessage } from '../message/message.ts';
import type { Outcome } from '../outcome.ts';
import { presetOf } from '../platform/presets.ts';
import type { RoomModel } from '../platform/room-model.ts';
import type { ClientMember, Member, StaffMember } from '../room/member.ts';
import type { DisclosurePolicy, Room, RoomLife, RoomMode } from '../room/room.ts';

/** Builders for tests: a believable default of each thing, with what the test is about laid over it. */

/** Monday, 2 March 2026, 09:00 UTC, in epoch ms: when things in tests begin. */
export const monday = Date.UTC(2026, 2, 2, 9);
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;

const uuidOf = (family: number, number: number): string =>
  `${family.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

export const anAccountId = (number: number): AccountId => accountId.parse(uuidOf(1, number));
export const aRoomId = (number = 1): RoomId => roomId.parse(uuidOf(2, number));
export const aMessageId = (number = 1): MessageId => messageId.parse(uuidOf(3, number));
export const aClientKey = (number = 1): ClientKey => clientKey.parse(uuidOf(4, number));
export const aFlagId = (number = 1): FlagId => flagId.parse(uuidOf(5, number));

/** The people of the tests: Ana and Ben are a couple, Dr. Keller their therapist, Dr. Okafor the cover. */
export const ana = anAccountId(1);
export const ben = anAccountId(2);
export const keller = anAccountId(3);
export const okafor = anAccountId(4);
export const stranger = anAccountId(9);

/** A client who has done everything: consented, signed, screened. */
export const aMember = (over: Partial<ClientMember> = {}): ClientMember => ({
  accountId: ana,
  part: 'client',
  seat: 1,
  joinedAt: monday,
  consent: { version: '2026-01', consentedAt: monday },
  disclosureSignedAt: monday,
  screenedAt: monday,
  leftAt: null,
  ...over,
});

/** The partner in the second seat, who has done everything too. */
export const aPartner = (over: Partial<ClientMember> = {}): ClientMember =>
  aMember({ accountId: ben, seat: 2, ...over });

/** A client who has just come and agreed to nothing yet. */
export const aNewcomer = (over: Partial<ClientMember> = {}): ClientMember =>
  aMember({ consent: null, disclosureSignedAt: null, screenedAt: null, ...over });

export const aTherapist = (over: Partial<StaffMember> = {}): StaffMember => ({
  accountId: keller,
  part: 'therapist',
  joinedAt: monday,
  leftAt: null,
  ...over,
});

export const aCover = (over: Partial<StaffMember> = {}): StaffMember =>
  aTherapist({ accountId: okafor, part: 'cover', ...over });

export const active: RoomLife = { life: 'active', openedAt: monday };
export const waiting: RoomLife = { life: 'waiting' };
export const frozen: RoomLife = {
  life: 'paused',
  openedAt: monday,
  pause: { reason: 'partner-left', sinceAt: monday, untilAt: null },
};
export const closed: RoomLife = { life: 'closed', openedAt: monday, closedAt: monday };

type RoomOver = { readonly life?: RoomLife; readonly mode?: RoomMode };

const room = ({ mode = 'messaging' }: RoomOver) => ({
  roomId: aRoomId(),
  mode,
  modelVersion: 1,
  therapistId: keller,
  createdAt: monday,
});

/** An individual's room, active and for messages. */
export const aRoom = (over: RoomOver = {}): Room => ({
  ...room(over),
  composition: 'individual',
  disclosure: null,
  ...(over.life ?? active),
});

/** A couple's room, active, for messages, without secrets. */
export const aCouplesRoom = (over: RoomOver & { readonly disclosure?: DisclosurePolicy } = {}): Room => ({
  ...room(over),
  composition: 'couple',
  disclosure: over.disclosure ?? 'no-secrets',
  ...(over.life ?? active),
});

/** Ana, Ben and Dr. Keller. */
export const aCouplesMembers = (): readonly Member[] => [aMember(), aPartner(), aTherapist()];

export const aModel = (over: Partial<RoomModel> = {}): RoomModel => ({
  ...presetOf('messaging-included', 'Europe/Berlin'),
  ...over,
});

export const aBody = (text = 'I have been thinking about what you asked.'): MessageBody =>
  accepted(parseBody(text));

/** Ana's letter to the shared room, or what the test makes of it. */
export const aMessage = (over: Partial<SentMessage> = {}): SentMessage => ({
  messageId: aMessageId(),
  roomId: aRoomId(),
  authorId: ana,
  authorPart: 'client',
  audience: { thread: 'shared' },
  clientKey: aClientKey(),
  revision: 1,
  sentAt: monday,
  sharedAt: null,
  forSession: false,
  state: 'sent',
  body: aBody(),
  editedAt: null,
  ...over,
});

/** Whoever takes a case has seen the whole of it. */
export const allSeen = { seen: { level: 4, texts: 1 }, texts: 1 } as const;

/** Level 4 in a message of Ana's. */
export const aRaise = (over: Partial<FlagRaise> = {}): FlagRaise => ({
  flagId: aFlagId(),
  roomId: aRoomId(),
  authorId: ana,
  source: 'message',
  sourceId: aMessageId(),
  sourceRevision: 1,
  level: 4,
  categories: ['suicide'],
  findings: [{ rule: 'plan-with-time', start: 0, end: 12 }],
  ruleset: 'en-1',
  ...over,
});

/** The value of an outcome that a test relies on; fails the test with the refusal otherwise. */
export const accepted = <Value>(outcome: Outcome<Value, { readonly reason: string }>): Value => {
  if (outcome.ok) return outcome.value;
  throw new Error(`Refused: ${outcome.refusal.reason}`);
};

/** The reason of a refusal that a test expects; undefined when it was accepted. */
export const refused = (outcome: Outcome<unknown, { readonly reason: string }>): string | undefined =>
  outcome.ok ? undefined : outcome.refusal.reason;
