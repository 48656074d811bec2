import { accept, refuse } from '@stillroom/domain/outcome';
import { describe, expect, it } from 'vitest';
import type { DraftSave, Kept } from './components/draft-answer.ts';
import { joinedWords } from './components/joined-words.ts';
import { answerDraft } from './keep-draft.server.ts';

const kind = {
  none: '',
  joined: (began: string, here: string, saved: string) => joinedWords(began, here, saved),
};

/** A place where drafts are kept; each of `meanwhile` is saved by somebody else just after a look at it. */
function aPlace(began: Kept<string>, meanwhile: readonly string[] = []) {
  let kept = began;
  const others = [...meanwhile];
  return {
    kept: () => kept,
    answerTo: async (posted: DraftSave<string>) => {
      const answer = await answerDraft({
        posted,
        kind,
        save: async (words, basedOn, key) => {
          if (basedOn !== kept.revision)
            return refuse({ reason: 'draft-newer-elsewhere' as const, revision: kept.revision });
          kept = { revision: basedOn + 1, words, key };
          return accept({ revision: kept.revision, key: kept.key });
        },
        load: async () => {
          const seen = kept;
          const other = others.shift();
          if (other) kept = { revision: kept.revision + 1, words: `${kept.words} ${other}`, key: null };
          return accept(seen);
        },
      });
      return answer.json();
    },
  };
}

const newer: Kept<string> = { revision: 3, words: 'There.', key: null };

describe('M2: the route that keeps drafts', () => {
  it('answers a save from an older revision with the newer words, and keeps those', async () => {
    const place = aPlace(newer);
    const answer = await place.answerTo({ words: 'Here.', basedOn: 2, key: 'mine' });
    expect(answer).toEqual({ reason: 'draft-newer-elsewhere', newer });
    expect(place.kept()).toEqual(newer);
  });

  it('joins both for a page that is being left', async () => {
    const place = aPlace(newer);
    const save = { words: 'Here.', basedOn: 2, key: 'mine', leaving: { began: null } };
    expect(await place.answerTo(save)).toMatchObject({ revision: 4, words: 'There.\nHere.' });
    expect(place.kept().words).toBe('There.\nHere.');
  });

  it('M1: and keeps both under a fresh key, because that page may still send its own words under its own', async () => {
    const place = aPlace(newer);
    const save = { words: 'Here.', basedOn: 2, key: 'mine', leaving: { began: null } };
    const answer = await place.answerTo(save);
    expect(place.kept().key).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/));
    expect(answer).toMatchObject({ key: place.kept().key });
  });

  it('takes what that page saved just before for what its words went on from', async () => {
    const place = aPlace({ revision: 1, words: 'One two three', key: 'mine' });
    await place.answerTo({ words: 'One', basedOn: 0, key: 'mine', leaving: { began: 'One two three' } });
    expect(place.kept().words).toBe('One');
  });

  it('joins again when somebody saves meanwhile', async () => {
    const place = aPlace(newer, ['Once.', 'Twice.']);
    await place.answerTo({ words: 'Here.', basedOn: 2, key: 'mine', leaving: { began: null } });
    for (const word of ['There.', 'Once.', 'Twice.', 'Here.']) expect(place.kept().words).toContain(word);
  });
});
