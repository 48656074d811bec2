import { describe, expect, it } from 'vitest';
import {
  aCouplesMembers,
  aCover,
  aMember,
  aMessage,
  ana,
  aPartner,
  aTherapist,
  ben,
  hours,
  keller,
  monday,
  okafor,
} from '../testing/builders.ts';
import { audienceOf } from './audience.ts';
import { mayRead, readersOf } from './readers.ts';

const members = aCouplesMembers();
const side = { thread: 'side', withId: ana } as const;
const before = { thread: 'before-opening', withId: ana } as const;

describe('readersOf', () => {
  it('M3: names everybody who will read it, and not its author', () => {
    expect(readersOf(members, { thread: 'shared' }, ben)).toEqual([ana, keller]);
    expect(readersOf(members, { thread: 'shared' }, keller)).toEqual([ana, ben]);
    expect(readersOf([...members, aCover()], { thread: 'shared' }, ana)).toEqual([ben, keller, okafor]);
  });

  it('K1, K2: the partner is no reader of a side thread or of what came before the opening', () => {
    expect(readersOf(members, side, ana)).toEqual([keller]);
    expect(readersOf(members, before, ana)).toEqual([keller]);
    expect(readersOf(members, side, keller)).toEqual([ana]);
  });

  it('R6: a note is read by the staff', () => {
    expect(readersOf(members, { thread: 'note' }, keller)).toEqual([]);
    expect(readersOf([...members, aCover()], { thread: 'note' }, keller)).toEqual([okafor]);
  });

  it('K4: who has left is no reader of what is written later', () => {
    const left = [aMember(), aPartner({ leftAt: monday }), aTherapist()];
    expect(readersOf(left, { thread: 'shared' }, ana)).toEqual([keller]);
  });
});

describe('mayRead', () => {
  const partner = aPartner({ joinedAt: monday + hours(2) });

  it('K1: a partner who joins reads from the joining point on', () => {
    expect(mayRead(aMessage({ sentAt: monday + hours(1) }), partner)).toBe(false);
    expect(mayRead(aMessage({ sentAt: monday + hours(2) }), partner)).toBe(true);
  });

  it('K1: earlier writing stays with its author until the author shares it', () => {
    const earlier = aMessage({ audience: before });
    expect(mayRead(earlier, aMember())).toBe(true);
    expect(mayRead(earlier, aTherapist())).toBe(true);
    expect(mayRead(earlier, partner)).toBe(false);
    expect(mayRead({ ...earlier, sharedAt: monday + hours(3) }, partner)).toBe(true);
  });

  it('K2: a side thread is never read by the other, whatever happened to it', () => {
    for (const authorId of [ana, keller]) {
      expect(mayRead(aMessage({ audience: side, authorId, sharedAt: monday + hours(3) }), partner)).toBe(
        false,
      );
    }
    expect(mayRead(aMessage({ audience: side, authorId: keller }), aMember())).toBe(true);
  });

  it('K4: leaving takes away nothing that could be read, and adds nothing', () => {
    const left = aPartner({ leftAt: monday + hours(5) });
    expect(mayRead(aMessage({ sentAt: monday + hours(5) }), left)).toBe(true);
    expect(mayRead(aMessage({ sentAt: monday + hours(6) }), left)).toBe(false);
    expect(mayRead(aMessage({ audience: before, sharedAt: monday + hours(6) }), left)).toBe(false);
  });

  it('nobody outside the room reads anything, nor a cover whose time is over, nor a client a note', () => {
    expect(mayRead(aMessage(), null)).toBe(false);
    expect(mayRead(aMessage(), aCover({ leftAt: monday }))).toBe(false);
    expect(mayRead(aMessage({ audience: { thread: 'note' }, authorId: keller }), aMember())).toBe(false);
  });
});

describe('audienceOf', () => {
  it('takes a thread with a person only where it is held with one', () => {
    expect(audienceOf('side', ana)).toEqual(side);
    expect(audienceOf('side', null)).toBeUndefined();
    expect(audienceOf('shared', ana)).toBeUndefined();
    expect(audienceOf('note', null)).toEqual({ thread: 'note' });
  });
});
