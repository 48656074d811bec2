import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftAnswer, DraftSave, Kept } from './draft-answer.ts';
import { createDraftKeeper, type DraftState } from './draft-keeper.ts';
import { joinedWords } from './joined-words.ts';

const kind = {
  none: '',
  same: (one: string, other: string) => one === other,
  joined: (began: string, here: string, saved: string) => joinedWords(began, here, saved),
};
const kept = (revision: number, words: string, key: string | null = 'theirs'): Kept<string> => ({
  revision,
  words,
  key,
});
const nothing = kept(0, '', null);

/** A page over a server that answers when the test says so. */
function aPage(began: Kept<string>) {
  const posts: { save: DraftSave<string>; answer: (answer: DraftAnswer<string> | null) => Promise<void> }[] =
    [];
  const shown: string[] = [];
  const states: DraftState[] = [];
  let now: Kept<string> | null = null;
  let sentElsewhere = 0;
  const keeper = createDraftKeeper(began, 'mine', kind, {
    post: (save) =>
      new Promise((done) => {
        posts.push({
          save,
          answer: async (answer) => {
            done(answer);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    ask: async () => now,
    tell: (state) => states.push(state),
    show: (words) => shown.push(words),
    sentElsewhere: () => {
      sentElsewhere += 1;
      keeper.rekey('next');
    },
  });
  return {
    keeper,
    posts,
    shown,
    state: () => states.at(-1) ?? 'untouched',
    last: () => posts.at(-1)?.save,
    answer: (answer: DraftAnswer<string> | null, of = posts.length - 1) => posts[of]?.answer(answer),
    look: async (found: Kept<string>) => {
      now = found;
      await keeper.look();
    },
    sentElsewhere: () => sentElsewhere,
  };
}

const pause = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('M2: what is typed is saved from the revision it goes on from', () => {
  it('saves once the person pauses, and then from the revision that came of it', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    expect(page.last()).toEqual({ words: 'One', basedOn: 0, key: 'mine' });
    await page.answer({ revision: 1, key: 'mine' });
    expect(page.state()).toBe('saved');
    page.keeper.changed('One two');
    await pause();
    expect(page.last()).toMatchObject({ words: 'One two', basedOn: 1 });
  });

  it('words typed while a save is on its way are saved after it', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    page.keeper.changed('One two');
    await pause();
    expect(page.posts).toHaveLength(1);
    await page.answer({ revision: 1, key: 'mine' });
    await pause();
    expect(page.last()).toMatchObject({ words: 'One two', basedOn: 1 });
  });

  it('tries again by itself when the server cannot be reached, and says that the words are still here', async () => {
    const page = aPage(nothing);
    page.keeper.changed('In a tunnel');
    await pause();
    await page.answer(null);
    expect(page.state()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.posts).toHaveLength(2);
    await page.answer({ revision: 1, key: 'mine' });
    expect(page.state()).toBe('saved');
  });
});

describe('M2: something newer is kept', () => {
  it('a refused save joins both, shows them, and saves from the newer revision under a key of its own', async () => {
    const page = aPage(nothing);
    page.keeper.changed('Here.');
    await pause();
    await page.answer({ reason: 'draft-newer-elsewhere', newer: kept(3, 'There.') });
    expect(page.shown).toEqual(['There.\nHere.']);
    await pause();
    expect(page.last()).toMatchObject({ words: 'There.\nHere.', basedOn: 3, key: 'mine' });
    await page.answer({ revision: 4, key: 'mine' });
    expect(page.state()).toBe('joined');
  });

  it('a page where nothing was typed takes it over, with its key', async () => {
    const page = aPage(kept(1, 'Typed'));
    await page.look(kept(2, 'Typed in a hurry'));
    expect(page.shown).toEqual(['Typed in a hurry']);
    expect([page.keeper.key(), page.keeper.takenOver()]).toEqual(['theirs', 2]);
    expect(page.keeper.wentOnFrom()).toBeNull();
    page.keeper.changed('Typed in a hurry, then calmly');
    expect([page.keeper.key(), page.keeper.takenOver(), page.keeper.wentOnFrom()]).toEqual(['mine', null, 2]);
  });

  it('what this page saved itself without hearing of it is nobody else’s', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One two three');
    await pause();
    await page.answer(null);
    // Shortened meanwhile: the longer words that did arrive are not brought back.
    page.keeper.changed('One');
    await pause();
    await page.answer({ reason: 'draft-newer-elsewhere', newer: kept(1, 'One two three', 'mine') });
    expect(page.shown).toEqual([]);
    await pause();
    expect(page.last()).toMatchObject({ words: 'One', basedOn: 1 });
  });

  it('an answer that was overtaken by a newer one changes nothing', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    await page.look(kept(2, 'One two'));
    await page.answer({ revision: 1, key: 'mine' });
    expect(page.keeper.revision()).toBe(2);
    expect(page.keeper.words()).toBe('One two');
  });

  it('a page that is left says what its words went on from, also when a save is still on its way', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    page.keeper.changed('One two');
    void page.keeper.save(true);
    expect(page.last()).toEqual({ words: 'One two', basedOn: 0, key: 'mine', leaving: { began: 'One' } });
  });
});

describe('M2: a tab that was only put away', () => {
  /** Began `A`; `A here` goes out as the tab is put away, and the route joins it with `A there`. */
  const putAway = async () => {
    const page = aPage(kept(1, 'A'));
    page.keeper.changed('A here');
    void page.keeper.save(true);
    return page;
  };
  const joinedThere = { revision: 3, key: 'fresh', words: 'A there here' };

  it('takes the words that the route joined, and joins nothing twice', async () => {
    const page = await putAway();
    await page.answer(joinedThere);
    expect(page.shown).toEqual(['A there here']);
    await pause();
    expect(page.posts).toHaveLength(1);
    expect(page.state()).toBe('joined');
    expect([page.keeper.key(), page.keeper.takenOver()]).toEqual(['fresh', 3]);
  });

  it('and goes on from them with what was typed since', async () => {
    const page = await putAway();
    page.keeper.changed('A here, again');
    await page.answer(joinedThere);
    await pause();
    expect(page.last()).toMatchObject({ words: 'A there here, again', basedOn: 3 });
  });

  it('does not look past a save whose answer is still to come', async () => {
    const page = await putAway();
    const look = page.look(kept(3, 'A there here', 'fresh'));
    await page.answer(joinedThere);
    await look;
    await pause();
    expect(page.keeper.words()).toBe('A there here');
    expect(page.posts).toHaveLength(1);
  });
});

describe('E2: before a form is posted', () => {
  it('a save on its way that finds something newer keeps the form here, to be looked over', async () => {
    const page = aPage(nothing);
    page.keeper.changed('Here.');
    await pause();
    const ready = page.keeper.readyToPost();
    await page.answer({ reason: 'draft-newer-elsewhere', newer: kept(3, 'There.') });
    expect(await ready).toBe(false);
    expect(page.shown).toEqual(['There.\nHere.']);
    await pause();
    expect(page.last()).toMatchObject({ words: 'There.\nHere.', basedOn: 3 });
  });

  it('else the form goes on from what was saved, and nothing is saved beside it', async () => {
    const page = aPage(nothing);
    page.keeper.changed('Here.');
    await pause();
    const ready = page.keeper.readyToPost();
    page.keeper.changed('Here. And now');
    await page.answer({ revision: 1, key: 'mine' });
    expect(await ready).toBe(true);
    await pause();
    expect(page.posts).toHaveLength(1);
    expect(page.keeper.revision()).toBe(1);
  });
});

describe('M2: a save is refused for good', () => {
  it('says why and stops, until something is typed again', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    await page.answer({ reason: 'room-closed' });
    expect(page.state()).toEqual({ refused: 'room-closed' });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(page.posts).toHaveLength(1);
    page.keeper.changed('One two');
    await pause();
    expect(page.posts).toHaveLength(2);
  });

  it('answers that do not fit their questions wait for the next key, and say so', async () => {
    const page = aPage(nothing);
    page.keeper.changed('-');
    await pause();
    await page.answer({ reason: 'answers-invalid' });
    expect(page.state()).toBe('partly');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(page.posts).toHaveLength(1);
  });

  it.each(['signed-out', 'too-busy'])('but %s passes: it is tried again', async (reason) => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    await page.answer({ reason });
    expect(page.state()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.posts).toHaveLength(2);
  });
});

describe('M1, M2: sending', () => {
  it('ends with what was typed since as the next letter, whatever a late save says', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    page.keeper.hold(true);
    page.keeper.changed('One and two');
    await pause();
    expect(page.posts).toHaveLength(1);
    page.keeper.sent('and two', 'next');
    page.keeper.hold(false);
    await page.answer({ reason: 'key-already-used' }, 0);
    expect(page.sentElsewhere()).toBe(0);
    await pause();
    expect(page.last()).toEqual({ words: 'and two', basedOn: 0, key: 'next' });
  });

  it('of the same key elsewhere: the words here go on under another', async () => {
    const page = aPage(nothing);
    page.keeper.changed('One');
    await pause();
    await page.answer({ reason: 'key-already-used' });
    expect(page.sentElsewhere()).toBe(1);
    await pause();
    expect(page.last()).toMatchObject({ words: 'One', key: 'next' });
  });
});
