import { loadRoom, type RoomWithMembers } from '@stillroom/db/queries/rooms';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import { roomId } from '@stillroom/domain/ids';
import { isClient, isPresent, isStaff, type Member } from '@stillroom/domain/room/member';
import { z } from 'zod';
import { signedInProcedure } from './procedures.ts';
import { refused } from './refused.ts';
import { roomNow } from './rooms/rooms-now.ts';

/**
 * For members of one room. A handler that has `ctx.room` and `ctx.member` is past this check: the room is on this
 * platform and the caller belongs to it. For everybody else, an admin and a responder among them, any id answers like one
 * that does not exist (P3). What the member may do there is for `may` to say.
 *
 * A cover belongs to the room while the planned time off lasts, judged at the moment of the call (R5). Everything here is
 * content, so each call leaves a row in the audit log that names the room. The room is read without a lock, unless the
 * procedure says `.meta({ lockRoom: true })`: then nobody changes it or writes into it meanwhile.
 */
export const roomProcedure = signedInProcedure
  .meta({ audience: 'room-member', content: true })
  .input(z.object({ roomId }))
  .use(async ({ ctx, input, next, meta }) => {
    const lock = meta?.lockRoom === true;
    const { trx, platform, now } = ctx;
    const found = await loadRoom(trx, platform.platformId, input.roomId, { lock });
    const loaded = await roomNow(trx, platform.platformId, found, now);
    const member = loaded && callerAsMember(loaded, ctx.account);
    if (!member) throw refused({ reason: 'not-found' });
    ctx.audit.inRoom(input.roomId);
    return next({ ctx: { room: loaded.room, members: loaded.members, member } });
  });

/** For the staff of the room: its therapist, or the cover while there is one. */
export const roomTherapistProcedure = roomProcedure
  .meta({ audience: 'room-therapist' })
  .use(({ ctx, next }) => {
    if (!isStaff(ctx.member)) throw refused({ reason: 'not-for-your-role' });
    return next({ ctx: { member: ctx.member } });
  });

/** For the client, or either partner. */
export const roomClientProcedure = roomProcedure.meta({ audience: 'room-client' }).use(({ ctx, next }) => {
  if (!isClient(ctx.member)) throw refused({ reason: 'not-for-your-role' });
  return next({ ctx: { member: ctx.member } });
});

type Caller = { readonly accountId: Member['accountId']; readonly role: AccountRole };

/**
 * The caller as a member of a room as it stands now (`roomNow`), or undefined. A client who left keeps what they could
 * read; staff who left the room do not. The role is checked beside the membership, so that a row of members alone never
 * lets in an admin or a responder.
 */
export function callerAsMember(
  { members }: RoomWithMembers,
  { accountId, role }: Caller,
): Member | undefined {
  const own = members.find((member) => member.accountId === accountId);
  if (!own) return undefined;
  if (isClient(own)) return role === 'client' ? own : undefined;
  return role === 'therapist' && isPresent(own) ? own : undefined;
}
