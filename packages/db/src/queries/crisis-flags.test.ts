import { decideFlag } from '@stillroom/domain/crisis/decide-flag';
import { standardLadder } from '@stillroom/domain/crisis/ladder';
import { type AccountId, type FlagId, flagId } from '@stillroom/domain/ids';
import { expect, it } from 'vitest';
import { inPlatform } from '../in-platform.ts';
import { madeAt, makeSettledRoom } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { insertFlag } from './crisis-flags.ts';
import { onCallFlags } from './on-call-queue.ts';

const test = await useTestDatabase();

it('C4: no number of cries by one person leaves another’s out of the queue', async () => {
  const { platformId, roomId, client, partner } = await makeSettledRoom(test, { couple: true });
  if (!partner) throw new Error('A couple has two.');
  const listed = await inPlatform(test.db, platformId, async (trx) => {
    const raise = async (authorId: AccountId, raisedAt: number): Promise<FlagId> => {
      const id = flagId.parse(crypto.randomUUID());
      const origin = {
        flagId: id,
        roomId,
        authorId,
        source: 'message',
        sourceId: crypto.randomUUID(),
      } as const;
      const found = { level: 4, categories: [], findings: [], ruleset: 'test', sourceRevision: 1 } as const;
      const raised = decideFlag({ type: 'raise', ...origin, ...found }, null, standardLadder, raisedAt);
      const [event] = raised.ok ? raised.value : [];
      if (event?.type === 'flag-raised') await insertFlag(trx, platformId, event.flag);
      return id;
    };
    for (let count = 0; count < 201; count += 1) await raise(client.accountId, madeAt + count);
    const late = await raise(partner.accountId, madeAt + 1_000);
    const flags = await onCallFlags(trx, platformId, { resolvedSince: madeAt });
    return flags.filter((flag) => flag.flagId === late);
  });
  expect(listed).toHaveLength(1);
});
