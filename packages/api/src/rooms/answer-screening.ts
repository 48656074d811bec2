import type { Account } from '@stillroom/db/queries/accounts';
import { roomModel } from '@stillroom/db/queries/room-models';
import { insertScreening } from '@stillroom/db/queries/safety-screenings';
import type { RoomId } from '@stillroom/domain/ids';
import { accept, type Outcome } from '@stillroom/domain/outcome';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import {
  type ScreeningAnswers,
  screeningRuleset,
  weighScreening,
} from '@stillroom/domain/room/safety-screening';
import { type Detected, detectSafely } from '../crisis/detect-safely.ts';
import { raiseFlag } from '../crisis/raise-flag.ts';
import { type StepTools, stepRoom } from './step-room.ts';

/**
 * Keeps what one partner answered alone (K3) and takes their step towards the opening. Danger now, or words of that weight
 * in the remark, raise a flag as a message would (C1, C4). The partner learns of none of it. Answered before, nothing changes.
 */
export async function answerScreening(
  tools: StepTools,
  roomId: RoomId,
  author: Account,
  answers: ScreeningAnswers,
): Promise<Outcome<null, RoomRefusal>> {
  const { services, platform, trx, now } = tools;
  const { platformId, modelVersion } = platform;
  const { concern, dangerNow } = weighScreening(answers);
  const remark = detectSafely(services, answers.remark, author.language);
  const found = graver(dangerNow ? danger : { found: 'nothing' }, remark);
  const stepped = await stepRoom(tools, roomId, {
    type: 'screen',
    by: author.accountId,
    concern: concern || found.found !== 'nothing',
  });
  if (!stepped.ok) return stepped;
  const screened = stepped.value.events.find((event) => event.type === 'screened');
  if (screened?.type !== 'screened') return accept(null);
  const place = { platformId, roomId, accountId: author.accountId };
  await insertScreening(trx, services.keyring, place, {
    answers,
    concern: screened.concern,
    submittedAt: now,
  });
  const { crisis } = await roomModel(trx, platformId, modelVersion);
  await raiseFlag({ trx, services, ladder: crisis.ladder, now }, found, {
    platformId,
    roomId,
    authorId: author.accountId,
    source: 'screening',
    sourceId: roomId,
    sourceRevision: 1,
  });
  return accept(null);
}

/** An answer is no text, so it has no place: the question stands for the rule that spoke. */
const danger: Detected = {
  found: 'something',
  level: 3,
  categories: ['partner-violence'],
  findings: [{ rule: 'screening.danger-now', start: 0, end: 0 }],
  ruleset: screeningRuleset,
};

const levelOf = (detected: Detected): number => {
  if (detected.found === 'something') return detected.level;
  return detected.found === 'failure' ? 2 : 0;
};

const graver = (one: Detected, other: Detected): Detected => (levelOf(other) > levelOf(one) ? other : one);
