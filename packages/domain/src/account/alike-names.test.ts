import { describe, expect, it } from 'vitest';
import { namesAlike, passesForStaff } from './alike-names.ts';

const staff = ['Dr. Anja Keller', 'Kwame Osei'];

describe('M3: a client passes for nobody who works here', () => {
  it.each([
    'Dr. Anja Keller',
    'anja keller',
    'ANJA KELLER',
    'Ánja Këller',
    'Аnja Kеller',
    'Anja KeIIer',
    'Anja Ke11er',
    'A n j a Keller',
    'AnjaKeller',
    'DrAnjaKeller',
    'Keller, Anja',
    'Prof. Dr. med. Anja Keller',
    'Ａｎｊａ Keller',
    'Dr. Keller',
    'Dr Anja',
    'Bea, therapist',
    'Ihre Therapeutin',
    'Dr.',
    'Kwame Osеi',
  ])('as %s', (name) => {
    expect(passesForStaff(name, staff)).toBe(true);
  });

  it.each(['Anja', 'Keller', 'Anja Kellermann', 'Dr. Lee', 'Ana', 'Мария', '李小龍', 'Kwame'])(
    'and may well be called %s',
    (name) => {
      expect(passesForStaff(name, staff)).toBe(false);
    },
  );
});

it('M3: two names that look alike are one', () => {
  expect(namesAlike('Ruben', 'RUBÉN ')).toBe(true);
  expect(namesAlike('Ruben', 'Mr Ruben')).toBe(true);
  expect(namesAlike('Ruben', 'Rubena')).toBe(false);
  expect(namesAlike('李', '王')).toBe(false);
});
