import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageId } from '../ids.ts';
import { someAccount, someOpenClock } from '../testing/reply-builders.ts';
import { answersReplyClocks, clocksAnsweredBy, opensReplyClock, type WrittenKind } from './answering.ts';
import type { OpenClock } from './reply-clock.ts';

// In a couple's room, two partners write in turn.
const openClocks = [1, 2, 3, 4].map((n) =>
  someOpenClock(n, `2026-06-0${n}T10:00:00Z`, { author: 1 + (n % 2) }),
);
const idsOf = (clocks: readonly OpenClock[]) => clocks.map(({ clockId }) => messageId.parse(clockId));
const all = idsOf(openClocks);
const both = [someAccount(1), someAccount(2), someAccount(900)];

describe('what a reply answers', () => {
  it('R3: everything that was on screen', () => {
    expect(clocksAnsweredBy({ openClocks, onScreenMessageIds: all, readerIds: both })).toEqual(openClocks);
  });

  it('R3: a message that arrived meanwhile keeps running', () => {
    const answered = clocksAnsweredBy({ openClocks, onScreenMessageIds: all.slice(0, 3), readerIds: both });
    expect(answered).toEqual(openClocks.slice(0, 3));
  });

  it('R3: can be narrowed, and never widened', () => {
    const narrowedTo = [all[1], all[3]].filter((id) => id !== undefined);
    const answered = clocksAnsweredBy({
      openClocks,
      onScreenMessageIds: all.slice(0, 3),
      narrowedTo,
      readerIds: both,
    });
    expect(answered).toEqual(openClocks.slice(1, 2));
    expect(
      clocksAnsweredBy({ openClocks, onScreenMessageIds: all, narrowedTo: [], readerIds: both }),
    ).toEqual([]);
  });

  it('R3, K2: a reply that one partner does not see does not answer that partner', () => {
    const answered = clocksAnsweredBy({
      openClocks,
      onScreenMessageIds: all,
      readerIds: [someAccount(1), someAccount(900)],
    });
    expect(answered.map(({ authorId }) => authorId)).toEqual([someAccount(1), someAccount(1)]);
  });

  it('R6: a reply never answers the clock of an exercise', () => {
    const submission = openClocks.map((clock) => ({ ...clock, kind: 'submission' as const }));
    expect(clocksAnsweredBy({ openClocks: submission, onScreenMessageIds: all, readerIds: both })).toEqual(
      [],
    );
  });

  it('R3: never answers what was not seen, not meant, or not written by a reader', () => {
    const some = fc.subarray(all);
    fc.assert(
      fc.property(some, fc.option(some, { nil: undefined }), fc.subarray(both), (seen, meant, readerIds) => {
        const answered = clocksAnsweredBy({
          openClocks,
          onScreenMessageIds: seen,
          readerIds,
          ...(meant ? { narrowedTo: meant } : {}),
        });
        for (const clock of openClocks) {
          const [id] = idsOf([clock]);
          const isMeant = seen.some((one) => one === id) && (meant ?? seen).some((one) => one === id);
          expect(answered.includes(clock)).toBe(isMeant && readerIds.includes(clock.authorId));
        }
      }),
    );
  });
});

describe('what opens and answers a clock', () => {
  const kinds: readonly WrittenKind[] = [
    'shared',
    'before-opening',
    'side',
    'note',
    'system-line',
    'acknowledgement',
    'exercise',
  ];
  const parts = ['client', 'therapist', 'cover'] as const;

  it('R1, R6: a client’s message opens one, and nothing else does', () => {
    const opening = kinds.flatMap((kind) =>
      parts.filter((part) => opensReplyClock(kind, part)).map((part) => [kind, part]),
    );
    expect(opening).toEqual([
      ['shared', 'client'],
      ['before-opening', 'client'],
      ['side', 'client'],
    ]);
  });

  it('R6: a message of therapist or cover answers, and nothing else does', () => {
    for (const kind of kinds) {
      expect(answersReplyClocks(kind, 'client')).toBe(false);
      const isMessage = kind === 'shared' || kind === 'before-opening' || kind === 'side';
      expect(answersReplyClocks(kind, 'therapist')).toBe(isMessage);
      expect(answersReplyClocks(kind, 'cover')).toBe(isMessage);
    }
  });
});
