import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { AuthRefusal } from '../refusals.ts';

/** OWASP's figures for argon2id, which is the library's default kind: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of random bytes that nobody kept, at the same cost: what a password is held against when there is no account. */
const hashOfNobody =
  '$argon2id$v=19$m=19456,t=2,p=1$ELQ07G5tUFdJl/w2MMzmFw$Piao78KryT+6BLUmeJWUN7mPkT9rBYJ/Lc+VfqM59VM';

type TooBusy = Extract<AuthRefusal, { reason: 'too-busy' }>;

/** Hashes and checks passwords with argon2id, a few at a time. */
export type Passwords = {
  hash(password: string): Promise<Outcome<string, TooBusy>>;
  /** Takes as long when there is no hash to compare with, so that nobody learns who has an account. */
  matches(stored: string | null, password: string): Promise<Outcome<boolean, TooBusy>>;
};

type Limits = { readonly atOnce: number; readonly waiting: number };

/**
 * Hashing takes memory and a processor on purpose, so a flood of sign-ins could starve everything else: at most `atOnce`
 * run, `waiting` more stand in line, and the next is refused clearly and at once.
 */
export function createPasswords(
  { atOnce, waiting }: Limits = { atOnce: Math.max(1, availableParallelism() - 1), waiting: 64 },
): Passwords {
  let running = 0;
  const line: (() => void)[] = [];

  const inTurn = async <Value>(work: () => Promise<Value>): Promise<Outcome<Value, TooBusy>> => {
    if (running >= atOnce) {
      if (line.length >= waiting) return refuse({ reason: 'too-busy' });
      await new Promise<void>((go) => line.push(go));
    } else {
      running += 1;
    }
    try {
      return accept(await work());
    } finally {
      // The place goes to the next in line, so that nobody can slip in between.
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };

  return {
    hash: (password) => inTurn(() => hash(password.normalize('NFKC'), cost)),
    matches: (stored, password) =>
      inTurn(async () => {
        const matched = await verify(stored ?? hashOfNobody, password.normalize('NFKC'));
        return matched && stored !== null;
      }),
  };
}
