import type { DraftAnswer, DraftSave, Kept } from './draft-answer.ts';

/**
 * `untouched` nothing typed yet · `waiting` typed, about to save · `saving` on its way · `saved` the server has it · `joined`
 * it has it, with what was saved elsewhere · `partly` it has all but what does not fit its question · `unsaved` it has not;
 * the words stay on the page and are tried again · `refused` it does not take them, for a reason that stays: they are on this
 * page alone, and nothing is tried until something is typed.
 */
export type DraftState =
  | 'untouched'
  | 'waiting'
  | 'saving'
  | 'saved'
  | 'joined'
  | 'partly'
  | 'unsaved'
  | { readonly refused: string };

/** Refusals that pass: by signing in beside the page, or by waiting. */
const passing = ['signed-out', 'too-busy', 'too-many-tries', 'draft-newer-elsewhere'];

/** What the words of a draft are, and how two versions of them become one without losing any. */
export interface WordsKind<Words> {
  readonly none: Words;
  readonly same: (one: Words, other: Words) => boolean;
  readonly joined: (began: Words, here: Words, saved: Words) => Words;
}

/** How a draft keeper reaches the server and its page. */
export interface Desk<Words> {
  /** Null when the server could not be reached, or answered with a fault. */
  readonly post: (
    save: DraftSave<Words>,
    how: { readonly keepalive: boolean; readonly signal: AbortSignal },
  ) => Promise<DraftAnswer<Words> | null>;
  /** What is kept now; null when it cannot be told. */
  readonly ask: () => Promise<Kept<Words> | null>;
  readonly tell: (state: DraftState) => void;
  /** Put these words where the page's own stood: they are those, and what was saved elsewhere. */
  readonly show: (words: Words) => void;
  /** The words that stand here have been sent from another page under their key: they need a new one. */
  readonly sentElsewhere: () => void;
}

const afterPauseMs = 800;
const firstRetryMs = 2_000;
const lastRetryMs = 30_000;
const longestSaveMs = 20_000;
const longestWaitMs = 3_000;

/**
 * Keeps on the server what is being written on one page (M2, E2). Every save says from which revision it goes on. When
 * something newer is kept, from another page or device or by this very page before it was loaded again, both are joined,
 * shown, and saved from there: no word is overwritten, and none is lost.
 */
export function createDraftKeeper<Words>(
  began: Kept<Words>,
  firstKey: string,
  { none, same, joined }: WordsKind<Words>,
  desk: Desk<Words>,
) {
  let known = began;
  let here = began.words;
  let ownKey = firstKey;
  /** Counts what is typed, to know whether a save that comes back has it all. */
  let edits = 0;
  /** Counts the words that were brought in from elsewhere. */
  let broughtIn = 0;
  let unsaved = false;
  let hasJoined = false;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy: AbortController | null = null;
  let going: Promise<unknown> = Promise.resolve();
  /** The last save of a page that was left or put away: what comes of it may hold more than was posted. */
  let leavingSave: Promise<unknown> = Promise.resolve();
  /** Counts what was sent, to know whether a save that comes back is still of these words. */
  let sendings = 0;
  let retryMs = firstRetryMs;
  /** Saves without an answer: whether the server has them is not known. */
  let unanswered: readonly Words[] = [];

  const saveAfter = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  };

  /** The key that belongs to the words here: that of the draft they are, or the page's own once they are changed (M1). */
  const keyNow = (): string => (known.key !== null && same(here, known.words) ? known.key : ownKey);

  /** `from`: what the newer words and those here both go on from, where that is known better. */
  const takeNewer = (newer: Kept<Words>, from?: Words): void => {
    if (newer.revision <= known.revision) return;
    // What this page saved itself, without hearing of it, is what its words went on from.
    const own = unanswered.some((words) => same(words, newer.words));
    const all = joined(from ?? (own ? newer.words : known.words), here, newer.words);
    known = newer;
    if (!same(all, here)) {
      hasJoined ||= unsaved;
      here = all;
      edits += 1;
      broughtIn += 1;
      desk.show(all);
    }
    unsaved = !same(all, newer.words);
    if (unsaved) {
      desk.tell('waiting');
      saveAfter(afterPauseMs);
    } else desk.tell(same(all, none) ? 'untouched' : hasJoined ? 'joined' : 'saved');
  };

  const tryAgain = (): void => {
    desk.tell('unsaved');
    saveAfter(retryMs);
    retryMs = Math.min(retryMs * 2, lastRetryMs);
  };

  const takeKept = (
    answer: Extract<DraftAnswer<Words>, { revision: number }>,
    posted: Words,
    atEdit: number,
  ) => {
    retryMs = firstRetryMs;
    const { revision, key, words = posted } = answer;
    // The route joined what was posted already: only what was typed since is still to be added.
    if (!same(words, posted)) takeNewer({ revision, words, key }, posted);
    else if (revision >= known.revision) known = { revision, words, key };
    if (edits !== atEdit) {
      saveAfter(afterPauseMs);
    } else if (same(words, posted)) {
      unsaved = false;
      desk.tell(answer.partly ? 'partly' : hasJoined ? 'joined' : 'saved');
    }
  };

  async function save(leaving = false): Promise<void> {
    // While the words are being sent they are not saved beside it; but a page that is left may have to.
    if (!unsaved || ((busy || held) && !leaving)) return;
    clearTimeout(timer);
    const [words, atEdit, ofSending] = [here, edits, sendings];
    const call = new AbortController();
    const limit = setTimeout(() => call.abort(), longestSaveMs);
    const last = { began: unanswered.at(-1) ?? known.words };
    busy = call;
    desk.tell('saving');
    unanswered = [...unanswered, words];
    const posting = desk.post(
      { words, basedOn: known.revision, key: keyNow(), ...(leaving ? { leaving: last } : {}) },
      { keepalive: leaving, signal: call.signal },
    );
    going = posting;
    if (leaving) leavingSave = posting;
    const answer = await posting;
    clearTimeout(limit);
    if (busy === call) busy = null;
    // Sent meanwhile: what this answer says no longer matters.
    if (ofSending !== sendings) return;
    if (answer === null) {
      tryAgain();
      return;
    }
    if ('revision' in answer) {
      takeKept(answer, words, atEdit);
      unanswered = unanswered.filter((one) => one !== words);
    } else if ('newer' in answer) {
      // Answers may overtake each other; one that is older than what is known changes nothing.
      takeNewer(answer.newer);
      unanswered = unanswered.filter((one) => one !== words);
      if (unsaved) saveAfter(0);
    } else if (answer.reason === 'key-already-used') {
      if (!held) desk.sentElsewhere();
      saveAfter(afterPauseMs);
    } else if (passing.includes(answer.reason)) tryAgain();
    // Nothing of what is shown fits its question yet; what can be kept is.
    else desk.tell(answer.reason === 'answers-invalid' ? 'partly' : { refused: answer.reason });
  }

  const hold = (on: boolean): void => {
    held = on;
    if (on) clearTimeout(timer);
    else if (unsaved) saveAfter(afterPauseMs);
  };

  return {
    /** The words here changed; they are saved once the person pauses. */
    changed(words: Words): void {
      if (same(words, here)) return;
      here = words;
      edits += 1;
      unsaved = true;
      hasJoined = false;
      desk.tell('waiting');
      saveAfter(afterPauseMs);
    },
    /** Save now: on leaving a field, when someone presses "Try again", or with the page itself. */
    save,
    /** Nothing is saved while a letter with these words is on its way. */
    hold,
    /**
     * Before a form with these words is posted: holds, and waits for the save that is on its way. False when that one brought
     * in something newer: then nothing is held, and the words that are shown now are to be looked over first.
     */
    async readyToPost(): Promise<boolean> {
      const before = broughtIn;
      hold(true);
      await answered(going);
      if (broughtIn === before) return true;
      hold(false);
      return false;
    },
    /** The page was given what is kept now. */
    seen(kept: Kept<Words>): void {
      if (!held) takeNewer(kept);
    },
    /** Looks whether something newer is kept. */
    async look(): Promise<void> {
      const ofSending = sendings;
      await answered(leavingSave);
      const kept = await desk.ask();
      if (kept && !held && ofSending === sendings) takeNewer(kept);
    },
    /** The words were sent; `rest` is what was typed since, and begins the next letter under a key of its own. */
    sent(rest: Words, nextKey: string): void {
      clearTimeout(timer);
      sendings += 1;
      busy?.abort();
      busy = null;
      unanswered = [];
      known = { ...known, words: none, key: null };
      here = rest;
      ownKey = nextKey;
      hasJoined = false;
      unsaved = !same(rest, none);
      desk.tell(unsaved ? 'waiting' : 'untouched');
      if (unsaved) saveAfter(afterPauseMs);
    },
    /** The words go on under another key, because theirs was used. */
    rekey(nextKey: string): void {
      ownKey = nextKey;
      known = { ...known, key: null };
    },
    words: (): Words => here,
    key: keyNow,
    revision: (): number => known.revision,
    /** Of the draft that would be sent, when it is one that another page may go on with; else null. */
    takenOver: (): number | null => (keyNow() === ownKey ? null : known.revision),
    /** Of a draft under another key that the words here went on from, and that is sent with them; else null. */
    wentOnFrom: (): number | null =>
      keyNow() === ownKey && known.key !== null && known.key !== ownKey ? known.revision : null,
  };
}

/** Resolves with the answer; but nobody waits long for it. */
const answered = (posting: Promise<unknown>): Promise<unknown> =>
  Promise.race([posting, new Promise((done) => setTimeout(done, longestWaitMs))]);

export type DraftKeeper<Words> = ReturnType<typeof createDraftKeeper<Words>>;
