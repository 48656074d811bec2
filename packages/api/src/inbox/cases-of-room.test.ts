import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { clientKey } from '@stillroom/domain/ids';
import { parseBody } from '@stillroom/domain/message/body';
import { expect, it } from 'vitest';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();

const written = (text: string) => {
  const body = parseBody(text);
  if (!body.ok) throw new Error('A test cannot write that.');
  const key = clientKey.parse(crypto.randomUUID());
  return { clientKey: key, audience: { thread: 'shared' }, body: body.value } as const;
};

it('C4: the therapist reads who took it and what came of it, after the outcome too; no client does', async () => {
  const { platform, roomId, client, partner, therapist } = await makeSettledRoom(test, { couple: true });
  if (!partner) throw new Error('A couple has two.');
  const ana = await test.callAsAccount(platform, client);
  const keller = await test.callAsAccount(platform, therapist);
  const responder = await test.makeAccount(platform, 'responder');
  const onCall = await test.callAsAccount(platform, responder);
  const danger = written('I have a gun here with me and I am going to kill myself tonight.');
  const { messageId } = await ana.messages.send({ roomId, ...danger });
  const cases = async () => (await keller.inbox.room({ roomId })).cases;
  expect(await cases()).toMatchObject([{ sourceId: messageId, level: 4, taken: null, ended: null }]);

  const [flag] = await onCall.onCall.queue();
  if (!flag) throw new Error('Nothing was flagged.');
  await onCall.onCall.acknowledge({ flagId: flag.flagId, seen: { level: 4, texts: 9 } });
  const { displayName: name } = responder;
  expect(await cases()).toMatchObject([{ taken: { name }, ended: null }]);

  await onCall.onCall.recordOutcome({ flagId: flag.flagId, outcome: 'safety-plan' });
  expect(await cases()).toMatchObject([{ taken: { name }, ended: { name, outcome: 'safety-plan' } }]);
  for (const account of [client, partner]) {
    const seen = await (await test.callAsAccount(platform, account)).rooms.view({ roomId });
    expect(seen).not.toHaveProperty('cases');
    expect(JSON.stringify(seen)).not.toContain('safety-plan');
  }
});

it('C2: the therapist reads why something is a concern, and that nobody was called for it', async () => {
  const { platform, roomId, client, therapist } = await makeSettledRoom(test, {});
  const ana = await test.callAsAccount(platform, client);
  const keller = await test.callAsAccount(platform, therapist);
  const { messageId } = await ana.messages.send({ roomId, ...written('I want to die lol, this queue.') });
  const { cases } = await keller.inbox.room({ roomId });
  expect(cases).toMatchObject([{ sourceId: messageId, level: 2, paged: false, taken: null, ended: null }]);
  expect(cases[0]?.found).toContainEqual({
    rule: 'en.suicide.wish-to-die',
    loweredBy: ['hyperbole'],
    raisedBy: [],
  });
  expect(JSON.stringify(cases)).not.toContain('queue');
});

it('M1: once words are taken back or written anew, what was found in them is not told', async () => {
  const { platform, roomId, client, therapist } = await makeSettledRoom(test, {});
  const ana = await test.callAsAccount(platform, client);
  const keller = await test.callAsAccount(platform, therapist);
  const danger = () => written('I want to kill myself.');
  const back = await ana.messages.send({ roomId, ...danger() });
  const anew = await ana.messages.send({ roomId, ...danger() });
  await ana.messages.withdraw({ roomId, messageId: back.messageId });
  const { body } = written('I had a long day.');
  await ana.messages.edit({ roomId, messageId: anew.messageId, body });
  const { cases } = await keller.inbox.room({ roomId });
  expect(cases.map(({ level, found }) => ({ level, found }))).toEqual([
    { level: 3, found: 'gone' },
    { level: 3, found: 'gone' },
  ]);
});

it('C6: where the detector failed, the therapist reads that nothing has looked, not that nothing was found', async () => {
  const { platform, roomId, client, therapist } = await makeSettledRoom(test, {});
  const failing = {
    ...test.services,
    detector: () => {
      throw new Error('broken rules');
    },
  };
  const session = await test.openSession(platform, client);
  const { api: ana } = test.callAs(platform, session, '192.0.2.1', failing);
  await ana.messages.send({ roomId, ...written('I had a long day.') });
  const { cases } = await (await test.callAsAccount(platform, therapist)).inbox.room({ roomId });
  expect(cases).toMatchObject([{ level: 2, paged: false, found: 'failed' }]);
});
