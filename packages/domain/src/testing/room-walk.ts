import fc from 'fast-check';
import type { AccountId } from '../ids.ts';
import {
  type ChangeMessage,
  decideChange,
  decideSend,
  decideSendForHelp,
  type MessageEvent,
} from '../message/decide-message.ts';
import { evolveMessage } from '../message/evolve-message.ts';
import type { Message } from '../message/message.ts';
import { type Audience, threads } from '../room/audience.ts';
import { decideRoom, type RoomCommand } from '../room/decide-room.ts';
import { evolveRoom } from '../room/evolve-room.ts';
import { mayRead, readersOf } from '../room/readers.ts';
import { memberOf, type RoomState } from '../room/room-state.ts';
import {
  aBody,
  aClientKey,
  aMessageId,
  aModel,
  ana,
  aRoomId,
  ben,
  keller,
  minutes,
  monday,
  okafor,
  stranger,
} from './builders.ts';

/** A message in the walk: who has read it, and whom its composer named when it was sent. */
export type Posted = {
  readonly message: Message;
  readonly readBy: ReadonlySet<AccountId>;
  readonly named: ReadonlySet<AccountId>;
  /** Sent as a cry for help, where nothing else arrived. */
  readonly forHelp: boolean;
};

/** A couple's room and what was written in it, at some moment of a random walk. */
export type World = { readonly state: RoomState; readonly posted: readonly Posted[]; readonly now: number };

const person = fc.constantFrom(ana, ana, ben, ben, keller, keller, okafor, stranger);
const roleOf = (account: AccountId) => {
  if (account === stranger) return 'responder';
  return account === keller || account === okafor ? 'therapist' : 'client';
};
const cover = fc.constantFrom(okafor, okafor, okafor, ben);

const roomCommand: fc.Arbitrary<RoomCommand> = fc.oneof(
  person.map((by) => ({ type: 'join', by, role: roleOf(by) }) as const),
  fc.record({ type: fc.constant('consent'), by: person, version: fc.constantFrom('1', '2') }),
  fc.record({ type: fc.constant('sign-disclosure'), by: person }),
  fc.record({ type: fc.constant('screen'), by: person, concern: fc.boolean() }),
  fc.record({ type: fc.constant('open'), by: person }),
  fc.record({
    type: fc.constant('pause'),
    by: person,
    reason: fc.constantFrom('therapist-away', 'at-request'),
    untilAt: fc.constantFrom(null, monday + minutes(20), monday + minutes(60)),
  }),
  fc.record({ type: fc.constant('resume'), by: person }),
  fc.record({ type: fc.constant('leave'), by: person }),
  fc
    .tuple(person, cover)
    .map(([by, other]) => ({ type: 'start-cover', by, cover: other, role: roleOf(other) }) as const),
  fc.record({ type: fc.constant('end-cover'), by: person, cover }),
);

const audience: fc.Arbitrary<Audience> = fc
  .record({ thread: fc.constantFrom(...threads), withId: fc.constantFrom(ana, ana, ben, ben, stranger) })
  .map(({ thread, withId }) => (thread === 'shared' || thread === 'note' ? { thread } : { thread, withId }));

const change: fc.Arbitrary<ChangeMessage> = fc.oneof(
  fc.constantFrom<ChangeMessage>({ type: 'withdraw' }, { type: 'share' }),
  fc.record({ type: fc.constant('mark-for-session'), forSession: fc.boolean() }),
  fc.record({ type: fc.constant('edit'), body: fc.constantFrom(aBody('First.'), aBody('Second.')) }),
);

/** One step of the walk. `which` picks a message among those that were sent. */
export type Step =
  | { readonly step: 'room'; readonly command: RoomCommand }
  | { readonly step: 'send'; readonly by: AccountId; readonly audience: Audience; readonly key: number }
  | {
      readonly step: 'change';
      readonly by: AccountId;
      readonly which: number;
      readonly change: ChangeMessage;
    }
  | { readonly step: 'read'; readonly by: AccountId; readonly which: number }
  | { readonly step: 'move'; readonly mode: 'messaging' | 'exercises-only' };

const which = fc.nat({ max: 30 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ step: fc.constant('room'), command: roomCommand }) },
  {
    weight: 6,
    arbitrary: fc.record({ step: fc.constant('send'), by: person, audience, key: fc.nat({ max: 40 }) }),
  },
  { weight: 4, arbitrary: fc.record({ step: fc.constant('change'), by: person, which, change }) },
  { weight: 3, arbitrary: fc.record({ step: fc.constant('read'), by: person, which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('move'),
      mode: fc.constantFrom('messaging', 'messaging', 'exercises-only'),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ step: 'room', command: { type: 'close', by: keller } }) },
);

const command = (given: RoomCommand): Step => ({ step: 'room', command: given });
const stepsOf = (by: AccountId): readonly Step[] => [
  command({ type: 'consent', by, version: '1' }),
  { step: 'send', by, audience: { thread: 'before-opening', withId: by }, key: by === ana ? 41 : 42 },
  command({ type: 'sign-disclosure', by }),
  command({ type: 'screen', by, concern: false }),
];

/** The way by which most rooms open, so that the walk does not spend itself in the waiting room. */
const opening: readonly Step[] = [
  ...stepsOf(ana),
  command({ type: 'join', by: ben, role: 'client' }),
  ...stepsOf(ben),
  command({ type: 'open', by: keller }),
];

/** Random walks: some from the very start, most through the opening and on. */
export const walk: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.constantFrom<readonly Step[]>([], opening, opening),
    fc.array(anyStep, { maxLength: 60, size: 'max' }),
  )
  .map(([before, after]) => [...before, ...after]);

/** Ana has started a couple's room alone. */
export const startOf = (disclosure: 'no-secrets' | 'limited-confidences'): World => {
  const couples = { mayStartAlone: true, disclosure, invitationDays: 14 };
  const started = decideRoom(
    {
      type: 'start',
      roomId: aRoomId(),
      composition: 'couple',
      clients: [{ accountId: ana, role: 'client' }],
      therapist: { accountId: keller, role: 'therapist' },
      model: aModel({ couples }),
      modelVersion: 1,
    },
    null,
    monday,
  );
  const state = started.ok ? started.value.reduce(evolveRoom, null) : null;
  if (state === null) throw new Error('the room of the walk did not start');
  return { state, posted: [], now: monday };
};

const named = (members: RoomState['members'], message: Message): ReadonlySet<AccountId> =>
  new Set([message.authorId, ...readersOf(members, message.audience, message.authorId)]);

const changed = (world: World, index: number, events: readonly MessageEvent[]): World => {
  const posted = world.posted.map((one, at) => {
    if (at !== index) return one;
    const message = events.reduce<Message | null>(evolveMessage, one.message);
    return message === null ? one : { ...one, message };
  });
  return { ...world, posted };
};

const send = (world: World, { by, audience, key }: Extract<Step, { step: 'send' }>): World => {
  const { state, posted, now } = world;
  const member = memberOf(state.members, by);
  if (!member) return world;
  const clientKey = aClientKey(key);
  const sent = {
    type: 'send',
    messageId: aMessageId(posted.length),
    clientKey,
    audience,
    body: aBody('First.'),
  } as const;
  const earlier = posted.find(({ message }) => message.authorId === by && message.clientKey === clientKey);
  const usual = decideSend(sent, { ...state, member }, earlier?.message ?? null, now);
  // The words of every other letter are a cry for help.
  const forHelp = !usual.ok && !earlier && key % 2 === 0;
  const decision = forHelp ? decideSendForHelp(sent, { ...state, member }, now) : usual;
  const message = decision.ok ? decision.value.reduce<Message | null>(evolveMessage, null) : null;
  if (message === null) return world;
  return {
    ...world,
    posted: [...posted, { message, readBy: new Set(), named: named(state.members, message), forHelp }],
  };
};

/** The world a minute later, after one step; a step that is refused changes nothing but the hour. */
export const stepped = (before: World, step: Step): World => {
  const world = { ...before, now: before.now + minutes(1) };
  const { state, now } = world;
  if (step.step === 'room') {
    const decision = decideRoom(step.command, state, now);
    const after = decision.ok ? decision.value.reduce<RoomState | null>(evolveRoom, state) : state;
    return after === null ? world : { ...world, state: after };
  }
  if (step.step === 'move')
    return { ...world, state: { ...state, room: { ...state.room, mode: step.mode } } };
  if (step.step === 'send') return send(world, step);
  const member = memberOf(state.members, step.by);
  const index = world.posted.length === 0 ? -1 : step.which % world.posted.length;
  const target = world.posted[index];
  if (!member || !target) return world;
  if (step.step === 'read') {
    if (!mayRead(target.message, member)) return world;
    const posted = world.posted.map((one, at) =>
      at === index ? { ...one, readBy: new Set([...one.readBy, step.by]) } : one,
    );
    return { ...world, posted };
  }
  const decision = decideChange(step.change, { ...state, member }, target.message, [...target.readBy], now);
  return decision.ok ? changed(world, index, decision.value) : world;
};
