import { describe, expect, it } from 'vitest';
import { anAccountId } from '../testing/builders.ts';
import { faultsOfRoster, type Roster, recipientsOf } from './roster.ts';

const first = anAccountId(41);
const second = anAccountId(42);
const backup = anAccountId(43);
const supervisor = anAccountId(44);
const roster: Roster = [
  { accountId: supervisor, position: 'supervisor', rank: 1 },
  { accountId: second, position: 'on-call', rank: 2 },
  { accountId: first, position: 'on-call', rank: 1 },
  { accountId: backup, position: 'backup', rank: 1 },
  { accountId: first, position: 'backup', rank: 2 },
];

describe('recipientsOf', () => {
  it('C4: the people of a position by rank, each once', () => {
    expect(recipientsOf(roster, 'on-call')).toEqual([first, second]);
    expect(recipientsOf(roster, 'backup')).toEqual([backup, first]);
    expect(recipientsOf(roster, 'everyone')).toEqual([first, second, backup, supervisor]);
  });

  it('C7: a position that nobody holds falls to everyone', () => {
    const without = roster.filter(({ position }) => position !== 'backup');
    expect(recipientsOf(without, 'backup')).toEqual([first, second, supervisor]);
    expect(recipientsOf([], 'on-call')).toEqual([]);
  });
});

describe('faultsOfRoster', () => {
  it('says everything that is wrong', () => {
    expect(faultsOfRoster(roster, () => 'responder')).toEqual([]);
    const bad = roster.slice(1).concat(roster.slice(1, 2));
    expect(faultsOfRoster(bad, (id) => (id === backup ? 'admin' : 'therapist'))).toEqual([
      { reason: 'roster-entry-twice', accountId: second, position: 'on-call' },
      { reason: 'roster-position-empty', position: 'supervisor' },
      { reason: 'roster-role-not-allowed', accountId: backup },
    ]);
  });
});
