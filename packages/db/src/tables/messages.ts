import type { AccountId, ClientKey, MessageId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { big, bytes, flag, id, instant, integer, nullable, oneOf, withDefault } from './column.ts';

export const messages = {
  platform_id: id<PlatformId>(),
  message_id: id<MessageId>(),
  room_id: id<RoomId>(),
  sequence: big(),
  author_id: id<AccountId>(),
  author_part: oneOf('client', 'therapist', 'cover'),
  thread: oneOf('shared', 'before-opening', 'side', 'note'),
  with_id: nullable(id<AccountId>()),
  client_key: id<ClientKey>(),
  revision: withDefault(integer()),
  body_sealed: nullable(bytes()),
  sent_at: instant(),
  edited_at: nullable(instant()),
  withdrawn_at: nullable(instant()),
  shared_at: nullable(instant()),
  for_session: withDefault(flag()),
};

export const message_revisions = {
  platform_id: id<PlatformId>(),
  message_id: id<MessageId>(),
  revision: integer(),
  body_sealed: bytes(),
  replaced_at: instant(),
};

export const message_receipts = {
  platform_id: id<PlatformId>(),
  message_id: id<MessageId>(),
  reader_id: id<AccountId>(),
  read_at: instant(),
};

export const drafts = {
  platform_id: id<PlatformId>(),
  room_id: id<RoomId>(),
  account_id: id<AccountId>(),
  thread: oneOf('shared', 'before-opening', 'side', 'note'),
  with_id: id(),
  revision: integer(),
  client_key: id<ClientKey>(),
  body_sealed: nullable(bytes()),
  saved_at: instant(),
};
