import { inPlatform } from '@stillroom/db/in-platform';
import { clocksOfRoom } from '@stillroom/db/queries/reply-clocks';
import { makeAccount, makeSettledRoom } from '@stillroom/db/testing/builders';
import type { TestApi } from './test-api.ts';

/** A client has just written to their therapist, whose clock runs; a colleague could cover. */
export async function aRoomWithALetter(test: TestApi) {
  const settled = await makeSettledRoom(test);
  const { platform, platformId, client, therapist, roomId } = settled;
  const colleague = await makeAccount(test, platformId, { role: 'therapist', displayName: 'Dr. Weiss' });
  const api = {
    client: await test.callAsAccount(platform, client),
    therapist: await test.callAsAccount(platform, therapist),
    colleague: await test.callAsAccount(platform, colleague),
  };
  const sent = await api.client.messages.send({
    roomId,
    clientKey: test.services.newId(),
    audience: { thread: 'shared' },
    body: 'Something small happened.',
  });
  const clock = async () => {
    const clocks = await inPlatform(test.db, platformId, (trx) => clocksOfRoom(trx, platformId, roomId));
    const found = clocks.find(({ clockId }) => clockId === (sent.messageId as string));
    if (!found) throw new Error('The letter has no clock.');
    return found;
  };
  return { ...settled, colleague, api, clock, sent };
}
