import { type Kysely, sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from './database.ts';
import { type Listener, listenTo } from './listener.ts';
import { useTestDatabase } from './testing/test-database.ts';
import { createWaker, outboxChannel } from './waker.ts';

const { db, urls } = await useTestDatabase();
const admin = createDatabase(urls.admin, { poolSize: 1 });
const listeners: Listener[] = [];
afterAll(async () => {
  await Promise.all(listeners.map((listener) => listener.close()));
  await admin.destroy();
});

async function listen() {
  const heard = { notices: 0, troubles: 0 };
  const listener = listenTo(urls.worker, outboxChannel, {
    onNotice: () => {
      heard.notices += 1;
    },
    onTrouble: () => {
      heard.troubles += 1;
    },
    firstWaitMs: 1,
  });
  listeners.push(listener);
  await listener.ready;
  return heard;
}

/** Cuts off whoever listens. */
const cutOff = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'stillroom listener' and datname = current_database()`.execute(admin);

describe('waking the relay', () => {
  it('is heard, and looks once as soon as it listens', async () => {
    const heard = await listen();
    expect(heard.notices).toBe(1);
    createWaker(db).wake();
    await expect.poll(() => heard.notices).toBe(2);
  });

  it('sends one more notice for all that come while one is on its way', async () => {
    let sent = 0;
    const release: (() => void)[] = [];
    const waker = createWaker(
      countingNotices(db, async () => {
        sent += 1;
        await new Promise<void>((done) => release.push(done));
      }),
    );
    for (let count = 0; count < 1000; count += 1) waker.wake();
    await expect.poll(() => release.length).toBe(1);
    for (let count = 0; count < 1000; count += 1) waker.wake();
    release[0]?.();
    await expect.poll(() => release.length).toBe(2);
    release[1]?.();
    await waker.idle();
    expect(sent).toBe(2);
  });

  it('never fails its caller, even when the database is gone', async () => {
    const gone = createDatabase('postgres://nobody:x@127.0.0.1:1/none');
    const waker = createWaker(gone);
    waker.wake();
    await waker.idle();
    await gone.destroy();
  });

  it('listens again after its connection was cut, and looks once for what it missed', async () => {
    const heard = await listen();
    await cutOff();
    await expect.poll(() => heard.notices).toBeGreaterThanOrEqual(2);
    expect(heard.troubles).toBeGreaterThanOrEqual(1);
    const before = heard.notices;
    createWaker(db).wake();
    await expect.poll(() => heard.notices).toBeGreaterThan(before);
  });
});

/** The database, with a hold before each statement. */
const countingNotices = (real: Kysely<Database>, hold: () => Promise<void>): Kysely<Database> =>
  real.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      await hold();
      return result;
    },
  });
