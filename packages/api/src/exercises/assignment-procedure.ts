import { loadAssignment, roomOfAssignment } from '@stillroom/db/queries/assignments';
import { findTemplate } from '@stillroom/db/queries/exercise-templates';
import { loadRoom } from '@stillroom/db/queries/rooms';
import { assignmentId } from '@stillroom/domain/ids';
import { isClient, isStaff } from '@stillroom/domain/room/member';
import { z } from 'zod';
import { signedInProcedure } from '../procedures.ts';
import { refused } from '../refused.ts';
import { callerAsMember } from '../room-procedure.ts';
import { roomNow } from '../rooms/rooms-now.ts';

/**
 * For those who have part in one assignment: the clients that it was given to, and the staff of the room. For everybody
 * else, the partner who was not asked among them, its id answers like one that does not exist (P3). A mutation has it
 * locked; `.meta({ lockRoom: true })` locks its room first.
 */
export const assignmentProcedure = signedInProcedure
  .meta({ audience: 'room-member', content: true })
  .input(z.object({ assignmentId }))
  .use(async ({ ctx, input, next, meta, type }) => {
    const { trx, platform, services, now } = ctx;
    const { platformId } = platform;
    const roomId = await roomOfAssignment(trx, platformId, input.assignmentId);
    const found = roomId ? await loadRoom(trx, platformId, roomId, { lock: meta?.lockRoom === true }) : null;
    const loaded = await roomNow(trx, platformId, found, now);
    const member = loaded && callerAsMember(loaded, ctx.account);
    if (!member) throw refused({ reason: 'not-found' });
    const stored = await loadAssignment(trx, services.keyring, platformId, input.assignmentId, {
      lock: type === 'mutation',
    });
    const takesPart = stored?.state.participations.some(({ accountId }) => accountId === member.accountId);
    if (!stored || (isClient(member) && !takesPart)) throw refused({ reason: 'not-found' });
    const { templateId, templateVersion } = stored.state.assignment;
    const template = await findTemplate(trx, platformId, templateId, templateVersion);
    if (!template) throw new Error('An assignment is of no exercise.');
    ctx.audit.inRoom(loaded.room.roomId);
    return next({ ctx: { room: loaded.room, members: loaded.members, member, stored, template } });
  });

/** For the staff of the room. */
export const assignmentTherapistProcedure = assignmentProcedure
  .meta({ audience: 'room-therapist' })
  .use(({ ctx, next }) => {
    if (!isStaff(ctx.member)) throw refused({ reason: 'not-for-your-role' });
    return next({ ctx: { member: ctx.member } });
  });

/** For a client that it was given to. */
export const assignmentClientProcedure = assignmentProcedure
  .meta({ audience: 'room-client' })
  .use(({ ctx, next }) => {
    if (!isClient(ctx.member)) throw refused({ reason: 'not-for-your-role' });
    return next({ ctx: { member: ctx.member } });
  });
