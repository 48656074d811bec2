import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Clock } from 'lucide-react';
import { load } from '../api.server.ts';
import { Card } from '../components/card.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Figure } from '../components/figure.tsx';
import { Page } from '../components/page.tsx';
import { pageTitle } from '../page-title.ts';
import { howLong } from '../times.ts';
import { usePlatform } from '../use-platform.ts';
import { useWords } from '../words/words.ts';
import { lengthOf, monthTitle, percent, shareOf } from './promise/figures-said.ts';
import { MonthsTable } from './promise/months-table.tsx';
import { PromiseChart } from './promise/promise-chart.tsx';

export const meta = pageTitle(({ promiseKept }) => promiseKept.title);

export const loader = (asked: LoaderFunctionArgs) => load(asked, (api) => api.promise.figures());

/** How the promise was kept, for everybody to see (R7). */
export default function PublishedPromise() {
  const { promised, fewest, months } = useLoaderData<typeof loader>();
  const { promiseKept } = useWords();
  const { now, language } = usePlatform();
  if (!promised) return <Page title={promiseKept.title} lead={promiseKept.noPromise} />;
  const target = howLong(promised.targetMs);
  const limit = howLong(promised.limitMs);
  const known = months.flatMap(({ month, figures }) => (figures ? [{ month, ...figures }] : []));
  const [newest] = known;
  return (
    <Page title={promiseKept.title}>
      <p className="lead">{promiseKept.lead({ target, limit })}</p>
      {newest ? (
        <>
          <dl className="figures">
            <Figure value={percent(newest.withinTarget) ?? promiseKept.none}>
              {promiseKept.withinInMonth({
                length: target,
                month: monthTitle(newest.month, { now, language }),
              })}
            </Figure>
            <Figure value={percent(newest.withinLimit) ?? promiseKept.none}>
              {promiseKept.within({ length: limit })}
            </Figure>
            <Figure value={lengthOf(newest.medianMs) ?? promiseKept.none}>{promiseKept.median}</Figure>
            <Figure value={lengthOf(newest.p90Ms) ?? promiseKept.none}>{promiseKept.p90}</Figure>
          </dl>
          {known.length > 1 ? (
            <Card title={promiseKept.chart}>
              <PromiseChart
                targetTitle={promiseKept.within({ length: target })}
                limitTitle={promiseKept.within({ length: limit })}
                months={known.toReversed().map((figures) => ({
                  month: figures.month,
                  title: monthTitle(figures.month, { now, language, short: true }),
                  target: shareOf(figures.withinTarget),
                  limit: shareOf(figures.withinLimit),
                }))}
              />
            </Card>
          ) : null}
          <MonthsTable months={known} target={target} limit={limit} />
          <p className="soft small">{promiseKept.fromHowMany({ fewest })}</p>
        </>
      ) : (
        <EmptyState icon={Clock} title={promiseKept.tooFew}>
          {promiseKept.fromHowMany({ fewest })}
        </EmptyState>
      )}
    </Page>
  );
}
