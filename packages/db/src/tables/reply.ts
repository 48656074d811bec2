import type { AccountId, ClockId, PlatformId, RoomId, TimeOffId } from '@stillroom/domain/ids';
import { big, id, instant, integer, nullable, oneOf, withDefault } from './column.ts';

export const reply_clocks = {
  platform_id: id<PlatformId>(),
  clock_id: id<ClockId>(),
  kind: oneOf('message', 'submission'),
  room_id: id<RoomId>(),
  author_id: id<AccountId>(),
  therapist_id: id<AccountId>(),
  model_version: integer(),
  opened_at: instant(),
  nudge_at: instant(),
  warn_at: instant(),
  target_at: instant(),
  limit_at: instant(),
  paused_since: nullable(instant()),
  paused_until: nullable(instant()),
  revision: withDefault(integer()),
  state: oneOf('open', 'answered', 'withdrawn', 'closed'),
  ended_at: nullable(instant()),
  answered_by: nullable(id<AccountId>()),
  answer_id: nullable(id()),
  working_ms: nullable(big()),
  choice: nullable(oneOf('wait', 'ask-cover', 'switch')),
  chosen_at: nullable(instant()),
};

export const clock_milestones = {
  platform_id: id<PlatformId>(),
  clock_id: id<ClockId>(),
  milestone: oneOf('nudge', 'warn', 'target', 'limit'),
  fired_at: instant(),
};

export const time_off = {
  platform_id: id<PlatformId>(),
  time_off_id: id<TimeOffId>(),
  therapist_id: id<AccountId>(),
  starts_at: instant(),
  ends_at: instant(),
  cover_id: nullable(id<AccountId>()),
  cancelled_at: nullable(instant()),
};
