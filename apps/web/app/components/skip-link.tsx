import { useWords } from '../words/words.ts';

/** The first stop of the Tab key: past the bars, to `<main id="page">`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#page">
      {useWords().chrome.skip}
    </a>
  );
}
