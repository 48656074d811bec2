import type { Tenant } from '@stillroom/db/database';
import { findAccounts } from '@stillroom/db/queries/accounts';
import { flagsOfRooms } from '@stillroom/db/queries/crisis-flags';
import { flagsOfStandingWords } from '@stillroom/db/queries/flagged-message';
import { alertLevel } from '@stillroom/domain/crisis/crisis-level';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { FlagId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { type Found, foundIn } from '../crisis/found-in.ts';

/**
 * What in a room was a concern or called people, the oldest first, for its staff alone: why (C2), and if people were paged who
 * took it and what came of it (C4). It stays after the outcome, so that whoever answers next knows. Instants in epoch ms.
 */
export async function casesOfRoom(trx: Tenant, platformId: PlatformId, roomId: RoomId) {
  const flags = (await flagsOfRooms(trx, platformId, [roomId]))
    .filter(({ level }) => level >= alertLevel)
    .sort((one, other) => one.raisedAt - other.raisedAt);
  const standing = await flagsOfStandingWords(trx, platformId, flags);
  const deeds = flags.map((flag) => ({ flag, taken: takenOf(flag), ended: endedOf(flag) }));
  const ids = new Set(deeds.flatMap(({ taken, ended }) => [taken?.by ?? [], ended?.by ?? []].flat()));
  const people = await findAccounts(trx, platformId, [...ids]);
  const names = new Map(people.map(({ accountId, displayName }) => [accountId, displayName]));
  return deeds.map(({ flag, taken, ended }) => ({
    flagId: flag.flagId,
    source: flag.source,
    sourceId: flag.sourceId,
    authorId: flag.authorId,
    level: flag.level,
    categories: flag.categories,
    found: findingsOf(flag, standing),
    ruleset: flag.ruleset,
    /** False for a concern, which the therapist alone is told of. */
    paged: flag.state !== 'noted',
    raisedAt: flag.raisedAt,
    taken: taken && { at: taken.at, name: names.get(taken.by) ?? '' },
    ended: ended && { at: ended.at, name: names.get(ended.by) ?? '', outcome: ended.outcome },
  }));
}

/**
 * What was found; `failed` where the detector could not look (C6); `gone` where the words are taken back, written anew or were never
 * kept: what was found in them goes with them.
 */
function findingsOf(flag: Flag, standing: ReadonlySet<FlagId>): readonly Found[] | 'failed' | 'gone' {
  if (flag.detectorFailed) return 'failed';
  return flag.source !== 'message' || standing.has(flag.flagId) ? foundIn(flag) : 'gone';
}

const takenOf = (flag: Flag) => {
  const taken = flag.state === 'acknowledged' ? flag : flag.state === 'resolved' ? flag.acknowledged : null;
  return taken && { by: taken.acknowledgedBy, at: taken.acknowledgedAt };
};

const endedOf = (flag: Flag) =>
  flag.state === 'resolved' ? { by: flag.resolvedBy, at: flag.resolvedAt, outcome: flag.outcome } : null;
