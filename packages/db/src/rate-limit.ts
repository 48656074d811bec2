import { CompiledQuery, type Kysely } from 'kysely';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Database } from './database.ts';

export type RateLimitRule = {
  /** Sets its keys apart from those of other rules. */
  readonly name: string;
  /** How often something may be tried … */
  readonly tries: number;
  /** … within so many seconds, counted from the first try. */
  readonly withinSeconds: number;
};

/** Gives the present instant in epoch milliseconds: `againAt` is said by it. The library counts by a clock of its own. */
type Clock = () => number;

/** Counts tries. */
export type RateLimit = {
  /** Takes one try. When there are none left, says after which instant there are (epoch milliseconds). */
  take(key: string): Promise<{ readonly left: true } | { readonly left: false; readonly againAt: number }>;
  /** Gives one try back. */
  giveBack(key: string): Promise<void>;
  /** Forgets all tries of this key. */
  forget(key: string): Promise<void>;
};

/**
 * One rule of limits, counted in Postgres, so that any number of web processes count together. Keys must not hold what people
 * typed: hash it first. The counting goes on by itself, outside of any transaction, so that a try counts although what it
 * tried was rolled back.
 */
export function createRateLimit(db: Kysely<Database>, rule: RateLimitRule, clock: Clock): RateLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: {
      query: ({ text, values }: { text: string; values?: unknown[] }) =>
        db.executeQuery(CompiledQuery.raw(text, values ?? [])),
    },
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: rule.name,
    points: rule.tries,
    duration: rule.withinSeconds,
  });
  return limitBy(limiter, clock);
}

/** The same, counted by this process alone: where every round trip counts and a few tries more or less do not. */
export const createLocalRateLimit = (
  { tries, withinSeconds }: Omit<RateLimitRule, 'name'>,
  clock: Clock,
): RateLimit => limitBy(new RateLimiterMemory({ points: tries, duration: withinSeconds }), clock);

function limitBy(limiter: RateLimiterAbstract, clock: Clock): RateLimit {
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return { left: true };
      } catch (refusal) {
        // The library rejects with its own result when the tries are used up, and with an error when it could not count.
        if (refusal instanceof RateLimiterRes)
          return { left: false, againAt: clock() + refusal.msBeforeNext };
        throw refusal;
      }
    },
    async giveBack(key) {
      await limiter.reward(key);
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
