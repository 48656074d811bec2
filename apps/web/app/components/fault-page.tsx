import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { paths } from '../paths.ts';
import { useWords } from '../words/words.ts';

/** What someone sees when a page cannot be shown: plain words, nothing internal, a way on. */
export function FaultPage({ home = paths.start() }: { home?: string }) {
  const error = useRouteError();
  const { chrome } = useWords();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main id="page" className="fault">
      <h1>{missing ? chrome.notFoundTitle : chrome.faultTitle}</h1>
      <p>{missing ? chrome.notFound : chrome.fault}</p>
      {/* A whole new page, so that nothing of the broken one remains. */}
      <a className="button" href={home}>
        {chrome.goToStart}
      </a>
    </main>
  );
}
