import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { compileCalendar } from '@stillroom/domain/reply/compiled-calendar';
import type { ReplyTerms } from '@stillroom/domain/reply/reply-promise';
import { type WorkingCalendar, workingCalendarSchema } from '@stillroom/domain/reply/working-calendar';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { roomModel } from './room-models.ts';

/** What is promised for which kind of clock: `reply` for messages, `reviewWindow` for submitted exercises (E4). */
export type Promised = 'reply' | 'reviewWindow';

/** Whose answer is promised under which version of the model, and from when on time off matters (epoch ms). */
export type TermsOf = {
  readonly platformId: PlatformId;
  readonly modelVersion: number;
  readonly therapistId: AccountId;
  readonly since: number;
};

/**
 * Everything that decides when an answer is due, as it stands now; null when that version of the model promises
 * none. The therapist's own calendar, where there is one, is both what is counted in and when they may be nudged.
 */
export async function replyTerms(
  trx: Tenant,
  { platformId, modelVersion, therapistId, since }: TermsOf,
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
      'time_off.time_off_id',
      'time_off.starts_at',
      'time_off.ends_at',
      'time_off.cover_id',
    ])
    .where('accounts.platform_id', '=', platformId)
    .where('accounts.account_id', '=', therapistId)
    .orderBy('time_off.starts_at')
    .execute();
  const own = rows[0]?.working_calendar ?? null;
  const calendar = compiled(own === null ? window.calendar : workingCalendarSchema.parse(own));
  return {
    policy: window.policy,
    therapistId,
    calendar,
    therapistHours: calendar,
    timeOff: rows.flatMap(({ time_off_id, starts_at, ends_at, cover_id }) =>
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
    ),
  };
}

/** A calendar was checked before it was stored, so one that cannot be compiled is a bug. */
const compiled = (calendar: WorkingCalendar) => {
  const outcome = compileCalendar(calendar);
  if (!outcome.ok) throw new Error(`A stored calendar cannot be used: ${outcome.refusal.reason}.`);
  return outcome.value;
};
