import type { Flag } from '@stillroom/domain/crisis/flag';
import type { PlatformId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';
import { at, atOrNull } from '../instants.ts';

/**
 * Writes a new flag. False when this text, in this revision, has one already: then nothing is written.
 */
export async function insertFlag(trx: Tenant, platformId: PlatformId, flag: Flag): Promise<boolean> {
  const row = await trx
    .insertInto('crisis_flags')
    .values({
      platform_id: platformId,
      flag_id: flag.flagId,
      room_id: flag.roomId,
      author_id: flag.authorId,
      source: flag.source,
      source_id: flag.sourceId,
      source_revision: flag.sourceRevision,
      level: flag.level,
      categories: [...flag.categories],
      findings: JSON.stringify(flag.findings),
      ruleset: flag.ruleset,
      detector_failed: flag.detectorFailed,
      raised_at: at(flag.raisedAt),
      ...changing(flag),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('flag_id')
    .executeTakeFirst();
  return row !== undefined;
}

const changing = (flag: Flag) => {
  const taken = flag.state === 'acknowledged' ? flag : flag.state === 'resolved' ? flag.acknowledged : null;
  return {
    state: flag.state,
    next_step: flag.state === 'noted' ? 0 : flag.nextStep,
    next_step_at: flag.state === 'open' || flag.state === 'acknowledged' ? at(flag.nextStepAt) : null,
    acknowledged_by: taken?.acknowledgedBy ?? null,
    acknowledged_at: atOrNull(taken?.acknowledgedAt ?? null),
    outcome_due_at: atOrNull(taken?.outcomeDueAt ?? null),
    outcome: flag.state === 'resolved' ? flag.outcome : null,
    resolved_by: flag.state === 'resolved' ? flag.resolvedBy : null,
    resolved_at: flag.state === 'resolved' ? at(flag.resolvedAt) : null,
    useful: flag.useful,
    hidden_by_author_at: atOrNull(flag.helpHiddenAt),
  };
};
