import { expect, it } from 'vitest';
import { adoptPreset, variantOf } from './adopt-preset.ts';
import { presetOf, variants } from './presets.ts';
import { roomModelSchema } from './room-model.ts';

const zone = 'Europe/Berlin';

it.each(variants)('knows the preset that a model is a form of: %s', (variant) => {
  expect(variantOf(presetOf(variant, zone))).toBe(variant);
});

it.each(variants.flatMap((from) => variants.map((to) => [from, to] as const)))(
  'going from %s to %s gives a model that holds and is a form of it',
  (from, to) => {
    const adopted = adoptPreset(to, presetOf(from, zone), zone);
    expect(roomModelSchema.safeParse(adopted).success).toBe(true);
    expect(variantOf(adopted)).toBe(to);
  },
);

it('keeps what was adjusted and still fits', () => {
  const shared = presetOf('shared-room', zone);
  const adjusted = {
    ...shared,
    couples: shared.couples && { ...shared.couples, invitationDays: 3 },
    reply: shared.reply.promised
      ? { ...shared.reply, calendar: { ...shared.reply.calendar, holidays: ['2026-12-25'] } }
      : shared.reply,
  };
  const adopted = adoptPreset('messaging-included', adjusted, zone);
  expect(adopted.couples?.invitationDays).toBe(3);
  expect(adopted.reply).toEqual(adjusted.reply);
  expect(adopted.compositions).toEqual(['individual', 'couple']);
});
