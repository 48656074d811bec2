import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Clock } from 'lucide-react';
import { load, requireRole } from '../../api.server.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Figure } from '../../components/figure.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { howLong } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { lengthOf, percent } from '../promise/figures-said.ts';
import { MonthsTable } from '../promise/months-table.tsx';

export const meta = pageTitle(({ promiseKept }) => promiseKept.ownTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'therapist');
  const { promised } = await load(asked, (api) => api.promise.figures());
  return { promised, ...(await load(asked, (api) => api.promise.own())) };
}

/** A therapist's own figures, with the workload beside them (R7). */
export default function OwnPromise() {
  const { promised, rooms, all, months } = useLoaderData<typeof loader>();
  const { promiseKept } = useWords();
  const { platform } = usePlatform();
  const target = howLong(promised?.targetMs ?? 0);
  const limit = howLong(promised?.limitMs ?? 0);
  const counted = months.filter(({ messages }) => messages > 0);
  return (
    <Page title={promiseKept.ownTitle} lead={promised ? promiseKept.ownLead : promiseKept.noPromise}>
      <dl className="figures">
        <Figure value={rooms}>{promiseKept.rooms}</Figure>
        <Figure value={all.waiting}>{promiseKept.waiting}</Figure>
        <Figure value={all.overdue}>{promiseKept.overdue}</Figure>
        <Figure value={all.answered}>{promiseKept.answered}</Figure>
      </dl>
      {counted.length > 0 && promised ? (
        <>
          <dl className="figures">
            <Figure value={percent(all.withinTarget) ?? promiseKept.none}>
              {promiseKept.within({ length: target })}
            </Figure>
            <Figure value={percent(all.withinLimit) ?? promiseKept.none}>
              {promiseKept.within({ length: limit })}
            </Figure>
            <Figure value={lengthOf(all.medianMs) ?? promiseKept.none}>{promiseKept.median}</Figure>
            <Figure value={lengthOf(all.p90Ms) ?? promiseKept.none}>{promiseKept.p90}</Figure>
          </dl>
          <MonthsTable months={counted} target={target} limit={limit} />
        </>
      ) : (
        <EmptyState icon={Clock} title={promiseKept.nothingYet}>
          {promiseKept.nothingYetText}
        </EmptyState>
      )}
      <p>
        <Link to={paths.publishedPromise(platform.slug)}>{promiseKept.publishedToo}</Link>
      </p>
    </Page>
  );
}
