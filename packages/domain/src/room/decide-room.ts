import type { AccountRole } from '../account/account-role.ts';
import type { AccountId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { DAY_MS } from '../reply/local-date.ts';
import { evolveRoom } from './evolve-room.ts';
import { type Deed, may } from './may.ts';
import { isClient, type Member } from './member.ts';
import { roomAt } from './room.ts';
import type { RoomRefusal } from './room-refusal.ts';
import { freeSeats, memberOf, type RoomEvent, type RoomState, readyToOpen } from './room-state.ts';
import { joiningPartner, type StartRoom, startRoom } from './start-room.ts';

/** Every command but the first names who gives it. */
export type RoomCommand =
  | StartRoom
  /** After the invitation was found good (invitation.ts); `role` of the account that joins. */
  | { readonly type: 'join'; readonly by: AccountId; readonly role: AccountRole }
  /**
   * `version` of the consent's text. After someone left, a new consent; by who left, also their return (K4).
   */
  | { readonly type: 'consent'; readonly by: AccountId; readonly version: string }
  | { readonly type: 'sign-disclosure'; readonly by: AccountId }
  | { readonly type: 'screen'; readonly by: AccountId; readonly concern: boolean }
  | { readonly type: 'open'; readonly by: AccountId }
  | {
      readonly type: 'pause';
      readonly by: AccountId;
      readonly reason: 'therapist-away' | 'at-request';
      readonly untilAt: number | null;
    }
  | { readonly type: 'resume'; readonly by: AccountId }
  | { readonly type: 'leave'; readonly by: AccountId }
  | {
      readonly type: 'start-cover';
      readonly by: AccountId;
      readonly cover: AccountId;
      readonly role: AccountRole;
    }
  | { readonly type: 'end-cover'; readonly by: AccountId; readonly cover: AccountId }
  | { readonly type: 'close'; readonly by: AccountId };

/** The longest rest that a client can ask for at once, in ms: a month. */
const longestRestMs = 31 * DAY_MS;

type Decision = Outcome<readonly RoomEvent[], RoomRefusal>;
type By<T extends RoomCommand['type']> = Extract<RoomCommand, { readonly type: T }>;

/** Does the deed if the room allows it to this member. */
const allowed = (
  deed: Deed,
  { room, members }: RoomState,
  by: AccountId,
  now: number,
  then: (member: Member) => Decision,
): Decision => {
  const member = memberOf(members, by);
  if (!member) return refuse({ reason: 'not-a-member' });
  const answer = may(deed, { room, member, now });
  return answer.ok ? then(member) : answer;
};

/**
 * A room of one's own opens by itself with the consent. A couple's room never does: were it to open, or not to, with the
 * last answer of a screening, each partner could read off what the other answered (K3). The therapist looks and opens it.
 */
const openIfReady = (state: RoomState, event: RoomEvent, now: number): Decision => {
  const after = evolveRoom(state, event);
  const opens =
    after !== null &&
    after.room.composition === 'individual' &&
    after.room.life === 'waiting' &&
    readyToOpen(after);
  return accept(opens ? [event, { type: 'opened', at: now }] : [event]);
};

const join = ({ by, role }: By<'join'>, { room, members }: RoomState, now: number): Decision => {
  const current = roomAt(room, now);
  if (role !== 'client') return refuse({ reason: 'role-not-allowed-in-a-room' });
  if (memberOf(members, by)) return refuse({ reason: 'already-a-member' });
  if (room.composition !== 'couple') return refuse({ reason: 'for-couples-only' });
  if (current.life === 'closed') return refuse({ reason: 'room-closed' });
  if (freeSeats(room, members) === 0) return refuse({ reason: 'no-seat-left' });
  if (current.life === 'paused')
    return refuse({ reason: 'room-paused', pause: { reason: 'frozen', untilAt: null } });
  return accept([{ type: 'partner-joined', member: joiningPartner(by, now) }]);
};

const consent = ({ by, version }: By<'consent'>, state: RoomState, now: number): Decision =>
  allowed('consent', state, by, now, (member) => {
    if (!isClient(member)) return refuse({ reason: 'for-clients-only' });
    const pausedSince = state.room.life === 'paused' ? state.room.pause.sinceAt : Number.NEGATIVE_INFINITY;
    const stands =
      member.consent !== null && member.leftAt === null && member.consent.consentedAt >= pausedSince;
    if (stands && member.consent?.version === version) return accept([]);
    return openIfReady(state, { type: 'consented', by, version, at: now }, now);
  });

const signDisclosure = ({ by }: By<'sign-disclosure'>, state: RoomState, now: number): Decision =>
  allowed('sign-disclosure', state, by, now, (member) => {
    const policy = state.room.disclosure;
    if (!isClient(member) || policy === null) return refuse({ reason: 'for-couples-only' });
    if (member.disclosureSignedAt !== null) return accept([]);
    return accept([{ type: 'disclosure-signed', by, policy, at: now }]);
  });

const screen = ({ by, concern }: By<'screen'>, state: RoomState, now: number): Decision =>
  allowed('answer-screening', state, by, now, (member) => {
    if (isClient(member) && member.screenedAt !== null) return accept([]);
    return accept([{ type: 'screened', by, concern, at: now }]);
  });

const open = ({ by }: By<'open'>, state: RoomState, now: number): Decision =>
  allowed('open', state, by, now, () =>
    readyToOpen(state) ? accept([{ type: 'opened', at: now }]) : refuse({ reason: 'opening-steps-missing' }),
  );

const pause = ({ by, reason, untilAt }: By<'pause'>, state: RoomState, now: number): Decision =>
  allowed('pause', state, by, now, (member) => {
    if (isClient(member) && reason !== 'at-request') return refuse({ reason: 'for-staff-only' });
    if (untilAt !== null && untilAt <= now) return refuse({ reason: 'pause-ends-in-the-past' });
    if (isClient(member)) {
      if (untilAt === null) return refuse({ reason: 'rest-without-end' });
      if (untilAt - now > longestRestMs) return refuse({ reason: 'rest-too-long' });
    }
    return accept([{ type: 'paused', pause: { reason, sinceAt: now, untilAt }, by }]);
  });

/**
 * Once somebody left, the therapist's step is not enough: everybody who is to go on has consented since (K4).
 */
const resume = ({ by }: By<'resume'>, state: RoomState, now: number): Decision =>
  allowed('resume', state, by, now, () => {
    const { room, members } = state;
    const since = room.life === 'paused' && room.pause.reason === 'partner-left' ? room.pause.sinceAt : null;
    const agreed = members.filter(isClient).every((client) => {
      if (since === null) return true;
      return client.leftAt === null && client.consent !== null && client.consent.consentedAt >= since;
    });
    if (!agreed) return refuse({ reason: 'new-consent-missing' });
    return openIfReady(state, { type: 'resumed', by, at: now }, now);
  });

/**
 * Leaving freezes a couple's room and closes an individual one. It deletes nothing and asks for no reason
 * (K4).
 */
const leave = ({ by }: By<'leave'>, state: RoomState, now: number): Decision =>
  allowed('leave', state, by, now, () => {
    const left: RoomEvent = { type: 'member-left', by, at: now };
    if (state.room.composition === 'individual') return accept([left, { type: 'closed', at: now }]);
    const freeze: RoomEvent = {
      type: 'paused',
      pause: { reason: 'partner-left', sinceAt: now, untilAt: null },
      by,
    };
    return accept([left, freeze]);
  });

const startCover = ({ by, cover, role }: By<'start-cover'>, state: RoomState, now: number): Decision =>
  allowed('name-cover', state, by, now, () => {
    if (role !== 'therapist') return refuse({ reason: 'role-not-allowed-in-a-room' });
    const member = memberOf(state.members, cover);
    if (member?.part === 'cover' && member.leftAt === null) return accept([]);
    if (member && member.part !== 'cover') return refuse({ reason: 'already-a-member' });
    return accept([
      { type: 'cover-started', member: { accountId: cover, part: 'cover', joinedAt: now, leftAt: null } },
    ]);
  });

const endCover = ({ by, cover }: By<'end-cover'>, state: RoomState, now: number): Decision =>
  allowed('name-cover', state, by, now, () => {
    const member = memberOf(state.members, cover);
    if (member?.part !== 'cover') return refuse({ reason: 'not-a-member' });
    return accept(member.leftAt === null ? [{ type: 'cover-ended', coverId: cover, at: now }] : []);
  });

/**
 * The life of a room (K1–K4): `waiting` → `active` → `paused` → `closed`. Gives what happens, in order; an
 * empty list when it was so already. `now` in epoch ms. Moving a room to another model is decided in
 * platform/model-version.ts.
 */
export const decideRoom = (command: RoomCommand, state: RoomState | null, now: number): Decision => {
  if (command.type === 'start') {
    return state === null ? startRoom(command, now) : refuse({ reason: 'room-exists-already' });
  }
  if (state === null) return refuse({ reason: 'no-such-room' });
  switch (command.type) {
    case 'join':
      return join(command, state, now);
    case 'consent':
      return consent(command, state, now);
    case 'sign-disclosure':
      return signDisclosure(command, state, now);
    case 'screen':
      return screen(command, state, now);
    case 'open':
      return open(command, state, now);
    case 'pause':
      return pause(command, state, now);
    case 'resume':
      return resume(command, state, now);
    case 'leave':
      return leave(command, state, now);
    case 'start-cover':
      return startCover(command, state, now);
    case 'end-cover':
      return endCover(command, state, now);
    case 'close':
      return allowed('close', state, command.by, now, () => accept([{ type: 'closed', at: now }]));
  }
};
