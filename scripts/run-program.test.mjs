import { describe, expect, it } from 'vitest';
import { runProgram } from './run-program.mjs';

const node = (text, options) => runProgram(process.execPath, ['-e', text], options);

describe('running a program', () => {
  it('gives what it wrote', async () => {
    expect(await node("console.log('done')")).toBe('done\n');
  });

  it('says what it wrote when it fails', async () => {
    const failing = node("console.error('no room'); process.exit(3)", { failure: 'It could not be built:' });
    await expect(failing).rejects.toThrow('It could not be built:\nno room');
  });

  it('says that a program is not there', async () => {
    await expect(runProgram('stillroom-absent', [])).rejects.toThrow(/could not be started/);
  });

  it('given up, ends the program and all that the program started', async () => {
    const giveUp = new AbortController();
    const text = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 1, 1000)']);
      console.log(child.pid);
      process.on('SIGINT', () => process.exit(0));
      setInterval(() => 1, 1000);`;
    let grandchild = 0;
    const running = node(text, {
      signal: giveUp.signal,
      onOutput: (line) => {
        grandchild = Number(line);
      },
    });
    await expect.poll(() => grandchild, { timeout: 20_000 }).toBeGreaterThan(0);
    giveUp.abort();
    await expect(running).rejects.toThrow();
    await expect.poll(() => isAlive(grandchild), { timeout: 20_000 }).toBe(false);
  });
});

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
