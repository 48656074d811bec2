import { describe, expect, it } from 'vitest';
import {
  aCouplesRoom,
  accepted,
  aMember,
  aModel,
  aNewcomer,
  ana,
  aPartner,
  aRoom,
  aRoomId,
  aTherapist,
  ben,
  closed,
  frozen,
  hours,
  keller,
  monday,
  okafor,
  refused,
  stranger,
  waiting,
} from '../testing/builders.ts';
import { decideRoom, type RoomCommand } from './decide-room.ts';
import { evolveRoom } from './evolve-room.ts';
import type { Member } from './member.ts';
import type { Room } from './room.ts';
import type { RoomState } from './room-state.ts';

const now = monday + hours(1);
const given = (room: Room, ...members: readonly Member[]): RoomState => ({
  room,
  members: [...members, aTherapist()],
});
const when = (state: RoomState | null, command: RoomCommand) => decideRoom(command, state, now);
const then = (state: RoomState | null, ...commands: readonly RoomCommand[]): RoomState | null =>
  commands.reduce(
    (current, command) => accepted(decideRoom(command, current, now)).reduce(evolveRoom, current),
    state,
  );
const typesOf = (state: RoomState | null, command: RoomCommand) =>
  accepted(when(state, command)).map(({ type }) => type);

const client = (accountId = ana) => ({ accountId, role: 'client' }) as const;
const start = {
  type: 'start',
  roomId: aRoomId(),
  composition: 'couple',
  clients: [client()],
  therapist: { accountId: keller, role: 'therapist' },
  model: aModel(),
  modelVersion: 3,
} as const;
const join: RoomCommand = { type: 'join', by: ben, role: 'client' };
const allSteps = (by: typeof ana): readonly RoomCommand[] => [
  { type: 'consent', by, version: '2026-01' },
  { type: 'sign-disclosure', by },
  { type: 'screen', by, concern: false },
];

describe('starting a room', () => {
  it('K1: a partner may start alone; the room waits, under the version of its model', () => {
    const state = then(null, start);
    expect(state?.room).toMatchObject({ life: 'waiting', modelVersion: 3, disclosure: 'no-secrets' });
    expect(state?.members).toMatchObject([{ accountId: ana, seat: 1, consent: null }, { part: 'therapist' }]);
  });

  it('refuses what the model does not offer', () => {
    const alone = aModel({ couples: { mayStartAlone: false, disclosure: 'no-secrets', invitationDays: 7 } });
    const individual = aModel({ compositions: ['individual'], couples: null });
    expect(refused(when(null, { ...start, model: alone }))).toBe('needs-both-partners');
    expect(refused(when(null, { ...start, model: individual }))).toBe('composition-not-offered');
    expect(refused(when(null, { ...start, clients: [] }))).toBe('needs-both-partners');
    expect(refused(when(null, { ...start, clients: [client(), client()] }))).toBe('already-a-member');
    expect(
      refused(when(null, { ...start, composition: 'individual', clients: [client(), client(ben)] })),
    ).toBe('no-seat-left');
  });

  it('admins and responders are never members', () => {
    for (const role of ['admin', 'responder'] as const) {
      const clients = [{ accountId: stranger, role }];
      expect(refused(when(null, { ...start, clients }))).toBe('role-not-allowed-in-a-room');
      expect(refused(when(then(null, start), { type: 'join', by: stranger, role }))).toBe(
        'role-not-allowed-in-a-room',
      );
    }
  });

  it('an individual room opens with its client’s consent', () => {
    const state = then(
      null,
      { ...start, composition: 'individual' },
      { type: 'consent', by: ana, version: '1' },
    );
    expect(state?.room.life).toBe('active');
  });
});

describe('opening a couple’s room', () => {
  it('K1, K2, K3: it opens by the therapist’s hand when both have taken every step, and not before', () => {
    const joined = then(null, start, join, ...allSteps(ana));
    expect(joined?.room.life).toBe('waiting');
    const almost = then(joined, ...allSteps(ben).slice(0, 2));
    expect(almost?.room.life).toBe('waiting');
    expect(refused(when(almost, { type: 'open', by: keller }))).toBe('opening-steps-missing');
    const ready = then(almost, { type: 'screen', by: ben, concern: false });
    expect(refused(when(ready, { type: 'open', by: ben }))).toBe('for-the-therapist-only');
    expect(then(ready, { type: 'open', by: keller })?.room.life).toBe('active');
  });

  it('K3: what a partner answers changes nothing that the other could see, whoever comes last', () => {
    for (const [first, last] of [
      [ana, ben],
      [ben, ana],
    ] as const) {
      const almost = then(null, start, join, ...allSteps(first), ...allSteps(last).slice(0, 2));
      const after = [false, true].map((concern) => then(almost, { type: 'screen', by: last, concern }));
      expect(after[0]).toEqual(after[1]);
      expect(after[0]?.room).toEqual(almost?.room);
    }
  });

  it('the therapist does not open it while a step is missing', () => {
    const state = then(null, start, join, ...allSteps(ana));
    expect(refused(when(state, { type: 'open', by: keller }))).toBe('opening-steps-missing');
  });

  it('K1: one partner joins, once', () => {
    const joined = then(null, start, join);
    expect(refused(when(joined, join))).toBe('already-a-member');
    expect(refused(when(joined, { ...join, by: stranger }))).toBe('no-seat-left');
    expect(refused(when(given(aRoom(), aMember()), join))).toBe('for-couples-only');
    expect(refused(when(given(aCouplesRoom({ life: closed }), aMember()), join))).toBe('room-closed');
  });

  it('a step taken twice is taken once', () => {
    const state = given(aCouplesRoom({ life: waiting }), aMember());
    for (const command of allSteps(ana)) expect(typesOf(state, command)).toEqual([]);
  });

  it('K1: consent comes before everything else of one’s own', () => {
    const state = given(aCouplesRoom({ life: waiting }), aNewcomer());
    expect(refused(when(state, { type: 'sign-disclosure', by: ana }))).toBe('your-consent-missing');
    expect(refused(when(state, { type: 'screen', by: stranger, concern: false }))).toBe('not-a-member');
  });
});

describe('pausing', () => {
  const state = given(aCouplesRoom(), aMember(), aPartner());

  it('a client asks for a rest, only the staff say that the therapist is away', () => {
    const rest = { type: 'pause', by: ana, reason: 'at-request', untilAt: now + hours(48) } as const;
    expect(then(state, rest)?.room).toMatchObject({ life: 'paused', pause: { reason: 'at-request' } });
    expect(refused(when(state, { ...rest, reason: 'therapist-away' }))).toBe('for-staff-only');
    expect(refused(when(state, { ...rest, untilAt: now }))).toBe('pause-ends-in-the-past');
  });

  it('K4: a client’s rest is no gag: it has an end within 31 days, and either partner ends it', () => {
    const rest = { type: 'pause', by: ana, reason: 'at-request' } as const;
    expect(refused(when(state, { ...rest, untilAt: null }))).toBe('rest-without-end');
    expect(refused(when(state, { ...rest, untilAt: 8e15 }))).toBe('rest-too-long');
    expect(refused(when(state, { ...rest, untilAt: now + hours(31 * 24) + 1 }))).toBe('rest-too-long');
    const resting = then(state, { ...rest, untilAt: now + hours(31 * 24) });
    for (const by of [ana, ben, keller])
      expect(then(resting, { type: 'resume', by })?.room.life).toBe('active');
    expect(then(state, { ...rest, by: keller, untilAt: null })?.room.life).toBe('paused');
  });
});

describe('leaving', () => {
  const state = given(aCouplesRoom(), aMember(), aPartner());

  it('K4: freezes a couple’s room', () => {
    expect(typesOf(state, { type: 'leave', by: ben })).toEqual(['member-left', 'paused']);
    expect(then(state, { type: 'leave', by: ben })?.room).toMatchObject({
      pause: { reason: 'partner-left' },
    });
  });

  it('K4: goes on only by the therapist’s step and with new consent of both', () => {
    const left = given(
      aCouplesRoom({ life: frozen }),
      aMember({ consent: { version: '1', consentedAt: monday - 1 } }),
      aPartner({ leftAt: monday, consent: { version: '1', consentedAt: monday - 1 } }),
    );
    const resume: RoomCommand = { type: 'resume', by: keller };
    expect(refused(when(left, resume))).toBe('new-consent-missing');
    const one = then(left, { type: 'consent', by: ana, version: '1' });
    expect(refused(when(one, resume))).toBe('new-consent-missing');
    const both = then(one, { type: 'consent', by: ben, version: '1' });
    expect(refused(when(both, { type: 'resume', by: ana }))).toBe('for-staff-only');
    expect(both?.room.life).toBe('paused');
    expect(then(both, resume)?.room.life).toBe('active');
  });

  it('closes an individual room', () => {
    expect(typesOf(given(aRoom(), aMember()), { type: 'leave', by: ana })).toEqual(['member-left', 'closed']);
  });
});

describe('cover', () => {
  it('R5: another therapist covers, and stops', () => {
    const cover = { type: 'start-cover', by: keller, cover: okafor, role: 'therapist' } as const;
    const covered = then(given(aRoom(), aMember()), cover);
    expect(covered?.members).toContainEqual({
      accountId: okafor,
      part: 'cover',
      joinedAt: now,
      leftAt: null,
    });
    expect(refused(when(covered, { ...cover, role: 'responder' }))).toBe('role-not-allowed-in-a-room');
    expect(refused(when(covered, { ...cover, cover: ana }))).toBe('already-a-member');
    const ended = then(covered, { type: 'end-cover', by: keller, cover: okafor });
    expect(ended?.members).toContainEqual({ accountId: okafor, part: 'cover', joinedAt: now, leftAt: now });
  });
});
