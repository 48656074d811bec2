import { json } from '@remix-run/node';
import type { Outcome } from '@stillroom/domain/outcome';
import type { Refusal } from './api.server.ts';
import type { DraftAnswer, DraftSave, Kept } from './components/draft-answer.ts';
import type { WordsKind } from './components/draft-keeper.ts';

type Keeping<Words> = {
  readonly posted: DraftSave<Words>;
  readonly kind: Pick<WordsKind<Words>, 'none' | 'joined'>;
  readonly save: (
    words: Words,
    basedOn: number,
    key: string,
  ) => Promise<
    Outcome<{ readonly revision: number; readonly key: string | null; readonly partly?: true }, Refusal>
  >;
  readonly load: () => Promise<Outcome<Kept<Words>, Refusal>>;
};

/** How often a page that is gone is joined anew with what others save at the same moment. */
const mostTries = 5;

/**
 * The answer to `useDraft`. A save from an older revision is refused as data, with the newer words (M2, E2), and the page joins
 * them; for a page that is being left, which can be told nothing any more, they are joined here.
 */
export async function answerDraft<Words>(keeping: Keeping<Words>) {
  const { posted, kind } = keeping;
  let { words, basedOn, key } = posted;
  let began = posted.leaving?.began ?? kind.none;
  let hasJoined = false;
  for (let tries = 1; ; tries += 1) {
    const saved = await keeping.save(words, basedOn, key);
    if (saved.ok) return said({ ...saved.value, ...(hasJoined ? { words } : {}) });
    const { reason } = saved.refusal;
    if (reason !== 'draft-newer-elsewhere') return said<Words>({ reason });
    const newer = await keeping.load();
    if (!newer.ok) return said<Words>({ reason: newer.refusal.reason });
    if (!posted.leaving || tries === mostTries) return said({ reason, newer: newer.value });
    words = kind.joined(began, words, newer.value.words);
    hasJoined = true;
    // That page may come back and send its own words under its own key, which must not take those of others with it (M1).
    key = crypto.randomUUID();
    began = newer.value.words;
    basedOn = newer.value.revision;
  }
}

/** Not as an error of HTTP: that a save comes too late is nothing that a browser should complain of. */
const said = <Words>(answer: DraftAnswer<Words>) => json(answer);
