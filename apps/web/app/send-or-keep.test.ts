import { describe, expect, it } from 'vitest';
import { sendOrKeep, wasNotSent } from './send-or-keep.ts';

const fails = (error: unknown) => () => Promise.reject(error);
const answer = (status: number) => ({ status, statusText: '', internal: false, data: null });

describe('sendOrKeep', () => {
  it('gives what the server answered', async () => {
    expect(await sendOrKeep(async () => ({ messageId: '1' }))).toEqual({ messageId: '1' });
  });

  it.each([
    ['the server cannot be reached', new TypeError('Failed to fetch')],
    ['the server fails', answer(500)],
    ['the server is not there yet', answer(503)],
  ])('M1: keeps the words when %s', async (_case, error) => {
    expect(wasNotSent(await sendOrKeep(fails(error)))).toBe(true);
  });

  it('lets a redirect through', async () => {
    const redirect = new Response(null, { status: 302 });
    await expect(sendOrKeep(fails(redirect))).rejects.toBe(redirect);
  });

  it('P3: lets a 404 through', async () => {
    await expect(sendOrKeep(fails(answer(404)))).rejects.toMatchObject({ status: 404 });
  });
});
