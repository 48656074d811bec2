import { Link } from '@remix-run/react';
import { useWords } from '../words/words.ts';

/** The name, in the book face. It leads home. */
export function Brand({ to }: { to: string }) {
  const { chrome } = useWords();
  return (
    <Link to={to} className="brand" aria-label={chrome.brand}>
      <span aria-hidden="true">
        still<span>room</span>
      </span>
    </Link>
  );
}
