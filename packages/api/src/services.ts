import { createKeyring, type Keyring } from '@stillroom/db/crypto/keyring';
import { readMasterKey } from '@stillroom/db/crypto/master-key';
import { createDatabase } from '@stillroom/db/database';
import { createWaker, type Waker } from '@stillroom/db/waker';
import { detectCrisis } from '@stillroom/domain/crisis/detect/detect-crisis';
import { v7 as uuidv7 } from 'uuid';
import { createPasswords, type Passwords } from './auth/passwords.ts';
import { canHoldSessions } from './auth/session-cookie.ts';
import { createSignInLimits, type SignInLimits } from './auth/sign-in-limits.ts';
import { type Background, createBackground } from './background.ts';
import type { Detector } from './crisis/detect-safely.ts';
import { createSendLimit, type SendLimit } from './messages/send-limit.ts';

export type Db = ReturnType<typeof createDatabase>;

/** What every call works with; made once in a process. */
export type Services = {
  readonly db: Db;
  readonly keyring: Keyring;
  /** Tells the worker, after a commit, that the outbox has something for it. */
  readonly waker: Waker;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** Where people reach this install, such as `https://stillroom.example`, without a slash at the end. */
  readonly origin: string;
  /** Looks at what clients write (C1); a test can put one in its place that fails (C6). */
  readonly detector: Detector;
  readonly passwords: Passwords;
  readonly signInLimits: SignInLimits;
  readonly sendLimit: SendLimit;
  /** Work whose outcome the answer does not wait for. */
  readonly background: Background;
  /** Tells the operator of a bug: its kind and where it arose, never its message, which may hold what somebody wrote. */
  readonly reportFault: (error: unknown, path: string) => void;
};

export type ServicesParts = Pick<Services, 'db' | 'keyring' | 'origin'> &
  Partial<Pick<Services, 'clock' | 'newId' | 'detector' | 'passwords' | 'sendLimit' | 'reportFault'>>;

/** Services over a database and a keyring that exist already, as in tests. */
export function servicesOver({ db, keyring, origin, ...given }: ServicesParts): Services {
  const reportFault = given.reportFault ?? reportToConsole;
  const clock = given.clock ?? Date.now;
  return {
    db,
    keyring,
    origin,
    waker: createWaker(db),
    clock,
    newId: given.newId ?? uuidv7,
    detector: given.detector ?? detectCrisis,
    passwords: given.passwords ?? createPasswords(),
    signInLimits: createSignInLimits(db, clock),
    sendLimit: given.sendLimit ?? createSendLimit(clock),
    background: createBackground(reportFault),
    reportFault,
  };
}

/** Lets what is under way in the background end, then gives the connections back. */
export async function closeServices({ background, waker, db }: Services): Promise<void> {
  await background.settled();
  await waker.idle();
  await db.destroy();
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Services from the environment: `DATABASE_URL`, `STILLROOM_MASTER_KEY`, `ORIGIN`.
 * @throws {Error} in plain words when one is missing or cannot be used
 */
export function createServices(env: Environment, options: { readonly poolSize?: number } = {}): Services {
  const url = env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: the address of the database, as the app role.');
  const origin = readOrigin(env.ORIGIN);
  return servicesOver({
    db: createDatabase(url, { name: 'stillroom-web', ...options }),
    keyring: createKeyring(readMasterKey(env.STILLROOM_MASTER_KEY)),
    origin,
  });
}

function readOrigin(text: string | undefined): string {
  if (!text || !URL.canParse(text)) {
    throw new Error(
      'ORIGIN is not an address: it is how people reach this install, such as https://stillroom.example.',
    );
  }
  const { origin } = new URL(text);
  if (!canHoldSessions(origin)) {
    throw new Error(
      `ORIGIN is ${origin}. It must begin with https://, or be http://localhost: no browser keeps a sign-in otherwise.`,
    );
  }
  return origin;
}

function reportToConsole(error: unknown, path: string): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const where = lines.filter((line) => /^\s+at /.test(line)).slice(0, 8);
  console.error([`api: ${kind} in ${path}`, ...where].join('\n'));
}
