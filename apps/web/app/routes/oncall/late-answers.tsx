import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CalendarCheck } from 'lucide-react';
import { load } from '../../api.server.ts';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { whenExactly } from './when-exactly.ts';

export const meta = pageTitle((words) => words.onCall.late.title);

export async function loader(asked: LoaderFunctionArgs) {
  return { late: await load(asked, (api) => api.onCall.late()) };
}

/** Answers past their limit, for whoever was called over them (R4): to see to it that somebody answers. */
export default function LateAnswers() {
  const { late } = useLoaderData<typeof loader>();
  const { onCall } = useWords();
  const { zone, now } = usePlatform();
  const when = (at: number) => whenExactly(at, zone, now);
  return (
    <Page title={onCall.late.title} lead={onCall.late.lead}>
      {late.length === 0 ? (
        <Card>
          <EmptyState icon={CalendarCheck} title={onCall.late.none}>
            {onCall.late.noneHint}
          </EmptyState>
        </Card>
      ) : (
        late.map(({ clockId, kind, room, therapist, lateSince, choice }) => (
          <Card key={clockId} title={onCall.late.what({ kind, room })}>
            <p>{onCall.late.since({ at: when(lateSince), therapist })}</p>
            <p className="soft">
              {choice
                ? onCall.late.chosen({ wish: onCall.late.wishes[choice.wish], at: when(choice.chosenAt) })
                : onCall.late.notChosen}
            </p>
          </Card>
        ))
      )}
    </Page>
  );
}
