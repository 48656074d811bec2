import type { AccountId, FlagId, PageId, PlatformId, RoomId } from '@stillroom/domain/ids';
import {
  bytes,
  flag,
  id,
  instant,
  integer,
  json,
  nullable,
  oneOf,
  small,
  text,
  texts,
  withDefault,
} from './column.ts';

export const crisis_flags = {
  platform_id: id<PlatformId>(),
  flag_id: id<FlagId>(),
  room_id: id<RoomId>(),
  author_id: id<AccountId>(),
  source: oneOf('message', 'answers', 'screening'),
  source_id: id(),
  source_revision: withDefault(integer()),
  level: small(),
  categories: texts(),
  findings: json(),
  ruleset: text(),
  detector_failed: withDefault(flag()),
  raised_at: instant(),
  state: oneOf('noted', 'open', 'acknowledged', 'resolved'),
  next_step: withDefault(integer()),
  next_step_at: nullable(instant()),
  acknowledged_by: nullable(id<AccountId>()),
  acknowledged_at: nullable(instant()),
  outcome: nullable(oneOf('reached', 'safety-plan', 'emergency-services', 'false-alarm', 'unreachable')),
  outcome_due_at: nullable(instant()),
  resolved_by: nullable(id<AccountId>()),
  resolved_at: nullable(instant()),
  useful: nullable(flag()),
  hidden_by_author_at: nullable(instant()),
};

export const on_call_roster = {
  platform_id: id<PlatformId>(),
  account_id: id<AccountId>(),
  position: oneOf('on-call', 'backup', 'supervisor'),
  rank: withDefault(small()),
};

export const page_channels = {
  platform_id: id<PlatformId>(),
  channel_id: id(),
  kind: oneOf('webhook', 'mail'),
  format: withDefault(oneOf('stillroom', 'pagerduty-v2')),
  url: nullable(text()),
  secret_sealed: nullable(bytes()),
  rank: withDefault(small()),
  disabled_at: nullable(instant()),
  last_delivered_at: nullable(instant()),
  last_failed_at: nullable(instant()),
};

export const crisis_pages = {
  platform_id: id<PlatformId>(),
  page_id: id<PageId>(),
  flag_id: id<FlagId>(),
  step: integer(),
  recipient_id: id<AccountId>(),
  channel_id: id(),
  sent_by: oneOf('workflow', 'watchdog'),
  state: oneOf('pending', 'delivered', 'failed'),
  attempts: withDefault(integer()),
  failure: nullable(text()),
  in_hand_until: nullable(instant()),
  created_at: instant(),
  delivered_at: nullable(instant()),
};
