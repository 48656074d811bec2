import { useWords } from '../words/words.ts';
import { Page } from './page.tsx';

/** Holds the place of a page that is still to be written, so that its address already answers. */
export function UnwrittenPage({ title }: { title: string }) {
  return <Page title={title} lead={useWords().chrome.notWritten} />;
}
