import { randomBytes } from 'node:crypto';
import { accountId, messageId, platformId, roomId } from '@stillroom/domain/ids';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../database.ts';
import { inPlatform } from '../in-platform.ts';
import { madeAt, makeSettledRoom } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import { createRoomKey, destroyKey, open, type SealedPlace, seal } from './room-cipher.ts';

const test = await useTestDatabase();
const { db, keyring } = test;
let settled: Awaited<ReturnType<typeof makeSettledRoom>>;
let elsewhere: Awaited<ReturnType<typeof makeSettledRoom>>;

beforeAll(async () => {
  settled = await makeSettledRoom(test);
  elsewhere = await makeSettledRoom(test);
});

const inRoom = <T>(work: (trx: Tenant) => Promise<T>) => inPlatform(db, settled.platformId, work);

const place = (over: Partial<{ rowId: string; authorId: SealedPlace['authorId']; field: string }> = {}) =>
  ({
    platformId: settled.platformId,
    scope: 'room',
    scopeId: settled.roomId,
    rowId: 'b7c1c0de-0000-4000-8000-000000000001',
    authorId: settled.client.accountId,
    field: 'body',
    ...over,
  }) as const;

const sealIn = (keys: Keyring, where: SealedPlace, text: string) =>
  inPlatform(db, where.platformId, (trx) => seal(keys, trx, where, text));
const openIn = (keys: Keyring, where: SealedPlace, sealed: Buffer) =>
  inPlatform(db, where.platformId, (trx) => open(keys, trx, where, sealed));

/** Any string that UTF-8 can hold. */
const anyText = fc.string({ unit: 'grapheme' });

describe('P1: sealing a text', () => {
  it('P1: gives the text back, whatever it is', () =>
    inRoom((trx) =>
      fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const sealed = await seal(keyring, trx, place(), text);
          expect(await open(keyring, trx, place(), sealed)).toEqual({ ok: true, value: text });
        }),
      ),
    ));

  it('P1: says format and key version, and never gives the same bytes twice', async () => {
    const [one, two] = await Promise.all([
      sealIn(keyring, place(), 'same'),
      sealIn(keyring, place(), 'same'),
    ]);
    expect(one.readUInt8(0)).toBe(1);
    expect(one.readUInt32BE(1)).toBe(1);
    expect(one.length).toBe(1 + 4 + 12 + 'same'.length + 16);
    expect(one.equals(two)).toBe(false);
    expect(one.includes('same')).toBe(false);
  });

  it('P1: any changed byte is found', () =>
    inRoom((trx) =>
      fc.assert(
        fc.asyncProperty(anyText, fc.nat(), fc.integer({ min: 1, max: 255 }), async (text, where, change) => {
          const sealed = await seal(keyring, trx, place(), text);
          const index = where % sealed.length;
          sealed.writeUInt8(sealed.readUInt8(index) ^ change, index);
          expect((await open(keyring, trx, place(), sealed)).ok).toBe(false);
        }),
      ),
    ));

  it('P1: any shortened or lengthened box is found', () =>
    inRoom((trx) =>
      fc.assert(
        fc.asyncProperty(anyText, fc.nat(), fc.uint8Array({ minLength: 1 }), async (text, cut, more) => {
          const sealed = await seal(keyring, trx, place(), text);
          const shorter = sealed.subarray(0, cut % sealed.length);
          expect((await open(keyring, trx, place(), shorter)).ok).toBe(false);
          expect((await open(keyring, trx, place(), Buffer.concat([sealed, more]))).ok).toBe(false);
        }),
      ),
    ));

  it('P1: a text opens only as the row, author and field that it was sealed for', async () => {
    const sealed = await sealIn(keyring, place(), 'mine');
    for (const other of [
      place({ rowId: messageId.parse(v7()) }),
      place({ authorId: settled.therapist.accountId }),
      place({ authorId: null }),
      place({ field: 'note' }),
    ]) {
      expect(await openIn(keyring, other, sealed)).toEqual({ ok: false, refusal: { reason: 'tampered' } });
    }
  });

  it('P1: a text opens in no other room and on no other platform', async () => {
    const sealed = await sealIn(keyring, place(), 'mine');
    const otherRoom = roomId.parse(v7());
    await inRoom((trx) => createRoomKey(keyring, trx, settled.platformId, otherRoom, madeAt));
    const moved: SealedPlace[] = [
      { ...place(), scopeId: otherRoom },
      { ...place(), scope: 'platform', scopeId: settled.platformId },
      { ...place(), platformId: elsewhere.platformId, scopeId: elsewhere.roomId },
    ];
    for (const other of moved) {
      expect(await openIn(keyring, other, sealed)).toEqual({ ok: false, refusal: { reason: 'tampered' } });
    }
  });

  it('P1: a part of the place cannot pass for the end of another', async () => {
    const sealed = await sealIn(keyring, place({ rowId: 'ab', field: 'c' }), 'mine');
    expect((await openIn(keyring, place({ rowId: 'a', field: 'bc' }), sealed)).ok).toBe(false);
  });
});

describe('P1: the keys', () => {
  it('P1: after a newer key both what it and what the first sealed can be read', async () => {
    const before = await sealIn(keyring, place(), 'before');
    await inRoom((trx) => createRoomKey(keyring, trx, settled.platformId, settled.roomId, madeAt));
    const after = await sealIn(keyring, place(), 'after');
    expect(after.readUInt32BE(1)).toBe(before.readUInt32BE(1) + 1);
    expect(await openIn(keyring, place(), before)).toEqual({ ok: true, value: 'before' });
    expect(await openIn(keyring, place(), after)).toEqual({ ok: true, value: 'after' });
  });

  it('P1: another master key opens nothing, and says so', async () => {
    const sealed = await sealIn(keyring, place(), 'mine');
    const other = createKeyring(randomBytes(32));
    expect(await openIn(other, place(), sealed)).toEqual({
      ok: false,
      refusal: { reason: 'wrong-master-key' },
    });
    await expect(sealIn(other, place(), 'mine')).rejects.toThrow('wrong-master-key');
  });

  it('P1: a room without a key is refused, without a word of the text', async () => {
    const nowhere = { ...place(), scopeId: roomId.parse(v7()) };
    await expect(sealIn(keyring, nowhere, 'a secret')).rejects.toThrow(
      /^Nothing can be sealed for this room: no-such-key\.$/,
    );
    const stranger = { ...place(), platformId: platformId.parse(v7()), authorId: accountId.parse(v7()) };
    expect(await openIn(keyring, stranger, await sealIn(keyring, place(), 'mine'))).toEqual({
      ok: false,
      refusal: { reason: 'no-such-key' },
    });
  });

  it('P1: when the key is destroyed nobody reads the text again, elsewhere within a minute', async () => {
    let now = madeAt;
    const masterKey = randomBytes(32);
    const [here, otherProcess] = [masterKey, masterKey].map((key) =>
      createKeyring(key, { clock: () => now }),
    );
    if (!here || !otherProcess) throw new Error('unreachable');
    const mine = { ...place(), scopeId: roomId.parse(v7()) };
    await inRoom((trx) => createRoomKey(here, trx, settled.platformId, mine.scopeId, now));
    const sealed = await sealIn(here, mine, 'to be erased');
    expect(await openIn(otherProcess, mine, sealed)).toEqual({ ok: true, value: 'to be erased' });

    await inRoom((trx) => destroyKey(here, trx, mine, now));
    const erased = { ok: false, refusal: { reason: 'erased' } };
    expect(await openIn(here, mine, sealed)).toEqual(erased);
    now += 60_000;
    expect(await openIn(otherProcess, mine, sealed)).toEqual(erased);
    const left = await inRoom((trx) =>
      trx.selectFrom('data_keys').select('wrapped').where('scope_id', '=', mine.scopeId).execute(),
    );
    expect(left).toEqual([{ wrapped: null }]);
    await expect(sealIn(here, mine, 'more')).rejects.toThrow('erased');
  });

  it('P1: a key from a transaction that was rolled back is not used for the one that was kept', async () => {
    const masterKey = randomBytes(32);
    const [here, otherProcess] = [createKeyring(masterKey), createKeyring(masterKey)];
    const mine = { ...place(), scopeId: roomId.parse(v7()) };
    const make = (trx: Tenant) => createRoomKey(here, trx, settled.platformId, mine.scopeId, madeAt);
    const rolledBack = inRoom(async (trx) => {
      await make(trx);
      await seal(here, trx, mine, 'lost');
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await inRoom(make);
    const sealed = await sealIn(here, mine, 'kept');
    expect(await openIn(otherProcess, mine, sealed)).toEqual({ ok: true, value: 'kept' });
  });
});
