import { Link } from '@remix-run/react';
import { ButtonLink } from '../components/button-link.tsx';
import { Page } from '../components/page.tsx';
import { homeOf } from '../home-of.ts';
import { pageTitle } from '../page-title.ts';
import { paths } from '../paths.ts';
import { usePlatform } from '../use-platform.ts';
import { useWords } from '../words/words.ts';

export const meta = pageTitle((words) => words.front.tab);

/** A platform's front page: the promise in words, and the way in. */
export default function Front() {
  const { platform, viewer } = usePlatform();
  const { chrome, front } = useWords();
  const { promise } = platform;
  return (
    <Page title={front.title({ platform: platform.name })}>
      <p className="lead">{front.lead}</p>
      <div className="actions">
        <ButtonLink
          kind="main"
          to={viewer ? homeOf(viewer.role, platform.slug) : paths.signIn(platform.slug)}
        >
          {viewer ? front.enter : chrome.signIn}
        </ButtonLink>
      </div>
      <div className="front-points">
        <div>
          <h2>{front.promiseTitle}</h2>
          <p>
            {promise
              ? front.promise({ target: promise.targetHours, limit: promise.limitHours })
              : front.noPromise}
          </p>
          {promise ? <Link to={paths.publishedPromise(platform.slug)}>{front.seePromise}</Link> : null}
        </div>
        <div>
          <h2>{front.privateTitle}</h2>
          <p>{front.private}</p>
        </div>
        <div>
          <h2>{front.notLiveTitle}</h2>
          <p>{front.notLive}</p>
          <Link to={paths.help(platform.slug)}>{front.seeHelp}</Link>
        </div>
      </div>
    </Page>
  );
}
