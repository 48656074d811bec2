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
  // The schema does not list them, so that an older worker meets a kind it does not know as data, not as an error.
  kind: oneOf(
    'clock-opened',
    'clock-changed',
    'flag-raised',
    'flag-changed',
    'assignment-made',
    'assignment-changed',
    'mail-requested',
    'cover-due',
  ),
  subject_id: id(),
  created_at: instant(),
  available_at: instant(),
  attempts: withDefault(integer()),
  failure: nullable(text()),
  dead_at: nullable(instant()),
};
