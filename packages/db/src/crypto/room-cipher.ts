import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { Tenant } from '../database.ts';
import { boundTo, boxOverhead, lock, unlock } from './gcm.ts';
import type { Keyring, KeyScope, NoKey } from './keyring.ts';

/** What a sealed text belongs to. It can be opened as exactly this and nothing else. */
export type SealedPlace = KeyScope & {
  /** The row's own id: the message, the assignment, the mail. */
  readonly rowId: string;
  /** Who wrote it; null where no person did. */
  readonly authorId: AccountId | null;
  /** The column and, where a row has several texts, which: `body`, `note`, `answers`. */
  readonly field: string;
};

/**
 * Why a text cannot be read. `erased`: its key was destroyed on purpose. The others say that something is wrong:
 * `tampered` with the bytes or moved from another row, an unknown format, a missing key, another master key.
 */
export type Unreadable = { readonly reason: 'tampered' | 'unknown-format' | NoKey };

const format = 1;
const headerLength = 1 + 4;

/**
 * Encrypts a text for its place: 1 byte format, 4 bytes key version, 12 nonce, the text as UTF-8, 16 tag. Asks the
 * database only when the keyring does not remember the key.
 * @throws {Error} when the scope has no usable key: a room gets its key when it is made, so this is a bug or an outage
 */
export async function seal(keyring: Keyring, trx: Tenant, place: SealedPlace, text: string): Promise<Buffer> {
  const key = await keyring.current(trx, place);
  if (typeof key === 'string') throw new Error(`Nothing can be sealed for this ${place.scope}: ${key}.`);
  const header = Buffer.alloc(headerLength);
  header.writeUInt8(format, 0);
  header.writeUInt32BE(key.version, 1);
  return Buffer.concat([header, lock(key.bytes, Buffer.from(text, 'utf8'), placeOf(place, key.version))]);
}

/** Decrypts what `seal` gave for the same place. */
export async function open(
  keyring: Keyring,
  trx: Tenant,
  place: SealedPlace,
  sealed: Buffer,
): Promise<Outcome<string, Unreadable>> {
  if (sealed.length < headerLength + boxOverhead) return refuse({ reason: 'tampered' });
  if (sealed.readUInt8(0) !== format) return refuse({ reason: 'unknown-format' });
  const version = sealed.readUInt32BE(1);
  if (version > 0x7fffffff) return refuse({ reason: 'no-such-key' });
  const key = await keyring.version(trx, place, version);
  if (typeof key === 'string') return refuse({ reason: key });
  const plain = unlock(key.bytes, sealed.subarray(headerLength), placeOf(place, version));
  return plain ? accept(plain.toString('utf8')) : refuse({ reason: 'tampered' });
}

/** A room's key, made with the room. */
export const createRoomKey = (
  keyring: Keyring,
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
  now: number,
) => keyring.create(trx, { platformId, scope: 'room', scopeId: roomId }, now);

/** The platform's own key, made with the platform. */
export const createPlatformKey = (keyring: Keyring, trx: Tenant, platformId: PlatformId, now: number) =>
  keyring.create(trx, { platformId, scope: 'platform', scopeId: platformId }, now);

/** Erases: everything sealed with a key of the scope is unreadable from the commit on. */
export const destroyKey = (keyring: Keyring, trx: Tenant, scope: KeyScope, now: number) =>
  keyring.destroy(trx, scope, now);

const placeOf = ({ platformId, scope, scopeId, rowId, authorId, field }: SealedPlace, version: number) =>
  boundTo('text', format, version, platformId, scope, scopeId, rowId, authorId ?? '', field);
