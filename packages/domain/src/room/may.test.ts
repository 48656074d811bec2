import { describe, expect, it } from 'vitest';
import {
  aCouplesRoom,
  aCover,
  active,
  aMember,
  aNewcomer,
  aRoom,
  aTherapist,
  closed,
  frozen,
  minutes,
  monday,
  refused,
  waiting,
} from '../testing/builders.ts';
import { type Deed, deeds, deedsOf, may } from './may.ts';
import type { Member } from './member.ts';
import type { PauseReason, Room, RoomLife } from './room.ts';

const now = monday + minutes(60);
const openWriting: readonly Deed[] = ['write-shared', 'write-before-opening', 'write-side'];
const deedsIn = (room: Room, member: Member) => deedsOf({ room, member, now });
const pausedFor = (
  reason: Exclude<PauseReason, 'partner-left'>,
  untilAt: number | null = null,
): RoomLife => ({
  life: 'paused',
  openedAt: monday,
  pause: { reason, sinceAt: monday, untilAt },
});

describe('may', () => {
  it('M4: in an exercises-only room nobody writes an open message, the therapist included', () => {
    for (const life of [waiting, active, pausedFor('therapist-away'), frozen, closed]) {
      for (const member of [aMember(), aTherapist(), aCover()]) {
        const room = aCouplesRoom({ life, mode: 'exercises-only', disclosure: 'limited-confidences' });
        for (const deed of openWriting) {
          expect(refused(may(deed, { room, member, now }))).toBe('exercises-only');
        }
      }
    }
    expect(deedsIn(aRoom({ mode: 'exercises-only' }), aMember())).toContain('answer-exercise');
    expect(deedsIn(aRoom({ mode: 'exercises-only' }), aTherapist())).toContain('write-note');
  });

  it('an active room of one client: each does what belongs to their part', () => {
    expect(deedsIn(aRoom(), aMember())).toEqual([
      'read',
      'write-shared',
      'save-draft',
      'change-own-message',
      'mark-for-session',
      'choose-how-to-go-on',
      'answer-exercise',
      'pause',
      'leave',
    ]);
    expect(deedsIn(aRoom(), aTherapist())).toEqual([
      'read',
      'write-shared',
      'write-note',
      'save-draft',
      'change-own-message',
      'mark-for-session',
      'assign-exercise',
      'review-exercise',
      'pause',
      'name-cover',
      'close',
    ]);
  });

  it('K1: who started alone and consented writes to the therapist, and to nobody else yet', () => {
    const room = aCouplesRoom({ life: waiting });
    const starter = aNewcomer({ consent: { version: '1', consentedAt: monday } });
    expect(may('write-before-opening', { room, member: starter, now }).ok).toBe(true);
    expect(may('invite', { room, member: starter, now }).ok).toBe(true);
    expect(refused(may('write-shared', { room, member: starter, now }))).toBe('room-not-open-yet');
    expect(refused(may('write-before-opening', { room, member: aNewcomer(), now }))).toBe(
      'your-consent-missing',
    );
    expect(refused(may('write-before-opening', { room: aCouplesRoom(), member: aMember(), now }))).toBe(
      'room-already-open',
    );
  });

  it('K2: there is a side thread under limited confidences only', () => {
    const limited = aCouplesRoom({ disclosure: 'limited-confidences' });
    for (const member of [aMember(), aTherapist()]) {
      expect(may('write-side', { room: limited, member, now }).ok).toBe(true);
      expect(refused(may('write-side', { room: aCouplesRoom(), member, now }))).toBe('no-side-thread');
      expect(refused(may('write-side', { room: aRoom(), member, now }))).toBe('no-side-thread');
    }
  });

  it('R5: while the therapist is away, writing goes on', () => {
    expect(deedsIn(aRoom({ life: pausedFor('therapist-away') }), aMember())).toContain('write-shared');
  });

  it('a rest at request or by a supervisor: nobody sends, everybody reads, drafts stay', () => {
    for (const reason of ['at-request', 'supervisor'] as const) {
      const room = aCouplesRoom({ life: pausedFor(reason) });
      expect(deedsIn(room, aMember())).toEqual(
        ['read', 'write-for-help', 'save-draft', 'resume', 'leave'].filter(
          (deed) => reason === 'at-request' || deed !== 'resume',
        ),
      );
      expect(refused(may('write-shared', { room, member: aTherapist(), now }))).toBe('room-paused');
      expect(refused(may('assign-exercise', { room, member: aTherapist(), now }))).toBe('room-paused');
    }
  });

  it('a pause ends by itself at its instant, not before', () => {
    const room = aRoom({ life: pausedFor('at-request', now) });
    expect(may('write-shared', { room, member: aMember(), now }).ok).toBe(true);
    expect(may('write-shared', { room, member: aMember(), now: now - 1 }).ok).toBe(false);
  });

  it('K4: a frozen room takes no writing, shows no reason to clients, and is read as before', () => {
    const room = aCouplesRoom({ life: frozen, disclosure: 'limited-confidences' });
    expect(deedsIn(room, aMember())).toEqual(['read', 'write-for-help', 'save-draft', 'consent', 'leave']);
    expect(deedsIn(room, aMember({ leftAt: monday }))).toEqual(['read', 'write-for-help', 'consent']);
    const answer = may('write-shared', { room, member: aMember(), now });
    expect(answer).toEqual({
      ok: false,
      refusal: { reason: 'room-paused', pause: { reason: 'frozen', untilAt: null } },
    });
    const toStaff = may('write-side', { room, member: aTherapist(), now });
    expect(toStaff).toMatchObject({ refusal: { pause: { reason: 'partner-left' } } });
  });

  it('a closed room is read only, for everybody', () => {
    for (const member of [aTherapist(), aCover()]) {
      expect(deedsIn(aCouplesRoom({ life: closed }), member)).toEqual(['read']);
    }
  });

  it('C3: a cry for help arrives in a room that rests, is frozen or closed, and after leaving', () => {
    for (const life of [pausedFor('at-request'), pausedFor('supervisor'), frozen, closed]) {
      for (const room of [aCouplesRoom({ life }), aRoom({ life })]) {
        for (const member of [aMember(), aMember({ leftAt: monday })])
          expect(may('write-for-help', { room, member, now }).ok).toBe(true);
        expect(refused(may('write-for-help', { room, member: aTherapist(), now }))).toBe('for-clients-only');
      }
    }
    expect(deedsIn(aCouplesRoom({ life: closed }), aMember())).toEqual(['read', 'write-for-help']);
    // Where a letter arrives anyway, there is nothing to go round.
    for (const life of [active, waiting, pausedFor('therapist-away')])
      expect(may('write-for-help', { room: aCouplesRoom({ life }), member: aMember(), now }).ok).toBe(false);
  });

  it('a cover answers and assigns, and stops reading when the cover ends', () => {
    expect(deedsIn(aRoom(), aCover())).toContain('write-shared');
    expect(deedsIn(aRoom(), aCover())).not.toContain('close');
    expect(deedsIn(aRoom(), aCover({ leftAt: monday }))).toEqual([]);
  });

  it('a client does nothing of the staff, the staff nothing of a client', () => {
    const room = aCouplesRoom({ disclosure: 'limited-confidences' });
    const staffDeeds: readonly Deed[] = ['write-note', 'open', 'assign-exercise', 'review-exercise', 'close'];
    const clientDeeds: readonly Deed[] = [
      'invite',
      'consent',
      'sign-disclosure',
      'answer-screening',
      'share-earlier',
    ];
    for (const deed of staffDeeds) expect(may(deed, { room, member: aMember(), now }).ok).toBe(false);
    for (const deed of clientDeeds) expect(may(deed, { room, member: aTherapist(), now }).ok).toBe(false);
    expect(new Set(deeds).size).toBe(deeds.length);
  });
});
