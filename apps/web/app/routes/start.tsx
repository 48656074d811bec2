import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ArrowRight } from 'lucide-react';
import { listPlatforms, platformOfHost } from '../api.server.ts';
import { Page } from '../components/page.tsx';
import { LeaveLink } from '../components/top-bar.tsx';
import { paths } from '../paths.ts';
import { useLeaveTo } from '../use-leave-to.ts';
import { useWords } from '../words/words.ts';

export async function loader(asked: LoaderFunctionArgs) {
  const own = await platformOfHost(asked);
  if (own) throw redirect(paths.front(own));
  return { platforms: await listPlatforms(asked) };
}

/** The platforms of this install. */
export default function Start() {
  const { platforms } = useLoaderData<typeof loader>();
  const { start } = useWords();
  const leaveTo = useLeaveTo();
  return (
    <Page
      title={start.title}
      lead={start.lead}
      width="narrow"
      actions={leaveTo ? <LeaveLink to={leaveTo} /> : null}
    >
      {platforms.length === 0 ? <p>{start.none}</p> : null}
      <ul className="platform-list">
        {platforms.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={paths.front(slug)}>
              {name}
              <ArrowRight />
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
