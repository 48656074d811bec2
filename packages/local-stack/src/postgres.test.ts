import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { postgresUser, reachable } from './postgres-user.ts';

let dir: string;
const running: PostgresServer[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'stillroom-postgres-'));
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await rm(dir, { recursive: true, force: true });
});

async function start(more: { port?: number } = {}): Promise<PostgresServer> {
  const server = await startPostgres({ dir, durability: 'test', ...more });
  running.push(server);
  return server;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function writeOneLetter(server: PostgresServer): Promise<void> {
  const { owner } = await server.database('stillroom');
  await ask(owner, `create table letters (words text); insert into letters values ('kept')`);
}

async function readLetters(server: PostgresServer): Promise<unknown[]> {
  return ask((await server.database('stillroom')).owner, 'select words from letters');
}

describe('the embedded Postgres', () => {
  it('finds its data again after a stop', async () => {
    const first = await start();
    await writeOneLetter(first);
    await first.stop();
    await first.stop();
    expect(await readLetters(await start())).toEqual([{ words: 'kept' }]);
  });

  it('starts again after it was killed, past the lock file that it left', async () => {
    const first = await start();
    await writeOneLetter(first);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(await readFile(join(await dataHome(), 'postmaster.pid'), 'utf8')).toContain(String(first.pid));
    expect(await readLetters(await start())).toEqual([{ words: 'kept' }]);
  });

  it('starts again when the number in the lock file now belongs to another program', async () => {
    await (await start()).stop();
    await writeFile(join(await dataHome(), 'postmaster.pid'), `${process.pid}\n`);
    expect((await start()).port).toBeGreaterThan(0);
  });

  it('ends a server that nobody holds any more, and takes its data over', async () => {
    const abandoned = await start();
    await writeOneLetter(abandoned);
    const next = await start();
    expect(await readLetters(next)).toEqual([{ words: 'kept' }]);
    await abandoned.ended;
  });

  it('refuses data of another major version in one sentence, and touches nothing', async () => {
    await (await start()).stop();
    const version = join(await dataHome(), 'PG_VERSION');
    await writeFile(version, '17\n');
    await expect(start()).rejects.toThrow(
      /made by Postgres 17 and this Stillroom brings Postgres 18: dump it/,
    );
    expect(await readFile(version, 'utf8')).toBe('17\n');
  });

  it('says so when its passwords are gone, and touches nothing', async () => {
    const first = await start();
    await writeOneLetter(first);
    await first.stop();
    const file = join(dir, 'postgres-password-superuser');
    const password = await readFile(file, 'utf8');
    await rm(file);
    await expect(start()).rejects.toThrow(/made with other passwords than those in/);
    await writeFile(file, password);
    expect(await readLetters(await start())).toEqual([{ words: 'kept' }]);
  });

  it('takes the next port when the wanted one is busy', async () => {
    const busy = createServer();
    await new Promise<void>((done) => busy.listen(0, '127.0.0.1', done));
    const address = busy.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const server = await start({ port });
    expect(server.port).toBeGreaterThan(port);
    await new Promise((done) => busy.close(done));
  });

  it('gives up at once when told to, and leaves nothing half-made', async () => {
    const giveUp = new AbortController();
    const starting = startPostgres({ dir, signal: giveUp.signal });
    giveUp.abort();
    await expect(starting).rejects.toThrow();
    expect((await start()).port).toBeGreaterThan(0);
  });
});

async function dataHome(): Promise<string> {
  return join(await reachable(dir, postgresUser()), 'postgres');
}
