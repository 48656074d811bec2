import type { AccountRole } from '@stillroom/domain/account/account-role';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import type { WorkingCalendar } from '@stillroom/domain/reply/working-calendar';
import { workingCalendarSchema } from '@stillroom/domain/reply/working-calendar';
import type { Selectable } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { at, atOrNull } from '../instants.ts';

/** A person on one platform. Instants in epoch milliseconds. */
export interface Account {
  readonly platformId: PlatformId;
  readonly accountId: AccountId;
  /** In lower case. */
  readonly email: string;
  readonly displayName: string;
  readonly role: AccountRole;
  /** IANA zone. */
  readonly zone: string;
  /** ISO 3166-1 alpha-2, in capitals; decides on helplines. */
  readonly country: string;
  readonly language: string;
  readonly phone: string | null;
  readonly emergencyContact: string | null;
  /** Whether the person marked mail as a safe channel (K6). */
  readonly mailIsSafe: boolean;
  /** A therapist's own working calendar; null for the platform's. */
  readonly workingCalendar: WorkingCalendar | null;
  readonly createdAt: number;
  readonly disabledAt: number | null;
}

/** Without `password_hash`, which only signing in reads. */
export const accountColumns = [
  'accounts.platform_id',
  'accounts.account_id',
  'accounts.email',
  'accounts.display_name',
  'accounts.role',
  'accounts.zone',
  'accounts.country',
  'accounts.language',
  'accounts.phone',
  'accounts.emergency_contact',
  'accounts.mail_is_safe',
  'accounts.working_calendar',
  'accounts.created_at',
  'accounts.disabled_at',
] as const;

export type AccountRow = Omit<Selectable<Database['accounts']>, 'password_hash'>;

export const accountOf = (row: AccountRow): Account => ({
  platformId: row.platform_id,
  accountId: row.account_id,
  email: row.email,
  displayName: row.display_name,
  role: row.role,
  zone: row.zone,
  country: row.country,
  language: row.language,
  phone: row.phone,
  emergencyContact: row.emergency_contact,
  mailIsSafe: row.mail_is_safe,
  workingCalendar: row.working_calendar === null ? null : workingCalendarSchema.parse(row.working_calendar),
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
});

const accountsOf = (trx: Tenant, platformId: PlatformId) =>
  trx.selectFrom('accounts').where('accounts.platform_id', '=', platformId);

/** The account with this id, disabled or not. */
export async function findAccount(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
): Promise<Account | undefined> {
  const row = await accountsOf(trx, platformId)
    .select(accountColumns)
    .where('accounts.account_id', '=', accountId)
    .executeTakeFirst();
  return row && accountOf(row);
}

/** The accounts with these ids, in no order. */
export async function findAccounts(
  trx: Tenant,
  platformId: PlatformId,
  accountIds: readonly AccountId[],
): Promise<Account[]> {
  if (accountIds.length === 0) return [];
  const rows = await accountsOf(trx, platformId)
    .select(accountColumns)
    .where('accounts.account_id', 'in', accountIds)
    .execute();
  return rows.map(accountOf);
}

/** Every account of the platform, or of one role, by name. */
export async function listAccounts(
  trx: Tenant,
  platformId: PlatformId,
  { role }: { role?: AccountRole } = {},
): Promise<Account[]> {
  const rows = await accountsOf(trx, platformId)
    .select(accountColumns)
    .$if(role !== undefined, (query) => query.where('accounts.role', '=', role ?? 'client'))
    .orderBy('accounts.display_name')
    .orderBy('accounts.account_id')
    .execute();
  return rows.map(accountOf);
}

/** What everybody who works on this platform is called, shut accounts included: their letters are still read. */
export async function staffNames(trx: Tenant, platformId: PlatformId): Promise<readonly string[]> {
  const rows = await accountsOf(trx, platformId)
    .select('accounts.display_name')
    .where('accounts.role', '<>', 'client')
    .execute();
  return rows.map(({ display_name }) => display_name);
}

/** Accounts whose owner has not chosen a password yet: staff who were invited. */
export async function accountsWithoutPassword(
  trx: Tenant,
  platformId: PlatformId,
): Promise<ReadonlySet<AccountId>> {
  const rows = await accountsOf(trx, platformId)
    .select('accounts.account_id')
    .where('accounts.password_hash', 'is', null)
    .execute();
  return new Set(rows.map(({ account_id }) => account_id));
}

/** What signing in needs: the account and the hash to hold the password against. */
export interface SignInAccount {
  readonly account: Account;
  /** Null while no password was chosen yet. */
  readonly passwordHash: string | null;
}

/** The account with this mail address (in lower case), disabled or not. */
export async function findAccountByEmail(
  trx: Tenant,
  platformId: PlatformId,
  email: string,
): Promise<SignInAccount | undefined> {
  const row = await accountsOf(trx, platformId)
    .select([...accountColumns, 'accounts.password_hash'])
    .where('accounts.email', '=', email)
    .executeTakeFirst();
  return row && { account: accountOf(row), passwordHash: row.password_hash };
}

/**
 * The same by id, as it stands now and stays until the transaction ends: meanwhile nobody changes the password or shuts
 * the account.
 */
export async function lockSignInAccount(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
): Promise<SignInAccount | undefined> {
  const row = await accountsOf(trx, platformId)
    .select([...accountColumns, 'accounts.password_hash'])
    .where('accounts.account_id', '=', accountId)
    .forShare()
    .executeTakeFirst();
  return row && { account: accountOf(row), passwordHash: row.password_hash };
}

/** Holds an account until the transaction ends, so that what one person may do once is not done twice at once. */
export async function lockAccount(trx: Tenant, platformId: PlatformId, accountId: AccountId): Promise<void> {
  await accountsOf(trx, platformId)
    .select('accounts.account_id')
    .where('accounts.account_id', '=', accountId)
    .forNoKeyUpdate()
    .execute();
}

export interface NewAccount extends Omit<Account, 'disabledAt'> {
  readonly passwordHash: string | null;
}

/**
 * Makes an account.
 * @returns false when the platform has one with this mail address already; then nothing was made
 */
export async function insertAccount(trx: Tenant, account: NewAccount): Promise<boolean> {
  const made = await trx
    .insertInto('accounts')
    .values({
      platform_id: account.platformId,
      account_id: account.accountId,
      email: account.email,
      password_hash: account.passwordHash,
      role: account.role,
      created_at: at(account.createdAt),
      ...profileRow(account),
    })
    .onConflict((conflict) => conflict.columns(['platform_id', 'email']).doNothing())
    .returning('account_id')
    .executeTakeFirst();
  return made !== undefined;
}

/** What a person may change of their own account. */
export type Profile = Omit<
  Account,
  'platformId' | 'accountId' | 'email' | 'role' | 'createdAt' | 'disabledAt'
>;

export async function saveProfile(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  profile: Profile,
): Promise<void> {
  await changing(trx, platformId, accountId).set(profileRow(profile)).execute();
}

export async function savePasswordHash(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  passwordHash: string,
): Promise<void> {
  await changing(trx, platformId, accountId).set({ password_hash: passwordHash }).execute();
}

/** Since when the account is shut; null opens it again. Its sessions are ended beside it: deleteSessionsOf. */
export async function saveDisabled(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  disabledAt: number | null,
): Promise<void> {
  await changing(trx, platformId, accountId)
    .set({ disabled_at: atOrNull(disabledAt) })
    .execute();
}

const changing = (trx: Tenant, platformId: PlatformId, accountId: AccountId) =>
  trx.updateTable('accounts').where('platform_id', '=', platformId).where('account_id', '=', accountId);

const profileRow = (profile: Profile) => ({
  display_name: profile.displayName,
  zone: profile.zone,
  country: profile.country,
  language: profile.language,
  phone: profile.phone,
  emergency_contact: profile.emergencyContact,
  mail_is_safe: profile.mailIsSafe,
  working_calendar: profile.workingCalendar === null ? null : JSON.stringify(profile.workingCalendar),
});
