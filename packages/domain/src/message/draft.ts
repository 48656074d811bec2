import type { ClientKey } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';

/** What somebody is writing and has not sent (M2). */
export type Draft = {
  readonly text: string;
  /** Under which it will be sent (M1). */
  readonly clientKey: ClientKey;
  /** Epoch ms. */
  readonly savedAt: number;
};

/**
 * What is kept of one person's words to one audience. The revision counts every change of it, its sending and emptying too,
 * so that no page takes what stands there now for what it began from; 0: nothing was ever kept.
 */
export type KeptDraft = { readonly revision: number; readonly draft: Draft | null };

export type SaveDraft = {
  readonly text: string;
  readonly clientKey: ClientKey;
  /** The revision that the page goes on from. */
  readonly basedOn: number;
};

/** M2, E2: something else was saved from another page or device since; read it, and lose neither. */
export type StaleDraft = { readonly reason: 'draft-newer-elsewhere'; readonly revision: number };

/** What is kept after saving, or why not. The same words again change nothing, whoever saved them first. `now` in epoch ms. */
export const decideDraft = (
  { text, clientKey, basedOn }: SaveDraft,
  kept: KeptDraft,
  now: number,
): Outcome<KeptDraft, StaleDraft> => {
  const { revision } = kept;
  if (text === (kept.draft?.text ?? '')) return accept(kept);
  if (basedOn !== revision) return refuse({ reason: 'draft-newer-elsewhere', revision });
  return accept({ revision: revision + 1, draft: text === '' ? null : { text, clientKey, savedAt: now } });
};
