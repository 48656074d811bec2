import { inPlatform } from '@stillroom/db/in-platform';
import { listAccounts } from '@stillroom/db/queries/accounts';
import { findPlatformBySlug, listPlatforms } from '@stillroom/db/queries/platforms';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
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

it('sends no mail about what was written weeks ago', async () => {
  await fillDemo(api.services);
  const platform = await findPlatformBySlug(api.db, 'lindenhof');
  if (!platform) throw new Error('The demo has no lindenhof.');
  const { platformId } = platform;
  const mails = await inPlatform(api.db, platformId, (trx) =>
    trx.selectFrom('mails').select(['state', 'created_at']).where('platform_id', '=', platformId).execute(),
  );
  const yesterday = api.services.clock() - DAY_MS;
  expect(mails.some(({ created_at }) => created_at < yesterday)).toBe(true);
  for (const { state, created_at } of mails)
    expect(state).toBe(created_at < yesterday ? 'delivered' : 'pending');
  const inLine = await inPlatform(api.db, platformId, (trx) =>
    trx.selectFrom('outbox').select('subject_id').where('kind', '=', 'mail-requested').execute(),
  );
  expect(inLine).toHaveLength(mails.filter(({ state }) => state === 'pending').length);
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
