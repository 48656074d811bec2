import type { Tenant } from '@stillroom/db/database';
import { findAccounts } from '@stillroom/db/queries/accounts';
import { assignmentsOfRoom, type StoredAssignment } from '@stillroom/db/queries/assignments';
import { flagsOfRooms } from '@stillroom/db/queries/crisis-flags';
import { templatesOfVersions } from '@stillroom/db/queries/exercise-templates';
import { clocksOfRoom } from '@stillroom/db/queries/reply-clocks';
import type { Flag } from '@stillroom/domain/crisis/flag';
import { expiresAt, type ParticipationState, revisionOf } from '@stillroom/domain/exercise/assignment';
import { isTheirTurn } from '@stillroom/domain/exercise/decide-assignment';
import { nextOccurrenceOf } from '@stillroom/domain/exercise/next-occurrence';
import { type SeenParticipation, seenBy } from '@stillroom/domain/exercise/reveal';
import type { ExerciseTemplate } from '@stillroom/domain/exercise/template';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import type { ReplyClock } from '@stillroom/domain/reply/reply-clock';
import { may } from '@stillroom/domain/room/may';
import { isClient, isStaff, type Member } from '@stillroom/domain/room/member';
import { helpForAuthor } from '../rooms/help-for-author.ts';
import type { ExerciseTools } from './exercise-tools.ts';
import { clockOfSubmission } from './review-clock.ts';

type Viewing = Pick<ExerciseTools, 'services' | 'platform' | 'trx' | 'now' | 'room' | 'members' | 'member'>;

/**
 * One assignment as this member sees it (E3): the exercise, and of everybody's part what the reveal allows. What a partner
 * may not see is not in it, in no form. Instants in epoch ms.
 */
export async function viewAssignment(viewing: Viewing, stored: StoredAssignment, template: ExerciseTemplate) {
  const { trx, platform, room, members, member, now } = viewing;
  const { platformId } = platform;
  const { state } = stored;
  const own = state.participations.find(({ accountId }) => accountId === member.accountId);
  const clocks = await clocksOfRoom(trx, platformId, room.roomId);
  const flags = isClient(member) ? await flagsOfRooms(trx, platformId, [room.roomId]) : [];
  const { assignmentId } = state.assignment;
  const ofThis = ({ source, sourceId }: Flag) => source === 'answers' && sourceId === assignmentId;
  return {
    ...factsOf(stored, now),
    roomId: room.roomId,
    mode: room.mode,
    note: state.assignment.note,
    template,
    people: await peopleOf(trx, platformId, members),
    you: {
      accountId: member.accountId,
      part: member.part,
      /** What a page that saves has begun from; 0 before anything was written. */
      revision: own ? revisionOf(own) : 0,
    },
    seen: seenBy(member, state, template, members).map((part) => ({
      ...part,
      reviewClock: reviewClockOf(part, assignmentId, clocks),
    })),
    mayAnswer: own !== undefined && mayWriteNow(viewing, stored, own.state),
    mayReview: may('review-exercise', { room, member, now }).ok,
    mayWithdraw: may('assign-exercise', { room, member, now }).ok && stored.withdrawnAt === null,
    help: await helpForAuthor({ trx, platformId, now }, flags.filter(ofThis), member.accountId),
  };
}

/** The assignments of a room that this member has sight of, newest first, as cards: no text but the exercise's own. */
export async function assignmentCards(viewing: Viewing) {
  const { services, trx, platform, room, members, member, now } = viewing;
  const { platformId } = platform;
  const all = await assignmentsOfRoom(trx, services.keyring, platformId, room.roomId);
  const templates = await templatesOfVersions(
    trx,
    platformId,
    all.map(({ state }) => state.assignment),
  );
  const clocks = await clocksOfRoom(trx, platformId, room.roomId);
  return all.flatMap((stored) => {
    const { assignment } = stored.state;
    const template = templates.find(
      ({ templateId, version }) =>
        templateId === assignment.templateId && version === assignment.templateVersion,
    );
    if (!template) throw new Error('An assignment is of no exercise.');
    const seen = seenBy(member, stored.state, template, members);
    if (seen.length === 0) return [];
    const own = stored.state.participations.find(({ accountId }) => accountId === member.accountId);
    return [
      {
        ...factsOf(stored, now),
        title: template.title,
        purpose: template.purpose,
        minutes: template.minutes,
        items: template.items.length,
        mayAnswer: own !== undefined && mayWriteNow(viewing, stored, own.state),
        /** When the staff gave feedback on this member's own part; nobody else's is told. */
        answeredAt: own?.state === 'reviewed' ? own.reviewedAt : null,
        seen: seen.map((part) => ({
          ...withoutTexts(part),
          reviewClock: reviewClockOf(part, assignment.assignmentId, clocks),
        })),
      },
    ];
  });
}

export type AssignmentCard = Awaited<ReturnType<typeof assignmentCards>>[number];

const factsOf = ({ state, withdrawnAt }: StoredAssignment, now: number) => {
  const { assignment } = state;
  return {
    assignmentId: assignment.assignmentId,
    assignedBy: assignment.assignedBy,
    assignedAt: assignment.assignedAt,
    dueAt: assignment.dueAt,
    expiresAt: expiresAt(assignment),
    reveal: assignment.reveal,
    promisesReview: assignment.promisesReview,
    repeats: assignment.repetition.every,
    occurrence: assignment.occurrence,
    withdrawnAt,
    comesAgain: withdrawnAt === null && nextOccurrenceOf(assignment, now) !== null,
  };
};

/** Whether this client can write and hand in now, so that a page offers it. */
const mayWriteNow = (
  { room, member, now }: Viewing,
  { state }: StoredAssignment,
  ownState: ParticipationState,
): boolean => {
  const own = state.participations.find(({ accountId }) => accountId === member.accountId);
  const open = ownState === 'assigned' || ownState === 'started' || ownState === 'reopened';
  const endsAt = expiresAt(state.assignment);
  const inTime = ownState === 'reopened' || endsAt === null || now < endsAt;
  if (!own || !open || !inTime) return false;
  return isTheirTurn(state, own) && may('answer-exercise', { room, member, now }).ok;
};

/** A review clock is its author's and the staff's; a partner is not shown how long the other has to wait. */
const reviewClockOf = (
  part: SeenParticipation,
  assignmentId: StoredAssignment['state']['assignment']['assignmentId'],
  clocks: readonly ReplyClock[],
): ReplyClock | null => {
  if ((part.sight !== 'own' && part.sight !== 'full') || part.submission === null) return null;
  const { accountId: authorId, submission } = part;
  const id = clockOfSubmission({ assignmentId, authorId, revision: submission.revision });
  return clocks.find(({ clockId }) => clockId === id) ?? null;
};

const withoutTexts = (part: SeenParticipation) => {
  const { accountId } = part;
  switch (part.sight) {
    case 'own':
      return {
        accountId,
        sight: part.sight,
        state: part.state,
        savedAt: part.draft?.savedAt ?? null,
        submittedAt: part.submission?.submittedAt ?? null,
        hasFeedback: part.feedback !== null,
      };
    case 'full':
      return {
        accountId,
        sight: part.sight,
        state: part.state,
        submittedAt: part.submission?.submittedAt ?? null,
        hasFeedback: part.feedback !== null,
      };
    case 'shared':
      return { accountId, sight: part.sight, at: part.at };
    case 'hidden':
      return { accountId, sight: part.sight, waitingFor: part.waitingFor };
  }
};

async function peopleOf(trx: Tenant, platformId: PlatformId, members: readonly Member[]) {
  const accounts = await findAccounts(
    trx,
    platformId,
    members.map(({ accountId }) => accountId),
  );
  const names = new Map<AccountId, string>(
    accounts.map(({ accountId, displayName }) => [accountId, displayName]),
  );
  return members.map((other) => ({
    accountId: other.accountId,
    name: names.get(other.accountId) ?? '',
    isStaff: isStaff(other),
    isPresent: other.leftAt === null,
  }));
}
