import type { Tenant } from '@stillroom/db/database';
import { templatesOfVersions } from '@stillroom/db/queries/exercise-templates';
import { waitingSubmissions } from '@stillroom/db/queries/handed-in';
import type { AccountId, AssignmentId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { OpenClock } from '@stillroom/domain/reply/reply-clock';
import { clockOfSubmission } from '../exercises/review-clock.ts';

/** One handing in that waits for the staff, without a word of it. `at` in epoch ms. */
export type HandedIn = {
  readonly roomId: RoomId;
  readonly assignmentId: AssignmentId;
  readonly authorId: AccountId;
  readonly title: string;
  readonly at: number;
};

/**
 * What was handed in in these rooms and waits with no promise of when (E2), the oldest first, until feedback is given or it is
 * marked as seen. What a review is promised for stands under its running clock instead (E4). For the staff alone, who
 * see each part as it is handed in, whatever the reveal keeps from the partner (E3).
 * @param running the clocks that run in these rooms
 */
export async function handedInWithoutPromise(
  trx: Tenant,
  platformId: PlatformId,
  roomIds: readonly RoomId[],
  running: readonly OpenClock[],
): Promise<readonly HandedIn[]> {
  const promised = new Set(running.map(({ clockId }) => clockId));
  const waiting = (await waitingSubmissions(trx, platformId, roomIds)).filter(
    (submission) => !promised.has(clockOfSubmission(submission)),
  );
  const templates = await templatesOfVersions(trx, platformId, waiting);
  return waiting.map(({ roomId, assignmentId, authorId, templateId, templateVersion, at }) => {
    const template = templates.find(
      (one) => one.templateId === templateId && one.version === templateVersion,
    );
    return { roomId, assignmentId, authorId, title: template?.title ?? '', at };
  });
}
