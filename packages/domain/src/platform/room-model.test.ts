import { describe, expect, it } from 'vitest';
import { presetOf, variants } from './presets.ts';
import { type RoomModel, roomModelSchema } from './room-model.ts';

const messages = (model: unknown) =>
  roomModelSchema.safeParse(model).error?.issues.map(({ message }) => message);
const couple = presetOf('shared-room', 'Europe/Berlin');

describe('presets', () => {
  for (const variant of variants) {
    it(`${variant} is a sound model`, () => {
      const model = presetOf(variant, 'America/New_York');
      expect(roomModelSchema.parse(model)).toEqual(model);
    });
  }

  it('only written exercises go without messages and without a promise', () => {
    const without = variants.filter((variant) => presetOf(variant, 'UTC').mode === 'exercises-only');
    expect(without).toEqual(['written-exercises']);
    expect(presetOf('written-exercises', 'UTC').reply).toEqual({ promised: false });
  });
});

describe('roomModelSchema', () => {
  const contradictions: readonly (readonly [string, RoomModel])[] = [
    ['couples-without-policy', { ...couple, couples: null }],
    ['couples-policy-without-couples', { ...couple, compositions: ['individual'] }],
    ['composition-twice', { ...couple, compositions: ['couple', 'couple'] }],
    ['promise-without-messages', { ...couple, mode: 'exercises-only' }],
  ];
  for (const [contradiction, model] of contradictions) {
    it(`refuses ${contradiction}`, () => expect(messages(model)).toEqual([contradiction]));
  }

  it('R2: refuses an unknown zone and a calendar without working time', () => {
    expect(messages(presetOf('shared-room', 'Atlantis/Poseidonis'))).not.toBeUndefined();
    const closed = { zone: 'UTC', week: {}, holidays: [] };
    const { reply } = couple;
    if (!reply.promised) throw new Error('this preset promises replies');
    expect(messages({ ...couple, reply: { ...reply, calendar: closed } })).toHaveLength(1);
  });
});
