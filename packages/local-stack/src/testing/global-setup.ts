import { setUpTestPostgres } from './test-servers.ts';

/** This package's own tests need a server, but no tables. */
export default setUpTestPostgres(async () => undefined);
