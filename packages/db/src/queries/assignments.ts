import type { Assignment, AssignmentState, Participation } from '@stillroom/domain/exercise/assignment';
import { once, parseRepetition, type Repetition } from '@stillroom/domain/exercise/repetition';
import type { AccountId, AssignmentId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { MessageBody } from '@stillroom/domain/message/body';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Database, Tenant } from '../database.ts';
import { at, atOrNull } from '../instants.ts';
import { participationColumns, participationFrom } from './participations.ts';

/** An assignment as it is kept. */
export type StoredAssignment = {
  readonly state: AssignmentState;
  /** Since when it is taken back, epoch ms: then it is not repeated either. */
  readonly withdrawnAt: number | null;
};

/** The assignment in clear; null when there is none. `lock` keeps others from changing it until the transaction ends. */
export async function loadAssignment(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  assignmentId: AssignmentId,
  { lock }: { readonly lock: boolean },
): Promise<StoredAssignment | null> {
  const row = await trx
    .selectFrom('assignments')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('assignment_id', '=', assignmentId)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  if (!row) return null;
  return (await withParts(trx, keyring, platformId, [row]))[0] ?? null;
}

/** In which room an assignment is; null when there is none such. */
export async function roomOfAssignment(
  trx: Tenant,
  platformId: PlatformId,
  assignmentId: AssignmentId,
): Promise<RoomId | null> {
  const row = await trx
    .selectFrom('assignments')
    .select('room_id')
    .where('platform_id', '=', platformId)
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirst();
  return row?.room_id ?? null;
}

/** Every assignment of a room in clear, the newest first. */
export async function assignmentsOfRoom(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  roomId: RoomId,
): Promise<readonly StoredAssignment[]> {
  const rows = await trx
    .selectFrom('assignments')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('room_id', '=', roomId)
    .orderBy('assigned_at', 'desc')
    .orderBy('assignment_id', 'desc')
    .execute();
  return withParts(trx, keyring, platformId, rows);
}

/** Writes a new assignment with everybody's part in it. */
export async function insertAssignment(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  { assignment, participations }: AssignmentState,
): Promise<void> {
  const { note, repetition, occurrence } = assignment;
  await trx
    .insertInto('assignments')
    .values({
      platform_id: platformId,
      assignment_id: assignment.assignmentId,
      room_id: assignment.roomId,
      template_id: assignment.templateId,
      template_version: assignment.templateVersion,
      assigned_by: assignment.assignedBy,
      reveal: assignment.reveal,
      note_sealed: note === null ? null : await seal(keyring, trx, notePlace(platformId, assignment), note),
      repetition: repetition.every === 'once' ? null : JSON.stringify({ repetition, occurrence }),
      previous_id: assignment.previousId,
      promises_review: assignment.promisesReview,
      assigned_at: at(assignment.assignedAt),
      due_at: atOrNull(assignment.dueAt),
    })
    .execute();
  for (const participation of participations)
    await saveParticipation(trx, keyring, platformId, assignment, participation);
}

/** Writes one person's part as it is now; the assignment must be locked, or new. */
export async function saveParticipation(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  assignment: Pick<Assignment, 'assignmentId' | 'roomId'>,
  participation: Participation,
): Promise<void> {
  const { roomId, assignmentId } = assignment;
  const columns = await participationColumns(
    trx,
    keyring,
    { platformId, roomId, assignmentId },
    participation,
  );
  await trx
    .insertInto('participations')
    .values({
      platform_id: platformId,
      assignment_id: assignmentId,
      account_id: participation.accountId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['platform_id', 'assignment_id', 'account_id']).doUpdateSet(({ fn, ref }) => ({
        ...columns,
        // When the staff last said something of it stays known after it was handed in again (C4).
        reviewed_at: fn.coalesce(ref('excluded.reviewed_at'), ref('participations.reviewed_at')),
        reopened_at: fn.coalesce(ref('excluded.reopened_at'), ref('participations.reopened_at')),
      })),
    )
    .execute();
}

/** Notes that it was taken back, so that it does not come again. */
export async function markWithdrawn(
  trx: Tenant,
  platformId: PlatformId,
  assignmentId: AssignmentId,
  now: number,
): Promise<void> {
  await trx
    .updateTable('assignments')
    .set({ withdrawn_at: at(now) })
    .where('platform_id', '=', platformId)
    .where('assignment_id', '=', assignmentId)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** Whether the next occurrence of a repetition was made already. */
export async function hasFollower(
  trx: Tenant,
  platformId: PlatformId,
  assignmentId: AssignmentId,
): Promise<boolean> {
  const row = await trx
    .selectFrom('assignments')
    .select('assignment_id')
    .where('platform_id', '=', platformId)
    .where('previous_id', '=', assignmentId)
    .executeTakeFirst();
  return row !== undefined;
}

/** A reminder that was sent, and to whom. */
export type SentReminder = { readonly accountId: AccountId; readonly reminder: string };

export async function remindersSent(
  trx: Tenant,
  platformId: PlatformId,
  assignmentId: AssignmentId,
): Promise<readonly SentReminder[]> {
  const rows = await trx
    .selectFrom('reminders_sent')
    .select(['account_id', 'reminder'])
    .where('platform_id', '=', platformId)
    .where('assignment_id', '=', assignmentId)
    .execute();
  return rows.map(({ account_id, reminder }) => ({ accountId: account_id, reminder }));
}

/** Marks a reminder as sent. False when it was already: then whoever asks must not send it again. */
export async function markReminderSent(
  trx: Tenant,
  platformId: PlatformId,
  assignmentId: AssignmentId,
  { accountId, reminder }: SentReminder,
  now: number,
): Promise<boolean> {
  const row = await trx
    .insertInto('reminders_sent')
    .values({
      platform_id: platformId,
      assignment_id: assignmentId,
      account_id: accountId,
      reminder,
      sent_at: at(now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('reminder')
    .executeTakeFirst();
  return row !== undefined;
}

type AssignmentRow = Selectable<Database['assignments']>;

async function withParts(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  rows: readonly AssignmentRow[],
): Promise<readonly StoredAssignment[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ assignment_id }) => assignment_id);
  const parts = await trx
    .selectFrom('participations')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('assignment_id', 'in', ids)
    .orderBy('turn')
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const assignment = await assignmentFrom(trx, keyring, platformId, row);
      const { roomId, assignmentId } = assignment;
      const own = parts.filter(({ assignment_id }) => assignment_id === assignmentId);
      const participations = await Promise.all(
        own.map((part) => participationFrom(trx, keyring, { platformId, roomId, assignmentId }, part)),
      );
      return { state: { assignment, participations }, withdrawnAt: row.withdrawn_at };
    }),
  );
}

const notePlace = (
  platformId: PlatformId,
  { roomId, assignmentId, assignedBy }: Pick<Assignment, 'roomId' | 'assignmentId' | 'assignedBy'>,
): SealedPlace => ({
  platformId,
  scope: 'room',
  scopeId: roomId,
  rowId: assignmentId,
  authorId: assignedBy,
  field: 'note',
});

const assignmentFrom = async (
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  row: AssignmentRow,
): Promise<Assignment> => {
  const facts = { roomId: row.room_id, assignmentId: row.assignment_id, assignedBy: row.assigned_by };
  return {
    ...facts,
    templateId: row.template_id,
    templateVersion: row.template_version,
    assignedAt: row.assigned_at,
    note: row.note_sealed && (await noteFrom(trx, keyring, notePlace(platformId, facts), row.note_sealed)),
    dueAt: row.due_at,
    reveal: row.reveal,
    ...repetitionFrom(row.repetition),
    previousId: row.previous_id,
    promisesReview: row.promises_review,
  };
};

const noteFrom = async (trx: Tenant, keyring: Keyring, place: SealedPlace, sealed: Buffer) => {
  const note = await open(keyring, trx, place, sealed);
  if (!note.ok) throw new Error(`A note to an exercise cannot be read: ${note.refusal.reason}.`);
  return note.value as MessageBody;
};

const keptRepetition = z.object({ repetition: z.unknown(), occurrence: z.int() });

/** There is no column for the number of the occurrence: it stands beside its repetition. */
const repetitionFrom = (kept: unknown): { readonly repetition: Repetition; readonly occurrence: number } => {
  if (kept === null) return { repetition: once, occurrence: 1 };
  const { repetition, occurrence } = keptRepetition.parse(kept);
  const parsed = parseRepetition(repetition);
  if (!parsed.ok) throw new Error('A stored repetition cannot be read.');
  return { repetition: parsed.value, occurrence };
};
