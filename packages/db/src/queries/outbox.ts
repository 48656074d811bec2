import type { PlatformId } from '@stillroom/domain/ids';
import { v7 } from 'uuid';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** What the worker has to hear of, and the id of its subject: clock, flag, assignment or mail. Ids only. */
export const outboxKinds = [
  'clock-opened',
  'clock-changed',
  'flag-raised',
  'flag-changed',
  'assignment-made',
  'assignment-changed',
  'mail-requested',
] as const;
export type OutboxKind = (typeof outboxKinds)[number];

export interface OutboxEvent {
  readonly platformId: PlatformId;
  readonly kind: OutboxKind;
  readonly subjectId: string;
  /** Epoch milliseconds. */
  readonly happenedAt: number;
}

/** Tells the worker, in the transaction of what happened. Wake it after the commit (waker.ts); it also looks by itself. */
export async function appendOutbox(trx: Tenant, ...events: readonly OutboxEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    platform_id: event.platformId,
    event_id: v7(),
    kind: event.kind,
    subject_id: event.subjectId,
    created_at: at(event.happenedAt),
    available_at: at(event.happenedAt),
  }));
  await trx.insertInto('outbox').values(rows).execute();
}
