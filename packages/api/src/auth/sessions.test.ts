import { inPlatform } from '@stillroom/db/in-platform';
import { deleteSessionsOf } from '@stillroom/db/queries/sessions';
import { describe, expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';
import { sessionLimits } from './session-limits.ts';
import { sessionIdOf } from './session-token.ts';

const test = await useTestApi();
const minute = 60_000;

describe('a session', () => {
  it('holds until it was idle for its limit, and each use moves that on', async () => {
    const platform = await test.makePlatform();
    const client = await test.makeAccount(platform, 'client');
    const { idleMs } = sessionLimits.client;
    test.setNow(monday);
    const { api } = test.callAs(platform, await test.openSession(platform, client));

    test.setNow(monday + idleMs - minute);
    expect(await api.auth.me()).toMatchObject({ accountId: client.accountId, role: 'client' });
    test.setNow(monday + 2 * idleMs - 2 * minute);
    expect(await api.auth.me()).not.toBeNull();
    test.setNow(monday + 3 * idleMs - 2 * minute);
    expect(await api.auth.me()).toBeNull();
  });
});
