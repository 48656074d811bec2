import type { Account } from '@stillroom/db/queries/accounts';
import type { AuditTrailRow } from '@stillroom/db/queries/audit-trail';
import { type AccountId, accountId } from '@stillroom/domain/ids';

/** What staff do to an account as an account: the admin who reads of it has the list of members before them anyway. */
const deedsToAccounts: ReadonlySet<string> = new Set([
  'account.disabled',
  'account.enabled',
  'account.staff-invited',
  'account.staff-invited-again',
]);

/** What a row says beside its ids that an admin is not shown: how grave a flag is would say it of the row before (K3). */
const keptFromAdmins: Readonly<Record<string, readonly string[]>> = { 'flag.raised': ['level'] };

const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const idsIn = (value: unknown): readonly AccountId[] =>
  (JSON.stringify(value ?? null).match(anId) ?? []).flatMap((text) => accountId.safeParse(text).data ?? []);

/** Every id in these rows that could be an account's, so that the accounts can be asked for. */
export const accountIdsIn = (rows: readonly AuditTrailRow[]): readonly AccountId[] => [
  ...new Set(rows.flatMap(({ actorId, subjectId, detail }) => idsIn([actorId, subjectId, detail]))),
];

/**
 * A row of the log as an admin is shown it. Staff are named; a client is only said to be one, and no id of theirs is
 * told, wherever it stands: beside a room it would say who writes there, and without one it is joined with the row of a
 * room a second later. `accounts` are those of `accountIdsIn`.
 */
export function auditForAdmins({ actorId, ...row }: AuditTrailRow, accounts: readonly Account[]) {
  const actor = accounts.find((account) => account.accountId === actorId);
  const clients = new Set(accounts.flatMap(({ role, accountId: id }) => (role === 'client' ? [id] : [])));
  const ofAccount = deedsToAccounts.has(row.action) && actor !== undefined && actor.role !== 'client';
  const names = (value: unknown) => idsIn(value).some((id) => clients.has(id));
  const kept = keptFromAdmins[row.action] ?? [];
  const detail = without(row.detail, kept);
  return {
    ...row,
    subjectId: ofAccount || !names(row.subjectId) ? row.subjectId : null,
    detail: ofAccount ? detail : blanked(detail, names),
    actor: actorSeen(actor),
  };
}

const actorSeen = (actor: Account | undefined) => {
  if (!actor) return { kind: 'system' as const };
  if (actor.role === 'client') return { kind: 'client' as const };
  return { kind: 'staff' as const, name: actor.displayName };
};

const without = (detail: unknown, names: readonly string[]): unknown =>
  typeof detail === 'object' && detail !== null && names.length > 0
    ? Object.fromEntries(Object.entries(detail).filter(([name]) => !names.includes(name)))
    : detail;

/** The same with null for each text that `names` somebody, however deep it stands. */
const blanked = (value: unknown, names: (value: unknown) => boolean): unknown => {
  if (Array.isArray(value)) return value.map((one) => blanked(one, names));
  if (typeof value !== 'object' || value === null) return names(value) ? null : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (names(name) ? [] : [[name, blanked(one, names)]])),
  );
};
