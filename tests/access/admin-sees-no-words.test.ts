import { fillDemo } from '@stillroom/api/demo/fill-demo';
import { lindenhof } from '@stillroom/api/demo/stories/lindenhof';
import { twoChairs } from '@stillroom/api/demo/stories/two-chairs';
import { refusalOf } from '@stillroom/api/refused';
import { useTestApi } from '@stillroom/api/testing/test-api';
import { inPlatform } from '@stillroom/db/in-platform';
import { listAccounts } from '@stillroom/db/queries/accounts';
import { appendAudit } from '@stillroom/db/queries/audit';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { findPlatformBySlug, type Platform } from '@stillroom/db/queries/platforms';
import { presetOf } from '@stillroom/domain/platform/presets';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { callAt, everyProcedure } from './procedures.ts';

/** P2 and design.md section 1: an admin sees whether the promise is kept, and never what people write. */

const test = await useTestApi();
await fillDemo(test.services, { webhookUrl: 'https://pages.stillroom.example/hook/kept-address' });

async function platformCalled(slug: string): Promise<Platform> {
  const platform = await findPlatformBySlug(test.db, slug);
  if (!platform) throw new Error(`The demo has no ${slug}.`);
  return platform;
}

const inTenant = ({ platformId }: Platform) => ({
  accounts: () => inPlatform(test.db, platformId, (trx) => listAccounts(trx, platformId)),
});

async function callerOf(platform: Platform, role: string) {
  const account = (await inTenant(platform).accounts()).find((one) => one.role === role);
  if (!account) throw new Error(`The demo has no ${role}.`);
  return { account, api: await test.callAsAccount(platform, account) };
}

/** Every text of a story, whatever it is called there: letters, notes, answers, feedback. */
const textsIn = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(textsIn);
};

/** A text of that length is nobody's name and no key. */
const isWritten = (text: string) => text.length >= 25 && text.includes(' ');

/** Whatever is sealed in the database: messages, drafts, answers, screenings, feedback, mails, secrets. */
async function ciphertexts(platform: Platform): Promise<Buffer[]> {
  return inPlatform(test.db, platform.platformId, async (trx) => {
    const columns = await sql<{ table_name: string; column_name: string }>`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public' and (column_name like '%_sealed' or column_name in ('wrapped', 'token_hash'))`.execute(
      trx,
    );
    const found: Buffer[] = [];
    for (const { table_name, column_name } of columns.rows) {
      const { rows } = await sql<{ sealed: Buffer }>`
        select ${sql.ref(column_name)} as sealed from ${sql.table(table_name)}
        where ${sql.ref(column_name)} is not null`.execute(trx);
      found.push(...rows.map(({ sealed }) => sealed));
    }
    return found;
  });
}

/** Finds bytes wherever they stand: a Buffer would turn to a list of numbers in JSON. */
const bytesIn = (value: unknown): boolean =>
  value instanceof Uint8Array ||
  (typeof value === 'object' && value !== null && Object.values(value).some(bytesIn));

describe.each([lindenhof, twoChairs])('on $slug', (story) => {
  it('no admin procedure answers with a word that somebody wrote, or with its ciphertext', async () => {
    const platform = await platformCalled(story.slug);
    const { account, api } = await callerOf(platform, 'admin');
    const client = await callerOf(platform, 'client');
    const kept = 'a thought of Tuesday night that is still a draft and nobody else’s';
    const [room] = (await client.api.rooms.list()).rooms;
    if (!room) throw new Error('The client of the demo has no room.');
    await inPlatform(test.db, platform.platformId, (trx) =>
      appendOutbox(trx, {
        platformId: platform.platformId,
        kind: 'clock-changed',
        subjectId: crypto.randomUUID(),
        happenedAt: 0,
      }),
    );
    await inPlatform(test.db, platform.platformId, (trx) =>
      trx.updateTable('outbox').set({ dead_at: sql<never>`now()`, failure: 'refused' }).execute(),
    );

    const { version, model } = await api.admin.roomModel();
    const { given } = await api.admin.delivery();
    const { rooms } = await api.admin.roomsByVersion();
    const { clinicians } = await api.admin.roster();
    const roomIds = [room.roomId, ...rooms.map(({ roomId }) => roomId)];
    const staff = { email: 'new@staff.example', displayName: 'Somebody New', role: 'therapist' };
    const positions = ['on-call', 'backup', 'supervisor'];
    const entries = clinicians
      .slice(0, 1)
      .flatMap(({ accountId }) => positions.map((position) => ({ accountId, position, rank: 1 })));
    const mail = { kind: 'mail', channelId: null, rank: 3, enabled: true };
    const calls: readonly (readonly [string, unknown])[] = [
      ['admin.auditHead', {}],
      ['admin.channels', undefined],
      ['admin.delivery', undefined],
      ['admin.inviteStaff', staff],
      ['admin.members', undefined],
      ['admin.previewModel', { model: presetOf('messaging-included', platform.zone) }],
      ['admin.pulse', undefined],
      ['admin.retryDead', { eventId: given[0]?.eventId }],
      ['admin.roomModel', undefined],
      ['admin.saveModel', { basedOn: version, model: { ...model, reviewWindow: { promised: false } } }],
      ['admin.moveRooms', { roomIds, toVersion: version }],
      ['admin.roomsByVersion', undefined],
      ['admin.roster', undefined],
      ['admin.saveRoster', { entries }],
      ['admin.saveChannel', mail],
      ['admin.disableMember', { accountId: client.account.accountId }],
      ['admin.enableMember', { accountId: client.account.accountId }],
      ['admin.inviteAgain', { accountId: account.accountId }],
      ['admin.auditHead', {}],
    ];
    const all = everyProcedure().flatMap(({ path }) => (path.startsWith('admin.') ? [path] : []));
    expect([...new Set(calls.map(([path]) => path))].sort()).toEqual([...all].sort());

    const thread = { thread: 'shared' } as const;
    const draft = { clientKey: crypto.randomUUID(), audience: thread, text: kept, basedOn: 0 };
    if (room.mode === 'messaging') await client.api.messages.saveDraft({ roomId: room.roomId, ...draft });
    const answers = new Map<string, unknown>();
    for (const [path, input] of calls)
      answers.set(
        path,
        await callAt(api, path, input).catch((error: unknown) => refusalOf(error) ?? 'a fault'),
      );
    expect([...answers].filter(([, answer]) => answer === 'a fault')).toEqual([]);

    const texts = textsIn(story.rooms).filter(isWritten);
    expect(texts.length).toBeGreaterThan(10);
    const sealed = await ciphertexts(platform);
    expect(sealed.length).toBeGreaterThan(20);
    for (const [path, answer] of answers) {
      const said = JSON.stringify(answer ?? null);
      expect(bytesIn(answer), path).toBe(false);
      for (const text of [...texts, kept, 'kept-address'])
        expect(said.includes(JSON.stringify(text).slice(1, -1)), `${path} says: ${text}`).toBe(false);
      for (const bytes of sealed)
        for (const encoding of ['hex', 'base64', 'base64url'] as const)
          expect(said.includes(bytes.toString(encoding).slice(0, 40)), `${path}, sealed`).toBe(false);
    }
  });
});

/** Every row of the audit log as an admin is shown it, page after page. */
async function wholeAudit({ admin }: Awaited<ReturnType<typeof callerOf>>['api']) {
  const pages = [await admin.auditHead()];
  for (let before = pages[0]?.olderThan; before; before = pages.at(-1)?.olderThan)
    pages.push(await admin.auditHead({ before }));
  return pages.flatMap(({ rows }) => rows);
}

describe.each([lindenhof, twoChairs])('P1, K3: who wrote what on $slug', ({ slug }) => {
  it('no client’s account id stands in an admin’s audit log, but for what staff did to the account', async () => {
    const platform = await platformCalled(slug);
    const { platformId } = platform;
    const { account: admin, api } = await callerOf(platform, 'admin');
    const { account: client, api: asClient } = await callerOf(platform, 'client');
    const { accountId } = client;
    const { displayName, zone, country, language } = client;
    await asClient.auth.saveProfile({ displayName, zone, country, language, mailIsSafe: true });
    const [room] = (await asClient.rooms.list()).rooms;
    if (!room) throw new Error('The client of the demo has no room.');
    const entry = { platformId, happenedAt: test.services.clock(), actorId: null, roomId: room.roomId };
    await inPlatform(test.db, platformId, (trx) =>
      appendAudit(
        trx,
        { ...entry, action: 'exercise.answers-submitted', detail: { accountId, revision: 1 } },
        { ...entry, action: 'probe.deep', detail: { people: [{ id: accountId.toUpperCase() }] } },
        { ...entry, action: 'probe.key', detail: { cause: `turn/${accountId}/1` } },
        { ...entry, action: 'probe.no-room', roomId: undefined, subjectId: accountId },
        { ...entry, action: 'account.disabled', actorId: accountId, subjectId: accountId },
        {
          ...entry,
          action: 'account.disabled',
          actorId: admin.accountId,
          roomId: undefined,
          subjectId: accountId,
        },
        { ...entry, action: 'flag.raised', detail: { level: 4, detectorFailed: false, ruleset: 'en-1' } },
      ),
    );

    const rows = await wholeAudit(api);
    const clients = (await inTenant(platform).accounts()).filter(({ role }) => role === 'client');
    const byStaff = rows.filter(
      ({ action, actor }) => action.startsWith('account.') && actor.kind === 'staff',
    );
    expect(byStaff.map(({ subjectId }) => subjectId)).toContain(accountId);
    const said = JSON.stringify(rows.filter((row) => !byStaff.includes(row))).toLowerCase();
    for (const one of clients) expect(said, one.displayName).not.toContain(one.accountId);
    const submitted = rows.find(
      ({ action, detail }) =>
        action === 'exercise.answers-submitted' && JSON.stringify(detail).includes('"revision":1'),
    );
    expect(submitted?.detail).toEqual({ revision: 1 });
    const flags = rows.filter(({ action }) => action === 'flag.raised');
    expect(flags.length).toBeGreaterThan(0);
    for (const { detail } of flags) expect(Object.keys(detail)).toEqual(['detectorFailed']);
  });

  it('K3: no row of whatever action says how grave a case is, what it joins or what came of it', async () => {
    const platform = await platformCalled(slug);
    const { platformId } = platform;
    const { api } = await callerOf(platform, 'admin');
    const ofCases = {
      level: 4,
      caseLevel: 4,
      caseId: crypto.randomUUID(),
      outcome: 'emergency-services',
      useful: true,
      hideFromAll: 'kept',
    };
    const known = [...new Set((await wholeAudit(api)).map(({ action }) => action))];
    expect(known.length).toBeGreaterThan(10);
    const written = ['flag.raised', 'flag.graver', 'onCall.recordOutcome', 'onCall.markUseful', 'probe.new'];
    const actions = [...new Set([...known, ...written])];
    const roomId = (await api.admin.roomsByVersion()).rooms[0]?.roomId;
    const entry = { platformId, happenedAt: test.services.clock(), actorId: null, roomId };
    await inPlatform(test.db, platformId, (trx) =>
      appendAudit(
        trx,
        ...actions.map((action) => ({ ...entry, action, subjectId: crypto.randomUUID(), detail: ofCases })),
      ),
    );
    const rows = await wholeAudit(api);
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(actions));
    for (const { action, detail } of rows)
      for (const name of Object.keys(ofCases)) expect(detail, action).not.toHaveProperty(name);
    // Written in the instant of another row, perhaps of another room, it would join the two by its place.
    const graver = rows.filter(({ action }) => action === 'flag.graver');
    for (const row of graver) expect(row).toMatchObject({ roomId: null, subjectId: null });
  });

  it('when a client came is told to the day: the instant is also that of the room they joined', async () => {
    const platform = await platformCalled(slug);
    const { api } = await callerOf(platform, 'admin');
    const members = await api.admin.members();
    expect(members.length).toBeGreaterThan(0);
    const accounts = await inTenant(platform).accounts();
    for (const member of members) {
      const account = accounts.find((one) => one.accountId === member.accountId);
      expect(member.createdOn).toBe(
        new Date(account?.createdAt ?? 0).toLocaleDateString('sv-SE', { timeZone: platform.zone }),
      );
      expect(member).not.toHaveProperty('createdAt');
    }
  });
});

it('every procedure that shows or changes what people write refuses an admin', async () => {
  const platform = await platformCalled('two-chairs');
  const { api } = await callerOf(platform, 'admin');
  const { room_id: roomId, assignment_id: assignmentId } = await inPlatform(
    test.db,
    platform.platformId,
    (trx) => trx.selectFrom('assignments').select(['room_id', 'assignment_id']).executeTakeFirstOrThrow(),
  );
  const ofContent = everyProcedure().filter(
    ({ content, audience }) => content || audience?.startsWith('room-'),
  );
  expect(ofContent.length).toBeGreaterThan(10);
  for (const { path } of ofContent) {
    const refusal = await callAt(api, path, { roomId, assignmentId }).then(() => null, refusalOf);
    expect(['not-found', 'not-for-your-role'], path).toContain(refusal?.reason);
  }
});
