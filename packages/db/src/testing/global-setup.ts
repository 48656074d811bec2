import { setUpTestPostgres } from '@stillroom/local-stack/testing/test-servers';
import { migrate } from '../migrations/migrate.ts';

/** For `globalSetup` of every suite whose tests use Postgres: one server a run, with a migrated template. */
export default setUpTestPostgres((ownerUrl) => migrate(ownerUrl));
