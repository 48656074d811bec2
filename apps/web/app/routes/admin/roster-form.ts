import { type AccountId, accountId } from '@stillroom/domain/ids';
import { type RosterPosition, rosterPositions } from '@stillroom/domain/platform/roster';

/** The roster as its form has it: what was typed, by the name of the field. */
export type RosterFields = Readonly<Record<string, string>>;

type Entry = { readonly accountId: AccountId; readonly position: RosterPosition; readonly rank: number };

/** The name of the field in which somebody's place in a position stands. */
export const placeField = (position: RosterPosition, id: string): string => `rank ${position} ${id}`;

export const readRosterFields = (form: FormData): RosterFields =>
  Object.fromEntries(
    [...form].flatMap(([name, typed]) => (name.startsWith('rank ') ? [[name, String(typed).trim()]] : [])),
  );

/** The roster that the fields describe; null when a place is no number from 1 to 100. Who has none in a position stands not in it. */
export function readRoster(fields: RosterFields): readonly Entry[] | null {
  const entries: Entry[] = [];
  for (const [name, typed] of Object.entries(fields)) {
    const [, place, id] = name.split(' ');
    const position = rosterPositions.find((one) => one === place);
    const person = accountId.safeParse(id);
    if (typed === '' || !position || !person.success) continue;
    const rank = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
    if (rank < 1 || rank > 100) return null;
    entries.push({ accountId: person.data, position, rank });
  }
  return entries;
}
