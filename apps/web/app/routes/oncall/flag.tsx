import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { flagOutcomes } from '@stillroom/domain/crisis/flag';
import { flagId } from '@stillroom/domain/ids';
import { ArrowLeft } from 'lucide-react';
import { z } from 'zod';
import { attempt, load, notFound, requirePlatform } from '../../api.server.ts';
import { Card } from '../../components/card.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormError } from '../../components/form-error.tsx';
import { foundThings } from '../../found-things.server.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseStanding } from './case-standing.tsx';
import { JoinedTexts } from './joined-texts.tsx';
import type { Case } from './on-call-data.ts';
import { MarkUseful, RecordOutcome } from './record-outcome.tsx';
import { numbersOffered, shownText } from './shown-text.server.ts';
import { WatchQueue } from './watch-queue.tsx';
import { WhatWasWritten } from './what-was-written.tsx';
import { WhoWasTold } from './who-was-told.tsx';

// The same whoever it is about: a title stays in the browser's history.
export const meta = pageTitle((words) => words.onCall.caseTitle);

const deeds = z.discriminatedUnion('deed', [
  // What was on the page of whoever takes it: how grave, and how many texts.
  z.object({
    deed: z.literal('take'),
    level: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
    texts: z.coerce.number().int().min(1),
  }),
  z.object({ deed: z.literal('reveal'), textOf: flagId.optional() }),
  z.object({ deed: z.literal('outcome'), outcome: z.enum(flagOutcomes) }),
  z.object({ deed: z.literal('useful'), useful: z.enum(['yes', 'no']), textOf: flagId.optional() }),
]);

export async function loader(asked: LoaderFunctionArgs) {
  const id = flagIdOf(asked);
  const { stamp, flag } = await load(asked, async (api) => ({
    stamp: await api.onCall.stamp(),
    flag: await api.onCall.flag({ flagId: id }),
  }));
  // A text that joined a case has no page of its own: what is shown here and what is done here are the case's.
  if (flag.flagId !== id) throw redirect(paths.flag(requirePlatform(asked.params), flag.flagId));
  const words = wordsOf(asked.request);
  return {
    stamp,
    flag,
    offered: numbersOffered(flag, words),
    found: Object.fromEntries(
      [flag, ...flag.joined].map((text) => [text.flagId, foundThings(text.found, words)]),
    ),
  };
}

/** Whoever could not take the case sees it as it stands now at once, not when the page next looks. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('deed') === 'take' || defaultShouldRevalidate;

export async function action(asked: ActionFunctionArgs) {
  const id = flagIdOf(asked);
  const words = wordsOf(asked.request);
  const read = deeds.safeParse(Object.fromEntries(await asked.request.formData()));
  if (!read.success) throw new Response(null, { status: 400 });
  const given = read.data;
  if (given.deed === 'reveal') {
    const shownOf = given.textOf ?? id;
    const revealed = await attempt(asked, (api) => api.onCall.revealText({ flagId: shownOf }));
    if (revealed.ok) return data({ shown: shownText(revealed.value, words), shownOf, error: null });
    return data(
      { shown: null, shownOf: null, error: words.refusals[revealed.refusal.reason] },
      { status: 400 },
    );
  }
  const done = await attempt(asked, (api) => {
    if (given.deed === 'take') {
      const { level, texts } = given;
      return api.onCall.acknowledge({ flagId: id, seen: { level, texts } });
    }
    return given.deed === 'outcome'
      ? api.onCall.recordOutcome({ flagId: id, outcome: given.outcome })
      : api.onCall.markUseful({ flagId: given.textOf ?? id, useful: given.useful === 'yes' });
  });
  if (done.ok) return redirect(paths.flag(requirePlatform(asked.params), id));
  return data({ shown: null, shownOf: null, error: words.refusals[done.refusal.reason] }, { status: 400 });
}

/** Whoever fears a partner is asked other things, and the partner must hear nothing of the call; a body in danger comes before the rest. */
const stepsOf = (
  { categories }: Case,
  { steps, stepsMedical, stepsPartnerViolence }: Words['onCall'],
): readonly string[] => {
  if (categories.includes('partner-violence')) return stepsPartnerViolence;
  return categories.includes('medical') ? stepsMedical : steps;
};

const flagIdOf = ({ params }: LoaderFunctionArgs) => {
  const parsed = flagId.safeParse(params.flagId);
  if (!parsed.success) throw notFound();
  return parsed.data;
};

export default function FlagPage() {
  const { stamp, flag, offered, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { onCall } = useWords();
  const { platform } = usePlatform();
  const resolved = flag.state === 'resolved';
  return (
    <main id="page" className="page page-wide" tabIndex={-1}>
      <WatchQueue stamp={stamp} still={Boolean(answer?.shown)} />
      <Link to={paths.onCall(platform.slug)} className="icon-line">
        <ArrowLeft />
        <span>{onCall.back}</span>
      </Link>
      <FormError id="case-error" errors={answer?.error ? [answer.error] : undefined} />
      <div className="beside">
        <div className="stack">
          <Card loud={flag.state === 'open'}>
            <CaseHead flag={flag} level="h1" />
            <CaseStanding flag={flag} />
            <CaseActions flag={flag} />
          </Card>
          <WhatWasWritten
            flag={flag}
            shown={answer?.shownOf === flag.flagId ? answer.shown : null}
            offered={offered}
            found={found[flag.flagId] ?? []}
          />
          <JoinedTexts
            flag={flag}
            shown={answer?.shown ?? null}
            shownOf={answer?.shownOf ?? null}
            found={found}
          />
          {resolved || flag.state === 'open' ? null : <RecordOutcome flag={flag} />}
          {flag.state === 'open' ? null : <MarkUseful flag={flag} />}
        </div>
        <div className="stack">
          <WhoWasTold flag={flag} />
          {resolved ? null : (
            <Card title={onCall.stepsTitle}>
              <div className="case-steps">
                {stepsOf(flag, onCall).map((step, index) => (
                  <Checkbox key={step} id={`step-${index + 1}`} label={step} />
                ))}
              </div>
              <p className="soft small">{onCall.stepsHint}</p>
            </Card>
          )}
        </div>
      </div>
    </main>
  );
}
