import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedCli, fileInTar, findTemporalCli, temporalVersion } from './temporal-cli.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'stillroom-cli-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function program(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  return path;
}

const find = (env: NodeJS.ProcessEnv) => findTemporalCli({ env, log: () => undefined, mayFetch: false });

describe('finding the Temporal server', () => {
  it('takes the one that TEMPORAL_CLI names before all others', async () => {
    const named = await program(join(home, 'mine'));
    const onPath = dirname(await program(join(home, 'bin', 'temporal')));
    expect(await find({ TEMPORAL_CLI: named, PATH: onPath, HOME: home })).toBe(named);
  });

  it('refuses a TEMPORAL_CLI that cannot be run, instead of taking another one', async () => {
    const onPath = dirname(await program(join(home, 'bin', 'temporal')));
    await expect(find({ TEMPORAL_CLI: join(home, 'absent'), PATH: onPath })).rejects.toThrow(
      /TEMPORAL_CLI names/,
    );
  });

  it('takes the one on PATH before the cached one', async () => {
    const onPath = await program(join(home, 'bin', 'temporal'));
    await program(cachedCli({ HOME: home }));
    expect(await find({ PATH: `/nowhere:${dirname(onPath)}`, HOME: home })).toBe(onPath);
  });

  it('takes the cached one of the pinned version, in XDG_CACHE_HOME when that is set', async () => {
    const cached = await program(join(home, 'cache', 'stillroom', 'temporal', temporalVersion, 'temporal'));
    expect(await find({ PATH: '', HOME: '/nowhere', XDG_CACHE_HOME: join(home, 'cache') })).toBe(cached);
  });

  it('says what it tried and how to supply one when there is none', async () => {
    const search = find({ PATH: '', HOME: home });
    await expect(search).rejects.toThrow(
      /TEMPORAL_CLI is not set; there is no `temporal` on PATH; .* is not there/,
    );
    await expect(search).rejects.toThrow(/set TEMPORAL_CLI to one, or TEMPORAL_ADDRESS/);
  });
});

describe('the official archive', () => {
  const entry = (name: string, content: string) => {
    const head = Buffer.alloc(512);
    head.write(name);
    head.write(content.length.toString(8).padStart(11, '0'), 124);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return Buffer.concat([head, body]);
  };

  it('gives the program out of its tar file', () => {
    const tar = Buffer.concat([
      entry('LICENSE', 'x'.repeat(700)),
      entry('temporal', 'the program'),
      Buffer.alloc(1024),
    ]);
    expect(fileInTar(tar, 'temporal')?.toString()).toBe('the program');
    expect(fileInTar(tar, 'absent')).toBeUndefined();
  });
});
