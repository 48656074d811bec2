import { z } from 'zod';

/**
 * The items of an exercise (E1). `shared` items follow the assignment's reveal (E3); `private` ones are read by their
 * author and the therapist, whatever the reveal says.
 */
const audiences = ['shared', 'private'] as const;
export type ItemAudience = (typeof audiences)[number];

/** What stands beside an item while someone writes it: who will read it, by name (M3). */
export const sayAudience = (audience: ItemAudience, therapist: string, partner: string | null): string =>
  audience === 'private' || partner === null ? `${therapist} only` : `${partner} and ${therapist}`;

const words = (longest: number) => z.string().trim().min(1).max(longest);
/** Lower-case words with hyphens; also the linkId in FHIR. */
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  .max(60);

const base = {
  id: slug,
  prompt: words(1_000),
  help: words(1_000).optional(),
  required: z.boolean(),
  audience: z.enum(audiences),
};

/** C10: the answer raises a flag like a text does when its number is above this. */
const raisesFlagWhen = z.strictObject({ above: z.number() }).optional();

const labelled = z.strictObject({ value: z.int(), label: words(200) });
const option = z.strictObject({ id: slug, label: words(300) });
const columnBase = { id: slug, heading: words(200) };

const columnSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...columnBase, kind: z.literal('text') }),
  z.strictObject({ ...columnBase, kind: z.literal('number') }),
  z.strictObject({ ...columnBase, kind: z.literal('date') }),
]);

export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('short-text') }),
  z.strictObject({ ...base, kind: z.literal('long-text') }),
  z.strictObject({
    ...base,
    kind: z.literal('number'),
    whole: z.boolean(),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: words(40).optional(),
    raisesFlagWhen,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('scale'),
    min: z.int(),
    max: z.int(),
    labels: z.array(labelled).max(101),
    raisesFlagWhen,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('choice'),
    choose: z.enum(['one', 'several']),
    options: z.array(option).min(2).max(60),
  }),
  z.strictObject({ ...base, kind: z.literal('table'), columns: z.array(columnSchema).min(1).max(12) }),
  z.strictObject({ ...base, kind: z.literal('list') }),
  z.strictObject({ ...base, kind: z.literal('date') }),
]);

export type Item = z.infer<typeof itemSchema>;
type ItemKind = Item['kind'];
export type Column = z.infer<typeof columnSchema>;
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;
