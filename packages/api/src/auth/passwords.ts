import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { AuthRefusal } from '../refusals.ts';

/** OWASP's figures for argon2id, which is the library's default kind: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

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

  // Of a password that nobody knows, made when first needed.
  let nobodys: Promise<string> | undefined;
  const hashOfNobody = () => {
    nobodys ??= hash(crypto.randomUUID(), cost);
    return nobodys;
  };

  return {
    hash: (password) => inTurn(() => hash(password.normalize('NFKC'), cost)),
    matches: (stored, password) =>
      inTurn(async () => {
        const matched = await verify(stored ?? (await hashOfNobody()), password.normalize('NFKC'));
        return matched && stored !== null;
      }),
  };
}
