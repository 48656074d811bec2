import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';

/** The channel on which the relay hears that there is something in the outbox. It carries nothing. */
export const outboxChannel = 'stillroom_outbox';

export interface Waker {
  /** Call after a commit that wrote to the outbox. Returns at once and never fails: the relay also looks by itself. */
  wake(): void;
  /** Resolves when nothing is being sent any more. */
  idle(): Promise<void>;
}

/**
 * Wakes the relay by NOTIFY, outside of any transaction: inside one, it would make every commit wait for the one
 * before. While one is on its way, any number of others become one more.
 */
export function createWaker(db: Kysely<Database>): Waker {
  let wanted = false;
  let sending: Promise<void> | undefined;

  async function send(): Promise<void> {
    while (wanted) {
      wanted = false;
      await sql`select pg_notify(${outboxChannel}, '')`.execute(db).catch(() => undefined);
    }
    sending = undefined;
  }

  return {
    wake() {
      wanted = true;
      sending ??= send();
    },
    idle: async () => sending,
  };
}
