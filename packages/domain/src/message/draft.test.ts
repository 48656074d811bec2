import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientKey } from '../ids.ts';
import { decideDraft, type KeptDraft } from './draft.ts';

const now = Date.parse('2026-11-23T11:00:00Z');
const key = (digit: number) => clientKey.parse(`00000000-0000-4000-8000-00000000000${digit}`);
const nothing: KeptDraft = { revision: 0, draft: null };
const kept = (revision: number, text: string): KeptDraft => ({
  revision,
  draft: { text, clientKey: key(1), savedAt: now - 1 },
});

describe('M2: a draft is saved from the revision that it goes on from', () => {
  it('goes on from what is kept, with the next revision', () => {
    expect(decideDraft({ text: 'One', clientKey: key(2), basedOn: 0 }, nothing, now)).toEqual({
      ok: true,
      value: { revision: 1, draft: { text: 'One', clientKey: key(2), savedAt: now } },
    });
  });

  it('is refused from an older one, and says which is newer', () => {
    expect(decideDraft({ text: 'Two', clientKey: key(2), basedOn: 2 }, kept(3, 'One'), now)).toEqual({
      ok: false,
      refusal: { reason: 'draft-newer-elsewhere', revision: 3 },
    });
  });

  it('changes nothing when the same words are kept already, under the key that they have', () => {
    const before = kept(3, 'One');
    expect(decideDraft({ text: 'One', clientKey: key(2), basedOn: 1 }, before, now)).toEqual({
      ok: true,
      value: before,
    });
  });

  it('counts on when it is emptied, so that an older page cannot bring its words over later ones', () => {
    const emptied = decideDraft({ text: '', clientKey: key(1), basedOn: 3 }, kept(3, 'One'), now);
    expect(emptied).toEqual({ ok: true, value: { revision: 4, draft: null } });
  });

  it('two pages never overwrite each other, in whatever order they save', () => {
    const save = fc.record({ page: fc.constantFrom(1, 2), text: fc.constantFrom('', 'a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(save), (saves) => {
        let state = nothing;
        const seen = new Map<number, KeptDraft>();
        for (const { page, text } of saves) {
          const { revision: basedOn } = seen.get(page) ?? nothing;
          const decided = decideDraft({ text, clientKey: key(page), basedOn }, state, now);
          const words = state.draft?.text ?? '';
          if (!decided.ok) {
            expect(decided.refusal.revision).toBe(state.revision);
            seen.set(page, state);
            continue;
          }
          // What changed had been seen by the page that changed it.
          if ((decided.value.draft?.text ?? '') !== words) expect(basedOn).toBe(state.revision);
          state = decided.value;
          seen.set(page, state);
        }
      }),
    );
  });
});
