import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLocalStack } from './local-stack.ts';
import { temporalServes } from './temporal-health.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'stillroom-stack-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** The machine's own, without what a developer may have set for servers of their own. */
const { PATH, HOME, XDG_CACHE_HOME, TEMPORAL_CLI } = process.env;
const env = { PATH, HOME, XDG_CACHE_HOME, TEMPORAL_CLI };
const quiet = { env, log: () => undefined, ports: 'any' } as const;

describe('the local stack', () => {
  it('starts Postgres, Temporal and mailbox, and ends them', async () => {
    const stack = await startLocalStack({ dir, ...quiet });
    expect(await temporalServes(stack.temporal.address)).toBe(true);
    expect((await fetch(stack.mailboxUrl)).status).toBe(200);
    expect(stack.databaseUrls.app).toMatch(/^postgres:\/\/stillroom_app:/);
    await Promise.all([stack.stop(), stack.stop()]);
    expect(await temporalServes(stack.temporal.address)).toBe(false);
    await expect(fetch(stack.mailboxUrl)).rejects.toThrow();
  });

  it('makes the master key once, readable by its owner alone', async () => {
    const first = await startLocalStack({ dir, ...quiet });
    await first.stop();
    const second = await startLocalStack({ dir, ...quiet });
    await second.stop();
    expect(Buffer.from(first.masterKey, 'base64')).toHaveLength(32);
    expect(second.masterKey).toBe(first.masterKey);
    expect((await stat(join(dir, 'master-key'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(dir, 'postgres.log'), 'utf8')).not.toContain('stillroom_owner');
  });

  it('given up in mid-start, leaves nothing running', async () => {
    const giveUp = new AbortController();
    const starting = startLocalStack({ dir, ...quiet, signal: giveUp.signal });
    giveUp.abort();
    await expect(starting).rejects.toThrow();
    // Another one could not have the same data otherwise.
    const next = await startLocalStack({ dir, ...quiet });
    await next.stop();
  });

  it('ends what has started when another part fails', async () => {
    const broken = startLocalStack({ dir, ...quiet, env: { ...env, TEMPORAL_CLI: '/absent/temporal' } });
    await expect(broken).rejects.toThrow(/TEMPORAL_CLI names/);
    const next = await startLocalStack({ dir, ...quiet });
    await next.stop();
  });
});
