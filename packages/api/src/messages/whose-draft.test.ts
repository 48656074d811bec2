import { accountId } from '@stillroom/domain/ids';
import { expect, it } from 'vitest';
import { openCouple, reasonOf } from '../testing/couple-room.ts';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();

it('M2: a draft is kept only in a thread that this member has', async () => {
  const { asAna, asBen, asTherapist, ana, benId, roomId } = await openCouple(test);
  const side = (withId: string) => ({ thread: 'side', withId: accountId.parse(withId) }) as const;
  const save = (api: typeof asAna, audience: Parameters<typeof asAna.messages.saveDraft>[0]['audience']) =>
    reasonOf(
      api.messages.saveDraft({
        roomId,
        clientKey: crypto.randomUUID(),
        audience,
        text: 'Not yet.',
        basedOn: 0,
      }),
    );
  expect(await save(asAna, side(ana.accountId))).toBe('done');
  expect(await save(asTherapist, side(benId))).toBe('done');
  expect(await save(asTherapist, { thread: 'note' })).toBe('done');
  expect(await save(asBen, side(ana.accountId))).toBe('no-such-thread');
  expect(await save(asBen, { thread: 'note' })).toBe('no-such-thread');
  expect(await save(asTherapist, side(crypto.randomUUID()))).toBe('no-such-thread');
  // Nor can it be asked for.
  expect(await reasonOf(asBen.messages.draft({ roomId, audience: side(ana.accountId) }))).toBe(
    'no-such-thread',
  );
});
