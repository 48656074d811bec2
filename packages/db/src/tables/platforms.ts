import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import {
  big,
  bytes,
  fixedText,
  flag,
  id,
  instant,
  integer,
  json,
  nullable,
  oneOf,
  shortText,
  text,
  withDefault,
} from './column.ts';

export const platforms = {
  platform_id: id<PlatformId>(),
  slug: text(),
  host: nullable(text()),
  name: text(),
  country: fixedText(),
  zone: text(),
  language: withDefault(text()),
  model_version: integer(),
  created_at: instant(),
};

export const room_model_versions = {
  platform_id: id<PlatformId>(),
  version: integer(),
  model: json(),
  created_by: nullable(id<AccountId>()),
  created_at: instant(),
};

export const accounts = {
  platform_id: id<PlatformId>(),
  account_id: id<AccountId>(),
  email: text(),
  display_name: text(),
  role: oneOf('client', 'therapist', 'responder', 'admin'),
  password_hash: nullable(text()),
  zone: text(),
  country: fixedText(),
  language: withDefault(text()),
  phone: nullable(text()),
  emergency_contact: nullable(text()),
  mail_is_safe: withDefault(flag()),
  working_calendar: nullable(json()),
  created_at: instant(),
  disabled_at: nullable(instant()),
};

export const sessions = {
  platform_id: id<PlatformId>(),
  session_id: text(),
  account_id: id<AccountId>(),
  created_at: instant(),
  expires_at: instant(),
};

export const account_tokens = {
  platform_id: id<PlatformId>(),
  token_hash: bytes(),
  account_id: id<AccountId>(),
  purpose: oneOf('password-reset', 'first-password'),
  created_at: instant(),
  expires_at: instant(),
  used_at: nullable(instant()),
};

export const rate_limits = {
  key: shortText(),
  points: withDefault(integer()),
  expire: nullable(big()),
};

export const data_keys = {
  platform_id: id<PlatformId>(),
  scope: oneOf('room', 'platform'),
  scope_id: id(),
  key_version: integer(),
  wrapped: nullable(bytes()),
  created_at: instant(),
  destroyed_at: nullable(instant()),
};
