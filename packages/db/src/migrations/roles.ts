import pg from 'pg';

/** The role of the web, which enters one platform at a time, and the role of the worker, which finds its work across them. */
export const appRole = 'stillroom_app';
export const workerRole = 'stillroom_worker';

/**
 * Makes the two roles where they are missing. Roles belong to the whole server, not to one database.
 * @param logins connection URLs of the app and the worker: a role that is named in one of them and is made here may sign
 * in with that URL's password. Roles that exist are left as they are.
 * @throws {Error} in plain words when the owner may not make roles.
 */
export async function ensureRoles(client: pg.Client, logins: readonly string[] = []): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1)',
    [[appRole, workerRole]],
  );
  const there = new Set(rows.map((row) => row.rolname));
  for (const role of [appRole, workerRole])
    if (!there.has(role)) await makeRole(client, role, passwordFor(role, logins));
}

async function makeRole(client: pg.Client, role: string, password: string | undefined): Promise<void> {
  const login = password === undefined ? 'nologin' : `login password ${pg.escapeLiteral(password)}`;
  try {
    await client.query(`create role ${role} ${login}`);
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined;
    // Another migration on the same server was quicker.
    if (code === '42710' || code === '23505') return;
    if (code !== '42501') throw error;
    throw new Error(
      `The role ${role} is missing and ${client.user ?? 'the owner'} may not make it. ` +
        `Ask whoever runs this Postgres for: create role ${role} login password '…'`,
    );
  }
}

function passwordFor(role: string, logins: readonly string[]): string | undefined {
  const login = logins
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url))
    .find((url) => decodeURIComponent(url.username) === role);
  return login && decodeURIComponent(login.password);
}
