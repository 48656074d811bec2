import { inPlatform } from '@stillroom/db/in-platform';
import { listAccounts } from '@stillroom/db/queries/accounts';
import { findPlatformBySlug, listPlatforms } from '@stillroom/db/queries/platforms';
import { expect, it } from 'vitest';
import { useTestApi } from '../testing/test-api.ts';
import { fillDemo } from './fill-demo.ts';

const api = await useTestApi();

it('fills four platforms, one for each variant, and leaves them as they are the second time', async () => {
  await fillDemo(api.services);
  await fillDemo(api.services);
  expect((await listPlatforms(api.db)).map(({ slug }) => slug).sort()).toEqual([
    'lindenhof',
    'northlight',
    'stillwater',
    'two-chairs',
  ]);
});

it('has letters that wait for an answer, one of them within the hour', async () => {
  await fillDemo(api.services);
  const platform = await findPlatformBySlug(api.db, 'lindenhof');
  if (!platform) throw new Error('The demo has no lindenhof.');
  const therapists = await inPlatform(api.db, platform.platformId, (trx) =>
    listAccounts(trx, platform.platformId, { role: 'therapist' }),
  );
  const keller = therapists.find(({ displayName }) => displayName === 'Dr. Anja Keller');
  if (!keller) throw new Error('The demo has no Dr. Keller.');
  const inbox = await (await api.callAsAccount(platform, keller)).inbox.list();
  const dueAt = inbox.flatMap(({ waiting }) => waiting.map(({ targetAt }) => targetAt));
  const now = api.services.clock();
  expect(dueAt.some((at) => at > now && at < now + 3_600_000)).toBe(true);
  expect(inbox[0]?.place.shelf).toBe('due-today');
});
