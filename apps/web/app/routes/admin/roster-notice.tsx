import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../words/words.ts';
import type { loader } from './admin-frame.tsx';

type Standing = Awaited<ReturnType<typeof loader>>['onCall'];

/** What is missing on the roster, and who is paged instead (C4); nothing when nothing is. */
export function RosterNotice({ standing }: { readonly standing: Standing }) {
  const { adminOnCall: words } = useWords();
  if (standing.held === 'whole') return null;
  if (standing.held !== 'in-part') {
    const { title, text } = words.standing[standing.held];
    return (
      <Notice kind="wrong" title={title}>
        <p>{text}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="careful">
      <p>{words.standing['in-part']({ positions: standing.empty.map((one) => words.positions[one]) })}</p>
    </Notice>
  );
}
