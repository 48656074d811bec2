import type { AccountId, AssignmentId, PlatformId, RoomId, TemplateId } from '@stillroom/domain/ids';
import type { NotNull } from 'kysely';
import type { Tenant } from '../database.ts';

/** What a client handed in and the staff have neither answered, given back nor marked as seen. `at` in epoch ms. */
export type WaitingSubmission = {
  readonly roomId: RoomId;
  readonly assignmentId: AssignmentId;
  readonly templateId: TemplateId;
  readonly templateVersion: number;
  readonly authorId: AccountId;
  readonly revision: number;
  readonly at: number;
};

/** What waits for the staff of these rooms, the oldest first; whether a review of it is promised or not. */
export async function waitingSubmissions(
  trx: Tenant,
  platformId: PlatformId,
  roomIds: readonly RoomId[],
): Promise<readonly WaitingSubmission[]> {
  if (roomIds.length === 0) return [];
  const rows = await trx
    .selectFrom('participations')
    .innerJoin('assignments', (join) =>
      join
        .onRef('assignments.platform_id', '=', 'participations.platform_id')
        .onRef('assignments.assignment_id', '=', 'participations.assignment_id'),
    )
    .select([
      'assignments.room_id',
      'assignments.assignment_id',
      'assignments.template_id',
      'assignments.template_version',
      'participations.account_id',
      'participations.revision',
      'participations.submitted_at',
    ])
    .where('assignments.platform_id', '=', platformId)
    .where('assignments.room_id', 'in', roomIds)
    .where('participations.state', '=', 'submitted')
    .where('participations.seen_at', 'is', null)
    .where('participations.submitted_at', 'is not', null)
    .$narrowType<{ submitted_at: NotNull }>()
    .orderBy('participations.submitted_at')
    .orderBy('assignments.assignment_id')
    .execute();
  return rows.map((row) => ({
    roomId: row.room_id,
    assignmentId: row.assignment_id,
    templateId: row.template_id,
    templateVersion: row.template_version,
    authorId: row.account_id,
    revision: row.revision,
    at: row.submitted_at,
  }));
}
