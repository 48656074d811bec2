import { tendCovers } from '@stillroom/db/cover/tend-covers';
import { type Account, findAccount, lockAccount } from '@stillroom/db/queries/accounts';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { addRoomLine } from '@stillroom/db/queries/room-events';
import { loadRooms } from '@stillroom/db/queries/rooms';
import { endTimeOff, insertTimeOff, timeOffAfter } from '@stillroom/db/queries/time-off';
import { type AccountId, type TimeOffId, timeOffId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { endOfLocalDay, startOfLocalDay } from '@stillroom/domain/reply/local-day';
import { cutShort, planTimeOff, type TimeOff, type TimeOffRefusal } from '@stillroom/domain/reply/time-off';
import type { AccessRefusal } from '../refusals.ts';
import { type RecomputeTools, recomputeClocks } from '../replies/recompute-clocks.ts';
import type { Services } from '../services.ts';

type Tools = RecomputeTools & { readonly services: Pick<Services, 'waker' | 'newId'> };

export type PlannedDays = {
  /** First day away and first day back, as local dates (`2026-12-24`) in the therapist's zone. */
  readonly firstDay: string;
  readonly backOn: string;
  readonly coverId: AccountId | null;
};

type Refused = TimeOffRefusal | AccessRefusal;

/** The worker looks this much after the instant, so that a clock of its own that is a little behind does not make it too early. */
const afterwardsMs = 2_000;

/**
 * Plans time off (R5): with a cover the clocks go on and the cover's inbox gets the rooms, without one they stand still. All
 * of the therapist's running clocks are counted again, and each of their rooms gets a line about it. Today may be the first
 * day: then it begins now.
 */
export async function planDaysOff(
  tools: Tools,
  therapist: Account,
  { firstDay, backOn, coverId }: PlannedDays,
): Promise<Outcome<TimeOff, Refused>> {
  const { trx, platform, services, now } = tools;
  const { platformId } = platform;
  const { accountId: therapistId, zone } = therapist;
  const firstMidnight = startOfLocalDay(firstDay, zone);
  const endsAt = startOfLocalDay(backOn, zone);
  if (firstMidnight === undefined || endsAt === undefined)
    return refuse({ reason: 'input-invalid', fields: ['firstDay', 'backOn'] });
  const beginsToday = firstMidnight <= now && endOfLocalDay(firstMidnight, zone) > now;
  // In the order of their ids, so that two who plan for each other wait, and neither for the other.
  for (const id of [therapistId, ...(coverId === null ? [] : [coverId])].sort())
    await lockAccount(trx, platformId, id);
  if (coverId !== null && !(await canCover(tools, therapistId, coverId)))
    return refuse({ reason: 'not-found' });
  const planned = planTimeOff(
    {
      timeOffId: timeOffId.parse(services.newId()),
      therapistId,
      startsAt: beginsToday ? now : firstMidnight,
      endsAt,
      ...(coverId === null ? {} : { coverId }),
    },
    await timeOffAfter(trx, platformId, now),
    now,
  );
  if (!planned.ok) return planned;
  const timeOff = planned.value;
  await insertTimeOff(trx, platformId, timeOff);
  await tools.audit.write(
    {
      subjectId: timeOff.timeOffId,
      detail: { startsAt: timeOff.startsAt, endsAt: timeOff.endsAt, coverId },
    },
    'time-off.planned',
  );
  await sayInRooms(tools, timeOff);
  await followTimeOff(tools, therapistId, [timeOff.startsAt, timeOff.endsAt]);
  return accept(timeOff);
}

/** Calls time off off, or ends it now when it has begun; the clocks keep the pause that they had. Somebody else's is not found. */
export async function cancelTimeOff(
  tools: Tools,
  therapistId: AccountId,
  id: TimeOffId,
): Promise<Outcome<null, Refused>> {
  const { trx, platform, now } = tools;
  const { platformId } = platform;
  await lockAccount(trx, platformId, therapistId);
  const standing = await timeOffAfter(trx, platformId, now);
  const timeOff = standing.find((off) => off.timeOffId === id && off.therapistId === therapistId);
  if (!timeOff) return refuse({ reason: 'not-found' });
  await endTimeOff(trx, platformId, id, cutShort(timeOff, now), now);
  await tools.audit.write({ subjectId: id }, 'time-off.cancelled');
  await followTimeOff(tools, therapistId, []);
  return accept(null);
}

/** What hangs on time off: the clocks, who covers now, and looking again when that changes. */
async function followTimeOff(
  tools: Tools,
  therapistId: AccountId,
  changesAt: readonly number[],
): Promise<void> {
  const { trx, platform, now } = tools;
  const { platformId } = platform;
  await recomputeClocks(tools, { therapistId });
  await tendCovers(trx, platformId, therapistId, now);
  await appendOutbox(
    trx,
    ...changesAt
      .filter((dueAt) => dueAt > now)
      .map((dueAt) => ({
        platformId,
        kind: 'cover-due' as const,
        subjectId: therapistId,
        happenedAt: now,
        dueAt: dueAt + afterwardsMs,
      })),
  );
}

async function canCover(
  { trx, platform }: Tools,
  therapistId: AccountId,
  coverId: AccountId,
): Promise<boolean> {
  // Oneself is refused with a reason of its own, by the domain.
  if (coverId === therapistId) return true;
  const cover = await findAccount(trx, platform.platformId, coverId);
  return cover?.role === 'therapist' && cover.disabledAt === null;
}

async function sayInRooms({ trx, platform, now }: Tools, { therapistId, ...off }: TimeOff): Promise<void> {
  const { platformId } = platform;
  for (const { room } of await loadRooms(trx, platformId, { therapistId }, { lock: true })) {
    await addRoomLine(trx, platformId, room.roomId, {
      kind: 'time-off',
      detail: { startsAt: off.startsAt, endsAt: off.endsAt, coverId: off.coverId ?? null },
      happenedAt: now,
    });
  }
}
