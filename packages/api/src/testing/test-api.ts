import { inPlatform } from '@stillroom/db/in-platform';
import { type Account, saveDisabled, savePasswordHash } from '@stillroom/db/queries/accounts';
import type { Platform } from '@stillroom/db/queries/platforms';
import * as builders from '@stillroom/db/testing/builders';
import { type TestDatabase, useTestDatabase } from '@stillroom/db/testing/test-database';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import type { Variant } from '@stillroom/domain/platform/presets';
import { createCaller } from '../app-router.ts';
import { createPasswords } from '../auth/passwords.ts';
import { startSession } from '../auth/sessions.ts';
import { createContext } from '../context.ts';
import { type Services, servicesOver } from '../services.ts';

/** A Monday at noon in Berlin. */
export const monday = Date.parse('2026-11-23T11:00:00Z');

export type TestApi = TestDatabase & {
  readonly services: Services;
  /** Faults that services reported; a test that expects none can say so. */
  readonly faults: readonly unknown[];
  /** What the services take for now, in epoch milliseconds; starts on `monday`. */
  setNow(now: number): void;
  makePlatform(variant?: Variant): Promise<Platform>;
  /** A person without a password, unless one is given. */
  makeAccount(
    platform: Platform,
    role: AccountRole,
    given?: { readonly password?: string },
  ): Promise<Account>;
  shutAccount(account: Account): Promise<void>;
  /** Changes a password behind everybody's back. */
  givePassword(account: Account, password: string): Promise<void>;
  /** A session of that person; its token, as the browser would hold it. */
  openSession(platform: Platform, account: Account): Promise<string>;
  /** Calls as the browser with this session would; without a token, as somebody who is signed out. */
  callAs(
    platform: Platform,
    sessionToken?: string | null,
    address?: string,
    services?: Services,
    deviceToken?: string | null,
  ): TestCaller;
  /** The same for a person, with a session of their own. */
  callAsAccount(platform: Platform, account: Account): Promise<TestCaller['api']>;
};

export type TestCaller = {
  readonly api: ReturnType<typeof createCaller>;
  /** Where the procedures put their cookies. */
  readonly answerHeaders: Headers;
};

/** The API on a database of the test file's own. Call it at the top level of the file. */
export async function useTestApi(): Promise<TestApi> {
  const database = await useTestDatabase();
  const faults: unknown[] = [];
  let now = monday;
  const services = servicesOver({
    db: database.db,
    keyring: database.keyring,
    origin: 'https://stillroom.test',
    clock: () => now,
    passwords: createPasswords(),
    reportFault: (error) => faults.push(error),
  });

  const hashOf = async (password: string) => {
    const hashed = await services.passwords.hash(password);
    if (!hashed.ok) throw new Error('Too many passwords at once for a test.');
    return hashed.value;
  };

  const openSession = (platform: Platform, account: Account) =>
    inPlatform(database.db, platform.platformId, (trx) =>
      startSession({ trx, platform, sessionToken: null }, account, now),
    );

  const callAs = (
    platform: Platform,
    sessionToken: string | null = null,
    address = '192.0.2.1',
    given = services,
    deviceToken: string | null = null,
  ) => {
    const answerHeaders = new Headers();
    const context = createContext({
      services: given,
      platform,
      sessionToken,
      deviceToken,
      address,
      answerHeaders,
    });
    return { api: createCaller(context), answerHeaders };
  };

  return {
    ...database,
    services,
    faults,
    setNow: (instant) => {
      now = instant;
    },
    openSession,
    callAs,
    shutAccount: ({ platformId: id, accountId }) =>
      inPlatform(database.db, id, (trx) => saveDisabled(trx, id, accountId, now)),
    givePassword: ({ platformId: id, accountId }, password) =>
      inPlatform(database.db, id, async (trx) =>
        savePasswordHash(trx, id, accountId, await hashOf(password)),
      ),
    callAsAccount: async (platform, account) => callAs(platform, await openSession(platform, account)).api,

    makePlatform: (variant = 'private-room') => builders.makePlatform(database, { variant }),

    async makeAccount({ platformId }, role, { password } = {}) {
      const hashed = password === undefined ? {} : { passwordHash: await hashOf(password) };
      return builders.makeAccount(database, platformId, { role, ...hashed });
    },
  };
}
