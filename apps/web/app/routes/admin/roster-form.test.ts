import { accountId } from '@stillroom/domain/ids';
import { expect, it } from 'vitest';
import { placeField, readRoster, readRosterFields } from './roster-form.ts';

const one = accountId.parse('018f0000-0000-7000-8000-000000000001');
const typed = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readRosterFields(form);
};

it('C4: reads places by position and person, and leaves out who has none', () => {
  const fields = typed({
    deed: 'roster',
    [placeField('on-call', one)]: ' 2 ',
    [placeField('backup', one)]: '',
  });
  expect(fields).toEqual({ [placeField('on-call', one)]: '2', [placeField('backup', one)]: '' });
  expect(readRoster(fields)).toEqual([{ accountId: one, position: 'on-call', rank: 2 }]);
});

it.each(['first', '0', '-1', '1.5', '101', '1e1'])('takes "%s" for no place', (place) => {
  expect(readRoster({ [placeField('on-call', one)]: place })).toBeNull();
});

it('leaves out what is no position and nobody', () => {
  expect(readRoster({ [`rank chief ${one}`]: '1', 'rank backup nobody': '1' })).toEqual([]);
});
