import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inPlatform } from '@stillroom/db/in-platform';
import { expect, it, vi } from 'vitest';
import { kill, startBreakableStack } from '../fixtures/breakable-stack.ts';
import { workflowsOf } from '../fixtures/look-at-workflows.ts';

const poster = fileURLToPath(new URL('../fixtures/post-until-killed.ts', import.meta.url));
const patience = { timeout: 90_000, interval: 200 };

it('a web process killed between commit and wake-up leaves nothing behind that the worker does not find', async () => {
  const stack = await startBreakableStack();
  const web = spawn(process.execPath, ['--conditions=@stillroom/source', '--import', 'tsx', poster], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: stack.urls.app,
      STILLROOM_MASTER_KEY: stack.masterKey.toString('base64'),
      ORIGIN: 'http://localhost',
      SLUG: stack.platform.slug,
      ROOM: stack.room.roomId,
      SESSION: stack.sessionToken,
    },
  });
  const acknowledged: string[] = [];
  createInterface({ input: web.stdout }).on('line', (messageId) => acknowledged.push(messageId));
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(10), patience);
  await kill(web, 'SIGKILL');

  const stored = await inPlatform(stack.db, stack.platformId, (trx) =>
    trx.selectFrom('messages').select('message_id').execute(),
  );
  const ids = stored.map(({ message_id }) => String(message_id));
  expect(ids).toEqual(expect.arrayContaining(acknowledged));

  const address = await stack.startTemporal();
  stack.startWorker(address);
  const temporal = await stack.temporalClient(address);
  const wanted = ids.map((messageId) => `reply-clock/${stack.platformId}/${messageId}`).sort();
  await vi.waitFor(async () => {
    const found = await workflowsOf(temporal, 'reply-clock/');
    expect(found.map(({ workflowId }) => workflowId).sort()).toEqual(wanted);
  }, patience);
});
