import type { Tenant } from '@stillroom/db/database';
import { flagsInCase, lockFlag, saveFlag } from '@stillroom/db/queries/crisis-flags';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import type { Platform } from '@stillroom/db/queries/platforms';
import { roomModel } from '@stillroom/db/queries/room-models';
import { decideFlag, type FlagCommand } from '@stillroom/domain/crisis/decide-flag';
import { evolveFlag } from '@stillroom/domain/crisis/evolve-flag';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { FlagRefusal } from '@stillroom/domain/crisis/flag-refusal';
import type { FlagId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { Audit, AuditDetail } from '../audit.ts';

export type FlagTools = {
  readonly trx: Tenant;
  readonly platform: Pick<Platform, 'platformId' | 'modelVersion'>;
  readonly audit: Audit;
  readonly now: number;
};

type Acknowledge = Extract<FlagCommand, { type: 'acknowledge' }>;
type Deed =
  | Omit<Acknowledge, 'texts'>
  | Extract<FlagCommand, { type: 'record-outcome' | 'mark-useful' | 'hide-help' }>;

/**
 * What a person does with a flag: lock, decide, save, audit, and tell the worker, in the caller's transaction.
 */
export async function decideOnFlag(
  { trx, platform, audit, now }: FlagTools,
  flagId: FlagId,
  command: Deed,
): Promise<Outcome<Flag, FlagRefusal>> {
  const { platformId, modelVersion } = platform;
  const named = await lockFlag(trx, platformId, flagId);
  // Whoever takes or ends one that joined a case takes or ends that case.
  const ofTheCase = command.type === 'acknowledge' || command.type === 'record-outcome';
  const caseId = ofTheCase ? named?.caseId : null;
  const flag = caseId ? await lockFlag(trx, platformId, caseId) : named;
  if (flag === null) return refuse({ reason: 'no-such-flag' });
  const { crisis } = await roomModel(trx, platformId, modelVersion);
  // Counted once the case is locked: a text that joins it locks it too.
  const counted =
    command.type === 'acknowledge'
      ? { ...command, texts: 1 + (await flagsInCase(trx, platformId, flag.flagId)).length }
      : command;
  const decision = decideFlag(counted, flag, crisis.ladder, now);
  if (!decision.ok) return decision;
  const decided = decision.value.reduce<Flag>((before, event) => evolveFlag(before, event) ?? before, flag);
  const subjectId = flag.flagId;
  await audit.write({ subjectId, roomId: flag.roomId, detail: detailOf(command) });
  if (decision.value.length === 0) return accept(flag);
  await saveFlag(trx, platformId, decided);
  await appendOutbox(trx, { platformId, kind: 'flag-changed', subjectId, happenedAt: now });
  return accept(decided);
}

const detailOf = (command: Deed): AuditDetail => {
  if (command.type === 'record-outcome') return { outcome: command.outcome };
  return command.type === 'mark-useful' ? { useful: command.useful } : {};
};
