import { z } from 'zod';

/** Words as the server keeps them. */
export interface Kept<Words> {
  /** Every change of what is kept counts; 0: nothing was ever kept. */
  readonly revision: number;
  readonly words: Words;
  /** Under which they will be sent (M1); null where nothing is sent by a key. */
  readonly key: string | null;
}

/** What `useDraft` posts to the route that keeps a draft. */
export interface DraftSave<Words> {
  readonly words: Words;
  /** The revision that the page goes on from. */
  readonly basedOn: number;
  readonly key: string;
  /**
   * Said by a page that is being left and can be told nothing any more: what its words went on from. If something newer is
   * kept, the route joins the two itself.
   */
  readonly leaving?: { readonly began: Words | null } | undefined;
}

/** What such a route answers. */
export type DraftAnswer<Words> =
  /** `words` when more is kept than was posted; `partly` when less, because something does not fit where it stands. */
  | {
      readonly revision: number;
      readonly key: string | null;
      readonly words?: Words | undefined;
      readonly partly?: true | undefined;
    }
  | { readonly reason: 'draft-newer-elsewhere'; readonly newer: Kept<Words> }
  | { readonly reason: string };

export const draftSave = <Words>(words: z.ZodType<Words>) =>
  z.object({
    words,
    basedOn: z.int().min(0),
    key: z.uuid(),
    leaving: z.object({ began: words.nullable() }).optional(),
  });

export const keptDraft = <Words>(words: z.ZodType<Words>) =>
  z.object({ revision: z.int(), words, key: z.string().nullable() });

export const draftAnswer = <Words>(words: z.ZodType<Words>) =>
  z.union([
    z.object({
      revision: z.int(),
      key: z.string().nullable(),
      words: words.optional(),
      partly: z.literal(true).optional(),
    }),
    z.object({ reason: z.literal('draft-newer-elsewhere'), newer: keptDraft(words) }),
    z.object({ reason: z.string() }),
  ]);
