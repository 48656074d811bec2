import type { AccountId, ClientKey, PlatformId } from '@stillroom/domain/ids';
import type { SentMessage } from '@stillroom/domain/message/message';
import type { OpenClock } from '@stillroom/domain/reply/reply-clock';
import { withIdOf } from '@stillroom/domain/room/audience';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Tenant } from '../database.ts';
import type { OutboxKind } from './outbox.ts';

/** A message as it is about to be sent. Its words are in `bodySealed` alone. */
export type NewMessage = Omit<SentMessage, 'state' | 'body' | 'revision' | 'editedAt' | 'sharedAt'> & {
  readonly bodySealed: Buffer;
};

/** What is written with a message: its clock where it opens one, and what the worker has to hear. */
export type WithMessage = {
  readonly clock: OpenClock | null;
  readonly events: readonly { readonly kind: OutboxKind; readonly subjectId: string }[];
  /** The revision of the draft that these words were; left out, whatever its page saved last. */
  readonly draftRevision?: number | undefined;
  /** The revision of a draft under another key that these words went on from. */
  readonly draftBegan?: number | undefined;
};

/**
 * Writes a message with its clock, audit row and outbox events, and forgets the draft that it was: all in one statement,
 * because this is the path that everybody waits for. The room must be locked.
 *
 * Only the draft that was sent is forgotten: the one with this message's key, as far as it had come, or the one that its page went
 * on from, as long as nobody else has. Words that another page had added since stay a draft (M2), under a key that was not used
 * yet (M1).
 *
 * Gives the message's place in the log, or null when this author has sent a message with this key before (M1): then
 * nothing at all is written.
 */
export async function insertMessage(
  trx: Tenant,
  platformId: PlatformId,
  message: NewMessage,
  { clock, events, draftRevision, draftBegan }: WithMessage,
): Promise<{ readonly sequence: number } | null> {
  const sentAt = new Date(message.sentAt);
  const { thread } = message.audience;
  const withId = withIdOf(message.audience);
  const wasSent = sql`(drafts.revision <= ${draftRevision ?? maxRevision}::integer)`;
  const { rows } = await sql<{ sequence: number }>`
    with room as (
      update rooms set last_sequence = last_sequence + 1
      where platform_id = ${platformId} and room_id = ${message.roomId} and not exists (
        select from messages
        where platform_id = ${platformId} and author_id = ${message.authorId} and client_key = ${message.clientKey}
      )
      returning last_sequence
    ), message as (
      insert into messages (platform_id, message_id, room_id, sequence, author_id, author_part, thread, with_id,
        client_key, body_sealed, sent_at, for_session)
      select ${platformId}, ${message.messageId}::uuid, ${message.roomId}, last_sequence, ${message.authorId}::uuid,
        ${message.authorPart}, ${thread}, ${withId}::uuid, ${message.clientKey}::uuid, ${message.bodySealed}::bytea,
        ${sentAt}::timestamptz, ${message.forSession}::boolean
      from room
      returning sequence
    ), ${clock ? clockRow(platformId, clock) : sql`clock as (select)`}, draft as (
      update drafts set
        body_sealed = case when ${wasSent} then null else drafts.body_sealed end,
        revision = drafts.revision + ${wasSent}::integer,
        client_key = case when ${wasSent} then drafts.client_key else gen_random_uuid() end
      from message
      where platform_id = ${platformId} and room_id = ${message.roomId} and account_id = ${message.authorId}
        and (client_key = ${message.clientKey} or (
          thread = ${thread} and with_id = coalesce(${withId}::uuid, ${message.authorId}::uuid)
          and revision = ${draftBegan ?? null}::integer
        ))
    ), audit as (
      insert into audit_log (platform_id, audit_id, happened_at, actor_id, action, room_id, subject_id, detail)
      select ${platformId}, ${v7()}::uuid, ${sentAt}, ${message.authorId}, 'message.sent', ${message.roomId}::uuid,
        ${message.messageId}, jsonb_build_object('thread', ${thread}::text)
      from message
    ), told as (
      insert into outbox (platform_id, event_id, kind, subject_id, created_at, available_at)
      select ${platformId}, event_id, kind, subject_id, ${sentAt}, ${sentAt}
      from message, unnest(${events.map(() => v7())}::uuid[], ${events.map(({ kind }) => kind)}::text[],
        ${events.map(({ subjectId }) => subjectId)}::uuid[]) as event (event_id, kind, subject_id)
    )
    select sequence from message
  `.execute(trx);
  return rows[0] ?? null;
}

/** The largest that a revision can be. */
const maxRevision = 2_147_483_647;

const clockRow = (platformId: PlatformId, clock: OpenClock) => sql`clock as (
  insert into reply_clocks (platform_id, clock_id, kind, room_id, author_id, therapist_id, model_version, opened_at,
    nudge_at, warn_at, target_at, limit_at, paused_since, paused_until, revision, state)
  select ${platformId}, ${clock.clockId}::uuid, ${clock.kind}, ${clock.roomId}::uuid, ${clock.authorId}::uuid,
    ${clock.therapistId}::uuid, ${clock.modelVersion}::integer, ${new Date(clock.openedAt)}::timestamptz,
    ${new Date(clock.nudgeAt)}::timestamptz, ${new Date(clock.warnAt)}::timestamptz,
    ${new Date(clock.targetAt)}::timestamptz, ${new Date(clock.limitAt)}::timestamptz,
    ${clock.pause ? new Date(clock.pause.fromAt) : null}::timestamptz,
    ${clock.pause ? new Date(clock.pause.toAt) : null}::timestamptz, ${clock.revision}::integer, 'open'
  from message
)`;

/** The message that this author sent with this key, with its sealed words; undefined when there is none. */
export const messageByKey = (
  trx: Tenant,
  platformId: PlatformId,
  authorId: AccountId,
  clientKey: ClientKey,
) =>
  trx
    .selectFrom('messages')
    .select(['message_id', 'room_id', 'sequence', 'body_sealed'])
    .where('platform_id', '=', platformId)
    .where('author_id', '=', authorId)
    .where('client_key', '=', clientKey)
    .executeTakeFirst();
