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

/** One whose review is promised, with the clock that says by when (E4). */
export type HandedInUnderClock = HandedIn & { readonly clock: OpenClock };

/**
 * What was handed in in these rooms and waits for the staff, the oldest first, until feedback is given or it is marked as
 * seen: apart, what waits with no promise of when (E2), and what a review is promised for (E4). For the staff alone, who see each
 * part as it is handed in, whatever the reveal keeps from the partner (E3).
 * @param running the clocks that run in these rooms
 */
export async function handedInWaiting(
  trx: Tenant,
  platformId: PlatformId,
  roomIds: readonly RoomId[],
  running: readonly OpenClock[],
): Promise<{ readonly handedIn: readonly HandedIn[]; readonly promised: readonly HandedInUnderClock[] }> {
  const clocks = new Map(running.map((clock) => [clock.clockId, clock]));
  const waiting = await waitingSubmissions(trx, platformId, roomIds);
  const templates = await templatesOfVersions(trx, platformId, waiting);
  const handedIn: HandedIn[] = [];
  const promised: HandedInUnderClock[] = [];
  for (const submission of waiting) {
    const { roomId, assignmentId, authorId, templateId, templateVersion, at } = submission;
    const template = templates.find(
      (one) => one.templateId === templateId && one.version === templateVersion,
    );
    const seen = { roomId, assignmentId, authorId, title: template?.title ?? '', at };
    const clock = clocks.get(clockOfSubmission(submission));
    if (clock) promised.push({ ...seen, clock });
    else handedIn.push(seen);
  }
  return { handedIn, promised };
}
