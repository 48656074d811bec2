import { loadAssignment, saveParticipation } from '@stillroom/db/queries/assignments';
import type { Answer, Answers, Row } from '@stillroom/domain/exercise/answers';
import { submissionOf } from '@stillroom/domain/exercise/assignment';
import { decideAssignment } from '@stillroom/domain/exercise/decide-assignment';
import { evolveAssignment } from '@stillroom/domain/exercise/evolve-assignment';
import type { Item } from '@stillroom/domain/exercise/item';
import { once } from '@stillroom/domain/exercise/repetition';
import { type ExerciseTemplate, itemOf } from '@stillroom/domain/exercise/template';
import { type AccountId, type AssignmentId, clientKey } from '@stillroom/domain/ids';
import { messageBody } from '@stillroom/domain/message/body';
import { DAY_MS, HOUR_MS } from '@stillroom/domain/reply/local-date';
import type { RoomState } from '@stillroom/domain/room/room-state';
import { assignExercise } from '../exercises/assign-exercise.ts';
import { changeAssignment, type ExerciseStep } from '../exercises/change-assignment.ts';
import type { ExerciseStory, Progress, Told } from './story.ts';
import { idOf, noAudit, type Telling } from './telling.ts';

/** Assigns an exercise of the story and lets everybody come as far with it as the story says. */
export async function fillExercise(
  telling: Telling,
  { room, members }: RoomState,
  therapist: string,
  story: ExerciseStory,
): Promise<void> {
  const { services, platform, trx, people, now } = telling;
  const assignedAt = now - story.assignedDaysAgo * DAY_MS;
  const dueAt = now + story.dueInDays * DAY_MS;
  const toolsOf = (accountId: AccountId, at: number) => {
    const member = members.find((one) => one.accountId === accountId);
    if (!member) throw new Error('Somebody in the story is not in the room of their exercise.');
    const afterCommit = () => undefined;
    return { services, platform, trx, now: at, audit: noAudit, afterCommit, room, members, member };
  };
  const therapistId = idOf(people, therapist);
  const assigned = await assignExercise(toolsOf(therapistId, assignedAt), {
    clientKey: clientKey.parse(services.newId()),
    templateId: story.template.templateId,
    participants: Object.keys(story.by).map((key) => idOf(people, key)),
    note: messageBody.parse(story.note),
    dueAt,
    reveal: story.reveal,
    repetition: once,
  });
  if (!assigned.ok) throw new Error(`An exercise of the story was refused: ${assigned.refusal.reason}.`);

  const step = async (by: AccountId, at: number, command: ExerciseStep) => {
    const stored = await storedOf(telling, assigned.value);
    const account = { language: platform.language };
    const tools = { ...toolsOf(by, at), account, stored, template: story.template };
    const changed = await changeAssignment(tools, command);
    if (!changed.ok) throw new Error(`A step of the story was refused: ${changed.refusal.reason}.`);
    return changed.value.state;
  };
  for (const [key, progress] of Object.entries(story.by)) {
    await tellProgress(story, { accountId: idOf(people, key), therapistId, assignedAt }, progress, step);
  }
  if (Object.values(story.by).some(({ state }) => state === 'expired')) await expire(telling, assigned.value);
}

type Step = (
  by: AccountId,
  at: number,
  command: ExerciseStep,
) => Promise<Parameters<typeof evolveAssignment>[0]>;

async function tellProgress(
  { template }: ExerciseStory,
  who: { readonly accountId: AccountId; readonly therapistId: AccountId; readonly assignedAt: number },
  progress: Progress,
  step: Step,
): Promise<void> {
  if (!('told' in progress)) return;
  const { accountId, therapistId, assignedAt } = who;
  const answers = answersFrom(template, progress.told);
  const writtenAt = assignedAt + 20 * HOUR_MS;
  if (progress.state === 'started') {
    await step(accountId, writtenAt, { type: 'save-answers', accountId, answers, basedOn: 0 });
    return;
  }
  const state = await step(accountId, writtenAt, { type: 'submit', accountId, template, answers });
  const own = state?.participations.find((part) => part.accountId === accountId);
  const submissionRevision = (own && submissionOf(own)?.revision) ?? 0;
  const readAt = writtenAt + 15 * HOUR_MS;
  if (progress.state === 'reopened')
    await step(therapistId, readAt, { type: 'reopen', accountId, reopenedBy: therapistId });
  if (progress.state === 'reviewed') {
    const feedback = messageBody.parse(progress.feedback);
    const review = {
      type: 'review',
      accountId,
      reviewedBy: therapistId,
      feedback,
      submissionRevision,
    } as const;
    await step(therapistId, readAt, review);
  }
}

const storedOf = async ({ services, platform, trx }: Telling, id: AssignmentId) => {
  const stored = await loadAssignment(trx, services.keyring, platform.platformId, id, { lock: true });
  if (!stored) throw new Error('An exercise of the story is not there.');
  return stored;
};

/** What the worker does once the grace after the due date has passed. */
async function expire(telling: Telling, id: AssignmentId): Promise<void> {
  const { services, platform, trx, now } = telling;
  const { state } = await storedOf(telling, id);
  const decision = decideAssignment({ type: 'expire' }, state, now);
  if (!decision.ok) throw new Error(`An exercise of the story cannot expire: ${decision.refusal.reason}.`);
  const after = decision.value.reduce<typeof state>(
    (current, event) => evolveAssignment(current, event) ?? current,
    state,
  );
  for (const part of after.participations)
    await saveParticipation(trx, services.keyring, platform.platformId, after.assignment, part);
}

const answersFrom = (template: ExerciseTemplate, told: Told): Answers =>
  Object.fromEntries(
    Object.entries(told).map(([itemId, value]) => {
      const item = itemOf(template, itemId);
      if (!item) throw new Error(`The exercise ${template.title} has no item ${itemId}.`);
      return [itemId, answerFrom(item, value)];
    }),
  );

function answerFrom({ kind }: Item, value: Told[string]): Answer {
  switch (kind) {
    case 'short-text':
    case 'long-text':
      return { kind, text: String(value) };
    case 'number':
    case 'scale':
      return { kind, value: Number(value) };
    case 'date':
      return { kind, date: String(value) };
    case 'choice':
      return { kind, chosen: texts(value) };
    case 'list':
      return { kind, entries: texts(value) };
    case 'table':
      return { kind, rows: rows(value) };
  }
}

const texts = (value: Told[string]): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const rows = (value: Told[string]): readonly Row[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object') : [];
