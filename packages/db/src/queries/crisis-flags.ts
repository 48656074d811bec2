import { crisisCategories } from '@stillroom/domain/crisis/crisis-level';
import type { OpenCase } from '@stillroom/domain/crisis/decide-flag';
import type { Flag, FlagState } from '@stillroom/domain/crisis/flag';
import type { AccountId, FlagId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Database, Tenant } from '../database.ts';
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
      case_id: flag.caseId,
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
  const ofAuthorAndText = { useful: flag.useful, hidden_by_author_at: atOrNull(flag.helpHiddenAt) };
  // The state of one that joined is written once, with its case.
  if (flag.caseId !== null)
    return { ...ofAuthorAndText, state: 'joined' as const, case_level: flag.level, next_step_at: null };
  return {
    ...ofAuthorAndText,
    state: flag.state,
    case_level: flag.caseLevel,
    next_step: flag.state === 'noted' ? 0 : flag.nextStep,
    next_step_at: flag.state === 'open' || flag.state === 'acknowledged' ? at(flag.nextStepAt) : null,
    acknowledged_by: taken?.acknowledgedBy ?? null,
    acknowledged_at: atOrNull(taken?.acknowledgedAt ?? null),
    outcome_due_at: atOrNull(taken?.outcomeDueAt ?? null),
    outcome: flag.state === 'resolved' ? flag.outcome : null,
    resolved_by: flag.state === 'resolved' ? flag.resolvedBy : null,
    resolved_at: flag.state === 'resolved' ? at(flag.resolvedAt) : null,
  };
};

/** The flags raised in these rooms, newest first. */
export async function flagsOfRooms(
  trx: Tenant,
  platformId: PlatformId,
  roomIds: readonly RoomId[],
): Promise<readonly Flag[]> {
  if (roomIds.length === 0) return [];
  const rows = await trx
    .selectFrom('crisis_flags')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('room_id', 'in', roomIds)
    .orderBy('raised_at', 'desc')
    .execute();
  return withCases(trx, platformId, rows);
}

/** The flag, kept from changing until the transaction ends; null when there is none. */
export async function lockFlag(trx: Tenant, platformId: PlatformId, flagId: FlagId): Promise<Flag | null> {
  const row = await trx
    .selectFrom('crisis_flags')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('flag_id', '=', flagId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ? flagOf(trx, platformId, row) : null;
}

/**
 * The case of this author that waits for somebody to take it, the gravest first, kept from being taken until the transaction
 * ends; null when there is none.
 */
export async function lockOpenCase(
  trx: Tenant,
  platformId: PlatformId,
  authorId: AccountId,
): Promise<OpenCase | null> {
  const row = await trx
    .selectFrom('crisis_flags')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('author_id', '=', authorId)
    .where('state', '=', 'open')
    .orderBy('case_level', 'desc')
    .orderBy('raised_at')
    .limit(1)
    .forNoKeyUpdate()
    .executeTakeFirst();
  const found = row ? flagFrom(row, row) : null;
  return found?.state === 'open' ? found : null;
}

/** The flags that joined a case, in the order in which they were raised. */
export async function flagsInCase(
  trx: Tenant,
  platformId: PlatformId,
  caseId: FlagId,
): Promise<readonly Flag[]> {
  const rows = await trx
    .selectFrom('crisis_flags')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('case_id', '=', caseId)
    .orderBy('raised_at')
    .orderBy('flag_id')
    .execute();
  return withCases(trx, platformId, rows);
}

/** Writes what can change about a flag. */
export async function saveFlag(trx: Tenant, platformId: PlatformId, flag: Flag): Promise<void> {
  await trx
    .updateTable('crisis_flags')
    .set(changing(flag))
    .where('platform_id', '=', platformId)
    .where('flag_id', '=', flag.flagId)
    .execute();
}

const findingsSchema = z.array(
  z.object({
    rule: z.string(),
    start: z.int(),
    end: z.int(),
    loweredBy: z.array(z.string()).exactOptional(),
    raisedBy: z.array(z.string()).exactOptional(),
  }),
);
const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const categoriesSchema = z.array(z.enum(crisisCategories));

type FlagRow = Selectable<Database['crisis_flags']>;

async function flagOf(trx: Tenant, platformId: PlatformId, row: FlagRow): Promise<Flag> {
  const [flag] = await withCases(trx, platformId, [row]);
  if (!flag) throw new Error('A flag was lost.');
  return flag;
}

/** The flags of these rows; those that joined a case in the state of that case. */
export async function withCases(
  trx: Tenant,
  platformId: PlatformId,
  rows: readonly FlagRow[],
): Promise<readonly Flag[]> {
  const caseIds = [...new Set(rows.flatMap(({ case_id }) => case_id ?? []))];
  const cases =
    caseIds.length === 0
      ? []
      : await trx
          .selectFrom('crisis_flags')
          .selectAll()
          .where('platform_id', '=', platformId)
          .where('flag_id', 'in', caseIds)
          .execute();
  const byId = new Map<FlagId, FlagRow>(cases.map((row) => [row.flag_id, row]));
  return rows.map((row) => {
    const itsCase = row.case_id === null ? row : byId.get(row.case_id);
    if (!itsCase) throw new Error('A flag joined a case that is not there.');
    return flagFrom(row, itsCase);
  });
}

/** `itsCase`: the row of its case, which for most is its own. */
const flagFrom = (row: FlagRow, itsCase: FlagRow): Flag => ({
  flagId: row.flag_id,
  roomId: row.room_id,
  authorId: row.author_id,
  source: row.source,
  sourceId: row.source_id,
  sourceRevision: row.source_revision,
  level: levelSchema.parse(row.level),
  caseId: row.case_id,
  caseLevel: levelSchema.parse(itsCase.case_level),
  categories: categoriesSchema.parse(row.categories),
  findings: findingsSchema.parse(row.findings),
  ruleset: row.ruleset,
  detectorFailed: row.detector_failed,
  raisedAt: row.raised_at,
  useful: row.useful,
  helpHiddenAt: row.hidden_by_author_at,
  ...stateFrom(itsCase),
});

const stateFrom = (row: FlagRow): FlagState => {
  const climbing = { nextStep: row.next_step, nextStepAt: row.next_step_at ?? row.raised_at };
  const taken =
    row.acknowledged_by === null || row.acknowledged_at === null || row.outcome_due_at === null
      ? null
      : {
          acknowledgedBy: row.acknowledged_by,
          acknowledgedAt: row.acknowledged_at,
          outcomeDueAt: row.outcome_due_at,
        };
  switch (row.state) {
    case 'joined':
      throw new Error('A flag joined one that is no case.');
    case 'noted':
      return { state: 'noted' };
    case 'open':
      return { state: 'open', ...climbing };
    case 'acknowledged':
      if (taken === null) throw new Error('An acknowledged flag names who took it.');
      return { state: 'acknowledged', ...climbing, ...taken };
    case 'resolved':
      if (row.outcome === null || row.resolved_by === null)
        throw new Error('A resolved flag has an outcome and names who recorded it.');
      return {
        state: 'resolved',
        outcome: row.outcome,
        resolvedBy: row.resolved_by,
        resolvedAt: row.resolved_at ?? row.raised_at,
        acknowledged: taken,
        nextStep: row.next_step,
      };
  }
};

/**
 * For the watchdog, across platforms: the flags whose next step should have been taken before this instant (epoch ms), the
 * longest overdue first.
 */
export async function overdueFlags(
  worker: Tenant,
  before: number,
): Promise<readonly { readonly platformId: PlatformId; readonly flagId: FlagId }[]> {
  const rows = await worker
    .selectFrom('crisis_flags')
    .select(['platform_id', 'flag_id'])
    .where('state', 'in', ['open', 'acknowledged'])
    .where('next_step_at', '<', at(before))
    .orderBy('next_step_at')
    .limit(100)
    .execute();
  return rows.map(({ platform_id, flag_id }) => ({ platformId: platform_id, flagId: flag_id }));
}

/** The flag as it stands; null when there is none. */
export async function findFlag(trx: Tenant, platformId: PlatformId, flagId: FlagId): Promise<Flag | null> {
  const row = await trx
    .selectFrom('crisis_flags')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('flag_id', '=', flagId)
    .executeTakeFirst();
  return row ? flagOf(trx, platformId, row) : null;
}
