import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { bytes, id, instant, integer, nullable, oneOf, text, withDefault } from './column.ts';

export const mails = {
  platform_id: id<PlatformId>(),
  mail_id: id(),
  dedupe_key: text(),
  template: text(),
  recipient_id: nullable(id<AccountId>()),
  address: text(),
  language: withDefault(text()),
  params_sealed: nullable(bytes()),
  state: oneOf('pending', 'delivered', 'dead'),
  created_at: instant(),
  delivered_at: nullable(instant()),
};

export const outbox = {
  platform_id: id<PlatformId>(),
  event_id: id(),
  kind: text(),
  subject_id: id(),
  created_at: instant(),
  available_at: instant(),
  attempts: withDefault(integer()),
  failure: nullable(text()),
  dead_at: nullable(instant()),
};
