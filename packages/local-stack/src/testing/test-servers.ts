import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { type DatabaseUrls, type PostgresServer, startPostgres } from '../postgres.ts';
import { startTemporal, type TemporalServer } from '../temporal.ts';

/** What a test file needs to make a database of its own; plain data, so that it can cross into a test process. */
export interface TestPostgres {
  readonly adminUrl: string;
  /** Ways into the template: a test's database gets the same ones with another name. */
  readonly template: DatabaseUrls;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by `setUpTestPostgres`; give it to `createTestDatabase`. */
    testPostgres: TestPostgres;
    /** Set by `setUpTestTemporal`: `host:port` of a server in memory, shared by all test files. */
    testTemporal: string;
  }
}

/** One server of each kind for all suites of a run: every project's global setup runs in this same process. */
interface Shared<T> {
  users: number;
  readonly server: Promise<T>;
}
const shared: {
  postgres?: Shared<PostgresServer & { dir: string; prepared: TestPostgres }>;
  temporal?: Shared<TemporalServer>;
} = sharedInThisProcess();

function sharedInThisProcess() {
  const place = globalThis as { [key: symbol]: object | undefined };
  const key = Symbol.for('stillroom.test-servers');
  place[key] ??= {};
  return place[key];
}

/**
 * A Vitest global setup: starts Postgres unless another suite of this run did, and prepares the template.
 * @param prepareTemplate migrates the database behind this owner's URL; it must close its connections.
 * @returns the teardown; the last suite to leave stops the server and removes its files.
 */
export function setUpTestPostgres(prepareTemplate: (ownerUrl: string) => Promise<unknown>) {
  return async (project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> => {
    shared.postgres ??= { users: 0, server: postgresWithTemplate(prepareTemplate) };
    const mine = shared.postgres;
    mine.users += 1;
    const { prepared } = await mine.server;
    project.provide('testPostgres', prepared);
    return async () => {
      mine.users -= 1;
      if (mine.users > 0) return;
      delete shared.postgres;
      const server = await mine.server;
      await server.stop();
      await rm(server.dir, { recursive: true, force: true });
    };
  };
}

async function postgresWithTemplate(prepareTemplate: (ownerUrl: string) => Promise<unknown>) {
  const dir = await mkdtemp(join(tmpdir(), 'stillroom-test-'));
  const server = await startPostgres({ dir, durability: 'test' });
  const template = await server.database('stillroom_template');
  await prepareTemplate(template.owner);
  return { ...server, dir, prepared: { adminUrl: server.adminUrl, template } };
}

/** A Vitest global setup: one Temporal server in memory for all suites of a run. */
export function setUpTestTemporal() {
  return async (project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> => {
    shared.temporal ??= {
      users: 0,
      server: startTemporal({ env: process.env, log: (line) => console.error(line) }),
    };
    const mine = shared.temporal;
    mine.users += 1;
    project.provide('testTemporal', (await mine.server).address);
    return async () => {
      mine.users -= 1;
      if (mine.users > 0) return;
      delete shared.temporal;
      await (await mine.server).stop();
    };
  };
}

export interface TestDatabase extends DatabaseUrls {
  /** Removes the database; whoever is still connected is cut off. */
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own: `createTestDatabase(inject('testPostgres'))` in a `beforeAll`. */
export async function createTestDatabase({ adminUrl, template }: TestPostgres): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = new URL(template.owner).pathname.slice(1);
  await asAdmin(adminUrl, [
    `create database ${name} owner stillroom_owner template ${source}`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to stillroom_app, stillroom_worker`,
  ]);
  const renamed = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return {
    owner: renamed(template.owner),
    app: renamed(template.app),
    worker: renamed(template.worker),
    drop: () => asAdmin(adminUrl, [`drop database if exists ${name} with (force)`]),
  };
}

async function asAdmin(adminUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
