import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { type Account, findAccount, insertAccount } from '@stillroom/db/queries/accounts';
import {
  findInvitationByToken,
  type StoredInvitation,
  saveInvitation,
} from '@stillroom/db/queries/invitations';
import { loadRoom } from '@stillroom/db/queries/rooms';
import type { NewAccountForm } from '@stillroom/domain/account/new-account';
import type { RoomId } from '@stillroom/domain/ids';
import { acceptInvitation, usableInvitation } from '@stillroom/domain/room/invitation';
import { createAudit } from '../audit.ts';
import { freeName } from '../auth/free-name.ts';
import { handOverSession } from '../auth/hand-over-session.ts';
import { newAccountId } from '../auth/new-account-id.ts';
import { isToken, tokenHash } from '../auth/session-token.ts';
import { readSession, startSession } from '../auth/sessions.ts';
import type { Context } from '../context.ts';
import { accepted, refused } from '../refused.ts';
import { stepRoom } from '../rooms/step-room.ts';

/**
 * Joins the room of an invitation (K1), with the account that is signed in or with a new one that is made here; consent is
 * asked for afterwards. Account, joining and the used-up invitation are one transaction: of two who come with the same link
 * at once one joins. The password is hashed before it opens, because hashing waits its turn.
 * @throws refusals of invitations and rooms, 'link-not-valid', 'signed-out', 'account-exists-already', 'name-taken-here', 'too-busy'
 */
export async function joinByInvitation(
  ctx: Context,
  { token, account: wanted }: { readonly token: string; readonly account?: NewAccountForm | undefined },
): Promise<{ readonly roomId: RoomId }> {
  const { services, platform } = ctx;
  const { platformId } = platform;
  if (!isToken(token)) throw refused({ reason: 'link-not-valid' });
  await inPlatform(services.db, platformId, (trx) => findUsable({ ctx, trx, token, lock: false }));
  const passwordHash = wanted && accepted(await services.passwords.hash(wanted.password));

  const tasks: (() => void)[] = [];
  const joined = await inPlatform(services.db, platformId, async (trx) => {
    const now = services.clock();
    // The room is locked before its invitation, as everywhere.
    const { invitation: seen } = await findUsable({ ctx, trx, token, lock: false });
    const room = await loadRoom(trx, platformId, seen.roomId, { lock: true });
    const { invitation, email } = await findUsable({ ctx, trx, token, lock: true });
    const { roomId } = invitation;
    if (wanted)
      accepted(await freeName(trx, platformId, { name: wanted.displayName, members: room?.members ?? [] }));
    const account =
      wanted && passwordHash !== undefined
        ? await makeAccount({ ctx, trx, now }, { ...wanted, email, passwordHash })
        : await readSession({ ...ctx, trx }, now);
    if (!account) throw refused({ reason: 'signed-out' });
    const by = account.accountId;
    const { audit } = createAudit({ trx, platformId, actorId: by, path: 'invitations.accept', now });
    await saveInvitation(trx, platformId, accepted(acceptInvitation(invitation, by, now)));
    await audit.write({ roomId, subjectId: invitation.invitationId }, 'invitation.accepted');
    const tools = {
      services,
      platform,
      trx,
      audit,
      now,
      afterCommit: (task: () => void) => tasks.push(task),
    };
    accepted(await stepRoom(tools, roomId, { type: 'join', by, role: account.role }));
    const session = wanted
      ? await startSession({ trx, platform, sessionToken: ctx.sessionToken }, account, now)
      : null;
    return { roomId, session, role: account.role };
  });

  for (const task of tasks) task();
  if (joined.session !== null) handOverSession(ctx, joined.session, joined.role);
  return { roomId: joined.roomId };
}

type Finding = {
  readonly ctx: Context;
  readonly trx: Tenant;
  readonly token: string;
  readonly lock: boolean;
};

/** The invitation of a token that can be used now. @throws a refusal that says why it cannot */
export async function findUsable({ ctx, trx, token, lock }: Finding): Promise<StoredInvitation> {
  const found = isToken(token)
    ? await findInvitationByToken(trx, ctx.platform.platformId, tokenHash(token), { lock })
    : undefined;
  if (!found) throw refused({ reason: 'link-not-valid' });
  accepted(usableInvitation(found.invitation, ctx.services.clock()));
  return found;
}

type Making = { readonly ctx: Context; readonly trx: Tenant; readonly now: number };

/** A client's account for the mailbox that the invitation reached; whoever holds the link has shown that it is theirs. */
async function makeAccount(
  { ctx, trx, now }: Making,
  wanted: NewAccountForm & { readonly email: string; readonly passwordHash: string },
): Promise<Account | undefined> {
  const { platformId } = ctx.platform;
  const { password: _password, ...said } = wanted;
  const id = newAccountId();
  const made = await insertAccount(trx, {
    ...said,
    platformId,
    accountId: id,
    role: 'client',
    phone: wanted.phone ?? null,
    emergencyContact: wanted.emergencyContact ?? null,
    workingCalendar: null,
    createdAt: now,
  });
  if (!made) throw refused({ reason: 'account-exists-already' });
  return findAccount(trx, platformId, id);
}
