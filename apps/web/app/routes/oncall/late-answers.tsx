import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CalendarCheck, Mail, MessageCircleQuestion, Phone } from 'lucide-react';
import { load } from '../../api.server.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { telOf } from '../../components/help-card.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { whenExactly } from './when-exactly.ts';

export const meta = pageTitle((words) => words.onCall.late.title);

export async function loader(asked: LoaderFunctionArgs) {
  return { late: await load(asked, (api) => api.onCall.late()) };
}

type Late = ReturnType<typeof useLoaderData<typeof loader>>['late'][number];

/** Answers past their limit, for whoever was called over them (R4): to see to it that somebody answers. */
export default function LateAnswers() {
  const { late } = useLoaderData<typeof loader>();
  const { onCall } = useWords();
  return (
    <Page title={onCall.late.title} lead={onCall.late.lead}>
      {late.length === 0 ? (
        <Card>
          <EmptyState icon={CalendarCheck} title={onCall.late.none}>
            {onCall.late.noneHint}
          </EmptyState>
        </Card>
      ) : (
        late.map((one) => (
          <Card key={one.clockId} title={onCall.late.what({ kind: one.kind, room: one.room })}>
            <LateAnswer late={one} />
          </Card>
        ))
      )}
    </Page>
  );
}

function LateAnswer({ late }: { readonly late: Late }) {
  const { onCall } = useWords();
  const { late: words } = onCall;
  const { zone, now } = usePlatform();
  const { answers, choice, therapist, lateSince } = late;
  const when = (at: number) => whenExactly(at, zone, now);
  const asks = choice !== null && choice.wish !== 'wait';
  return (
    <div className="stack stack-tight">
      {asks ? (
        <p>
          <Chip tone="red" icon={MessageCircleQuestion}>
            {words.asked[choice.wish]}
          </Chip>
        </p>
      ) : null}
      <p>{words.since({ at: when(lateSince), therapist })}</p>
      <p className={asks ? undefined : 'soft'}>
        {choice
          ? words.chosen({ wish: words.wishes[choice.wish], at: when(choice.chosenAt) })
          : words.notChosen}
      </p>
      {asks ? <p>{words.whatHelps[choice.wish]({ therapist })}</p> : null}
      {answers === null ? <p className="wrong">{words.nobodyAnswers({ therapist })}</p> : null}
      {answers?.isCover ? <p>{words.covered({ name: answers.name })}</p> : null}
      {answers ? (
        <div className="actions">
          <ButtonLink icon={Mail} to={`mailto:${answers.email}`}>
            {words.write({ name: answers.name })}
          </ButtonLink>
          {answers.phone ? (
            <ButtonLink icon={Phone} to={telOf(answers.phone)}>
              {words.call({ name: answers.name })}
            </ButtonLink>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
