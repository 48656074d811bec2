import { inPlatform } from '@stillroom/db/in-platform';
import { clocksOfRoom } from '@stillroom/db/queries/reply-clocks';
import { roomLines } from '@stillroom/db/queries/room-events';
import { loadRoom } from '@stillroom/db/queries/rooms';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { roomId } from '@stillroom/domain/ids';
import { adoptPreset } from '@stillroom/domain/platform/adopt-preset';
import type { RoomModel } from '@stillroom/domain/platform/room-model';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

type Settled = Awaited<ReturnType<typeof makeSettledRoom>>;

async function aPlatform(options: Parameters<typeof makeSettledRoom>[1] = {}) {
  const settled = await makeSettledRoom(test, options);
  const account = await test.makeAccount(settled.platform, 'admin');
  const session = await test.openSession(settled.platform, account);
  /** The platform is looked up anew for each call, as each request does. */
  const admin = async () => {
    const row = await test.db
      .selectFrom('platforms')
      .select('model_version')
      .where('platform_id', '=', settled.platformId)
      .executeTakeFirstOrThrow();
    return test.callAs({ ...settled.platform, modelVersion: row.model_version }, session).api.admin;
  };
  return { ...settled, admin };
}

const refusalFrom = (call: Promise<unknown>) => call.then(() => 'accepted' as const, refusalOf);

const sooner = (model: RoomModel): RoomModel => {
  if (!model.reply.promised) throw new Error('This model promises nothing.');
  const policy = { ...model.reply.policy, targetMs: 4 * HOUR_MS, limitMs: 8 * HOUR_MS };
  return { ...model, reply: { ...model.reply, policy } };
};

const withCalendar = (model: RoomModel, calendar: object): RoomModel => {
  if (!model.reply.promised) throw new Error('This model promises nothing.');
  return { ...model, reply: { ...model.reply, calendar: { ...model.reply.calendar, ...calendar } } };
};

const roomOf = ({ platformId, room }: Settled) =>
  inPlatform(test.db, platformId, async (trx) => {
    const loaded = await loadRoom(trx, platformId, room.roomId, { lock: false });
    if (!loaded) throw new Error('The room is gone.');
    return loaded.room;
  });

const auditOf = ({ platformId }: Settled, action: string) =>
  inPlatform(test.db, platformId, (trx) =>
    trx.selectFrom('audit_log').select(['room_id', 'detail']).where('action', '=', action).execute(),
  );

describe('saving a model', () => {
  it('makes the next version for new rooms; a room that exists keeps its own', async () => {
    const here = await aPlatform();
    const { version, model } = await (await here.admin()).roomModel();
    const saved = await (await here.admin()).saveModel({ basedOn: version, model: sooner(model) });
    expect(saved).toEqual({ version: 2, saved: true });
    expect((await roomOf(here)).modelVersion).toBe(1);
    const after = await (await here.admin()).roomModel();
    expect(after.version).toBe(2);
    expect(after.versions.map(({ version: of, openRooms }) => [of, openRooms])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(await auditOf(here, 'model.saved')).toEqual([
      { room_id: null, detail: { fromVersion: 1, version: 2, changed: 'reply' } },
    ]);
  });

  it('opens new rooms under it', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    await (await here.admin()).saveModel({ basedOn: 1, model: sooner(model) });
    const newcomer = await test.makeAccount(here.platform, 'client');
    const api = await test.callAsAccount({ ...here.platform, modelVersion: 2 }, newcomer);
    const started = await api.rooms.start({ composition: 'individual' });
    expect((await roomOf({ ...here, room: { ...here.room, roomId: started.roomId } })).modelVersion).toBe(2);
  });

  it('refuses to overwrite what another admin saved meanwhile', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    await (await here.admin()).saveModel({ basedOn: 1, model: sooner(model) });
    const late = { ...model, couples: null, reviewWindow: { promised: false } as const };
    expect(await refusalFrom((await here.admin()).saveModel({ basedOn: 1, model: late }))).toEqual({
      reason: 'model-saved-meanwhile',
      version: 2,
    });
  });

  it('gives two admins who save at once one version each, or one refusal', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    const admin = await here.admin();
    const both = await Promise.all([
      refusalFrom(admin.saveModel({ basedOn: 1, model: sooner(model) })),
      refusalFrom(admin.saveModel({ basedOn: 1, model: { ...model, reviewWindow: { promised: false } } })),
    ]);
    expect(both.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    expect(both).toContainEqual({ reason: 'model-saved-meanwhile', version: 2 });
  });

  it('is written down with everything that the admin changed, not only what members notice', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    const both = adoptPreset('messaging-included', model, 'Europe/Berlin');
    await (await here.admin()).saveModel({ basedOn: 1, model: both });
    expect(await auditOf(here, 'model.saved')).toMatchObject([
      { detail: { changed: 'compositions couples' } },
    ]);
  });

  it('makes no version of the same model again', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    expect(await (await here.admin()).saveModel({ basedOn: 1, model })).toEqual({ version: 1, saved: false });
    expect(await auditOf(here, 'model.saved')).toEqual([]);
  });

  it('R2: refuses an unknown zone and a calendar without working time, and says so', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    const save = async (calendar: object) =>
      refusalFrom((await here.admin()).saveModel({ basedOn: 1, model: withCalendar(model, calendar) }));
    expect(await save({ zone: 'Mars/Olympus' })).toEqual({ reason: 'unknown-zone', zone: 'Mars/Olympus' });
    expect(await save({ week: {} })).toEqual({ reason: 'never-open' });
    expect(await save({ holidays: ['2026-02-30'] })).toEqual({ reason: 'bad-date', date: '2026-02-30' });
    expect(await save({ week: { mon: [['17:00', '09:00']] } })).toMatchObject({
      reason: 'reversed-interval',
    });
    expect((await (await here.admin()).roomModel()).version).toBe(1);
  });

  it('refuses a model that contradicts itself', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    const odd = { ...model, compositions: ['couple' as const], couples: null };
    expect(await refusalFrom((await here.admin()).saveModel({ basedOn: 1, model: odd }))).toEqual({
      reason: 'input-invalid',
      fields: ['model.couples'],
    });
  });

  it('previews what is not saved', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    const preview = await (await here.admin()).previewModel({
      model: adoptPreset('shared-room', model, 'Europe/Berlin'),
      writtenAt: Date.parse('2026-11-20T16:30:00Z'),
    });
    expect(preview.partner).not.toBeNull();
    expect(preview.client).toContainEqual(
      expect.objectContaining({ key: 'reply-by', targetAt: Date.parse('2026-11-23T16:30:00Z') }),
    );
    expect((await (await here.admin()).roomModel()).version).toBe(1);
  });
});

describe('moving rooms', () => {
  const write = async (here: Settled) => {
    const api = await test.callAsAccount(here.platform, here.client);
    await api.messages.send({
      roomId: here.roomId,
      audience: { thread: 'shared' },
      clientKey: crypto.randomUUID(),
      body: 'I slept four hours, and then I could not stop thinking.',
    });
  };
  const clockOf = async (here: Settled) => {
    const [clock] = await inPlatform(test.db, here.platformId, (trx) =>
      clocksOfRoom(trx, here.platformId, here.roomId),
    );
    if (!clock) throw new Error('There is no clock.');
    return clock;
  };

  it('takes the room to the new version, tells its members, and leaves an audit row', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    await (await here.admin()).saveModel({ basedOn: 1, model: sooner(model) });
    const listed = await (await here.admin()).roomsByVersion();
    expect(listed.older).toEqual([{ version: 1, rooms: 1, changes: ['reply'] }]);
    expect(listed.rooms).toMatchObject([{ roomId: here.roomId, clients: 1, canMove: true }]);
    // The day alone: the instant would say, beside the audit log, who was there.
    expect(listed.rooms[0]?.openedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(listed.rooms[0]).not.toHaveProperty('createdAt');
    const moved = await (await here.admin()).moveRooms({ roomIds: [here.roomId], toVersion: 2 });
    expect(moved).toEqual({ moved: [here.roomId], stayed: [] });
    expect((await roomOf(here)).modelVersion).toBe(2);
    const detail = { fromVersion: 1, toVersion: 2, changed: 'reply' };
    expect(await auditOf(here, 'room.model-moved')).toEqual([{ room_id: here.roomId, detail }]);
    const lines = await inPlatform(test.db, here.platformId, (trx) =>
      roomLines(trx, here.platformId, here.roomId, here.client.accountId),
    );
    expect(lines).toMatchObject([{ kind: 'model-moved', detail }]);
    expect((await (await here.admin()).roomsByVersion()).rooms).toEqual([]);
  });

  it('R5: counts the running clocks of a moved room anew, and of no other', async () => {
    const here = await aPlatform();
    await write(here);
    const before = await clockOf(here);
    expect(before.targetAt).toBe(monday + 24 * HOUR_MS);
    const { model } = await (await here.admin()).roomModel();
    await (await here.admin()).saveModel({ basedOn: 1, model: sooner(model) });
    expect(await clockOf(here)).toEqual(before);
    await (await here.admin()).moveRooms({ roomIds: [here.roomId], toVersion: 2 });
    const after = await clockOf(here);
    expect(after.targetAt).toBe(monday + 4 * HOUR_MS);
    expect(after.limitAt).toBe(monday + 8 * HOUR_MS);
    expect(after).toMatchObject({ modelVersion: 2, revision: before.revision + 1 });
    expect(await auditOf(here, 'clock.recomputed')).toHaveLength(1);
  });

  it('keeps what was promised where the new version promises nothing', async () => {
    const here = await aPlatform();
    await write(here);
    const before = await clockOf(here);
    const { model } = await (await here.admin()).roomModel();
    const none = { ...model, reply: { promised: false as const } };
    await (await here.admin()).saveModel({ basedOn: 1, model: none });
    await (await here.admin()).moveRooms({ roomIds: [here.roomId], toVersion: 2 });
    expect(await clockOf(here)).toMatchObject({ state: 'open', targetAt: before.targetAt });
  });

  it('M4: in a room that was moved to exercises only, open messages are refused', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    const exercises = adoptPreset('written-exercises', model, 'Europe/Berlin');
    await (await here.admin()).saveModel({ basedOn: 1, model: exercises });
    await (await here.admin()).moveRooms({ roomIds: [here.roomId], toVersion: 2 });
    expect(await refusalFrom(write(here))).toEqual({ reason: 'exercises-only' });
  });

  it('R1, M4: a room in which letters wait for answers does not become exercises-only before they are answered', async () => {
    const here = await aPlatform();
    await write(here);
    const { model } = await (await here.admin()).roomModel();
    const exercises = adoptPreset('written-exercises', model, 'Europe/Berlin');
    await (await here.admin()).saveModel({ basedOn: 1, model: exercises });
    const move = { roomIds: [here.roomId], toVersion: 2 };
    expect(await (await here.admin()).moveRooms(move)).toEqual({
      moved: [],
      stayed: [{ roomId: here.roomId, reason: 'letters-wait-for-answers' }],
    });
    const therapist = await test.callAsAccount(here.platform, here.therapist);
    await therapist.messages.reply({
      roomId: here.roomId,
      audience: { thread: 'shared' },
      clientKey: crypto.randomUUID(),
      body: 'I have read it.',
      onScreen: [(await clockOf(here)).clockId],
    });
    expect((await (await here.admin()).moveRooms(move)).moved).toEqual([here.roomId]);
  });

  it('leaves a room that the new model does not offer, and one that is not there, and moves the others', async () => {
    const here = await aPlatform({ couple: true, variant: 'messaging-included' });
    const { model } = await (await here.admin()).roomModel();
    const individual = adoptPreset('private-room', model, 'Europe/Berlin');
    await (await here.admin()).saveModel({ basedOn: 1, model: individual });
    const elsewhere = await aPlatform();
    const nowhere = roomId.parse(crypto.randomUUID());
    const roomIds = [here.roomId, elsewhere.roomId, nowhere];
    const { moved, stayed } = await (await here.admin()).moveRooms({ roomIds, toVersion: 2 });
    expect(moved).toEqual([]);
    expect(new Map(stayed.map((room) => [room.roomId, room.reason]))).toEqual(
      new Map([
        [here.roomId, 'composition-not-offered'],
        [elsewhere.roomId, 'not-found'],
        [nowhere, 'not-found'],
      ]),
    );
    expect((await roomOf(here)).modelVersion).toBe(1);
    expect((await roomOf(elsewhere)).modelVersion).toBe(1);
  });

  it('refuses when a newer version was saved meanwhile', async () => {
    const here = await aPlatform();
    const { model } = await (await here.admin()).roomModel();
    await (await here.admin()).saveModel({ basedOn: 1, model: sooner(model) });
    const call = (await here.admin()).moveRooms({ roomIds: [here.roomId], toVersion: 1 });
    expect(await refusalFrom(call)).toEqual({ reason: 'model-saved-meanwhile', version: 2 });
  });
});
