import { type RefObject, useCallback, useRef, useState } from 'react';
import { useDraft } from '../../../components/use-draft.ts';
import { folded } from './answer-fields.ts';

/**
 * Saves the answers of a form while they are written (E2), each save from the revision of the one before it, so that a page
 * that is behind never overwrites what another device saved. `behind` says that this page is.
 */
export function useAnswerDraft(form: RefObject<HTMLFormElement>, address: string, revision: number) {
  const current = useRef(revision);
  const seen = useRef(revision);
  const [behind, setBehind] = useState(false);
  // The page was loaded again, by saving it whole: from here it goes on from what it shows now.
  if (seen.current !== revision) {
    seen.current = revision;
    current.current = Math.max(current.current, revision);
  }
  const draft = useDraft(address, {
    fields: () => ({ basedOn: String(current.current) }),
    async answered(answer) {
      if (!answer.headers.get('Content-Type')?.includes('json')) return;
      const said: { revision?: number; reason?: string } = await answer.json();
      if (typeof said.revision === 'number') current.current = said.revision;
      if (said.reason === 'draft-newer-elsewhere') setBehind(true);
    },
  });
  const { changed } = draft;
  const typed = useCallback(() => {
    if (form.current) changed({ answers: folded(new FormData(form.current)) });
  }, [changed, form]);
  return { draft, typed, behind, revisionNow: () => current.current };
}
