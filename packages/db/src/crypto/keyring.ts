import { createHash, randomBytes } from 'node:crypto';
import type { PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { boundTo, lock, unlock } from './gcm.ts';
import { RecentlyUsed } from './recently-used.ts';

/** Whose key: a room's, or the platform's own (for mails, secrets of channels). */
export type KeyScope =
  | { readonly platformId: PlatformId; readonly scope: 'room'; readonly scopeId: RoomId }
  | { readonly platformId: PlatformId; readonly scope: 'platform'; readonly scopeId: PlatformId };

/** A data key as it is used: 32 bytes, and the version that every text sealed with it carries. */
export interface DataKey {
  readonly version: number;
  readonly bytes: Buffer;
}

/** Why there is no key: it was destroyed to erase what it sealed, there never was one, or another master key wrapped it. */
export type NoKey = 'erased' | 'no-such-key' | 'wrong-master-key';

/**
 * Holds the master key and unwraps data keys with it. Unwrapped keys stay in memory for at most a minute, so that a
 * key destroyed by another process is forgotten here within that minute; whoever destroys one forgets it at once.
 */
export interface Keyring {
  /** The newest key of the scope, to seal with. */
  current(trx: Tenant, scope: KeyScope): Promise<DataKey | NoKey>;
  /** The key of that version, to open with. */
  version(trx: Tenant, scope: KeyScope, version: number): Promise<DataKey | NoKey>;
  /** Makes and keeps the first key of the scope, or a newer one, with which everything is sealed from then on. */
  create(trx: Tenant, scope: KeyScope, now: number): Promise<void>;
  /** Destroys every key of the scope: what it sealed cannot be read again, in any copy of the text. */
  destroy(trx: Tenant, scope: KeyScope, now: number): Promise<void>;
}

const remembered = 10_000;
const rememberedForMs = 60_000;
const format = 1;
const masterIdLength = 4;

export function createKeyring(
  masterKey: Buffer,
  { clock = Date.now }: { clock?: () => number } = {},
): Keyring {
  const masterId = createHash('sha256')
    .update('stillroom master key')
    .update(masterKey)
    .digest()
    .subarray(0, masterIdLength);
  const known = new RecentlyUsed<DataKey>(remembered, rememberedForMs, clock);

  function wrap(scope: KeyScope, { version, bytes }: DataKey): Buffer {
    return Buffer.concat([Buffer.of(format), masterId, lock(masterKey, bytes, wrapping(scope, version))]);
  }

  function unwrap(scope: KeyScope, version: number, wrapped: Buffer | null): DataKey | NoKey {
    if (wrapped === null) return 'erased';
    if (wrapped[0] !== format || !wrapped.subarray(1, 1 + masterIdLength).equals(masterId))
      return 'wrong-master-key';
    const bytes = unlock(masterKey, wrapped.subarray(1 + masterIdLength), wrapping(scope, version));
    return bytes ? { version, bytes } : 'wrong-master-key';
  }

  async function find(trx: Tenant, scope: KeyScope, version: number | 'current'): Promise<DataKey | NoKey> {
    const name = nameOf(scope, version);
    const remembered = known.get(name);
    if (remembered) return remembered;
    const row = await keysOf(trx, scope)
      .$if(version !== 'current', (query) => query.where('key_version', '=', Number(version)))
      .orderBy('key_version', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!row) return 'no-such-key';
    const key = unwrap(scope, row.key_version, row.wrapped);
    if (typeof key !== 'string') known.set(name, key);
    return key;
  }

  /** Also before a key is made: one of that version may be remembered from a transaction that was rolled back. */
  const forget = (scope: KeyScope) => known.forgetAll((name) => name.startsWith(nameOf(scope, '')));

  return {
    current: (trx, scope) => find(trx, scope, 'current'),
    version: find,
    async create(trx, scope, now) {
      const newest = await keysOf(trx, scope).orderBy('key_version', 'desc').limit(1).executeTakeFirst();
      const key = { version: (newest?.key_version ?? 0) + 1, bytes: randomBytes(32) };
      await trx
        .insertInto('data_keys')
        .values({
          platform_id: scope.platformId,
          scope: scope.scope,
          scope_id: scope.scopeId,
          key_version: key.version,
          wrapped: wrap(scope, key),
          created_at: at(now),
        })
        .execute();
      forget(scope);
    },
    async destroy(trx, scope, now) {
      await trx
        .updateTable('data_keys')
        .set({ wrapped: null, destroyed_at: at(now) })
        .where('platform_id', '=', scope.platformId)
        .where('scope', '=', scope.scope)
        .where('scope_id', '=', scope.scopeId)
        .where('destroyed_at', 'is', null)
        .execute();
      forget(scope);
    },
  };
}

const keysOf = (trx: Tenant, { platformId, scope, scopeId }: KeyScope) =>
  trx
    .selectFrom('data_keys')
    .select(['key_version', 'wrapped'])
    .where('platform_id', '=', platformId)
    .where('scope', '=', scope)
    .where('scope_id', '=', scopeId);

const nameOf = ({ platformId, scope, scopeId }: KeyScope, version: number | string) =>
  `${platformId}/${scope}/${scopeId}/${version}`;

const wrapping = ({ platformId, scope, scopeId }: KeyScope, version: number) =>
  boundTo('data key', platformId, scope, scopeId, version);
