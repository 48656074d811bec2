import { inPlatform } from '@stillroom/db/in-platform';
import type { Platform } from '@stillroom/db/queries/platforms';
import { loadScreening } from '@stillroom/db/queries/safety-screenings';
import { accountId, roomId as roomIdOf } from '@stillroom/domain/ids';
import { consentVersion } from '@stillroom/domain/room/consent-version';
import { describe, expect, it } from 'vitest';
import { invitedCouple, joinedCouple, nothingWrong, openCouple, reasonOf } from '../testing/couple-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const hour = 3_600_000;

const outboxOf = ({ platformId }: Platform, kind: 'clock-changed' | 'flag-raised') =>
  inPlatform(test.db, platformId, (trx) =>
    trx.selectFrom('outbox').select('subject_id').where('kind', '=', kind).execute(),
  );

describe('starting a room', () => {
  it('opens a room of one’s own with the consent, with the therapist who has the fewest rooms', async () => {
    const platform = await test.makePlatform('private-room');
    const busy = await test.makeAccount(platform, 'therapist');
    const therapists = [busy, await test.makeAccount(platform, 'therapist')];
    const assigned = new Set<string>();
    for (const _ of therapists) {
      const client = await test.makeAccount(platform, 'client');
      const api = await test.callAsAccount(platform, client);
      const { roomId } = await api.rooms.start({ composition: 'individual' });
      expect((await api.rooms.view({ roomId })).stepsLeft).toEqual(['consent']);
      await api.rooms.consent({ roomId, version: consentVersion });
      const view = await api.rooms.view({ roomId });
      expect(view.room.life).toBe('active');
      expect(view.lines.map(({ kind }) => kind)).toEqual(['opened']);
      assigned.add(view.people.find(({ part }) => part === 'therapist')?.accountId ?? '');
    }
    expect([...assigned].sort()).toEqual(therapists.map((one) => one.accountId).sort());
  });

  it('is refused for what the platform does not offer, without a therapist, and a second time', async () => {
    const platform = await test.makePlatform('private-room');
    const api = await test.callAsAccount(platform, await test.makeAccount(platform, 'client'));
    expect(await reasonOf(api.rooms.start({ composition: 'individual' }))).toBe('no-therapist-here');
    await test.makeAccount(platform, 'therapist');
    expect(await reasonOf(api.rooms.start({ composition: 'couple' }))).toBe('composition-not-offered');
    const twice = [1, 2].map(() => reasonOf(api.rooms.start({ composition: 'individual' })));
    expect((await Promise.all(twice)).sort()).toEqual(['done', 'room-exists-already']);
  });
});

describe('K2: before the shared room opens each partner signs', () => {
  it('opens by the therapist’s hand, for both', async () => {
    const { asAna, asBen, roomId } = await openCouple(test);
    for (const api of [asAna, asBen]) {
      const view = await api.rooms.view({ roomId });
      expect(view.room.life).toBe('active');
      expect(view.lines.at(-1)?.kind).toBe('opened');
      expect(view.deeds).toContain('write-shared');
    }
  });

  it('is the therapist’s to open when both take their last step at once', async () => {
    const { asAna, asBen, asTherapist, roomId } = await joinedCouple(test);
    for (const api of [asAna, asBen]) await api.rooms.signDisclosure({ roomId });
    expect(await asTherapist.inbox.list()).toMatchObject([{ roomId, toOpen: false }]);
    await Promise.all([asAna, asBen].map((api) => api.rooms.screen({ roomId, answers: nothingWrong })));
    expect((await asAna.rooms.view({ roomId })).room.life).toBe('waiting');
    expect(await asTherapist.inbox.list()).toMatchObject([
      { roomId, toOpen: true, place: { shelf: 'due-today' } },
    ]);
    await asTherapist.rooms.open({ roomId });
    expect((await asAna.rooms.view({ roomId })).room.life).toBe('active');
  });

  it('refuses shared writing before', async () => {
    const { asBen, roomId } = await joinedCouple(test);
    const letter = { roomId, clientKey: crypto.randomUUID(), audience: { thread: 'shared' } as const };
    expect(await reasonOf(asBen.messages.send({ ...letter, body: 'Hello.' }))).toBe('room-not-open-yet');
  });
});

describe('K3: each answers the screening alone', () => {
  it('tells the partner nothing, with or without a concern, first or last', async () => {
    for (const afraid of ['no', 'yes'] as const) {
      const { asAna, asBen, roomId } = await joinedCouple(test);
      for (const api of [asAna, asBen]) await api.rooms.signDisclosure({ roomId });
      await asAna.rooms.screen({ roomId, answers: nothingWrong });
      const before = await asAna.rooms.view({ roomId });
      await asBen.rooms.screen({ roomId, answers: { ...nothingWrong, afraid } });
      expect(await asAna.rooms.view({ roomId })).toEqual(before);
    }
  });

  it('keeps the room closed after a concern; the partner sees what they saw before', async () => {
    const { asAna, asBen, benId, asTherapist, roomId } = await joinedCouple(test);
    for (const api of [asAna, asBen]) await api.rooms.signDisclosure({ roomId });
    const before = await asAna.rooms.view({ roomId });
    await asBen.rooms.screen({ roomId, answers: { ...nothingWrong, afraid: 'unsure' } });
    expect(await asAna.rooms.view({ roomId })).toEqual(before);
    await asAna.rooms.screen({ roomId, answers: nothingWrong });
    expect((await asAna.rooms.view({ roomId })).room.life).toBe('waiting');
    expect((await asTherapist.inbox.room({ roomId })).opening).toEqual({ ready: true });
    await asTherapist.rooms.open({ roomId });
    expect((await asAna.rooms.view({ roomId })).room.life).toBe('active');
    // Open or not, what was answered stays before the eyes of the therapist, and of nobody else.
    const { screenings } = await asTherapist.inbox.room({ roomId });
    expect(screenings).toMatchObject([
      { accountId: benId, answers: [{ question: 'afraid', reply: 'unsure' }] },
    ]);
    for (const api of [asAna, asBen])
      expect(await api.rooms.view({ roomId })).not.toHaveProperty('screenings');
  });

  it('pages for danger now, helps the author, keeps the answers sealed, and tells nobody else', async () => {
    const { asAna, asBen, benId, roomId, platform } = await joinedCouple(test);
    await asAna.rooms.signDisclosure({ roomId });
    const before = await asAna.rooms.view({ roomId });
    const answers = { ...nothingWrong, 'danger-now': 'yes', remark: 'He is in the next room.' } as const;
    await asBen.rooms.signDisclosure({ roomId });
    await asBen.rooms.screen({ roomId, answers });
    expect(await asAna.rooms.view({ roomId })).toEqual(before);
    const [help] = (await asBen.rooms.view({ roomId })).help;
    expect(help).toMatchObject({
      source: 'screening',
      standing: { is: 'being-told' },
      categories: ['partner-violence'],
    });
    expect(await outboxOf(platform, 'flag-raised')).toEqual([{ subject_id: help?.flagId }]);
    const { platformId } = platform;
    await inPlatform(test.db, platformId, async (trx) => {
      const row = await trx.selectFrom('safety_screenings').selectAll().executeTakeFirstOrThrow();
      expect(row.answers_sealed.toString('utf8')).not.toContain('next room');
      const place = { platformId, roomId: roomIdOf.parse(roomId), accountId: accountId.parse(benId) };
      expect(await loadScreening(trx, test.keyring, place)).toEqual(answers);
      const audit = await trx
        .selectFrom('audit_log')
        .selectAll()
        .where('action', '=', 'room.screened')
        .execute();
      expect(audit.map(({ detail }) => detail)).toEqual([{}]);
    });
  });

  it('is answered once', async () => {
    const { asBen, roomId } = await joinedCouple(test);
    await asBen.rooms.screen({ roomId, answers: nothingWrong });
    await asBen.rooms.screen({ roomId, answers: { ...nothingWrong, 'danger-now': 'yes' } });
    expect((await asBen.rooms.view({ roomId })).help).toEqual([]);
  });
});

describe('K4: either may leave', () => {
  it('freezes the room without a reason, deletes nothing, and ends the clocks that nobody can answer', async () => {
    const { asAna, asBen, asTherapist, roomId, platform } = await openCouple(test);
    const letter = { roomId, clientKey: crypto.randomUUID(), audience: { thread: 'shared' } as const };
    const { messageId } = await asAna.messages.send({ ...letter, body: 'Are you there?' });
    test.setNow(monday + hour);
    await asBen.rooms.leave({ roomId });
    const seen = await asAna.rooms.view({ roomId });
    expect(seen.room.pause).toEqual({ reason: 'frozen', untilAt: null });
    expect(JSON.stringify(seen)).not.toContain('partner-left');
    expect(seen.messages.map(({ text }) => text)).toEqual(['Are you there?']);
    expect(seen.messages[0]?.clock?.state).toBe('closed');
    expect(await outboxOf(platform, 'clock-changed')).toEqual([{ subject_id: messageId }]);
    expect((await asBen.rooms.view({ roomId })).messages).toHaveLength(1);
    for (const api of [asAna, asBen])
      expect(
        await reasonOf(api.messages.send({ ...letter, clientKey: crypto.randomUUID(), body: 'No?' })),
      ).not.toBe('done');
    // What follows is the therapist's step, with new consent of everybody.
    expect(await reasonOf(asTherapist.rooms.resume({ roomId }))).toBe('new-consent-missing');
    for (const api of [asAna, asBen]) await api.rooms.consent({ roomId, version: consentVersion });
    await asTherapist.rooms.resume({ roomId });
    expect((await asBen.rooms.view({ roomId })).room.life).toBe('active');
    test.setNow(monday);
  });
});

describe('rest and close', () => {
  it('is paused and resumed for all to see, and closed by the therapist with its clocks', async () => {
    const { asAna, asBen, asTherapist, roomId } = await openCouple(test);
    const audience = { thread: 'shared' } as const;
    await asAna.messages.send({ roomId, clientKey: crypto.randomUUID(), audience, body: 'One thing.' });
    await asBen.rooms.pause({ roomId, reason: 'at-request', untilAt: monday + 24 * hour });
    expect((await asAna.rooms.view({ roomId })).room.pause).toMatchObject({ untilAt: monday + 24 * hour });
    await asAna.rooms.resume({ roomId });
    expect(
      await reasonOf(asTherapist.rooms.pause({ roomId, reason: 'at-request', untilAt: monday - 1 })),
    ).toBe('pause-ends-in-the-past');
    await asTherapist.rooms.close({ roomId });
    const view = await asAna.rooms.view({ roomId });
    expect(view.lines.map(({ kind }) => kind).slice(-3)).toEqual(['paused', 'resumed', 'closed']);
    expect(view.messages[0]?.clock?.state).toBe('closed');
    expect(await reasonOf(asTherapist.rooms.close({ roomId }))).toBe('room-closed');
  });

  it('P2: every step leaves its row in the audit log', async () => {
    const { platform } = await openCouple(test);
    const rows = await inPlatform(test.db, platform.platformId, (trx) =>
      trx.selectFrom('audit_log').select('action').where('action', 'like', 'room.%').execute(),
    );
    const actions = new Set(rows.map(({ action }) => action));
    for (const action of [
      'started',
      'partner-joined',
      'consented',
      'disclosure-signed',
      'screened',
      'opened',
    ])
      expect(actions).toContain(`room.${action}`);
  });
});

it('P3: a partner’s rooms and invitations are nobody else’s', async () => {
  const { platform, roomId, invitationId } = await invitedCouple(test);
  const stranger = await test.callAsAccount(platform, await test.makeAccount(platform, 'client'));
  expect(await reasonOf(stranger.rooms.view({ roomId }))).toBe('not-found');
  expect(await reasonOf(stranger.rooms.leave({ roomId }))).toBe('not-found');
  expect(await reasonOf(stranger.invitations.revoke({ roomId, invitationId }))).toBe('not-found');
});
