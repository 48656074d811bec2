import { migrate, migrationStatus } from './migrations/migrate.ts';

/** `npm run db -- migrate | status`: brings the schema up to date, or says what stands. */
const usage = `Usage: npm run db -- <command>

  migrate   brings the database to the newest schema
  status    lists the migrations, done and to do

DATABASE_OWNER_URL   connects as the owner of the tables (needed)
DATABASE_URL, WORKER_DATABASE_URL
                     roles that are missing are made with the names and passwords in these
`;

const commands: Record<string, (ownerUrl: string) => Promise<void>> = {
  async migrate(ownerUrl) {
    const logins = [process.env.DATABASE_URL, process.env.WORKER_DATABASE_URL].filter(
      (url) => url !== undefined,
    );
    const done = await migrate(ownerUrl, { logins });
    for (const name of done) console.log(`done  ${name}`);
    console.log(done.length === 0 ? 'The schema is up to date.' : 'The schema is now up to date.');
  },
  async status(ownerUrl) {
    for (const { name, executedAt } of await migrationStatus(ownerUrl)) {
      console.log(executedAt ? `done   ${name}  ${executedAt.toISOString()}` : `to do  ${name}`);
    }
  },
};

const command = commands[process.argv[2] ?? ''];
const ownerUrl = process.env.DATABASE_OWNER_URL;
if (!command) {
  console.error(usage);
  process.exitCode = 2;
} else if (!ownerUrl) {
  console.error(
    'DATABASE_OWNER_URL is not set: the connection of the owner of the tables, as postgres://owner:password@host:5432/name',
  );
  process.exitCode = 2;
} else {
  await command(ownerUrl).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
