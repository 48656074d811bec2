import type pg from 'pg';

export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
}

/**
 * Makes the three roles, or gives those that are there the passwords and limits that they should have. None of them
 * is a superuser or can bypass row-level security.
 */
export async function ensureRoles(client: pg.Client, passwords: RolePasswords): Promise<void> {
  const roles = {
    stillroom_owner: passwords.owner,
    stillroom_app: passwords.app,
    stillroom_worker: passwords.worker,
  };
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1)',
    [Object.keys(roles)],
  );
  const there = new Set(rows.map((row) => row.rolname));
  for (const [name, password] of Object.entries(roles)) {
    const verb = there.has(name) ? 'alter' : 'create';
    await client.query(
      `${verb} role ${client.escapeIdentifier(name)} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication
       password ${client.escapeLiteral(password)}`,
    );
  }
}

/** Makes a database that `stillroom_owner` owns and only the three roles may enter, unless it is there. */
export async function ensureDatabase(client: pg.Client, name: string, template?: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const database = client.escapeIdentifier(name);
  const from = template ? ` template ${client.escapeIdentifier(template)}` : '';
  await client.query(`create database ${database} owner stillroom_owner${from}`);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to stillroom_app, stillroom_worker`);
}
