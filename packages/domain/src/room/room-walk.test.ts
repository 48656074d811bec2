import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, ben, hours } from '../testing/builders.ts';
import { type Posted, type Step, startOf, stepped, type World, walk } from '../testing/room-walk.ts';
import { may } from './may.ts';
import { isClient } from './member.ts';
import { mayRead } from './readers.ts';
import { roomAt } from './room.ts';
import { memberOf } from './room-state.ts';

/** Something that holds between any two neighbouring moments of any walk. Says what broke, or null. */
type Law = (before: World, after: World, step: Step) => string | null;

const partners = [ana, ben] as const;
const otherOf = (client: typeof ana) => (client === ana ? ben : ana);
const reads = (world: World, one: Posted, who: typeof ana): boolean =>
  mayRead(one.message, memberOf(world.state.members, who) ?? null);
const firstBroken = (world: World, holds: (one: Posted) => boolean): string | null => {
  const broken = world.posted.find((one) => !holds(one));
  return broken ? `broken by a message for ${JSON.stringify(broken.message.audience)}` : null;
};
const sentIn = (before: World, after: World) => after.posted.slice(before.posted.length);

const laws: Readonly<Record<string, Law>> = {
  'K1: what came before the opening is read by the partner only once its author shared it': (_, after) =>
    firstBroken(after, ({ message, ...rest }) => {
      if (message.audience.thread !== 'before-opening' || message.sharedAt !== null) return true;
      return !reads(after, { message, ...rest }, otherOf(message.audience.withId));
    }),

  'K1: only the author’s own step shares a letter, never the therapist’s': (before, after, step) =>
    firstBroken(after, ({ message }) => {
      const was = before.posted.find((one) => one.message.messageId === message.messageId)?.message;
      if (message.sharedAt === (was?.sharedAt ?? null)) return true;
      const theirs = step.step === 'change' && step.by === message.authorId;
      return theirs && message.authorPart === 'client' && message.audience.thread === 'before-opening';
    }),

  'K2: nothing of a side thread is read by the other partner, and none exists without limited confidences': (
    _,
    after,
  ) =>
    firstBroken(after, (one) => {
      const { audience } = one.message;
      if (audience.thread !== 'side') return true;
      return (
        (after.state.room.disclosure === 'limited-confidences' || one.forHelp) &&
        !reads(after, one, otherOf(audience.withId))
      );
    }),

  'K1, K2, K3: a room is open only when both consented, signed and were screened': (_, after) => {
    const { room, members } = after.state;
    if (room.life !== 'active') return null;
    const clients = members.filter(isClient);
    const ready = clients.filter(
      ({ consent, disclosureSignedAt, screenedAt, leftAt }) =>
        consent !== null && disclosureSignedAt !== null && screenedAt !== null && leftAt === null,
    );
    return clients.length === 2 && ready.length === 2 ? null : 'open too early';
  },

  'K4: a frozen room takes no writing that a client reads, changes nothing, withdraws nothing': (
    before,
    after,
  ) => {
    const room = roomAt(before.state.room, after.now);
    if (room.life !== 'paused' || room.pause.reason !== 'partner-left') return null;
    if (sentIn(before, after).some(({ message, forHelp }) => message.audience.thread !== 'note' && !forHelp))
      return 'sent';
    const others = (world: World) =>
      world.posted
        .slice(0, before.posted.length)
        .filter(({ message }) => message.audience.thread !== 'note')
        .map(({ message }) => message);
    return JSON.stringify(others(before)) === JSON.stringify(others(after)) ? null : 'changed';
  },

  'C3, K4: a cry for help arrives wherever a client’s letter does not, with the staff alone': (
    before,
    after,
  ) => {
    for (const { message, forHelp } of sentIn(before, after)) {
      if (!forHelp) continue;
      const author = memberOf(after.state.members, message.authorId);
      if (!author || !isClient(author)) return 'not a client’s';
      const readers = after.state.members.filter((member) => mayRead(message, member));
      const others = readers.filter(({ accountId }) => accountId !== author.accountId);
      if (others.some(isClient) || !readers.includes(author)) return 'read by another, or lost to its author';
      if (!others.some(({ part }) => part === 'therapist')) return 'reaches nobody';
    }
    return null;
  },

  'K4: no client’s rest keeps the other from writing for good: either ends it, and it ends by itself': (
    before,
    after,
    step,
  ) => {
    const { room } = after.state;
    const theirs = step.step === 'room' && step.command.type === 'pause' ? step.command.by : null;
    if (room === before.state.room || room.life !== 'paused' || (theirs !== ana && theirs !== ben))
      return null;
    const other = memberOf(after.state.members, otherOf(theirs));
    if (other && !may('resume', { room, member: other, now: after.now }).ok) return 'the other cannot end it';
    const bounded = room.pause.untilAt !== null && room.pause.untilAt <= after.now + hours(31 * 24);
    return bounded ? null : 'without end';
  },

  'K4: nobody loses what they could read, whoever leaves': (before, after) =>
    firstBroken(after, (one) => {
      const was = before.posted.find(({ message }) => message.messageId === one.message.messageId);
      if (!was) return true;
      return partners.every((client) => !reads(before, was, client) || reads(after, one, client));
    }),

  'K4: who has left is back only by their own consent': (before, after, step) => {
    const back = partners.filter((client) => {
      const was = memberOf(before.state.members, client);
      return was && was.leftAt !== null && memberOf(after.state.members, client)?.leftAt === null;
    });
    const consents = step.step === 'room' && step.command.type === 'consent' ? step.command.by : null;
    return back.every((client) => client === consents) ? null : 'brought back by another';
  },

  'M1: no message is lost or doubled; words change only while nobody else has read them': (before, after) => {
    const keys = after.posted.map(({ message }) => `${message.authorId} ${message.clientKey}`);
    if (new Set(keys).size < keys.length) return 'doubled';
    for (const [index, { message, readBy }] of before.posted.entries()) {
      const now = after.posted[index]?.message;
      if (now?.messageId !== message.messageId) return 'lost';
      if (message.state === 'withdrawn' && now.state !== 'withdrawn') return 'came back';
      const reworded = message.state === 'sent' && now.state === 'sent' && message.body !== now.body;
      if (reworded && [...readBy].some((reader) => reader !== message.authorId))
        return 'changed after reading';
      if (reworded && now.revision !== message.revision + 1) return 'changed silently';
    }
    return null;
  },

  'M3: no client reads what the composer did not name them for, but for what its author shared': (_, after) =>
    firstBroken(after, (one) =>
      partners.every(
        (client) => !reads(after, one, client) || one.named.has(client) || one.message.sharedAt !== null,
      ),
    ),

  'M4: while a room is for exercises only, nobody sends an open message': (before, after) => {
    if (before.state.room.mode !== 'exercises-only') return null;
    return sentIn(before, after).every(({ message }) => message.audience.thread === 'note') ? null : 'sent';
  },

  'R6: no client reads a note': (_, after) =>
    firstBroken(
      after,
      (one) =>
        one.message.audience.thread !== 'note' || partners.every((client) => !reads(after, one, client)),
    ),

  'a closed room stays closed, and nothing in it changes': (before, after, step) => {
    if (before.state.room.life !== 'closed') return null;
    if (after.state.room.life !== 'closed') return 'opened again';
    if (sentIn(before, after).some(({ forHelp }) => !forHelp)) return 'sent';
    const messages = (world: World) =>
      JSON.stringify(world.posted.slice(0, before.posted.length).map(({ message }) => message));
    return step.step === 'read' || messages(before) === messages(after) ? null : 'changed';
  },
};

describe('no sequence of commands breaks the law', () => {
  for (const [law, holds] of Object.entries(laws)) {
    it(law, () => {
      const start = fc.constantFrom<'no-secrets' | 'limited-confidences'>(
        'no-secrets',
        'limited-confidences',
      );
      fc.assert(
        fc.property(start, walk, (disclosure, steps) => {
          let world = startOf(disclosure);
          for (const step of steps) {
            const after = stepped(world, step);
            expect(holds(world, after, step)).toBeNull();
            world = after;
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  it('the walks come to every kind of place', () => {
    const lives = new Set<string>();
    const written = new Set<string>();
    let shared = 0;
    let reworded = 0;
    for (const steps of fc.sample(walk, { numRuns: 400, seed: 3 })) {
      const end = steps.reduce((world, step) => {
        const after = stepped(world, step);
        const { room } = after.state;
        lives.add(room.life === 'paused' ? room.pause.reason : room.life);
        return after;
      }, startOf('limited-confidences'));
      for (const { message } of end.posted) {
        written.add(`${message.audience.thread} by ${message.authorPart}`);
        if (message.sharedAt !== null) shared += 1;
        if (message.revision > 1) reworded += 1;
      }
    }
    expect([...lives].sort()).toEqual([
      'active',
      'at-request',
      'closed',
      'partner-left',
      'therapist-away',
      'waiting',
    ]);
    expect(written.size).toBeGreaterThanOrEqual(10);
    expect(Math.min(shared, reworded)).toBeGreaterThan(5);
  });
});
