import type { AccountId, MessageId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { MessageBody } from '@stillroom/domain/message/body';
import type { Message } from '@stillroom/domain/message/message';
import { audienceOf } from '@stillroom/domain/room/audience';
import type { Member } from '@stillroom/domain/room/member';
import { mayRead } from '@stillroom/domain/room/readers';
import { type Selectable, sql } from 'kysely';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace } from '../crypto/room-cipher.ts';
import type { Database, Tenant } from '../database.ts';
import { at, atOrNull, type EpochMs } from '../instants.ts';

/** A message in the log, and who of the others has read it. */
export type LoggedMessage = {
  readonly message: Message;
  readonly sequence: number;
  readonly readBy: readonly { readonly readerId: AccountId; readonly readAt: number }[];
};

/** Where a message's words are sealed. */
export const bodyPlace = (
  platformId: PlatformId,
  message: { readonly roomId: RoomId; readonly messageId: MessageId; readonly authorId: AccountId },
): SealedPlace => ({
  platformId,
  scope: 'room',
  scopeId: message.roomId,
  rowId: message.messageId,
  authorId: message.authorId,
  field: 'body',
});

/** The newest, or those before a place in the log; `only` asks for some by their ids. */
export type LogPage = {
  readonly before?: number;
  readonly only?: readonly MessageId[];
  readonly limit: number;
};

/**
 * The newest messages of a room that this member may read, oldest first, in clear. What the member may not read is left
 * out before anything is decrypted, by the domain's own rule (`mayRead`); the statement says the same, so that a page is not
 * emptied by what was left out of it.
 */
export async function messagesFor(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  roomId: RoomId,
  viewer: Member,
  { before, only, limit }: LogPage,
): Promise<readonly LoggedMessage[]> {
  if (only?.length === 0) return [];
  const thereFrom = at(viewer.joinedAt);
  const thereTo = viewer.leftAt === null ? sql<EpochMs>`'infinity'::timestamptz` : at(viewer.leftAt);
  const rows = await withReceipts(trx, platformId)
    .where('messages.room_id', '=', roomId)
    .$if(viewer.part === 'client', (query) =>
      query.where((where) =>
        where.or([
          where.and([
            where('messages.thread', '=', 'shared'),
            where.or([
              where('messages.author_id', '=', viewer.accountId),
              where.between('messages.sent_at', thereFrom, thereTo),
            ]),
          ]),
          where('messages.with_id', '=', viewer.accountId),
          where.between('messages.shared_at', thereFrom, thereTo),
        ]),
      ),
    )
    .$if(only !== undefined, (query) => query.where('messages.message_id', 'in', [...(only ?? [])]))
    .$if(before !== undefined, (query) => query.where('messages.sequence', '<', before ?? 0))
    .orderBy('messages.sequence', 'desc')
    .limit(limit)
    .execute();
  const readable = rows.reverse().filter((row) => mayRead(readableFrom(row), viewer));
  return Promise.all(readable.map((row) => logged(trx, keyring, platformId, row)));
}

/** The newest message of each of these rooms that is no note, in clear: for the staff of the rooms. */
export async function newestMessages(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  roomIds: readonly RoomId[],
): Promise<readonly Message[]> {
  if (roomIds.length === 0) return [];
  const rows = await trx
    .selectFrom('messages')
    .selectAll()
    .distinctOn('room_id')
    .where('platform_id', '=', platformId)
    .where('room_id', 'in', roomIds)
    .where('thread', '<>', 'note')
    .orderBy('room_id')
    .orderBy('sequence', 'desc')
    .execute();
  return Promise.all(rows.map((row) => messageFrom(trx, keyring, platformId, row)));
}

/** One message of this room in clear, locked until the transaction ends; null when the room has no such message. */
export async function lockMessage(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  roomId: RoomId,
  messageId: MessageId,
): Promise<LoggedMessage | null> {
  const row = await withReceipts(trx, platformId)
    .where('messages.room_id', '=', roomId)
    .where('messages.message_id', '=', messageId)
    .forNoKeyUpdate('messages')
    .executeTakeFirst();
  return row ? logged(trx, keyring, platformId, row) : null;
}

/**
 * Writes what can change about a message. With new words the ones before are kept as a revision; withdrawn, both are gone.
 */
export async function saveMessage(
  trx: Tenant,
  platformId: PlatformId,
  message: Message,
  newBodySealed: Buffer | null,
  now: number,
): Promise<void> {
  const { messageId } = message;
  if (message.state === 'sent' && newBodySealed !== null) {
    await sql`
      insert into message_revisions (platform_id, message_id, revision, body_sealed, replaced_at)
      select platform_id, message_id, revision, body_sealed, ${new Date(now)} from messages
      where platform_id = ${platformId} and message_id = ${messageId}
    `.execute(trx);
  }
  if (message.state === 'withdrawn') {
    await trx
      .deleteFrom('message_revisions')
      .where('platform_id', '=', platformId)
      .where('message_id', '=', messageId)
      .execute();
  }
  await trx
    .updateTable('messages')
    .set({
      revision: message.revision,
      shared_at: atOrNull(message.sharedAt),
      for_session: message.forSession,
      ...(message.state === 'withdrawn'
        ? { withdrawn_at: at(message.withdrawnAt), body_sealed: null }
        : {
            edited_at: atOrNull(message.editedAt),
            ...(newBodySealed ? { body_sealed: newBodySealed } : {}),
          }),
    })
    .where('platform_id', '=', platformId)
    .where('message_id', '=', messageId)
    .execute();
}

/** A message as it stood on somebody's screen. */
export type ShownMessage = { readonly messageId: MessageId; readonly revision: number };

/**
 * Notes that somebody has read these messages, each with the words that it was shown with: one that was edited since has not
 * been read (M1). What they wrote themselves or read before changes nothing. The room must be locked, so that no edit comes
 * between.
 */
export async function markRead(
  trx: Tenant,
  platformId: PlatformId,
  readerId: AccountId,
  shown: readonly ShownMessage[],
  now: number,
): Promise<void> {
  if (shown.length === 0) return;
  await sql`
    insert into message_receipts (platform_id, message_id, reader_id, read_at)
    select platform_id, message_id, ${readerId}::uuid, ${new Date(now)} from messages
    join unnest(${shown.map(({ messageId }) => messageId)}::uuid[], ${shown.map(({ revision }) => revision)}::integer[])
      as shown (message_id, revision) using (message_id, revision)
    where platform_id = ${platformId} and author_id <> ${readerId}
    on conflict do nothing
  `.execute(trx);
}

const withReceipts = (trx: Tenant, platformId: PlatformId) =>
  trx
    .selectFrom('messages')
    .selectAll('messages')
    .select(
      sql<[AccountId, number][]>`coalesce((
        select jsonb_agg(jsonb_build_array(reader_id, (extract(epoch from read_at) * 1000)::bigint) order by read_at)
        from message_receipts
        where message_receipts.platform_id = messages.platform_id
          and message_receipts.message_id = messages.message_id
      ), '[]')`.as('read_by'),
    )
    .where('messages.platform_id', '=', platformId);

type MessageRow = Selectable<Database['messages']>;

const audienceFrom = (row: MessageRow) => {
  const audience = audienceOf(row.thread, row.with_id);
  if (!audience) throw new Error('A stored message has no audience.');
  return audience;
};

const readableFrom = (row: MessageRow) => ({
  audience: audienceFrom(row),
  authorId: row.author_id,
  sentAt: row.sent_at,
  sharedAt: row.shared_at,
});

const logged = async (
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  row: MessageRow & { readonly read_by: [AccountId, number][] },
): Promise<LoggedMessage> => ({
  message: await messageFrom(trx, keyring, platformId, row),
  sequence: row.sequence,
  readBy: row.read_by.map(([readerId, readAt]) => ({ readerId, readAt })),
});

const messageFrom = async (
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  row: MessageRow,
): Promise<Message> => {
  const letter = {
    messageId: row.message_id,
    roomId: row.room_id,
    authorPart: row.author_part,
    clientKey: row.client_key,
    revision: row.revision,
    forSession: row.for_session,
    ...readableFrom(row),
  };
  if (row.body_sealed === null)
    return { ...letter, state: 'withdrawn', withdrawnAt: row.withdrawn_at ?? row.sent_at };
  const body = await open(keyring, trx, bodyPlace(platformId, letter), row.body_sealed);
  if (!body.ok) throw new Error(`A message cannot be read: ${body.refusal.reason}.`);
  return { ...letter, state: 'sent', body: body.value as MessageBody, editedAt: row.edited_at };
};
