import { adoptPreset, variantOf } from '@stillroom/domain/platform/adopt-preset';
import { type Variant, variants } from '@stillroom/domain/platform/presets';
import type { RoomModel } from '@stillroom/domain/platform/room-model';
import { z } from 'zod';

/** The form of the room model, from an address (a preview) or a body (saving): all text, all may be missing. */
const draftForm = z.object({
  variant: z.enum(variants).optional().catch(undefined),
  couples: z.literal('asked').optional().catch(undefined),
  mayStartAlone: z.literal('on').optional().catch(undefined),
  disclosure: z.enum(['no-secrets', 'limited-confidences']).optional().catch(undefined),
  invitationDays: z.coerce.number().int().min(1).max(60).optional().catch(Number.NaN),
});

export type RoomModelDraft = {
  readonly variant: Variant | null;
  readonly model: RoomModel;
  readonly daysAreOdd: boolean;
};

/** The model that the form describes, going out from the one that holds. */
export function readDraft(
  form: FormData | URLSearchParams,
  current: RoomModel,
  zone: string,
): RoomModelDraft {
  const given = draftForm.parse(Object.fromEntries(form));
  const variant = given.variant ?? variantOf(current);
  const model = variant ? adoptPreset(variant, current, zone) : current;
  const { couples } = model;
  // Boxes that are not ticked are not sent, so the form says whether it asked.
  if (couples === null || given.couples === undefined) return { variant, model, daysAreOdd: false };
  const days = given.invitationDays ?? couples.invitationDays;
  const adjusted = {
    mayStartAlone: given.mayStartAlone === 'on',
    disclosure: given.disclosure ?? couples.disclosure,
    invitationDays: Number.isNaN(days) ? couples.invitationDays : days,
  };
  return { variant, model: { ...model, couples: adjusted }, daysAreOdd: Number.isNaN(days) };
}
