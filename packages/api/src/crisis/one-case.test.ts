import { inPlatform } from '@stillroom/db/in-platform';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { clientKey } from '@stillroom/domain/ids';
import { beforeEach, describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';
import type { Detector } from './detect-safely.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

/** Finds what the text says: a number is the level. */
const detector: Detector = (text) => {
  const level = ([0, 1, 2, 3, 4] as const).find((one) => text.includes(String(one))) ?? 0;
  return { level, categories: [], findings: [], ruleset: 'test' };
};

async function crisis() {
  const settled = await makeSettledRoom(test, { couple: true });
  const { platform, platformId, roomId, client, partner } = settled;
  if (!partner) throw new Error('A couple has two.');
  const responder = await test.makeAccount(platform, 'responder');
  const as = async (account: typeof client) => {
    const session = await test.openSession(platform, account);
    return test.callAs(platform, session, '192.0.2.1', { ...test.services, detector }).api;
  };
  const write = async (account: typeof client, level: number) => {
    const sent = await (await as(account)).messages.send({
      roomId,
      clientKey: clientKey.parse(crypto.randomUUID()),
      audience: { thread: 'shared' },
      body: `A text of level ${level}.`,
    });
    expect(sent.flagLevel).toBe(level);
    return sent.messageId;
  };
  return {
    ...settled,
    partner,
    asAna: await as(client),
    onCall: (await as(responder)).onCall,
    write,
    events: () =>
      inPlatform(test.db, platformId, async (trx) =>
        (
          await trx
            .selectFrom('outbox')
            .select(['kind', 'subject_id'])
            .where('kind', 'in', ['flag-raised', 'flag-changed'])
            .orderBy('event_id')
            .execute()
        ).map(({ kind, subject_id }) => `${kind} ${subject_id}`),
      ),
  };
}

describe('C4: what one person writes while nobody has taken their case is one case', () => {
  it('one ladder runs, however many texts; each is listed and can be read', async () => {
    const { onCall, write, client, events } = await crisis();
    for (const level of [4, 3, 4]) {
      await write(client, level);
      test.setNow(monday + 1_000);
    }
    const queue = await onCall.queue();
    expect(queue).toHaveLength(1);
    const [one] = queue;
    if (!one) throw new Error('There is no case.');
    expect(one).toMatchObject({ level: 4, state: 'open', joined: [{ level: 3 }, { level: 4 }] });
    expect(await events()).toEqual([`flag-raised ${one.flagId}`]);
    const [, last] = one.joined;
    if (!last) throw new Error('Nothing joined.');
    expect(await onCall.revealText({ flagId: last.flagId })).toMatchObject({ text: 'A text of level 4.' });
    expect((await onCall.flag({ flagId: last.flagId })).flagId).toBe(one.flagId);
    await onCall.markUseful({ flagId: last.flagId, useful: false });
    expect((await onCall.flag({ flagId: one.flagId })).joined[1]).toMatchObject({ useful: false });
  });

  it('a graver text makes the case graver: its next step is due at once, and the worker hears of it once', async () => {
    const { onCall, write, client, events } = await crisis();
    await write(client, 3);
    test.setNow(monday + 1_000);
    await write(client, 4);
    await write(client, 4);
    const [one] = await onCall.queue();
    expect(one).toMatchObject({ level: 4, next: { at: monday }, joined: [{ level: 4 }, { level: 4 }] });
    expect(await events()).toEqual([`flag-raised ${one?.flagId}`, `flag-changed ${one?.flagId}`]);
  });

  it('taken and ended it is taken and ended for all of them, for their author too', async () => {
    const { onCall, asAna, write, client, roomId, asTherapist } = await withTherapist();
    await write(client, 4);
    await write(client, 3);
    const [one] = await onCall.queue();
    const joined = one?.joined[0]?.flagId;
    if (!one || !joined) throw new Error('Nothing joined.');
    const states = async () => (await asAna.rooms.view({ roomId })).help.map(({ standing }) => standing.is);
    expect(await states()).toEqual(['being-told', 'being-told']);
    await onCall.acknowledge({ flagId: joined, seen: { level: 4, texts: 9 } });
    expect(await states()).toEqual(['taken', 'taken']);
    await onCall.recordOutcome({ flagId: joined, outcome: 'reached' });
    expect(await states()).toEqual(['looked', 'looked']);
    expect((await asTherapist.inbox.list())[0]?.concern).toBeNull();
    expect(await onCall.flag({ flagId: one.flagId })).toMatchObject({ outcome: { outcome: 'reached' } });
  });

  it('is taken only as it stood on the screen: what joined since is looked at first', async () => {
    const { onCall, write, client } = await crisis();
    await write(client, 3);
    const [one] = await onCall.queue();
    if (!one) throw new Error('There is no case.');
    const { flagId } = one;
    const seen = { level: one.level, texts: 1 + one.joined.length };
    await write(client, 4);
    expect(await reasonOf(onCall.acknowledge({ flagId, seen }))).toBe('case-grew');
    expect(await onCall.flag({ flagId })).toMatchObject({ state: 'open', level: 4 });
    await onCall.acknowledge({ flagId, seen: { level: 4, texts: 2 } });
    expect(await onCall.flag({ flagId })).toMatchObject({ state: 'acknowledged' });
  });

  it('once a person has taken it, a new text pages anew', async () => {
    const { onCall, write, client, events } = await crisis();
    await write(client, 4);
    const [one] = await onCall.queue();
    if (!one) throw new Error('There is no case.');
    await onCall.acknowledge({ flagId: one.flagId, seen: { level: 4, texts: 9 } });
    await write(client, 4);
    await write(client, 4);
    const queue = await onCall.queue();
    expect(queue.map(({ state, joined }) => `${state} ${joined.length}`)).toEqual([
      'open 1',
      'acknowledged 0',
    ]);
    expect((await events()).filter((event) => event.startsWith('flag-raised'))).toHaveLength(2);
  });

  it('the partner’s is a case of its own, and a concern of level 2 is none', async () => {
    const { onCall, write, client, partner } = await crisis();
    await write(client, 4);
    await write(partner, 4);
    await write(client, 2);
    expect((await onCall.queue()).map(({ joined }) => joined)).toEqual([[], []]);
  });
});

async function withTherapist() {
  const made = await crisis();
  return { ...made, asTherapist: await test.callAsAccount(made.platform, made.therapist) };
}
