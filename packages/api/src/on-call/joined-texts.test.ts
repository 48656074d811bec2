import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { expect, it } from 'vitest';
import type { Detector } from '../crisis/detect-safely.ts';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();

/** The first text is of one kind and found by one version of the rules, the second of another. */
const detector: Detector = (text) =>
  text.startsWith('First')
    ? { level: 3, categories: ['suicide'], findings: [], ruleset: 'one' }
    : { level: 3, categories: ['partner-violence'], findings: [], ruleset: 'two' };

async function aCaseOfTwo() {
  const { platform, client, roomId } = await makeSettledRoom(test);
  const session = await test.openSession(platform, client);
  const { api } = test.callAs(platform, session, '192.0.2.1', { ...test.services, detector });
  for (const body of ['First text.', 'Second text.'])
    await api.messages.send({ roomId, clientKey: crypto.randomUUID(), audience: { thread: 'shared' }, body });
  const { onCall } = await test.callAsAccount(platform, await test.makeAccount(platform, 'responder'));
  const [flag] = await onCall.queue();
  const [joined] = flag?.joined ?? [];
  if (!flag || !joined) throw new Error('There is no case of two texts.');
  return { onCall, flag, joined };
}

it('C4: a case is about what any of its texts is about; each text names the rules that found it', async () => {
  const { flag, joined } = await aCaseOfTwo();
  expect(flag).toMatchObject({ categories: ['suicide', 'partner-violence'], ruleset: 'one' });
  expect(joined).toMatchObject({ categories: ['partner-violence'], ruleset: 'two' });
});

it('C8: marking a text that joined changes the stamp, so that other pages show it', async () => {
  const { onCall, joined } = await aCaseOfTwo();
  const before = await onCall.stamp();
  await onCall.markUseful({ flagId: joined.flagId, useful: true });
  expect(await onCall.stamp()).not.toBe(before);
});
