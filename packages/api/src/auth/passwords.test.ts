import { describe, expect, it } from 'vitest';
import { createPasswords } from './passwords.ts';

describe('passwords', () => {
  it('are hashed with argon2id at the cost that OWASP names', async () => {
    const hashed = await createPasswords().hash('a quiet lake in june');
    expect(hashed.ok && hashed.value).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('match however the keyboard composed their letters', async () => {
    const passwords = createPasswords();
    const hashed = await passwords.hash('caf\u00e9 am see');
    const stored = hashed.ok ? hashed.value : '';
    expect(await passwords.matches(stored, 'cafe\u0301 am see')).toEqual({ ok: true, value: true });
    expect(await passwords.matches(stored, 'cafe am see')).toEqual({ ok: true, value: false });
  });

  it('never match when there is no hash to compare with', async () => {
    expect(await createPasswords().matches(null, '')).toEqual({ ok: true, value: false });
  });

  it('are checked a few at a time; who finds the line full is refused at once', async () => {
    const passwords = createPasswords({ atOnce: 1, waiting: 2 });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => passwords.hash('a quiet lake')));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(outcomes.at(-1)).toEqual({ ok: false, refusal: { reason: 'too-busy' } });
    expect((await passwords.hash('a quiet lake')).ok).toBe(true);
  });
});
