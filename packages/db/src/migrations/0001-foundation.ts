import { type Kysely, sql } from 'kysely';
import { audit } from './foundation/audit.ts';
import { crisis } from './foundation/crisis.ts';
import { delivery } from './foundation/delivery.ts';
import { exercises } from './foundation/exercises.ts';
import { messages } from './foundation/messages.ts';
import { people } from './foundation/people.ts';
import { reply } from './foundation/reply.ts';
import { rooms } from './foundation/rooms.ts';
import { closeToOtherPlatforms, platformTables, roles } from './foundation/row-security.ts';

/**
 * The first schema. Every key begins with platform_id, so that the tables can be distributed by platform, and every
 * table of a platform is closed by row-level security that even its owner is under. What people write is only ever
 * a `…_sealed bytea` column (AES-256-GCM under a key of the room or the platform, see crypto/).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const parts = [people, rooms, messages, reply, crisis, exercises, delivery, audit];
  for (const statements of parts) await sql.raw(statements).execute(db);
  for (const table of platformTables) await sql.raw(closeToOtherPlatforms(table)).execute(db);
  await sql.raw(roles).execute(db);
}
