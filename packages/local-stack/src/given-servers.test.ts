import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { givenDatabase, givenTemporal } from './given-servers.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-servers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('testPostgres'));
});
afterAll(() => database.drop());

const named = () => ({
  DATABASE_URL: database.app,
  WORKER_DATABASE_URL: database.worker,
  DATABASE_OWNER_URL: database.owner,
});

function withPart(url: string, parts: { password?: string; pathname?: string; port?: string }): string {
  return Object.assign(new URL(url), parts).href;
}

describe('a database that the environment names', () => {
  it('is none when it names none', async () => {
    expect(await givenDatabase({})).toBeUndefined();
  });

  it('is used when all three roles can come in', async () => {
    expect(await givenDatabase(named())).toEqual({
      app: database.app,
      worker: database.worker,
      owner: database.owner,
    });
  });

  it.each([
    ['is no address', () => 'localhost', /DATABASE_URL is not a Postgres address/],
    [
      'has a wrong password',
      () => withPart(database.app, { password: 'no' }),
      /refuses that role or password/,
    ],
    ['names no database', () => withPart(database.app, { pathname: '/absent' }), /has no database absent/],
    ['leads nowhere', () => withPart(database.app, { port: '1' }), /nothing answers at 127\.0\.0\.1:1/],
    [
      'may pass row-level security by',
      () => inject('testPostgres').adminUrl,
      /row-level security does not hold/,
    ],
  ])('is refused in one sentence when it %s', async (_case, url, sentence) => {
    const refused = givenDatabase({ ...named(), DATABASE_URL: url() });
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.toMatchObject({
      name: 'StackError',
      message: expect.not.stringContaining('\n'),
    });
  });

  it('needs all three roles, and says which are missing', async () => {
    await expect(givenDatabase({ DATABASE_URL: database.app })).rejects.toThrow(
      /set WORKER_DATABASE_URL and DATABASE_OWNER_URL too/,
    );
  });
});

describe('a Temporal that the environment names', () => {
  it('is none when it names none', async () => {
    expect(await givenTemporal({})).toBeUndefined();
  });

  it('is refused when nothing answers', async () => {
    await expect(givenTemporal({ TEMPORAL_ADDRESS: '127.0.0.1:1' })).rejects.toThrow(
      /No Temporal server answers at/,
    );
  });

  it('is refused when something else answers', async () => {
    const { port } = new URL(database.app);
    await expect(givenTemporal({ TEMPORAL_ADDRESS: `127.0.0.1:${port}` })).rejects.toThrow(
      /No Temporal server/,
    );
  });

  it('is refused when it is no address', async () => {
    await expect(givenTemporal({ TEMPORAL_ADDRESS: 'temporal' })).rejects.toThrow(/should be host:port/);
  });

  it('over TLS is only asked whether somebody listens', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const given = await givenTemporal({ TEMPORAL_ADDRESS: `127.0.0.1:${port}`, TEMPORAL_TLS: 'on' });
    expect(given).toEqual({ address: `127.0.0.1:${port}` });
    await new Promise((done) => server.close(done));
  });
});
