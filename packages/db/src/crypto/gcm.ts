import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;
/** How much longer than the plain bytes an encrypted box is. */
export const boxOverhead = nonceLength + tagLength;

/** Encrypts with AES-256-GCM under a fresh random nonce: 12 bytes nonce, the data, 16 bytes tag. */
export function lock(key: Buffer, plain: Buffer, boundTo: Buffer): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(boundTo);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The plain bytes; undefined when the box, the key or what it is bound to is not what it was locked with. */
export function unlock(key: Buffer, box: Buffer, boundTo: Buffer): Buffer | undefined {
  if (box.length < boxOverhead) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(boundTo)
    .setAuthTag(box.subarray(-tagLength));
  const plain = decipher.update(box.subarray(nonceLength, -tagLength));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return undefined;
  }
}

/** Parts joined so that no two different lists give the same bytes: each part follows its length. */
export function boundTo(...parts: readonly (string | number)[]): Buffer {
  return Buffer.from(parts.map((part) => `${Buffer.byteLength(String(part))}:${part}`).join(''), 'utf8');
}
