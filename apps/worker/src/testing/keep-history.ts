import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

export const historyFolder = fileURLToPath(new URL('../histories/', import.meta.url));

/**
 * Keeps how a story went in Temporal, for the replay in every later test run. Only when asked to:
 * `pnpm --filter @stillroom/worker record-histories`, after a workflow has changed on purpose.
 */
export async function keepHistory(name: string, handle: WorkflowHandle): Promise<void> {
  if (process.env.RECORD_HISTORIES !== '1') return;
  const history: unknown = JSON.parse(historyToJSON(await handle.fetchHistory()));
  // Temporal notes which process on which machine did each step; that is nobody's business here.
  const text = JSON.stringify(history, (key, value: unknown) => (key === 'identity' ? 'worker' : value), 1);
  await writeFile(`${historyFolder}${name}.json`, `${text}\n`);
}
