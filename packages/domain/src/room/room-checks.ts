import { isClient, isPresent, isStaff, type Member } from './member.ts';
import type { Room } from './room.ts';
import type { RoomRefusal } from './room-refusal.ts';
import { pauseSeenBy } from './seen-pause.ts';

/** Who wants to do something in which room, and when (epoch ms). */
export type Situation = { readonly room: Room; readonly member: Member; readonly now: number };

/**
 * One condition of a deed: null when it holds, else why not. `room` is already the room as it stands at
 * `now`.
 */
export type Check = (situation: Situation) => RoomRefusal | null;

const unless = (holds: boolean, refusal: RoomRefusal): RoomRefusal | null => (holds ? null : refusal);

export const byClient: Check = ({ member }) => unless(isClient(member), { reason: 'for-clients-only' });
export const byStaff: Check = ({ member }) => unless(isStaff(member), { reason: 'for-staff-only' });
/** The room's own therapist; a cover answers and assigns, but neither opens nor closes. */
export const byTherapist: Check = ({ member }) =>
  unless(member.part === 'therapist', { reason: 'for-the-therapist-only' });
export const forThosePresent: Check = ({ member }) => unless(isPresent(member), { reason: 'you-have-left' });
/** Of a client; the staff need none. */
export const consented: Check = ({ member }) =>
  unless(!isClient(member) || member.consent !== null, { reason: 'your-consent-missing' });

export const inACouple: Check = ({ room }) =>
  unless(room.composition === 'couple', { reason: 'for-couples-only' });
export const sideThreads: Check = ({ room }) =>
  unless(room.disclosure === 'limited-confidences', { reason: 'no-side-thread' });
export const messaging: Check = ({ room }) => unless(room.mode === 'messaging', { reason: 'exercises-only' });
/** Notes of the staff are no open messages: they are written and changed in an exercises-only room too. */
export const messagingOrStaff: Check = (situation) =>
  isStaff(situation.member) ? null : messaging(situation);

export const notClosed: Check = ({ room }) => unless(room.life !== 'closed', { reason: 'room-closed' });

/** Neither closed nor at rest: active, waiting, or with its therapist away. */
export const notFrozen: Check = ({ room, member }) => {
  if (room.life === 'closed') return { reason: 'room-closed' };
  if (room.life !== 'paused' || room.pause.reason === 'therapist-away') return null;
  return { reason: 'room-paused', pause: pauseSeenBy(room.pause, member) };
};

/** The shared room is open and what is sent arrives, if only in the therapist's absence. */
export const open: Check = (situation) =>
  situation.room.life === 'waiting' ? { reason: 'room-not-open-yet' } : notFrozen(situation);

/** What is written here arrives nowhere at the moment: the room rests, is frozen or is over, or one has left it. */
export const nothingArrives: Check = (situation) => {
  const resting = notFrozen(situation) !== null || !isPresent(situation.member);
  return unless(resting, { reason: 'room-not-paused' });
};

/** The shared room never was open, and nothing rests or is over. */
export const neverOpened: Check = (situation) => {
  const { room } = situation;
  const opened = room.life !== 'waiting' && room.openedAt !== null;
  return notFrozen(situation) ?? unless(!opened, { reason: 'room-already-open' });
};

export const paused: Check = ({ room }) => unless(room.life === 'paused', { reason: 'room-not-paused' });

/** Consent is given while the room waits, and anew, also by who left, once it is frozen (K4). */
export const consentAsked: Check = (situation) => {
  const { room } = situation;
  const frozen = room.life === 'paused' && room.pause.reason === 'partner-left';
  if (frozen) return null;
  return forThosePresent(situation) ?? neverOpened(situation);
};

/**
 * A supervisor's pause no member ends. A rest at request ends with the word of anybody here: were it only the
 * other's to end, one partner could keep the other from writing (K4). The rest is for the staff.
 */
export const theirsToEnd: Check = ({ room, member }) => {
  if (room.life !== 'paused') return null;
  if (room.pause.reason === 'supervisor') return { reason: 'for-another-supervisor' };
  return unless(isStaff(member) || room.pause.reason === 'at-request', { reason: 'for-staff-only' });
};
