import { refusalOf } from '@stillroom/api/refused';
import { useTestApi } from '@stillroom/api/testing/test-api';
import type { Audience } from '@stillroom/api/trpc';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import { starterLibrary } from '@stillroom/domain/exercise/library/starter-library';
import { clientKey } from '@stillroom/domain/ids';
import { describe, expect, it } from 'vitest';
import { audiences } from './audiences.ts';
import { callAt, everyProcedure } from './procedures.ts';

const test = await useTestApi();
const settled = await makeSettledRoom(test, { couple: true });
const { platform } = settled;
const elsewhere = await makeSettledRoom(test);

const strangers = {
  client: await test.makeAccount(platform, 'client'),
  therapist: await test.makeAccount(platform, 'therapist'),
  responder: await test.makeAccount(platform, 'responder'),
  admin: await test.makeAccount(platform, 'admin'),
} satisfies Record<AccountRole, unknown>;

/** Accounts of this platform who are refused, and with which reason. Ids are those of a room that exists. */
type Outsiders = Readonly<Partial<Record<AccountRole | 'own client' | 'own therapist', string>>>;

const wrongRole = 'not-for-your-role';
const unknown = 'not-found';
const outsidersOfARoom = { client: unknown, therapist: unknown, responder: unknown, admin: unknown };

const outsidersOf: Readonly<Record<Audience, Outsiders>> = {
  everyone: {},
  'signed-in': {},
  client: { therapist: wrongRole, responder: wrongRole, admin: wrongRole },
  therapist: { client: wrongRole, responder: wrongRole, admin: wrongRole },
  responder: { client: wrongRole, therapist: wrongRole, admin: wrongRole },
  admin: { client: wrongRole, therapist: wrongRole, responder: wrongRole },
  'room-member': outsidersOfARoom,
  'room-therapist': { ...outsidersOfARoom, 'own client': wrongRole },
  'room-client': { ...outsidersOfARoom, 'own therapist': wrongRole },
};

const people = { ...strangers, 'own client': settled.client, 'own therapist': settled.therapist };

const procedures = everyProcedure();
const closed = procedures.filter(({ audience }) => audience !== undefined && audience !== 'everyone');

const assigned = await assignSomething(settled);
const assignedElsewhere = await assignSomething(elsewhere);

/** An exercise for the first client of a room. */
async function assignSomething({ platform, therapist, client, roomId }: typeof settled) {
  const [template] = starterLibrary;
  if (!template) throw new Error('The library is empty.');
  const api = await test.callAsAccount(platform, therapist);
  const { assignmentId } = await api.exercises.assign({
    roomId,
    clientKey: clientKey.parse(crypto.randomUUID()),
    templateId: template.templateId,
    participants: [client.accountId],
    reveal: 'private',
  });
  return assignmentId;
}

/** The ids that base procedures ask for; a foreign one and one that exists nowhere must answer alike. */
const idsOf = (room: typeof settled) => ({
  roomId: room.roomId,
  assignmentId: room === settled ? assigned : assignedElsewhere,
});
const idsOfNothing = { roomId: crypto.randomUUID(), assignmentId: crypto.randomUUID() };

const refusalFrom = async (call: Promise<unknown>) => {
  const refusal = await call.then(() => null, refusalOf);
  return refusal?.reason ?? 'not refused';
};

it('every procedure is listed with its audience', () => {
  const actual = Object.fromEntries(procedures.map(({ path, audience }) => [path, audience]));
  expect(actual).toEqual(audiences);
});

it('P2: nothing that people write is for an admin or for everyone', () => {
  for (const { path, audience, content } of procedures) {
    if (content) expect(['admin', 'everyone', 'signed-in', undefined], path).not.toContain(audience);
  }
});

describe.each(closed)('$path', ({ path, audience }) => {
  it('refuses whoever is signed out', async () => {
    const { api } = test.callAs(platform, null);
    expect(await refusalFrom(callAt(api, path, idsOf(settled)))).toBe('signed-out');
  });

  it('refuses a made-up session', async () => {
    const { api } = test.callAs(platform, 'x'.repeat(43));
    expect(await refusalFrom(callAt(api, path, idsOf(settled)))).toBe('signed-out');
  });

  it('refuses a session of another platform', async () => {
    const session = await test.openSession(elsewhere.platform, elsewhere.client);
    expect(await refusalFrom(callAt(test.callAs(platform, session).api, path, idsOf(settled)))).toBe(
      'signed-out',
    );
  });

  it('refuses a session that has been ended', async () => {
    const session = await test.openSession(platform, settled.client);
    await test.callAs(platform, session).api.auth.signOut();
    expect(await refusalFrom(callAt(test.callAs(platform, session).api, path, idsOf(settled)))).toBe(
      'signed-out',
    );
  });

  for (const [who, reason] of Object.entries(outsidersOf[audience ?? 'everyone'])) {
    it(`refuses somebody else: ${who}`, async () => {
      const person = Object.entries(people).find(([name]) => name === who)?.[1];
      if (!person) throw new Error(`There is no ${who}.`);
      const api = await test.callAsAccount(platform, person);
      expect(await refusalFrom(callAt(api, path, idsOf(settled)))).toBe(reason);
    });
  }

  if (audience?.startsWith('room-')) {
    it('P3: answers for a room of another platform as for one that is nowhere', async () => {
      for (const person of [settled.client, settled.therapist]) {
        const api = await test.callAsAccount(platform, person);
        const foreign = await refusalFrom(callAt(api, path, idsOf(elsewhere)));
        expect(foreign).toBe(unknown);
        expect(await refusalFrom(callAt(api, path, idsOfNothing))).toBe(foreign);
      }
    });
  }
});
