import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * `untouched` nothing typed yet · `waiting` typed, about to save · `saving` on its way ·
 * `saved` the server has it · `unsaved` it has not; the words stay on the page and are tried again.
 */
export type DraftState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'unsaved';

export interface Draft {
  readonly state: DraftState;
  /** Say that the words changed; they are saved once the person pauses. */
  readonly changed: (fields: DraftFields) => void;
  /** Save now: on leaving a field, or when someone presses "Try again". */
  readonly saveNow: () => void;
  /**
   * Forget what waits: the words are being sent. A save that is on its way is called back, but may still arrive;
   * so give the message's key among the fields, by which the server knows that it has been sent.
   */
  readonly done: () => void;
  /** Resolves when no save is on its way, so that what is sent next cannot be overtaken by one. */
  readonly settled: () => Promise<void>;
}

export type DraftFields = Readonly<Record<string, string>>;

/** For words that several pages may hold at once: each save says from which version it began. */
export interface Versioned {
  /** Asked for when a save leaves, not when somebody types: a save before it may have changed them. */
  readonly fields: () => DraftFields;
  /** The server's answer, whether it kept the words or not. */
  readonly answered: (answer: Response) => Promise<void> | void;
}

const afterPauseMs = 800;
const firstRetryMs = 2_000;
const lastRetryMs = 30_000;

/**
 * Saves what someone types to the server while they type (M2, E2), by posting a form to `action`: a route
 * without a page of its own that answers 2xx when it is stored.
 *
 * Three things are on purpose. It uses `fetch`, not a Remix fetcher, because a fetcher that cannot reach the
 * server throws the page away, and the words with it. Words never go to localStorage or sessionStorage: people
 * write from computers that others use too, and both outlive the visit, in reach of the next person. And it
 * never asks "leave this page?", for leaving has to work at once.
 */
export function useDraft(action: string, versioned?: Versioned): Draft {
  const [state, setState] = useState<DraftState>('untouched');
  const pending = useRef<DraftFields | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const busy = useRef<AbortController | null>(null);
  const round = useRef(0);
  const retryAfter = useRef(firstRetryMs);
  const going = useRef<Promise<boolean>>(Promise.resolve(true));
  const version = useRef(versioned);
  version.current = versioned;

  const save = useCallback(
    async (keepalive = false) => {
      clearTimeout(timer.current);
      const fields = pending.current;
      if (!fields || (busy.current && !keepalive)) return;
      const thisRound = round.current;
      const call = new AbortController();
      busy.current = call;
      setState('saving');
      const all = { ...fields, ...version.current?.fields() };
      going.current = post(action, all, { keepalive, signal: call.signal }, version.current?.answered);
      const stored = await going.current;
      if (busy.current === call) busy.current = null;
      // Sent or given up meanwhile: what this answer says no longer matters.
      if (thisRound !== round.current) return;
      if (stored) {
        retryAfter.current = firstRetryMs;
        if (pending.current === fields) {
          pending.current = null;
          setState('saved');
          return;
        }
      } else {
        setState('unsaved');
      }
      // Typed on while saving, or to be tried again.
      timer.current = setTimeout(save, stored ? afterPauseMs : retryAfter.current);
      if (!stored) retryAfter.current = Math.min(retryAfter.current * 2, lastRetryMs);
    },
    [action],
  );

  const changed = useCallback(
    (fields: DraftFields) => {
      pending.current = fields;
      setState((before) => (before === 'unsaved' ? before : 'waiting'));
      clearTimeout(timer.current);
      timer.current = setTimeout(save, afterPauseMs);
    },
    [save],
  );

  const done = useCallback(() => {
    clearTimeout(timer.current);
    round.current += 1;
    busy.current?.abort();
    pending.current = null;
    setState('untouched');
  }, []);

  useEffect(() => {
    // A tab that is closed or put away may not come back: the last words go out with it.
    const last = () => {
      if (document.visibilityState === 'hidden') void save(true);
    };
    const online = () => void save();
    document.addEventListener('visibilitychange', last);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', last);
      window.removeEventListener('online', online);
      void save(true);
    };
  }, [save]);

  const saveNow = useCallback(() => void save(), [save]);
  const settled = useCallback(async () => {
    await going.current;
  }, []);
  return { state, changed, saveNow, done, settled };
}

async function post(
  action: string,
  fields: DraftFields,
  how: Pick<RequestInit, 'keepalive' | 'signal'>,
  answered?: Versioned['answered'],
): Promise<boolean> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(fields),
      ...how,
      redirect: 'error',
    });
    await answered?.(answer);
    return answer.ok;
  } catch {
    // No connection, or signed out and sent to the sign-in page: either way it is not stored.
    return false;
  }
}
