import { accept, type Outcome, refuse } from '../outcome.ts';
import { roomAt } from './room.ts';
import {
  byClient,
  byStaff,
  byTherapist,
  type Check,
  consentAsked,
  consented,
  forThosePresent,
  inACouple,
  messaging,
  messagingOrStaff,
  neverOpened,
  notClosed,
  notFrozen,
  nothingArrives,
  open,
  paused,
  type Situation,
  sideThreads,
  theirsToEnd,
} from './room-checks.ts';
import type { RoomRefusal } from './room-refusal.ts';

/** What a member can do in a room. Nobody else can do anything there. */
export const deeds = [
  'read',
  'write-shared',
  'write-before-opening',
  'write-side',
  'write-for-help',
  'write-note',
  'save-draft',
  'change-own-message',
  'mark-for-session',
  'share-earlier',
  'choose-how-to-go-on',
  'invite',
  'consent',
  'sign-disclosure',
  'answer-screening',
  'open',
  'assign-exercise',
  'answer-exercise',
  'review-exercise',
  'pause',
  'resume',
  'leave',
  'name-cover',
  'close',
] as const;
export type Deed = (typeof deeds)[number];

/**
 * The rules, deed by deed; the first check that fails gives the refusal.
 *
 * How a pause weighs: while the **therapist is away** everything goes on, only the clocks stand still (R5),
 * and the client is told so before sending. **At request** and **supervisor** are a rest: nothing is sent,
 * assigned or handed in by anybody, reading, drafts and staff notes go on. After a **partner left** the room
 * is frozen (K4): nobody writes anything that a client reads, side threads included, nothing is changed or
 * withdrawn; each goes on reading what they could read. A **closed** room is read only, for its staff too.
 *
 * In all of them one thing still arrives: a client's cry for help, read by the staff alone (C3). Whether a text is
 * one is for the detector; that nobody in the room can keep it from arriving is said here.
 */
const rules: { readonly [deed in Deed]: readonly Check[] } = {
  read: [(situation) => (situation.member.part === 'client' ? null : forThosePresent(situation))],
  'write-shared': [messaging, forThosePresent, consented, open],
  'write-before-opening': [messaging, inACouple, forThosePresent, consented, neverOpened],
  'write-side': [messaging, sideThreads, forThosePresent, consented, open],
  'write-for-help': [messaging, byClient, nothingArrives],
  'write-note': [byStaff, forThosePresent, notClosed],
  'save-draft': [messagingOrStaff, forThosePresent, notClosed],
  'change-own-message': [messagingOrStaff, forThosePresent, notFrozen],
  'mark-for-session': [messaging, forThosePresent, notFrozen],
  'share-earlier': [messaging, byClient, inACouple, forThosePresent, consented, open],
  'choose-how-to-go-on': [byClient, forThosePresent, notFrozen],
  invite: [byClient, inACouple, forThosePresent, consented, neverOpened],
  consent: [byClient, consentAsked],
  'sign-disclosure': [byClient, inACouple, forThosePresent, consented, neverOpened],
  'answer-screening': [byClient, inACouple, forThosePresent, consented, neverOpened],
  open: [byTherapist, forThosePresent, neverOpened],
  'assign-exercise': [byStaff, forThosePresent, open],
  'answer-exercise': [byClient, forThosePresent, consented, open],
  'review-exercise': [byStaff, forThosePresent, open],
  pause: [forThosePresent, open],
  resume: [forThosePresent, paused, theirsToEnd],
  leave: [byClient, forThosePresent, notClosed],
  'name-cover': [byTherapist, forThosePresent, notClosed],
  close: [byTherapist, forThosePresent, notClosed],
};

/**
 * The one place that says whether a member may do a deed in a room now; page, API and worker all ask it.
 * `now` in epoch ms. Whether this message is theirs, or whether the seat beside them is free, is for the
 * decider of that deed.
 */
export const may = <D extends Deed>(deed: D, situation: Situation): Outcome<D, RoomRefusal> => {
  const current = { ...situation, room: roomAt(situation.room, situation.now) };
  for (const check of rules[deed]) {
    const refusal = check(current);
    if (refusal !== null) return refuse(refusal);
  }
  return accept(deed);
};

/** Everything that this member may do now, in the order of `deeds`; a page shows nothing else. */
export const deedsOf = (situation: Situation): readonly Deed[] =>
  deeds.filter((deed) => may(deed, situation).ok);
