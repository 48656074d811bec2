import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HeartHandshake } from 'lucide-react';
import { load } from '../../api.server.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { CaseHead } from './case-head.tsx';
import { CaseStanding } from './case-standing.tsx';
import type { Case } from './on-call-data.ts';
import { WatchQueue } from './watch-queue.tsx';

export const meta = pageTitle((words) => words.onCall.title);

export async function loader(asked: LoaderFunctionArgs) {
  return load(asked, async (api) => ({ stamp: await api.onCall.stamp(), flags: await api.onCall.queue() }));
}

export default function Queue() {
  const { stamp, flags } = useLoaderData<typeof loader>();
  const { onCall } = useWords();
  const running = flags.filter(({ state }) => state !== 'resolved');
  const resolved = flags.filter(({ state }) => state === 'resolved');
  return (
    <Page title={onCall.title} lead={onCall.lead}>
      <WatchQueue stamp={stamp} />
      {running.length === 0 ? (
        <Card>
          <EmptyState icon={HeartHandshake} title={onCall.quiet}>
            {onCall.quietHint}
          </EmptyState>
        </Card>
      ) : (
        running.map((flag) => (
          <Card key={flag.flagId} loud={flag.state === 'open'}>
            <InQueue flag={flag} />
          </Card>
        ))
      )}
      {resolved.length > 0 ? (
        <Card title={onCall.resolvedTitle}>
          {resolved.map((flag) => (
            <div key={flag.flagId} className="case-resolved">
              <InQueue flag={flag} />
            </div>
          ))}
        </Card>
      ) : null}
    </Page>
  );
}

function InQueue({ flag }: { readonly flag: Case }) {
  const { onCall } = useWords();
  const { platform } = usePlatform();
  return (
    <>
      <CaseHead flag={flag} />
      <CaseStanding flag={flag} />
      <div className="actions">
        <ButtonLink
          kind={flag.state === 'open' ? 'main' : 'plain'}
          to={paths.flag(platform.slug, flag.flagId)}
        >
          {onCall.open({ name: flag.client.name })}
        </ButtonLink>
      </div>
    </>
  );
}
