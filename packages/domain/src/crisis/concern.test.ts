import { describe, expect, it } from 'vitest';
import { anAccountId, aRaise, aRoomId } from '../testing/builders.ts';
import { concernStands, type StaffWord } from './concern.ts';
import { decideFlag } from './decide-flag.ts';
import { evolveFlag } from './evolve-flag.ts';
import type { Flag, FlagLevel } from './flag.ts';
import { standardLadder } from './ladder.ts';

const raisedAt = 1_000;

const raised = (level: FlagLevel): Flag => {
  const decided = decideFlag({ type: 'raise', ...aRaise({ level }) }, null, standardLadder, raisedAt);
  const flag = decided.ok
    ? decided.value.reduce<Flag | null>((reached, event) => evolveFlag(reached, event), null)
    : null;
  if (!flag) throw new Error('The flag was not raised.');
  return flag;
};

const word = (over: Partial<StaffWord> = {}): StaffWord => ({
  roomId: raised(2).roomId,
  readerId: null,
  at: raisedAt + 1,
  ...over,
});

describe('C4: what asks the therapist for a look', () => {
  const other = anAccountId(97);
  it.each<[string, FlagLevel, readonly StaffWord[], boolean]>([
    ['level 1 never does', 1, [], false],
    ['level 2 does until the staff have written', 2, [], true],
    ['a letter to both answers it', 2, [word()], false],
    ['a letter to its author alone answers it', 2, [word({ readerId: raised(2).authorId })], false],
    ['a letter to the partner alone does not', 2, [word({ readerId: other })], true],
    ['a letter from before does not', 2, [word({ at: raisedAt - 1 })], true],
    ['a letter in another room does not', 2, [word({ roomId: aRoomId(98) })], true],
    ['level 3 stands until somebody records its outcome, whatever was written', 3, [word()], true],
  ])('%s', (_name, level, words, stands) => {
    expect(concernStands(raised(level), words)).toBe(stands);
  });

  it('level 2 ends with an outcome too', () => {
    const end = { outcome: 'reached', resolvedBy: other, resolvedAt: 2_000 } as const;
    const resolved: Flag = { ...raised(2), state: 'resolved', ...end, acknowledged: null, nextStep: 0 };
    expect(concernStands(resolved, [])).toBe(false);
  });
});
