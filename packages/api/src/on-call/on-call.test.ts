import { inPlatform } from '@stillroom/db/in-platform';
import type { Account } from '@stillroom/db/queries/accounts';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { clientKey, type FlagId, flagId } from '@stillroom/domain/ids';
import { parseBody } from '@stillroom/domain/message/body';
import { afterEach, describe, expect, it } from 'vitest';
import type { Detector } from '../crisis/detect-safely.ts';
import { refusalOf } from '../refused.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const settled = await makeSettledRoom(test, { couple: true });
const { platform, platformId, roomId, therapist, client, partner } = settled;
const responder = await test.makeAccount(platform, 'responder');
const supervisor = await test.makeAccount(platform, 'responder');
const admin = await test.makeAccount(platform, 'admin');
const onCall = await test.callAsAccount(platform, responder);
const author = await test.callAsAccount(platform, client);

const danger = 'I have a gun here with me and I am going to kill myself tonight.';
const words = (text: string) => {
  const body = parseBody(text);
  if (!body.ok) throw new Error('A test cannot write that.');
  return body.value;
};

const write = (api: typeof author, text: string) =>
  api.messages.send({
    roomId,
    clientKey: clientKey.parse(crypto.randomUUID()),
    audience: { thread: 'shared' },
    body: words(text),
  });

const send = (text: string) => write(author, text);

/** Ana, on an install with another detector. */
const withDetector = async (detector: Detector) => {
  const session = await test.openSession(platform, client);
  return test.callAs(platform, session, '192.0.2.1', { ...test.services, detector }).api;
};

/** The newest flag of Ana's; her page is where she learns of it. */
const raise = async (text = danger): Promise<FlagId> => {
  const sent = await send(text);
  const { help } = await author.rooms.view({ roomId });
  const own = help.find(({ sourceId }) => sourceId === sent.messageId);
  if (!own) throw new Error('Nothing was flagged.');
  return own.flagId;
};

const reasonOf = async (call: Promise<unknown>) => {
  const refusal = await call.then(() => null, refusalOf);
  return refusal?.reason ?? 'not refused';
};

const auditOf = (action: string, subjectId: string) =>
  inPlatform(test.owner, platformId, (trx) =>
    trx
      .selectFrom('audit_log')
      .select(['actor_id', 'room_id', 'detail'])
      .where('action', '=', action)
      .where('subject_id', '=', subjectId)
      .execute(),
  );
const outboxOf = (subjectId: string) =>
  inPlatform(test.owner, platformId, (trx) =>
    trx
      .selectFrom('outbox')
      .select('kind')
      .where('subject_id', '=', subjectId)
      .orderBy('created_at')
      .execute(),
  );

/** Takes and ends every case that runs, so that the next test begins with one of its own. */
afterEach(async () => {
  const ending = await test.callAsAccount(platform, responder);
  for (const { flagId: id, state } of await ending.onCall.queue()) {
    if (state === 'open') await ending.onCall.acknowledge({ flagId: id, seen: { level: 4, texts: 9 } });
    if (state !== 'resolved') await ending.onCall.recordOutcome({ flagId: id, outcome: 'reached' });
  }
});

describe('a case', () => {
  it('C4: shows whose it is and how to reach them, and not a word of theirs', async () => {
    const id = await raise();
    const view = await onCall.onCall.flag({ flagId: id });
    expect(view).toMatchObject({ level: 4, state: 'open', client: { name: 'Ana', zone: 'Europe/Berlin' } });
    expect(view.found.length).toBeGreaterThan(0);
    expect(JSON.stringify(view)).not.toContain('tonight');
    expect((await onCall.onCall.queue()).map((one) => one.flagId)).toContain(id);
    expect(await auditOf('onCall.flag', id)).toHaveLength(1);
  });

  it('C2: says of each thing that was found what made it count less or more', async () => {
    const findings = [
      { rule: 'one', category: 'suicide', level: 4, start: 0, end: 3, raisedBy: ['ideation-with-time'] },
      { rule: 'two', category: 'suicide', level: 1, start: 4, end: 7, loweredBy: ['past', 'quoted'] },
      { rule: 'two', category: 'suicide', level: 1, start: 8, end: 9, loweredBy: ['past', 'quoted'] },
    ] as const;
    const found = { level: 4, categories: ['suicide'], findings, ruleset: 'test' } as const;
    const sent = await write(await withDetector(() => found), 'The words do not matter here.');
    const { help } = await author.rooms.view({ roomId });
    const id = help.find(({ sourceId }) => sourceId === sent.messageId)?.flagId ?? flagId.parse('');
    expect(await onCall.onCall.flag({ flagId: id })).toMatchObject({
      found: [
        { rule: 'one', loweredBy: [], raisedBy: ['ideation-with-time'] },
        { rule: 'two', loweredBy: ['past', 'quoted'], raisedBy: [] },
      ],
    });
  });

  it('P2: shows the text of the very message that raised it, with an audit row', async () => {
    await send('Something quiet that nobody on call should see.');
    const id = await raise();
    const shown = await onCall.onCall.revealText({ flagId: id });
    expect(shown).toMatchObject({ source: 'text', text: danger });
    expect(await auditOf('onCall.revealText', id)).toEqual([
      { actor_id: responder.accountId, room_id: roomId, detail: {} },
    ]);
  });

  it('M1: shows the words that raised it, also when they were changed since, and none that were taken back', async () => {
    const sent = await send(danger);
    const { help } = await author.rooms.view({ roomId });
    const id = help.find(({ sourceId }) => sourceId === sent.messageId)?.flagId ?? flagId.parse('');
    await author.messages.edit({ roomId, messageId: sent.messageId, body: words('I had a long day.') });
    expect(await onCall.onCall.revealText({ flagId: id })).toMatchObject({ source: 'text', text: danger });
    await author.messages.withdraw({ roomId, messageId: sent.messageId });
    expect(await onCall.onCall.revealText({ flagId: id })).toEqual({ source: 'gone' });
  });

  it('P3: a concern that pages nobody, and an id of nothing, answer alike', async () => {
    const api = await withDetector(() => ({ level: 2, categories: [], findings: [], ruleset: 'test' }));
    const sent = await write(api, 'The words do not matter here.');
    const { help } = await author.rooms.view({ roomId });
    const noted = help.find(({ sourceId }) => sourceId === sent.messageId)?.flagId;
    const nothing = flagId.parse(crypto.randomUUID());
    for (const id of [noted ?? nothing, nothing]) {
      expect(await reasonOf(onCall.onCall.flag({ flagId: id }))).toBe('not-found');
      expect(await reasonOf(onCall.onCall.revealText({ flagId: id }))).toBe('not-found');
      expect(await reasonOf(onCall.onCall.acknowledge({ flagId: id, seen: { level: 4, texts: 9 } }))).toBe(
        'not-found',
      );
    }
  });

  it('P3: a case of another platform answers like none', async () => {
    const elsewhere = await test.makePlatform();
    const stranger = await test.callAsAccount(elsewhere, await test.makeAccount(elsewhere, 'responder'));
    const id = await raise();
    expect(await reasonOf(stranger.onCall.flag({ flagId: id }))).toBe('not-found');
    expect(await stranger.onCall.queue()).toEqual([]);
  });
});

describe('taking a case', () => {
  it('C4: a named person takes it, an outcome ends it, and the worker hears of both', async () => {
    const id = await raise();
    test.setNow(monday + 60_000);
    const tooSoon = onCall.onCall.recordOutcome({ flagId: id, outcome: 'reached' });
    expect(await reasonOf(tooSoon)).toBe('take-it-first');
    await onCall.onCall.acknowledge({ flagId: id, seen: { level: 4, texts: 9 } });
    const taken = await onCall.onCall.flag({ flagId: id });
    expect(taken).toMatchObject({
      state: 'acknowledged',
      taken: { byId: responder.accountId, at: monday + 60_000, outcomeDueAt: monday + 31 * 60_000 },
    });
    await onCall.onCall.recordOutcome({ flagId: id, outcome: 'safety-plan' });
    expect(await onCall.onCall.flag({ flagId: id })).toMatchObject({
      state: 'resolved',
      outcome: { outcome: 'safety-plan' },
      next: null,
    });
    expect((await outboxOf(id)).map(({ kind }) => kind)).toEqual([
      'flag-raised',
      'flag-changed',
      'flag-changed',
    ]);
    expect(await auditOf('onCall.acknowledge', id)).toHaveLength(1);
    expect(await auditOf('onCall.recordOutcome', id)).toMatchObject([{ detail: { outcome: 'safety-plan' } }]);
    const other = await test.callAsAccount(platform, supervisor);
    expect(await reasonOf(other.onCall.recordOutcome({ flagId: id, outcome: 'false-alarm' }))).toBe(
      'flag-resolved',
    );
    test.setNow(monday);
  });

  it('pressed twice it is done once', async () => {
    const id = await raise();
    await Promise.all([
      onCall.onCall.acknowledge({ flagId: id, seen: { level: 4, texts: 9 } }),
      onCall.onCall.acknowledge({ flagId: id, seen: { level: 4, texts: 9 } }),
    ]);
    expect((await outboxOf(id)).map(({ kind }) => kind)).toEqual(['flag-raised', 'flag-changed']);
  });

  it('a therapist takes cases only while on the roster; so long as not, nothing of the queue is there', async () => {
    const id = await raise();
    const asTherapist = await test.callAsAccount(platform, therapist);
    const entry = (account: Account) =>
      ({ accountId: account.accountId, position: 'backup', rank: 1 }) as const;
    expect(await reasonOf(asTherapist.onCall.revealText({ flagId: id }))).toBe('not-for-your-role');
    await inPlatform(test.db, platformId, (trx) => saveRoster(trx, platformId, [entry(therapist)]));
    expect(await asTherapist.onCall.revealText({ flagId: id })).toMatchObject({ source: 'text' });
    await asTherapist.onCall.acknowledge({ flagId: id, seen: { level: 4, texts: 9 } });
    expect(await asTherapist.onCall.flag({ flagId: id })).toMatchObject({ state: 'acknowledged' });
    await inPlatform(test.db, platformId, (trx) => saveRoster(trx, platformId, []));
    expect(await reasonOf(asTherapist.onCall.flag({ flagId: id }))).toBe('not-for-your-role');
  });

  it('C8: marks are counted for each rule', async () => {
    const [right, wrong] = [await raise(), await raise()];
    const { found } = await onCall.onCall.flag({ flagId: right });
    await onCall.onCall.markUseful({ flagId: right, useful: true });
    await onCall.onCall.markUseful({ flagId: wrong, useful: false });
    const counted = await onCall.onCall.usefulness();
    for (const { rule } of found) expect(counted).toContainEqual({ rule, marked: 2, useful: 1 });
  });

  it('the stamp changes with what happens, and only then', async () => {
    const before = await onCall.onCall.stamp();
    expect(await onCall.onCall.stamp()).toBe(before);
    await onCall.onCall.acknowledge({ flagId: await raise(), seen: { level: 4, texts: 9 } });
    expect(await onCall.onCall.stamp()).not.toBe(before);
  });
});

describe('C3: the author’s help', () => {
  it('is put away by its author alone; to the partner the flag is not there', async () => {
    const id = await raise();
    const asPartner = await test.callAsAccount(platform, partner ?? client);
    expect(await reasonOf(asPartner.crisis.hideHelp({ flagId: id }))).toBe('not-found');
    expect((await asPartner.rooms.view({ roomId })).help).toEqual([]);
    const earlier = (await author.rooms.view({ roomId })).help.map((offered) => offered.flagId);
    expect(earlier).toContain(id);
    await author.crisis.hideHelp({ flagId: id });
    // Not the help that an earlier text brought in its place either.
    expect((await author.rooms.view({ roomId })).help).toEqual([]);
    expect(await onCall.onCall.flag({ flagId: id })).toMatchObject({ state: 'open', helpHiddenAt: monday });
  });

  it('C9: resources are open to everyone, by country', async () => {
    const nobody = test.callAs(platform).api;
    const here = await nobody.crisis.resources({ country: 'DE' });
    expect(here.options.some(({ kind }) => kind === 'emergency')).toBe(true);
    const unknown = await nobody.crisis.resources({ country: 'XX' });
    expect(unknown.options.map(({ kind }) => kind)).toEqual(['local-emergency', 'directory']);
  });
});

describe('C6: a detector that fails', () => {
  it('keeps the message, treats it as level 2, and tells the admins, once an hour', async () => {
    const api = await withDetector(() => {
      throw new Error('out of order');
    });
    const first = await write(api, 'The words do not matter here.');
    const second = await write(api, 'Nor here.');
    expect([first.flagLevel, second.flagLevel]).toEqual([2, 2]);
    const { messages } = await author.rooms.view({ roomId });
    expect(messages.map(({ messageId }) => messageId)).toContain(first.messageId);
    const mails = await inPlatform(test.owner, platformId, (trx) =>
      trx.selectFrom('mails').select('recipient_id').where('template', '=', 'detector-failed').execute(),
    );
    expect(mails).toEqual([{ recipient_id: admin.accountId }]);
    expect(test.faults).toHaveLength(2);
  });
});
