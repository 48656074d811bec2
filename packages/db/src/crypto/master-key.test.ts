import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readMasterKey } from './master-key.ts';

describe('P1: STILLROOM_MASTER_KEY', () => {
  it('is 32 bytes in base64, with or without a line end', () => {
    const key = randomBytes(32);
    expect(readMasterKey(key.toString('base64'))).toEqual(key);
    expect(readMasterKey(`${key.toString('base64')}\n`)).toEqual(key);
    expect(readMasterKey(key.toString('base64').replace(/=+$/, ''))).toEqual(key);
  });

  it.each([
    ['missing', undefined, 'is not set'],
    ['empty', '', 'is not set'],
    ['not base64', 'this is not a key!', 'not base64'],
    ['too short', randomBytes(16).toString('base64'), '16 bytes'],
    ['too long', randomBytes(48).toString('base64'), '48 bytes'],
    ['hex', '11'.repeat(32), '48 bytes'],
    ['all zero', Buffer.alloc(32).toString('base64'), 'one byte repeated'],
  ])('%s is refused in plain words, without repeating it', (_, text, words) => {
    expect(() => readMasterKey(text)).toThrow(words);
    if (text) expect(() => readMasterKey(text)).not.toThrow(text);
  });
});
