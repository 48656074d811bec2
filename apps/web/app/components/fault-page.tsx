import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { paths } from '../paths.ts';
import { useLeaveTo } from '../use-leave-to.ts';
import { useWords } from '../words/words.ts';
import { buttonClass } from './button.tsx';
import { LeaveLink } from './top-bar.tsx';

/** What someone sees when a page cannot be shown: plain words, nothing internal, a way on. */
export function FaultPage({ home = paths.start() }: { home?: string }) {
  const error = useRouteError();
  const { chrome } = useWords();
  const leaveTo = useLeaveTo();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main id="page" className="fault">
      <h1>{missing ? chrome.notFoundTitle : chrome.faultTitle}</h1>
      <p>{missing ? chrome.notFound : chrome.fault}</p>
      {/* A whole new page, so that nothing of the broken one remains. */}
      <div className="actions">
        <a className={buttonClass({})} href={home}>
          {chrome.goToStart}
        </a>
        {leaveTo ? <LeaveLink to={leaveTo} /> : null}
      </div>
    </main>
  );
}
