import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { reasonOf } from '../testing/couple-room.ts';
import { useTestApi } from '../testing/test-api.ts';
import { createSendLimit } from './send-limit.ts';

const test = await useTestApi();

async function writing(letters: number) {
  const { platform, client, roomId } = await makeSettledRoom(test);
  const session = await test.openSession(platform, client);
  const services = {
    ...test.services,
    sendLimit: createSendLimit(test.services.clock, { letters, withinSeconds: 600 }),
  };
  const { api } = test.callAs(platform, session, '192.0.2.1', services);
  return (body: string, clientKey: string = crypto.randomUUID()) =>
    api.messages.send({ roomId, clientKey, audience: { thread: 'shared' }, body });
}

it('a flood of letters is braked with a reason, and the words stay unsent', async () => {
  const write = await writing(2);
  await write('One.');
  await write('Two.');
  const refusal = await write('Three.').then(() => null, refusalOf);
  if (refusal?.reason !== 'too-many-messages') throw new Error('It was not braked.');
  // Counted by the clock of the install, as everything else that people are told.
  expect(refusal.againAt).toBeGreaterThan(test.services.clock());
  expect(refusal.againAt).toBeLessThanOrEqual(test.services.clock() + 600_000);
});

it('C3: what may be a cry for help is sent and detected, however much was written before', async () => {
  const write = await writing(1);
  await write('One.');
  expect(await reasonOf(write('Two.'))).toBe('too-many-messages');
  const urgent = await write('I have the pills here in my hand and I am going to kill myself tonight.');
  expect(urgent.flagLevel).toBe(4);
  const passive = await write('I just want to disappear.');
  expect(passive.flagLevel).toBeGreaterThan(0);
});

it('M1: a letter that was sent before and is sent again gets its answer, braked or not', async () => {
  const write = await writing(1);
  const clientKey = crypto.randomUUID();
  const sent = await write('One.', clientKey);
  expect(await write('One.', clientKey)).toMatchObject({ messageId: sent.messageId, repeated: true });
});
