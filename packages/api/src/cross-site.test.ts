import { describe, expect, it } from 'vitest';
import { refuseCrossSite } from './cross-site.ts';

const ours = 'https://stillroom.test';
const theirs = 'https://elsewhere.test';

const requestOf = (method: string, headers: Record<string, string>) =>
  new Request(`${ours}/p/lindenhof/sign-in`, { method, headers });

describe('a request that may change something', () => {
  it.each([
    ['a form of ours', { 'sec-fetch-site': 'same-origin', origin: ours }],
    ['a form on a page that tells no referrer', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [
      'a fetch of ours',
      { 'sec-fetch-site': 'same-origin', origin: ours, 'content-type': 'application/json' },
    ],
    ['an older browser', { origin: ours }],
  ])('is taken from %s', (_whose, headers) => {
    expect(refuseCrossSite(requestOf('POST', headers), ours)).toBe(false);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: theirs }],
    [
      'another site with a multipart form',
      { 'sec-fetch-site': 'cross-site', 'content-type': 'multipart/form-data' },
    ],
    [
      'a neighbour on the same domain',
      { 'sec-fetch-site': 'same-site', origin: 'https://blog.stillroom.test' },
    ],
    ['a frame in a sandbox', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['an address bar', { 'sec-fetch-site': 'none' }],
    ['another site in an older browser', { origin: theirs }],
    ['a page without an origin in an older browser', { origin: 'null' }],
    ['somebody who says nothing of where it comes from', {}],
    ['a name that another site pointed at us', { 'sec-fetch-site': 'same-origin', origin: theirs }],
    ['the same name without encryption', { origin: 'http://stillroom.test' }],
  ])('is refused from %s', (_whose, headers) => {
    expect(refuseCrossSite(requestOf('POST', headers), ours)).toBe(true);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is judged with method %s', (method) => {
    expect(refuseCrossSite(requestOf(method, { origin: theirs }), ours)).toBe(true);
  });

  it('may come from any address of the platform', () => {
    const request = requestOf('POST', { 'sec-fetch-site': 'same-origin', origin: 'https://rooms.test' });
    expect(refuseCrossSite(request, [ours, 'https://rooms.test'])).toBe(false);
  });
});

it('a request that only reads is not judged', () => {
  expect(refuseCrossSite(requestOf('GET', { 'sec-fetch-site': 'cross-site' }), ours)).toBe(false);
});
