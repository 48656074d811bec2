import { describe, expect, it } from 'vitest';
import { RecentlyUsed } from './recently-used.ts';

describe('what was recently used', () => {
  it('forgets the one that was not used for longest', () => {
    const cache = new RecentlyUsed<number>(2, 1000, () => 0);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map((name) => cache.get(name))).toEqual([1, undefined, 3]);
  });

  it('forgets all after a time, however often it is used', () => {
    let now = 0;
    const cache = new RecentlyUsed<number>(2, 1000, () => now);
    cache.set('a', 1);
    now = 999;
    expect(cache.get('a')).toBe(1);
    now = 1000;
    expect(cache.get('a')).toBeUndefined();
  });

  it('forgets what it is asked to', () => {
    const cache = new RecentlyUsed<number>(9, 1000, () => 0);
    cache.set('room/1', 1);
    cache.set('room/2', 2);
    cache.forgetAll((name) => name === 'room/1');
    expect([cache.get('room/1'), cache.get('room/2')]).toEqual([undefined, 2]);
  });
});
