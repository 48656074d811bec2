import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { compileCalendar } from '@stillroom/domain/reply/compiled-calendar';
import { reminderHours } from '@stillroom/domain/reply/reminder-hours';
import type { ReplyTerms } from '@stillroom/domain/reply/reply-promise';
import { answeringTherapist } from '@stillroom/domain/reply/time-off';
import { type WorkingCalendar, workingCalendarSchema } from '@stillroom/domain/reply/working-calendar';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { restsOf } from './room-events.ts';
import { roomModel } from './room-models.ts';

/** What is promised for which kind of clock: `reply` for messages, `reviewWindow` for submitted exercises (E4). */
export type Promised = 'reply' | 'reviewWindow';

/** Whose answer is promised under which version of the model, and from when on time off matters (epoch ms). */
export type TermsOf = {
  readonly platformId: PlatformId;
  readonly modelVersion: number;
  readonly therapistId: AccountId;
  readonly since: number;
  /** Whoever answers at this instant is reminded in their own hours (epoch ms); `since` unless told. */
  readonly remindedAt?: number;
  /** The room whose rests count; left out for something written now, before which no rest counts. */
  readonly roomId?: RoomId;
};

/**
 * Everything that decides when an answer is due, as it stands now; null when that version of the model promises
 * none. The therapist's own calendar, where there is one, is both what is counted in and when they may be nudged; without
 * one they are nudged at daytime (`reminderHours`). While somebody covers, nudges follow the cover's hours (R4, R5).
 */
export async function replyTerms(
  trx: Tenant,
  { platformId, modelVersion, therapistId, since, remindedAt = since, roomId }: TermsOf,
  promised: Promised = 'reply',
): Promise<ReplyTerms | null> {
  const window = (await roomModel(trx, platformId, modelVersion))[promised];
  if (!window.promised) return null;
  const rows = await trx
    .selectFrom('accounts')
    .leftJoin('time_off', (join) =>
      join
        .onRef('time_off.platform_id', '=', 'accounts.platform_id')
        .onRef('time_off.therapist_id', '=', 'accounts.account_id')
        .on('time_off.cancelled_at', 'is', null)
        .on('time_off.ends_at', '>', at(since)),
    )
    .select([
      'accounts.working_calendar',
      'accounts.zone',
      'time_off.time_off_id',
      'time_off.starts_at',
      'time_off.ends_at',
      'time_off.cover_id',
    ])
    .where('accounts.platform_id', '=', platformId)
    .where('accounts.account_id', '=', therapistId)
    .orderBy('time_off.starts_at')
    .execute();
  const timeOff = rows.flatMap(({ time_off_id, starts_at, ends_at, cover_id }) =>
    time_off_id === null || starts_at === null || ends_at === null
      ? []
      : [
          {
            timeOffId: time_off_id,
            therapistId,
            startsAt: starts_at,
            endsAt: ends_at,
            ...(cover_id === null ? {} : { coverId: cover_id }),
          },
        ],
  );
  const [own] = rows;
  const reminded = answeringTherapist(therapistId, timeOff, remindedAt);
  const hours = reminded === therapistId ? own : await hoursOf(trx, platformId, reminded);
  return {
    policy: window.policy,
    therapistId,
    calendar: compiled(ownCalendar(own) ?? window.calendar),
    therapistHours: compiled(
      ownCalendar(hours) ?? (hours ? reminderHours(window.calendar, hours.zone) : window.calendar),
    ),
    timeOff,
    ...(roomId ? { rests: await restsOf(trx, platformId, roomId) } : {}),
  };
}

type Hours = { readonly working_calendar: unknown; readonly zone: string };

const hoursOf = (trx: Tenant, platformId: PlatformId, accountId: AccountId): Promise<Hours | undefined> =>
  trx
    .selectFrom('accounts')
    .select(['working_calendar', 'zone'])
    .where('platform_id', '=', platformId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();

const ownCalendar = (hours: Hours | undefined): WorkingCalendar | null =>
  hours?.working_calendar ? workingCalendarSchema.parse(hours.working_calendar) : null;

/** A calendar was checked before it was stored, so one that cannot be compiled is a bug. */
const compiled = (calendar: WorkingCalendar) => {
  const outcome = compileCalendar(calendar);
  if (!outcome.ok) throw new Error(`A stored calendar cannot be used: ${outcome.refusal.reason}.`);
  return outcome.value;
};
