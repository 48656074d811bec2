import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTemporal } from './temporal.ts';
import { temporalServes } from './temporal-health.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'stillroom-temporal-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const quiet = { env: process.env, log: () => undefined };

describe('the embedded Temporal', () => {
  it('starts past the empty file of a first start that was broken off', async () => {
    await writeFile(join(dir, 'temporal.sqlite'), '');
    const server = await startTemporal({ ...quiet, dir });
    expect(await temporalServes(server.address)).toBe(true);
    await server.stop();
  });

  it('keeps what it holds for the next start, readable by its owner alone', async () => {
    const store = join(dir, 'temporal.sqlite');
    await (await startTemporal({ ...quiet, dir })).stop();
    const first = await stat(store);
    await (await startTemporal({ ...quiet, dir })).stop();
    const second = await stat(store);
    expect(second.ino).toBe(first.ino);
    expect(second.mode & 0o077).toBe(0);
  });

  it('says what it wrote when it ends at once', async () => {
    const cli = join(dir, 'temporal');
    await writeFile(cli, '#!/bin/sh\necho no licence to run\nexit 1\n', { mode: 0o755 });
    const env = { ...process.env, TEMPORAL_CLI: cli };
    await expect(startTemporal({ ...quiet, env })).rejects.toThrow(
      /ended at once\. It wrote:\nno licence to run/,
    );
  });
});
