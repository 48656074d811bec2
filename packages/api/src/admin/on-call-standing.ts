import type { Tenant } from '@stillroom/db/database';
import { accountsWithoutPassword } from '@stillroom/db/queries/accounts';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import type { PlatformId } from '@stillroom/domain/ids';
import { emptyPositions, type RosterPosition } from '@stillroom/domain/platform/roster';

/** Whether somebody would be paged, and could answer (C4, C7). */
export type OnCallStanding =
  /** The roster is empty: every on-call clinician and the room's therapist are paged at once, if there are any. */
  | { readonly held: 'by-nobody' }
  /** Everybody on it was invited and has not chosen a password, so nobody could take a case. */
  | { readonly held: 'by-nobody-who-can-sign-in' }
  /** Nobody who can sign in holds these positions, so nobody there could take a case. */
  | { readonly held: 'in-part'; readonly empty: readonly RosterPosition[] }
  | { readonly held: 'whole' };

/** How the roster of a platform stands now: an admin sees it before somebody is in danger, not after. */
export async function onCallStanding(trx: Tenant, platformId: PlatformId): Promise<OnCallStanding> {
  const roster = await rosterOf(trx, platformId);
  if (roster.length === 0) return { held: 'by-nobody' };
  const waiting = await accountsWithoutPassword(trx, platformId);
  if (roster.every(({ accountId }) => waiting.has(accountId))) return { held: 'by-nobody-who-can-sign-in' };
  const empty = emptyPositions(roster.filter(({ accountId }) => !waiting.has(accountId)));
  return empty.length > 0 ? { held: 'in-part', empty } : { held: 'whole' };
}
