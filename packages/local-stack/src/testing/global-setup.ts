import type { TestProject } from 'vitest/node';
import { findTemporalCli } from '../temporal-cli.ts';
import { setUpTestPostgres } from './test-servers.ts';

/** This package's own tests need a server, but no tables. */
const setUpPostgres = setUpTestPostgres(async () => undefined);

/** A Temporal that has to be built first takes minutes: it is built here, where no test waits for it. */
export default async function setUp(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  await findTemporalCli({ env: process.env, log: (line) => console.error(line) });
  return setUpPostgres(project);
}
