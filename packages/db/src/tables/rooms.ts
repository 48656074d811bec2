import type { AccountId, InvitationId, PlatformId, RoomId } from '@stillroom/domain/ids';
import {
  big,
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

export const rooms = {
  platform_id: id<PlatformId>(),
  room_id: id<RoomId>(),
  composition: oneOf('individual', 'couple'),
  mode: oneOf('messaging', 'exercises-only'),
  model_version: integer(),
  therapist_id: id<AccountId>(),
  disclosure_policy: nullable(oneOf('no-secrets', 'limited-confidences')),
  life: oneOf('waiting', 'active', 'paused', 'closed'),
  pause_reason: nullable(oneOf('therapist-away', 'at-request', 'partner-left', 'supervisor')),
  paused_since: nullable(instant()),
  paused_until: nullable(instant()),
  opened_at: nullable(instant()),
  closed_at: nullable(instant()),
  last_sequence: withDefault(big()),
  created_at: instant(),
};

export const room_members = {
  platform_id: id<PlatformId>(),
  room_id: id<RoomId>(),
  account_id: id<AccountId>(),
  part: oneOf('client', 'therapist', 'cover'),
  seat: withDefault(small()),
  joined_at: instant(),
  consented_at: nullable(instant()),
  consent_version: nullable(text()),
  disclosure_signed_at: nullable(instant()),
  screened_at: nullable(instant()),
  left_at: nullable(instant()),
};

export const invitations = {
  platform_id: id<PlatformId>(),
  invitation_id: id<InvitationId>(),
  room_id: id<RoomId>(),
  inviter_id: id<AccountId>(),
  email: text(),
  token_hash: bytes(),
  created_at: instant(),
  expires_at: instant(),
  accepted_by: nullable(id<AccountId>()),
  accepted_at: nullable(instant()),
  revoked_at: nullable(instant()),
};

export const safety_screenings = {
  platform_id: id<PlatformId>(),
  room_id: id<RoomId>(),
  account_id: id<AccountId>(),
  answers_sealed: bytes(),
  concern: flag(),
  submitted_at: instant(),
};

export const room_events = {
  platform_id: id<PlatformId>(),
  room_id: id<RoomId>(),
  event_id: id(),
  sequence: big(),
  kind: oneOf(
    'opened',
    'partner-joined',
    'paused',
    'resumed',
    'closed',
    'model-moved',
    'therapist-changed',
    'time-off',
    'cover-started',
    'cover-ended',
    'invitation-sent',
    'invitation-revoked',
  ),
  subject_id: nullable(id()),
  only_for: nullable(id<AccountId>()),
  detail: withDefault(json()),
  happened_at: instant(),
};
