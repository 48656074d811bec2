import { inPlatform } from '@stillroom/db/in-platform';
import { appendAudit } from '@stillroom/db/queries/audit';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import type { Platform } from '@stillroom/db/queries/platforms';
import { makeRoom } from '@stillroom/db/testing/builders';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import { refuse } from '@stillroom/domain/outcome';
import { beforeEach, describe, expect, it } from 'vitest';
import { createContext } from './context.ts';
import { publicProcedure, responderProcedure, signedInProcedure } from './procedures.ts';
import { accepted, refusalOf } from './refused.ts';
import { roomClientProcedure, roomProcedure, roomTherapistProcedure } from './room-procedure.ts';
import { monday, useTestApi } from './testing/test-api.ts';
import { createCallerFactory, router } from './trpc.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const happened: string[] = [];

/** Procedures that do as little as possible, to look at what stands around every procedure. */
const probes = router({
  writeAndRefuse: publicProcedure.mutation(async ({ ctx }) => {
    ctx.afterCommit(() => happened.push('after commit'));
    await appendAudit(ctx.trx, {
      platformId: ctx.platform.platformId,
      happenedAt: monday,
      actorId: null,
      action: 'probe',
    });
    accepted(refuse({ reason: 'room-closed' as const }));
  }),
  write: publicProcedure.mutation(async ({ ctx }) => {
    ctx.afterCommit(() => happened.push('after commit'));
  }),
  change: signedInProcedure.mutation(() => 'changed'),
  changeAndSay: signedInProcedure.mutation(({ ctx }) =>
    ctx.audit.write({ detail: { count: 2 } }, 'probe.said'),
  ),
  look: signedInProcedure.query(() => 'seen'),
  onCall: responderProcedure.query(() => 'on call'),
  readRoom: roomProcedure.query(({ ctx }) => ctx.member.part),
  readRoomByItself: roomProcedure.query(({ ctx }) => ctx.audit.written()),
  lockRoom: roomProcedure.meta({ lockRoom: true }).mutation(({ ctx }) => ctx.room.life),
  asTherapist: roomTherapistProcedure.mutation(({ ctx }) => ctx.member.part),
  asClient: roomClientProcedure.mutation(({ ctx }) => ctx.member.seat),
});
const probe = createCallerFactory(probes);

async function callAs(platform: Platform, role: AccountRole | null) {
  const account = role && (await test.makeAccount(platform, role));
  const sessionToken = account && (await test.openSession(platform, account));
  return { account, api: probe(createContext({ services: test.services, platform, sessionToken })) };
}

const auditOf = ({ platformId }: Platform) =>
  inPlatform(test.db, platformId, (trx) =>
    trx
      .selectFrom('audit_log')
      .select(['action', 'actor_id', 'room_id', 'detail'])
      .orderBy('audit_id')
      .execute(),
  );

const refusalFrom = (call: Promise<unknown>) => call.then(() => 'accepted' as const, refusalOf);

describe('one transaction per procedure', () => {
  it('rolls back what was written before a refusal, and does nothing that waits for the commit', async () => {
    const platform = await test.makePlatform();
    const { api } = await callAs(platform, null);
    happened.length = 0;
    expect(await refusalFrom(api.writeAndRefuse())).toEqual({ reason: 'room-closed' });
    expect(await auditOf(platform)).toEqual([]);
    expect(happened).toEqual([]);
    await api.write();
    expect(happened).toEqual(['after commit']);
  });
});

describe('P2: the audit log', () => {
  it('gets a row of every mutation by somebody signed in, its own or else one that names its path', async () => {
    const platform = await test.makePlatform();
    const { api, account } = await callAs(platform, 'client');
    await api.change();
    await api.changeAndSay();
    await api.look();
    const row = { actor_id: account?.accountId, room_id: null };
    expect(await auditOf(platform)).toEqual([
      { ...row, action: 'change', detail: {} },
      { ...row, action: 'probe.said', detail: { count: 2 } },
    ]);
  });

  it('gets a row of every reading in a room, and one only', async () => {
    const platform = await test.makePlatform();
    const client = await callAs(platform, 'client');
    const therapist = await callAs(platform, 'therapist');
    const { room } = await roomOf(platform, therapist, client);
    await client.api.readRoom({ roomId: room.roomId });
    await therapist.api.readRoomByItself({ roomId: room.roomId });
    expect(await auditOf(platform)).toEqual([
      { action: 'readRoom', actor_id: client.account?.accountId, room_id: room.roomId, detail: {} },
    ]);
  });
});

describe('a procedure for responders', () => {
  it('C4: is also for a therapist who stands on the roster, and for nobody else', async () => {
    const platform = await test.makePlatform();
    const { platformId } = platform;
    const therapist = await callAs(platform, 'therapist');
    expect(await refusalFrom(therapist.api.onCall())).toEqual({ reason: 'not-for-your-role' });
    await inPlatform(test.db, platformId, async (trx) => {
      if (therapist.account)
        await saveRoster(trx, platformId, [
          { accountId: therapist.account.accountId, position: 'backup', rank: 1 },
        ]);
    });
    expect(await therapist.api.onCall()).toBe('on call');
    expect(await (await callAs(platform, 'responder')).api.onCall()).toBe('on call');
    for (const role of ['client', 'admin'] as const) {
      const { api } = await callAs(platform, role);
      expect(await refusalFrom(api.onCall())).toEqual({ reason: 'not-for-your-role' });
    }
  });
});

type Called = Awaited<ReturnType<typeof callAs>>;

function roomOf(platform: Platform, therapist: Called, ...clients: Called[]) {
  const idOf = ({ account }: Called) => {
    if (!account) throw new Error('Somebody who is signed out has no room.');
    return account.accountId;
  };
  return makeRoom(test, platform.platformId, { therapist: idOf(therapist), clients: clients.map(idOf) });
}

describe('a procedure of a room', () => {
  it('lets its members in, each as what they are', async () => {
    const platform = await test.makePlatform();
    const client = await callAs(platform, 'client');
    const therapist = await callAs(platform, 'therapist');
    const { room } = await roomOf(platform, therapist, client);
    const { roomId } = room;

    expect(await client.api.readRoom({ roomId })).toBe('client');
    expect(await client.api.asClient({ roomId })).toBe(1);
    expect(await client.api.lockRoom({ roomId })).toBe('active');
    expect(await refusalFrom(client.api.asTherapist({ roomId }))).toEqual({ reason: 'not-for-your-role' });
    expect(await therapist.api.asTherapist({ roomId })).toBe('therapist');
    expect(await refusalFrom(therapist.api.asClient({ roomId }))).toEqual({ reason: 'not-for-your-role' });
  });

  it.each(['client', 'therapist', 'responder', 'admin'] as const)(
    'P3: answers a %s from outside as if there were no such room',
    async (role) => {
      const platform = await test.makePlatform();
      const therapist = await callAs(platform, 'therapist');
      const { room } = await roomOf(platform, therapist, await callAs(platform, 'client'));
      const { api } = await callAs(platform, role);
      const absent = await refusalFrom(api.readRoom({ roomId: crypto.randomUUID() }));
      expect(absent).toEqual({ reason: 'not-found' });
      for (const ask of [api.readRoom, api.asTherapist, api.asClient, api.lockRoom]) {
        expect(await refusalFrom(ask({ roomId: room.roomId }))).toEqual(absent);
      }
    },
  );

  it.each(['responder', 'admin'] as const)(
    'lets in no %s, even one who stands among its members',
    async (role) => {
      const platform = await test.makePlatform();
      const intruder = await callAs(platform, role);
      const client = await callAs(platform, 'client');
      const { room } = await roomOf(platform, intruder, client);
      expect(await refusalFrom(intruder.api.readRoom({ roomId: room.roomId }))).toEqual({
        reason: 'not-found',
      });
    },
  );

  it('P3: does not know the rooms of another platform', async () => {
    const platform = await test.makePlatform();
    const client = await callAs(platform, 'client');
    const { room } = await roomOf(platform, await callAs(platform, 'therapist'), client);
    const elsewhere = await callAs(await test.makePlatform(), 'client');
    expect(await refusalFrom(elsewhere.api.readRoom({ roomId: room.roomId }))).toEqual({
      reason: 'not-found',
    });
  });
});
