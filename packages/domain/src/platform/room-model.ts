import { z } from 'zod';
import { ladderPolicySchema } from '../crisis/ladder.ts';
import { replyPolicySchema } from '../reply/reply-policy.ts';
import { workingCalendarSchema } from '../reply/working-calendar.ts';
import { compositions, disclosurePolicies, roomModes } from '../room/room.ts';

/** An answer within a window is promised, or none is. */
const promise = z.discriminatedUnion('promised', [
  z
    .strictObject({
      promised: z.literal(true),
      policy: replyPolicySchema,
      calendar: workingCalendarSchema,
    })
    .readonly(),
  z.strictObject({ promised: z.literal(false) }).readonly(),
]);
export type PromisedWindow = z.infer<typeof promise>;

const couples = z
  .strictObject({
    /** May one partner start the room and write to the therapist before the other has joined? */
    mayStartAlone: z.boolean(),
    disclosure: z.enum(disclosurePolicies),
    invitationDays: z.int().min(1).max(60),
  })
  .readonly();
export type CouplesPolicy = z.infer<typeof couples>;

/** Ways in which a model contradicts itself; each is the message of a schema issue and a key of words. */
export const modelContradictions = [
  'composition-twice',
  'couples-without-policy',
  'couples-policy-without-couples',
  'promise-without-messages',
] as const;
export type ModelContradiction = (typeof modelContradictions)[number];

/**
 * The room model of a platform: data, not code. Its admin starts from a preset, adjusts, previews and saves
 * it as a new version; rooms keep the version they were opened under (model-version.ts).
 */
export const roomModelSchema = z
  .strictObject({
    compositions: z.array(z.enum(compositions)).min(1).readonly(),
    mode: z.enum(roomModes),
    /** For messages. */
    reply: promise,
    /** For handed-in exercises (E4). */
    reviewWindow: promise,
    couples: couples.nullable(),
    crisis: z.strictObject({ ladder: ladderPolicySchema }).readonly(),
  })
  .readonly()
  .superRefine((model, context) => {
    const refuse = (message: ModelContradiction, field: keyof typeof model) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    const withCouples = model.compositions.includes('couple');
    if (new Set(model.compositions).size < model.compositions.length)
      refuse('composition-twice', 'compositions');
    if (withCouples && model.couples === null) refuse('couples-without-policy', 'couples');
    if (!withCouples && model.couples !== null) refuse('couples-policy-without-couples', 'couples');
    if (model.mode === 'exercises-only' && model.reply.promised) refuse('promise-without-messages', 'reply');
  });

export type RoomModel = z.infer<typeof roomModelSchema>;
