import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpTestTemporal } from '@stillroom/local-stack/testing/test-servers';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { bundleWorkflows } from '../workflow-bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the workflows as they are now, bundled once for all test files. */
    workflowBundle: string;
  }
}

/** A Temporal server, and the workflows bundled for the workers of the tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [leaveTemporal, dir, { code }] = await Promise.all([
    setUpTestTemporal()(project),
    mkdtemp(join(tmpdir(), 'stillroom-bundle-')),
    bundleWorkflows(),
  ]);
  const path = join(dir, 'workflow-bundle.cjs');
  await writeFile(path, code);
  project.provide('workflowBundle', path);
  return async () => {
    await leaveTemporal();
    await rm(dir, { recursive: true, force: true });
  };
}
