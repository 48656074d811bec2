import { accountId, assignmentId } from '@stillroom/domain/ids';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { describe, expect, it } from 'vitest';
import type { Card } from './exercise-cards.tsx';
import { inRoom } from './in-room.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const ana = accountId.parse('0198c0de-0000-7000-8000-000000000001');
const ben = accountId.parse('0198c0de-0000-7000-8000-000000000002');
const id = (nth: number) =>
  assignmentId.parse(`0198c0de-0000-7000-8000-0000000001${String(nth).padStart(2, '0')}`);

type Own = Extract<Card['seen'][number], { sight: 'own' }>;

const own = (over: Partial<Own>): Own => ({
  accountId: ana,
  sight: 'own',
  state: 'submitted',
  savedAt: null,
  submittedAt: now - DAY_MS,
  hasFeedback: false,
  reviewClock: null,
  ...over,
});

const card = (nth: number, over: Partial<Card> = {}): Card => ({
  assignmentId: id(nth),
  assignedBy: ben,
  assignedAt: now - 60 * DAY_MS,
  dueAt: null,
  expiresAt: null,
  reveal: 'together',
  promisesReview: false,
  repeats: 'once',
  occurrence: 1,
  withdrawnAt: null,
  comesAgain: false,
  title: 'A good moment',
  purpose: 'To notice.',
  minutes: 5,
  items: 1,
  mayAnswer: false,
  answeredAt: null,
  seen: [own({})],
  ...over,
});

const shown = (...cards: Card[]) => inRoom(cards, now).map((one) => one.assignmentId);
const longAgo = now - 30 * DAY_MS;

describe('E2: exercises on the page of a room', () => {
  it('what can be written in stands there, however long ago it was given', () => {
    expect(
      shown(card(1, { mayAnswer: true, seen: [own({ state: 'assigned', submittedAt: null })] })),
    ).toEqual([id(1)]);
  });

  it('what was handed in stays for three weeks', () => {
    expect(shown(card(1), card(2, { seen: [own({ submittedAt: longAgo })] }))).toEqual([id(1)]);
  });

  it('and for three weeks after feedback, or after both answers were shown', () => {
    const answered = own({ state: 'reviewed', submittedAt: longAgo, hasFeedback: true });
    expect(shown(card(1, { seen: [answered], answeredAt: now - DAY_MS }))).toEqual([id(1)]);
    expect(shown(card(1, { seen: [answered], answeredAt: longAgo }))).toEqual([]);
    const both: Card['seen'] = [
      own({ submittedAt: longAgo }),
      { accountId: ben, sight: 'shared', at: now - DAY_MS, reviewClock: null },
    ];
    expect(shown(card(1, { seen: both }))).toEqual([id(1)]);
  });

  it('what was taken back or never handed in does not', () => {
    expect(shown(card(1, { seen: [own({ state: 'withdrawn' })] }))).toEqual([]);
    expect(shown(card(1, { seen: [own({ state: 'expired', submittedAt: null })] }))).toEqual([]);
  });

  it('a daily exercise does not fill the room: the three of which there was news last', () => {
    const daily = [1, 2, 3, 4, 5].map((nth) =>
      card(nth, { seen: [own({ submittedAt: now - nth * DAY_MS })] }),
    );
    expect(shown(...daily)).toEqual([id(1), id(2), id(3)]);
  });
});
