import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import type { TRPCError } from '@trpc/server';
import type { Context } from './context.ts';
import { hearRefused } from './crisis/hear-refused.ts';
import { refusalOf } from './refused.ts';
import { type HeardAs, middleware } from './trpc.ts';

/** Leaves the transaction, so that it rolls back, and takes the procedure's own error out with it. */
class RolledBack extends Error {
  readonly error: TRPCError;

  constructor(error: TRPCError) {
    super('rolled back');
    this.error = error;
  }
}

/**
 * Runs the procedure in one transaction of its platform (read committed; what must not move, it locks). A refusal or a
 * fault rolls all of it back (what a client wrote is looked at all the same, C3), and the commit comes before the answer.
 * `ctx.afterCommit` takes what must only happen once the rows stand: a cookie, a wake-up for the relay.
 */
export const inOneTransaction = middleware(async ({ ctx, next, meta, getRawInput }) => {
  const tasks: (() => void)[] = [];
  const afterCommit = (task: () => void) => {
    tasks.push(task);
  };
  try {
    const result = await inPlatform(ctx.services.db, ctx.platform.platformId, async (trx: Tenant) => {
      const inner = await next({ ctx: { trx, afterCommit } });
      // tRPC hands errors back rather than throwing them.
      if (!inner.ok) throw new RolledBack(inner.error);
      return inner;
    });
    for (const task of tasks) task();
    return result;
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
    if (meta?.heardAs) await hearSafely(ctx, meta.heardAs, getRawInput, error.error);
    throw error.error;
  }
});

/** Whatever becomes of it, the caller gets the refusal of the deed. */
async function hearSafely(
  ctx: Context,
  heardAs: HeardAs,
  input: () => Promise<unknown>,
  error: TRPCError,
): Promise<void> {
  try {
    await hearRefused(ctx, heardAs, await input(), refusalOf(error)?.reason);
  } catch (fault) {
    ctx.services.reportFault(fault, 'hearing a refused deed');
  }
}
