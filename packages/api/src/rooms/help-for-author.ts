import type { Tenant } from '@stillroom/db/database';
import { lastDeliveries } from '@stillroom/db/queries/crisis-pages';
import { alertLevel } from '@stillroom/domain/crisis/crisis-level';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';

/** Whether a person is looking, as far as it is known. Instants in epoch milliseconds. */
export type LookStanding =
  | { readonly is: 'nobody-called' }
  /** It is on its way: no page has got through yet. */
  | { readonly is: 'being-told' }
  /** The newest page of the case that got through. */
  | { readonly is: 'told'; readonly toldAt: number }
  | { readonly is: 'taken'; readonly takenAt: number }
  /** Who took it has not said in time what came of it, and others are called again (C4). */
  | { readonly is: 'taken-and-overdue'; readonly takenAt: number }
  /** Somebody on call said that it is over. What came of it is not for its author's page. */
  | { readonly is: 'looked'; readonly lookedAt: number };

type Tools = { readonly trx: Tenant; readonly platformId: PlatformId; readonly now: number };

/** The help that this author was offered and has not put away, with whether a person is looking (C3). Nobody else gets it. */
export async function helpForAuthor(
  { trx, platformId, now }: Tools,
  flags: readonly Flag[],
  authorId: AccountId,
) {
  const offered = flags.filter(
    (flag) => flag.authorId === authorId && flag.level >= alertLevel && flag.helpHiddenAt === null,
  );
  const waiting = offered.filter(({ state }) => state === 'open').map(caseOf);
  const delivered = await lastDeliveries(trx, platformId, waiting);
  return offered.map((flag) => ({
    flagId: flag.flagId,
    source: flag.source,
    sourceId: flag.sourceId,
    level: flag.level,
    categories: flag.categories,
    raisedAt: flag.raisedAt,
    standing: standingOf(flag, delivered.get(caseOf(flag)), now),
  }));
}

/** A text that joined a case is not paged for by itself: the pages are its case's. */
const caseOf = ({ caseId, flagId }: Flag) => caseId ?? flagId;

const standingOf = (flag: Flag, toldAt: number | undefined, now: number): LookStanding => {
  switch (flag.state) {
    case 'noted':
      return { is: 'nobody-called' };
    case 'open':
      return toldAt === undefined ? { is: 'being-told' } : { is: 'told', toldAt };
    case 'acknowledged':
      return now < flag.outcomeDueAt
        ? { is: 'taken', takenAt: flag.acknowledgedAt }
        : { is: 'taken-and-overdue', takenAt: flag.acknowledgedAt };
    case 'resolved':
      return { is: 'looked', lookedAt: flag.resolvedAt };
  }
};
