import type { AccountRole } from '../account/account-role.ts';
import type { LadderTarget } from '../crisis/ladder.ts';
import type { AccountId } from '../ids.ts';

export const rosterPositions = ['on-call', 'backup', 'supervisor'] as const;
export type RosterPosition = (typeof rosterPositions)[number];

/** Who is paged, in the order of `rank` (1 first) within a position. One person may hold several positions. */
export type RosterEntry = {
  readonly accountId: AccountId;
  readonly position: RosterPosition;
  readonly rank: number;
};
export type Roster = readonly RosterEntry[];

/** What is wrong with a roster that an admin wants to save. */
export type RosterRefusal =
  | { readonly reason: 'roster-position-empty'; readonly position: RosterPosition }
  | {
      readonly reason: 'roster-entry-twice';
      readonly accountId: AccountId;
      readonly position: RosterPosition;
    }
  /** Clients and admins never read a flagged text, so they cannot answer a page. */
  | { readonly reason: 'roster-role-not-allowed'; readonly accountId: AccountId };

/** Everything that is wrong, so that the page can say all of it at once; empty when the roster holds. */
export const faultsOfRoster = (
  roster: Roster,
  roleOf: (account: AccountId) => AccountRole | undefined,
): readonly RosterRefusal[] => {
  const faults: RosterRefusal[] = [];
  for (const position of rosterPositions) {
    const people = roster.filter((entry) => entry.position === position).map((entry) => entry.accountId);
    if (people.length === 0) faults.push({ reason: 'roster-position-empty', position });
    for (const accountId of new Set(people.filter((id, index) => people.indexOf(id) !== index))) {
      faults.push({ reason: 'roster-entry-twice', accountId, position });
    }
  }
  for (const accountId of new Set(roster.map((entry) => entry.accountId))) {
    const role = roleOf(accountId);
    if (role !== 'responder' && role !== 'therapist')
      faults.push({ reason: 'roster-role-not-allowed', accountId });
  }
  return faults;
};

/** An account as far as paging needs to know it; `disabledAt` in epoch ms. */
type Pageable = {
  readonly accountId: AccountId;
  readonly role: AccountRole;
  readonly disabledAt: number | null;
};

/** Whom to page when nobody who can sign in stands on the roster (C7): every responder, and the therapist of the room. */
export const pagedWithoutRoster = (
  people: readonly Pageable[],
  therapistId: AccountId | undefined,
): readonly AccountId[] =>
  people
    .filter(({ disabledAt }) => disabledAt === null)
    .filter(({ role, accountId }) => role === 'responder' || accountId === therapistId)
    .map(({ accountId }) => accountId);

/** The positions that nobody holds, in their order. */
export const emptyPositions = (roster: Roster): readonly RosterPosition[] =>
  rosterPositions.filter((position) => roster.every((entry) => entry.position !== position));

/** Whose place is another one in the second roster than in the first, each once. */
export const movedOnRoster = (before: Roster, after: Roster): readonly AccountId[] => {
  const placesOf = (roster: Roster, id: AccountId) =>
    roster.flatMap((entry) => (entry.accountId === id ? `${entry.position} ${entry.rank}` : [])).sort();
  const people = new Set([...before, ...after].map((entry) => entry.accountId));
  return [...people].filter((id) => placesOf(before, id).join() !== placesOf(after, id).join());
};

/**
 * Who is paged at a step, each once, best rank first. A position that nobody holds falls to everyone: a page
 * that reaches nobody is worse than one that reaches too many.
 */
export const recipientsOf = (roster: Roster, to: LadderTarget): readonly AccountId[] => {
  const order = (entry: RosterEntry) => rosterPositions.indexOf(entry.position) * 1_000 + entry.rank;
  const sorted = [...roster].sort((one, other) => order(one) - order(other));
  const asked = to === 'everyone' ? sorted : sorted.filter((entry) => entry.position === to);
  return [...new Set((asked.length > 0 ? asked : sorted).map((entry) => entry.accountId))];
};
