import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';

interface Findings {
  readonly user: string;
  readonly passes_security: boolean;
  readonly owns_tables: boolean;
  readonly is_migrated: boolean;
  readonly may_read: boolean;
}

/**
 * Refuses to work with a database that would not hold platforms apart: with a role that passes row-level security, or
 * before the schema is there. For web and worker, once, when they start.
 * @throws {Error} one sentence that says what to do; an error of the connection as it is
 */
export async function checkDatabase(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<Findings>`
    select current_user as user, rolsuper or rolbypassrls as passes_security,
      exists (
        select 1 from pg_class join pg_namespace n on n.oid = relnamespace
        where n.nspname = 'public' and relkind = 'r' and pg_has_role(current_user, relowner, 'usage')
      ) as owns_tables,
      to_regclass('public.audit_seals') is not null as is_migrated,
      coalesce(has_table_privilege(to_regclass('public.accounts'), 'select'), false) as may_read
    from pg_roles where rolname = current_user`.execute(db);
  const found = rows[0];
  if (!found) throw new Error('The database does not say which role this is.');
  if (found.passes_security || found.owns_tables) {
    throw new Error(
      `The database role ${found.user} is stronger than row-level security, which holds platforms apart. ` +
        'Use stillroom_app in DATABASE_URL and stillroom_worker in WORKER_DATABASE_URL.',
    );
  }
  if (!found.is_migrated) {
    throw new Error('The database has no tables of Stillroom yet. Run: npm run db -- migrate');
  }
  if (!found.may_read) {
    throw new Error(
      `The database role ${found.user} has no rights on the tables. Grant it stillroom_app or stillroom_worker.`,
    );
  }
}
