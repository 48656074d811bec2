import { expect, it } from 'vitest';
import { ownPath, safeReturn } from './paths.ts';

it.each([
  ['/p/lindenhof/rooms?one=1', '/p/lindenhof/rooms?one=1'],
  ['/', '/'],
  ['//elsewhere.example', null],
  ['/\\elsewhere.example', null],
  ['/\t/elsewhere.example', null],
  ['/\n\\elsewhere.example/p/', null],
  ['/.//elsewhere.example', null],
  ['/a/..//elsewhere.example', null],
  ['https://elsewhere.example/', null],
  ['javascript:alert(1)', null],
  ['rooms', null],
  [null, null],
])('of %j the path that is followed is %j', (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});

it('after signing in only a path of the same platform is followed', () => {
  expect(safeReturn('lindenhof', '/p/lindenhof/rooms')).toBe('/p/lindenhof/rooms');
  expect(safeReturn('lindenhof', '/p/lindenhof/../two-chairs/rooms')).toBeNull();
  expect(safeReturn('lindenhof', '/p/two-chairs/rooms')).toBeNull();
  expect(safeReturn('lindenhof', null)).toBeNull();
});
