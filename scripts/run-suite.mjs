// How one suite is run and counted. A suite that breaks off, or in which a test did not run, has failed.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolEnvironment } from './build.mjs';
import { root } from './install.mjs';

/** Runs one of the workspace's programs with its output on the screen; gives its exit code, or null after a signal. */
export function runShown(command, args, { signal, env = {}, cwd = root }) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...toolEnvironment(), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const giveUp = () => child.kill('SIGINT');
    signal.addEventListener('abort', giveUp, { once: true });
    child.once('error', fail);
    child.once('close', (code) => {
      signal.removeEventListener('abort', giveUp);
      done(code);
    });
  });
}

/** A program that is one check: it passes when its exit code is 0. */
export async function runTool(command, args, signal) {
  return one((await runShown(command, args, { signal })) === 0);
}

/** Several checks after one another; one that fails does not keep the others from running. */
export async function runChecks(checks) {
  let sum = { passed: 0, failed: 0 };
  for (const check of checks) sum = add(sum, await check());
  return sum;
}

/** One Vitest project, counted from its own report. */
export function runVitest(project, more, signal) {
  return withReport(async (report) => {
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const code = await runShown('vitest', [...args, ...more], { signal });
    const { numTotalTests, numPassedTests } = await readReport(report);
    return counted(numPassedTests, numTotalTests - numPassedTests, code);
  });
}

/** @param {(report: string) => Promise<import('./suites.mjs').Count>} work gets the path where a report is to be written */
export async function withReport(work) {
  const dir = await mkdtemp(join(tmpdir(), 'stillroom-report-'));
  try {
    return await work(join(dir, 'report.json'));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

/** A run that ended badly without a failed test (a crash, no tests at all, an error between tests) is one failure. */
export function counted(passed, failed, code) {
  if (!Number.isInteger(passed) || !Number.isInteger(failed)) return { passed: 0, failed: 1 };
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

export function one(passes) {
  return passes ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function add(left, right) {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}
