import { presetOf, type Variant, variants } from './presets.ts';
import type { RoomModel } from './room-model.ts';

/** The preset that a model is a form of: by what its rooms are, whatever was adjusted. Null when it is none of them. */
export const variantOf = (model: RoomModel): Variant | null => {
  const kind = kindOf(model);
  return variants.find((variant) => kindOf(presetOf(variant, 'UTC')) === kind) ?? null;
};

const kindOf = ({ mode, compositions }: RoomModel): string => [mode, ...[...compositions].sort()].join(' ');

/**
 * The model that an admin gets by choosing a preset while another holds: what rooms are comes from the preset; what was
 * adjusted before and still fits stays, such as calendar, couples' terms and ladder. `zone` as for `presetOf`.
 */
export const adoptPreset = (variant: Variant, current: RoomModel, zone: string): RoomModel => {
  if (variantOf(current) === variant) return current;
  const preset = presetOf(variant, zone);
  const { reply, reviewWindow } = preset;
  return {
    ...preset,
    reply: reply.promised && current.reply.promised ? current.reply : reply,
    reviewWindow:
      reviewWindow.promised && current.reviewWindow.promised ? current.reviewWindow : reviewWindow,
    couples: preset.couples && (current.couples ?? preset.couples),
    crisis: current.crisis,
  };
};
