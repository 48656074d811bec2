import { expect, it } from 'vitest';
import { openCouple } from '../testing/couple-room.ts';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();

it('K3: where a partner is stays theirs: only staff are told the zones of people in a room', async () => {
  const { asAna, asBen, asTherapist, roomId } = await openCouple(test);
  const { displayName, country, language } = (await asBen.auth.me()) ?? {
    displayName: '',
    country: '',
    language: '',
  };
  await asBen.auth.saveProfile({
    displayName,
    country,
    language,
    zone: 'Pacific/Auckland',
    mailIsSafe: true,
  });
  expect(JSON.stringify(await asAna.rooms.view({ roomId }))).not.toContain('Pacific/Auckland');
  const { people } = await asTherapist.inbox.room({ roomId });
  expect(people.map(({ zone }) => zone)).toContain('Pacific/Auckland');
});
