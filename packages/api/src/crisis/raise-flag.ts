import type { Tenant } from '@stillroom/db/database';
import { appendAudit } from '@stillroom/db/queries/audit';
import { insertFlag, lockOpenCase, saveFlag } from '@stillroom/db/queries/crisis-flags';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { pageLevel } from '@stillroom/domain/crisis/crisis-level';
import { decideFlag, type OpenCase } from '@stillroom/domain/crisis/decide-flag';
import { evolveFlag } from '@stillroom/domain/crisis/evolve-flag';
import type { Flag, FlagLevel, FlagSource } from '@stillroom/domain/crisis/flag';
import type { LadderPolicy } from '@stillroom/domain/crisis/ladder';
import { type AccountId, flagId, type PlatformId, type RoomId } from '@stillroom/domain/ids';
import type { Services } from '../services.ts';
import { alertAdmins } from './alert-admins.ts';
import type { Detected } from './detect-safely.ts';

/** The text that was looked at: whose it is, and where it stands. */
export type FlaggedPlace = {
  readonly platformId: PlatformId;
  readonly roomId: RoomId;
  readonly authorId: AccountId;
  readonly source: FlagSource;
  readonly sourceId: string;
  readonly sourceRevision: number;
};

/** What stands for the rules when they could not speak. */
const noRuleset = 'detector-failed';

type FlagRaising = {
  readonly trx: Tenant;
  readonly services: Pick<Services, 'newId' | 'keyring'>;
  readonly ladder: LadderPolicy;
  /** Epoch milliseconds. */
  readonly now: number;
};

/**
 * Turns what the detector said into a flag, in the transaction that stores the text (C3, C4, C6). Null when there is
 * nothing to flag. The audit row names the flag and its level; the worker hears of it when people are to be paged. While the
 * author's last case waits to be taken, it joins that one: the ladder that runs is for both.
 */
export async function raiseFlag(
  { trx, services, ladder, now }: FlagRaising,
  detected: Detected,
  place: FlaggedPlace,
): Promise<Flag | null> {
  if (detected.found === 'nothing') return null;
  const { platformId, ...origin } = place;
  const named = { ...origin, flagId: flagId.parse(services.newId()) };
  const pages = detected.found === 'something' && detected.level >= pageLevel;
  const joins = pages ? await lockOpenCase(trx, platformId, place.authorId) : null;
  const decision = decideFlag(
    detected.found === 'failure'
      ? { type: 'raise-without-detector', ...named, ruleset: noRuleset }
      : { type: 'raise', ...named, ...detected, joins },
    null,
    ladder,
    now,
  );
  if (!decision.ok) throw new Error(`A new flag was refused: ${decision.refusal.reason}.`);
  for (const event of decision.value) {
    if (event.type !== 'flag-raised') continue;
    const { flag } = event;
    if (!(await insertFlag(trx, platformId, flag))) return null;
    await appendAudit(trx, {
      platformId,
      happenedAt: now,
      actorId: null,
      action: 'flag.raised',
      roomId: flag.roomId,
      subjectId: flag.flagId,
      detail: {
        level: flag.level,
        detectorFailed: flag.detectorFailed,
        ruleset: flag.ruleset,
        ...(flag.caseId ? { caseId: flag.caseId } : {}),
      },
    });
    if (joins) {
      await growCase({ trx, ladder, now }, platformId, joins, flag.level);
    } else if (flag.level >= pageLevel) {
      await appendOutbox(trx, {
        platformId,
        kind: 'flag-raised',
        subjectId: flag.flagId,
        happenedAt: now,
      });
    }
    if (event.alert) await alertAdmins(trx, services.keyring, platformId, now);
    return flag;
  }
  return null;
}

/** A text of this level has joined a case. When that makes it graver, its next step is due now, and the worker hears of it. */
async function growCase(
  { trx, ladder, now }: Pick<FlagRaising, 'trx' | 'ladder' | 'now'>,
  platformId: PlatformId,
  joined: OpenCase,
  level: FlagLevel,
): Promise<void> {
  const decision = decideFlag({ type: 'take-in', level }, joined, ladder, now);
  if (!decision.ok) throw new Error(`An open case took nothing in: ${decision.refusal.reason}.`);
  const [event] = decision.value;
  if (event?.type !== 'case-graver') return;
  await saveFlag(trx, platformId, evolveFlag(joined, event) ?? joined);
  await appendAudit(trx, {
    platformId,
    happenedAt: now,
    actorId: null,
    action: 'flag.graver',
    roomId: joined.roomId,
    subjectId: joined.flagId,
    detail: { level: event.level, step: joined.nextStep },
  });
  await appendOutbox(trx, { platformId, kind: 'flag-changed', subjectId: joined.flagId, happenedAt: now });
}
