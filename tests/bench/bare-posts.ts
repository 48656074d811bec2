import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

/** Posts one message; `worker` says which of the clients that post side by side it is. */
export type Poster = (worker: number) => Promise<void>;

export type BarePlace = {
  readonly platformId: string;
  readonly roomIds: readonly string[];
  readonly authorId: string;
  readonly therapistId: string;
  /** Length of what a sealed letter takes. */
  readonly bytes: number;
};

const message = `insert into messages (platform_id, message_id, room_id, sequence, author_id, author_part, thread,
    client_key, body_sealed, sent_at)
  values ($1, $2, $3, $4, $5, 'client', 'shared', $6, $7, now())`;
const clock = `insert into reply_clocks (platform_id, clock_id, kind, room_id, author_id, therapist_id, model_version,
    opened_at, nudge_at, warn_at, target_at, limit_at, state)
  values ($1, $2, 'message', $3, $5, $8, 1, now(), now(), now(), now(), now(), 'open')`;
const audit = `insert into audit_log (platform_id, audit_id, happened_at, actor_id, action, room_id, subject_id)
  values ($1, $9, now(), $5, 'message.sent', $3, $2)`;
const outbox = `insert into outbox (platform_id, event_id, kind, subject_id, created_at, available_at)
  values ($1, $10, 'clock-opened', $2, now(), now())`;

/**
 * The yardstick: the same rows with nothing around them: no session, no membership, no detection, no deadline, no
 * encryption. As the owner of the tables, with prepared statements; row-level security is on for it too.
 */
export async function barePosts(ownerUrl: string, place: BarePlace) {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 32,
    options: `-c stillroom.platform_id=${place.platformId}`,
  });
  // The server may be quicker to stop than an idle connection to close.
  pool.on('error', () => undefined);
  let sequence = 1_000_000_000;
  const values = (worker: number) => {
    sequence += 1;
    const roomId = place.roomIds[worker % place.roomIds.length];
    const { platformId, authorId, therapistId, bytes } = place;
    const sealed = randomBytes(bytes);
    const ids = [randomUUID(), randomUUID(), randomUUID(), randomUUID()] as const;
    return [platformId, ids[0], roomId, sequence, authorId, ids[1], sealed, therapistId, ids[2], ids[3]];
  };
  const typed =
    'with given as (select $1::uuid, $2::uuid, $3::uuid, $4::bigint, $5::uuid, $6::uuid, $7::bytea, $8::uuid, $9::uuid, $10::uuid)';
  const inOne = `${typed}, message as (${message}), clock as (${clock}), audit as (${audit}) ${outbox}`;

  const oneStatement: Poster = async (worker) => {
    await pool.query({ name: 'one', text: inOne, values: values(worker) });
  };
  const threeStatements: Poster = async (worker) => {
    const connection = await pool.connect();
    try {
      const all = values(worker);
      await connection.query('begin');
      await connection.query({ name: 'three-1', text: `${typed} ${message}`, values: all });
      await connection.query({ name: 'three-2', text: `${typed} ${clock}`, values: all });
      await connection.query({
        name: 'three-3',
        text: `${typed}, audit as (${audit}) ${outbox}`,
        values: all,
      });
      await connection.query('commit');
    } finally {
      connection.release();
    }
  };
  return { oneStatement, threeStatements, end: () => pool.end() };
}
