import { randomUUID } from 'node:crypto';
import { createPlatformKey } from '@stillroom/db/crypto/room-cipher';
import { inPlatform } from '@stillroom/db/in-platform';
import { type Account, insertAccount } from '@stillroom/db/queries/accounts';
import { findPlatform, insertPlatform, type Platform } from '@stillroom/db/queries/platforms';
import { type TestDatabase, useTestDatabase } from '@stillroom/db/testing/test-database';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import { accountId, platformId } from '@stillroom/domain/ids';
import { presetOf, type Variant } from '@stillroom/domain/platform/presets';
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
  /** A session of that person; its token, as the browser would hold it. */
  openSession(platform: Platform, account: Account): Promise<string>;
  /** Calls as the browser with this session would; without a token, as somebody who is signed out. */
  callAs(platform: Platform, sessionToken?: string | null, address?: string): TestCaller;
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

  const openSession = (platform: Platform, account: Account) =>
    inPlatform(database.db, platform.platformId, (trx) =>
      startSession({ trx, platform, sessionToken: null }, account, now),
    );

  const callAs = (platform: Platform, sessionToken: string | null = null, address = '192.0.2.1') => {
    const answerHeaders = new Headers();
    const context = createContext({ services, platform, sessionToken, address, answerHeaders });
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
    callAsAccount: async (platform, account) => callAs(platform, await openSession(platform, account)).api,

    async makePlatform(variant = 'private-room') {
      const id = platformId.parse(randomUUID());
      const zone = 'Europe/Berlin';
      await inPlatform(database.db, id, async (trx) => {
        await insertPlatform(trx, {
          platformId: id,
          slug: `p-${id.slice(0, 8)}`,
          host: null,
          name: 'Lindenhof',
          country: 'DE',
          zone,
          language: 'en',
          createdAt: now,
          model: presetOf(variant, zone),
        });
        await createPlatformKey(database.keyring, trx, id, now);
      });
      const platform = await findPlatform(database.db, id);
      if (!platform) throw new Error('The platform was not made.');
      return platform;
    },

    async makeAccount(platform, role, { password } = {}) {
      const id = accountId.parse(randomUUID());
      const hashed = password === undefined ? null : await services.passwords.hash(password);
      const account: Account = {
        platformId: platform.platformId,
        accountId: id,
        email: `${role}-${id.slice(0, 8)}@example.test`,
        displayName: `A ${role}`,
        role,
        zone: platform.zone,
        country: platform.country,
        language: 'en',
        phone: null,
        emergencyContact: null,
        mailIsSafe: false,
        workingCalendar: null,
        createdAt: now,
        disabledAt: null,
      };
      await inPlatform(database.db, platform.platformId, (trx) =>
        insertAccount(trx, { ...account, passwordHash: hashed?.ok ? hashed.value : null }),
      );
      return account;
    },
  };
}
