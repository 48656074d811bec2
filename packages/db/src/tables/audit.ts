import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import {
  big,
  bytes,
  generated,
  id,
  instant,
  json,
  nullable,
  text,
  transactionNumber,
  withDefault,
} from './column.ts';

export const audit_log = {
  platform_id: id<PlatformId>(),
  audit_id: id(),
  happened_at: instant(),
  actor_id: nullable(id<AccountId>()),
  action: text(),
  room_id: nullable(id<RoomId>()),
  subject_id: nullable(id()),
  detail: withDefault(json()),
  transaction_id: generated(transactionNumber()),
};

export const audit_seals = {
  platform_id: id<PlatformId>(),
  seal: big(),
  upto_transaction: transactionNumber(),
  rows: big(),
  previous_head: bytes(),
  head: bytes(),
  sealed_at: instant(),
};
