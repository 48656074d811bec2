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

/**
 * What a row says beside its ids that an admin is shown; of an action that does not stand here, nothing. Of flags that is only
 * whether the machinery worked: neither how grave a case is, nor which texts it joins, nor what came of it (K3).
 */
const shownToAdmins: Readonly<Record<string, readonly string[]>> = {
  'account.disabled': ['openRooms', 'answersDue'],
  'account.hours': ['own'],
  'account.staff-invited': ['role'],
  'assignment.reminded': ['reminder'],
  'assignment.repeated': ['occurrence', 'previousId'],
  'channel.saved': ['kind', 'enabled', 'rank'],
  'clock.choice': ['choice'],
  'clock.recomputed': [
    'targetBefore',
    'targetAfter',
    'limitBefore',
    'limitAfter',
    'pausedUntilBefore',
    'pausedUntilAfter',
  ],
  'exercise.answers-submitted': ['revision'],
  'exercise.assigned': ['templateId', 'version', 'reveal', 'participants'],
  'exercises.importTemplate': ['version'],
  'exercises.saveTemplate': ['version'],
  'flag.brought-forward': ['step', 'unreached'],
  'flag.paged': ['step', 'to', 'by'],
  // Which rules spoke would say that it was a screening, or which exercise (K3).
  'flag.raised': ['detectorFailed'],
  'model.saved': ['fromVersion', 'version', 'changed'],
  'room.consented': ['version'],
  'room.disclosure-signed': ['policy'],
  'room.model-moved': ['fromVersion', 'toVersion', 'changed'],
  'room.paused': ['untilAt'],
  'room.started': ['composition', 'modelVersion'],
  'roster.saved': ['entries'],
  'time-off.planned': ['startsAt', 'endsAt', 'coverId'],
};

/** It is written in the instant of a `flag.raised`, perhaps in another room: with its ids, it would say whose both are (K3). */
const shownWithoutPlace: ReadonlySet<string> = new Set(['flag.graver']);

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
  const placed = !shownWithoutPlace.has(row.action);
  return {
    ...row,
    roomId: placed ? row.roomId : null,
    subjectId: placed && (ofAccount || !names(row.subjectId)) ? row.subjectId : null,
    detail: Object.fromEntries(
      shownOf(row).map(([name, value]): [string, unknown] => [name, names(value) ? null : value]),
    ),
    actor: actorSeen(actor),
  };
}

const shownOf = ({ action, detail }: Pick<AuditTrailRow, 'action' | 'detail'>) => {
  const shown = shownToAdmins[action] ?? [];
  return Object.entries(detail ?? {}).filter(([name]) => shown.includes(name));
};

const actorSeen = (actor: Account | undefined) => {
  if (!actor) return { kind: 'system' as const };
  if (actor.role === 'client') return { kind: 'client' as const };
  return { kind: 'staff' as const, name: actor.displayName };
};
