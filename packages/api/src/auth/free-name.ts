import type { Tenant } from '@stillroom/db/database';
import { findAccounts, staffNames } from '@stillroom/db/queries/accounts';
import { namesAlike, passesForStaff } from '@stillroom/domain/account/alike-names';
import type { PlatformId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { Member } from '@stillroom/domain/room/member';
import type { AuthRefusal } from '../refusals.ts';

type Wanted = {
  readonly name: string;
  /** With whom this client shares a room. */
  readonly members: readonly Member[];
};

/**
 * A client's name by which nobody else is meant (M3, K1): a partner who is called as the therapist is would write as they do.
 * Whose name it is like is not said.
 */
export async function freeName(
  trx: Tenant,
  platformId: PlatformId,
  { name, members }: Wanted,
): Promise<Outcome<string, AuthRefusal>> {
  const ids = [...new Set(members.map(({ accountId }) => accountId))];
  const others = await findAccounts(trx, platformId, ids);
  const taken =
    passesForStaff(name, await staffNames(trx, platformId)) ||
    others.some(({ displayName }) => namesAlike(name, displayName));
  return taken ? refuse({ reason: 'name-taken-here' }) : accept(name);
}
