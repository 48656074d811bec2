import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { describe, expect, inject, it } from 'vitest';
import { quietTemporal } from '../temporal.ts';
import { historyFolder } from '../testing/keep-history.ts';

quietTemporal(() => undefined);

const names = (await readdir(historyFolder)).filter((name) => name.endsWith('.json'));

/**
 * Workflows that run for days meet the code of a later release. Each recorded path must lead through the workflows as
 * they are now by the same commands, or such a workflow would be stuck when it wakes.
 */
describe('recorded histories', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('%s replays', async (name) => {
    const history: unknown = JSON.parse(await readFile(join(historyFolder, name), 'utf8'));
    const workflowBundle = { codePath: inject('workflowBundle') };
    await expect(Worker.runReplayHistory({ workflowBundle }, history)).resolves.toBeUndefined();
  });
});
