import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { type DraftAnswer, type DraftSave, draftAnswer, type Kept, keptDraft } from './draft-answer.ts';
import { createDraftKeeper, type DraftKeeper, type DraftState, type WordsKind } from './draft-keeper.ts';
import { bringBackTyped } from './typed-before.ts';

export interface DraftOf<Words> {
  /** A route without a page of its own: GET gives a `Kept` or null, POST takes a `DraftSave` and gives a `DraftAnswer`. */
  readonly address: string;
  readonly kind: WordsKind<Words> & { readonly schema: z.ZodType<Words> };
  /** What is kept, as this page was given it; a later one is taken like any other newer draft. */
  readonly kept: Kept<Words>;
  /** For what is written here and is not yet a draft of another page (M1). */
  readonly ownKey: string;
  /** What stands in the fields of the page. */
  readonly read: () => Words;
  /** Puts words into them: the page's own with what was saved elsewhere. */
  readonly show: (words: Words) => void;
  readonly sentElsewhere?: () => void;
  /** While the words are on their way as a letter, or a form. */
  readonly held: boolean;
}

export interface Draft<Words> {
  readonly state: DraftState;
  /** Say that the words changed; they are saved once the person pauses. */
  readonly changed: (words: Words) => void;
  /** Save now: on leaving a field, or when someone presses "Try again". */
  readonly saveNow: () => void;
  readonly keeper: DraftKeeper<Words>;
}

/** A page that is left saves its last words only when the next one has already been read from the server: so that one looks again. */
const looksMs = [0, 1_500];
/** Browsers take no more than 64 KiB from a page that is going. */
const mostOnLeaving = 60_000;

/**
 * Saves what someone types to the server while they type (M2, E2), and brings in what another page or device saved, or this
 * very page just before it was loaded again: the one way in which anything that people write is kept before it is sent.
 *
 * Three things are on purpose. It uses `fetch`, not a Remix fetcher, because a fetcher that cannot reach the
 * server throws the page away, and the words with it. Words never go to localStorage or sessionStorage: people
 * write from computers that others use too, and both outlive the visit, in reach of the next person. And it
 * never asks "leave this page?", for leaving has to work at once.
 */
export function useDraft<Words>(of: DraftOf<Words>): Draft<Words> {
  const [state, setState] = useState<DraftState>('untouched');
  const now = useRef(of);
  now.current = of;
  const [keeper] = useState(() =>
    createDraftKeeper(of.kept, of.ownKey, of.kind, {
      post: (save, how) => post(now.current, save, how),
      ask: () => ask(now.current),
      tell: setState,
      show: (words) => now.current.show(words),
      sentElsewhere: () => now.current.sentElsewhere?.(),
    }),
  );
  const { held } = of;
  const { revision } = of.kept;

  useEffect(() => {
    bringBackTyped();
    keeper.changed(now.current.read());
    // A tab that is closed or put away may not come back: the last words go out with it.
    const turned = () => void (document.visibilityState === 'hidden' ? keeper.save(true) : keeper.look());
    const returned = ({ persisted }: PageTransitionEvent) => void (persisted && keeper.look());
    const online = () => void keeper.save();
    const looks = looksMs.map((ms) => setTimeout(() => void keeper.look(), ms));
    document.addEventListener('visibilitychange', turned);
    window.addEventListener('online', online);
    window.addEventListener('pageshow', returned);
    return () => {
      for (const look of looks) clearTimeout(look);
      document.removeEventListener('visibilitychange', turned);
      window.removeEventListener('online', online);
      window.removeEventListener('pageshow', returned);
      void keeper.save(true);
    };
  }, [keeper]);

  useEffect(() => keeper.hold(held), [keeper, held]);
  useEffect(() => {
    if (revision > keeper.revision()) keeper.seen(now.current.kept);
  }, [keeper, revision]);

  const changed = useCallback((words: Words) => keeper.changed(words), [keeper]);
  const saveNow = useCallback(() => void keeper.save(), [keeper]);
  return { state, changed, saveNow, keeper };
}

type Reaching<Words> = Pick<DraftOf<Words>, 'address' | 'kind'>;

async function post<Words>(
  { address, kind }: Reaching<Words>,
  save: DraftSave<Words>,
  { keepalive, signal }: { readonly keepalive: boolean; readonly signal: AbortSignal },
): Promise<DraftAnswer<Words> | null> {
  const whole = JSON.stringify(save);
  const body = save.leaving && tooLong(whole) ? JSON.stringify({ ...save, leaving: { began: null } }) : whole;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: keepalive && !tooLong(body),
      signal,
      redirect: 'error',
    });
    if (!answer.ok) return null;
    return draftAnswer(kind.schema).parse(await answer.json());
  } catch {
    // No connection, no answer of ours, or signed out and sent to the sign-in page: whichever, it is not known to be stored.
    return null;
  }
}

const tooLong = (body: string): boolean => new Blob([body]).size > mostOnLeaving;

async function ask<Words>({ address, kind }: Reaching<Words>): Promise<Kept<Words> | null> {
  try {
    const answer = await fetch(address, { redirect: 'error', cache: 'no-store' });
    return answer.ok ? (keptDraft(kind.schema).safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
