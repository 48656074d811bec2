import { useWords } from '../words/words.ts';

/** Holds the place of a page that is still to be written, so that its address already answers. */
export function UnwrittenPage({ title }: { title: string }) {
  const { chrome } = useWords();
  return (
    <main id="page" className="page">
      <h1>{title}</h1>
      <p>{chrome.notWritten}</p>
    </main>
  );
}
