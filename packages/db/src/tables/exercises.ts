import type { AccountId, AssignmentId, PlatformId, RoomId, TemplateId } from '@stillroom/domain/ids';
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
  withDefault,
} from './column.ts';

export const exercise_templates = {
  platform_id: id<PlatformId>(),
  template_id: id<TemplateId>(),
  version: integer(),
  content: json(),
  written_by: nullable(id<AccountId>()),
  published_at: instant(),
};

export const assignments = {
  platform_id: id<PlatformId>(),
  assignment_id: id<AssignmentId>(),
  room_id: id<RoomId>(),
  template_id: id<TemplateId>(),
  template_version: integer(),
  assigned_by: id<AccountId>(),
  reveal: oneOf('private', 'together', 'in-turns'),
  note_sealed: nullable(bytes()),
  repetition: nullable(json()),
  previous_id: nullable(id<AssignmentId>()),
  promises_review: withDefault(flag()),
  assigned_at: instant(),
  due_at: nullable(instant()),
  withdrawn_at: nullable(instant()),
};

export const participations = {
  platform_id: id<PlatformId>(),
  assignment_id: id<AssignmentId>(),
  account_id: id<AccountId>(),
  turn: withDefault(small()),
  state: oneOf('assigned', 'started', 'submitted', 'reviewed', 'reopened', 'expired', 'withdrawn'),
  answers_sealed: nullable(bytes()),
  revision: withDefault(integer()),
  saved_at: nullable(instant()),
  submitted_at: nullable(instant()),
  feedback_sealed: nullable(bytes()),
  reviewed_by: nullable(id<AccountId>()),
  reviewed_at: nullable(instant()),
  seen_at: nullable(instant()),
  reopened_by: nullable(id<AccountId>()),
  reopened_at: nullable(instant()),
  ended_at: nullable(instant()),
};

export const reminders_sent = {
  platform_id: id<PlatformId>(),
  assignment_id: id<AssignmentId>(),
  account_id: id<AccountId>(),
  reminder: text(),
  sent_at: instant(),
};
