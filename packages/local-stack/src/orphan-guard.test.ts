import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** A process that starts a long-running child through `startChild` and prints its number. */
const parent = `
  import { startChild } from ${JSON.stringify(fileURLToPath(new URL('child.ts', import.meta.url)))};
  const child = await startChild(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  console.log(child.pid);
`;

it('what was started does not outlive a starter that was killed', async () => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', parent];
  const starter = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise<number>((done) => starter.stdout.once('data', (text) => done(Number(text))));
  expect(isAlive(pid)).toBe(true);
  starter.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
