/**
 * The key that wraps all data keys, from the text of STILLROOM_MASTER_KEY: 32 bytes in base64.
 * @throws {Error} in plain words, never with the text itself, when it is missing or not such a key
 */
export function readMasterKey(text: string | undefined): Buffer {
  if (!text) {
    throw new Error(
      'STILLROOM_MASTER_KEY is not set. It is 32 random bytes in base64, for example from: openssl rand -base64 32',
    );
  }
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  // Buffer.from skips what is not base64; a key that does not come back the same was mistyped.
  const isBase64 = key.toString('base64').replace(/=+$/, '') === trimmed.replace(/=+$/, '');
  if (!isBase64) throw new Error('STILLROOM_MASTER_KEY is not base64. It was not changed or used.');
  if (key.length !== 32) {
    throw new Error(`STILLROOM_MASTER_KEY holds ${key.length} bytes, and must hold exactly 32.`);
  }
  if (key.every((byte) => byte === key[0]))
    throw new Error('STILLROOM_MASTER_KEY is one byte repeated, not a key.');
  return key;
}
