import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { accountId, timeOffId } from '@stillroom/domain/ids';
import { sayCalendarRefusal } from '@stillroom/domain/reply/calendar-sentences';
import { attempt, load, requireRole } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Sure } from '../../components/sure.tsx';
import { pageTitle } from '../../page-title.ts';
import { fullMoment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { readCalendar } from './time-off/hours-field.ts';
import { HoursForm } from './time-off/hours-form.tsx';
import { PlanForm } from './time-off/plan-form.tsx';

export const meta = pageTitle(({ timeOff }) => timeOff.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireRole(asked, 'therapist');
  return {
    ...(await load(asked, (api) => api.timeOff.list())),
    hours: await load(asked, (api) => api.workingHours.own()),
    zones: [...new Set([viewer.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort(),
  };
}

type Part = 'plan' | 'hours';
const answerOf = (
  form: Part,
  said: { readonly done?: string; readonly error?: string },
  typed: FormData | null,
) => ({
  form,
  done: said.done ?? null,
  error: said.error ?? null,
  typed: typed
    ? Object.fromEntries([...typed].map(([name, value]): [string, string] => [name, String(value)]))
    : null,
});

export async function action(asked: ActionFunctionArgs) {
  const { timeOff, refusals } = wordsOf(asked.request);
  const form = await asked.request.formData();
  const wrong = (where: Part, error: string) => data(answerOf(where, { error }, form), { status: 400 });
  switch (form.get('intent')) {
    case 'plan': {
      const [firstDay, backOn] = [String(form.get('firstDay') ?? ''), String(form.get('backOn') ?? '')];
      if (!firstDay || !backOn) return wrong('plan', timeOff.dayMissing);
      const cover = accountId.safeParse(form.get('cover'));
      const planned = { firstDay, backOn, coverId: cover.success ? cover.data : null };
      const outcome = await attempt(asked, (api) => api.timeOff.plan(planned));
      if (!outcome.ok) return wrong('plan', refusals[outcome.refusal.reason]);
      return data(answerOf('plan', { done: timeOff.planned }, null));
    }
    case 'cancel': {
      const id = timeOffId.safeParse(form.get('timeOffId'));
      if (!id.success) return wrong('plan', refusals['not-found']);
      const outcome = await attempt(asked, (api) => api.timeOff.cancel({ timeOffId: id.data }));
      if (!outcome.ok) return wrong('plan', refusals[outcome.refusal.reason]);
      return data(answerOf('plan', { done: timeOff.cancelled }, null));
    }
    case 'hours':
    case 'no-hours': {
      const keeps = form.get('intent') === 'hours';
      const read = readCalendar(form);
      if (keeps && !read.ok) return wrong('hours', sayCalendarRefusal(read.refusal));
      const calendar = keeps && read.ok ? read.value : null;
      const outcome = await attempt(asked, (api) => api.workingHours.save({ calendar }));
      if (!outcome.ok) return wrong('hours', refusals[outcome.refusal.reason]);
      return data(answerOf('hours', { done: timeOff.hoursSaved(outcome.value) }, null));
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function TimeOff() {
  const { own, covering, canCover, hours, zones } = useLoaderData<typeof loader>();
  const { timeOff } = useWords();
  const { zone, now } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const answer = useActionData<typeof action>();
  const at = (instant: number) => fullMoment(instant, zone, now);
  const of = (form: Part) => (answer?.form === form ? answer : null);
  return (
    <Page title={timeOff.title} lead={timeOff.lead}>
      <Card title={timeOff.ownTitle}>
        <Done said={busy ? null : (of('plan')?.done ?? null)} />
        {own.length === 0 ? <p className="soft">{timeOff.none}</p> : null}
        <ul className="time-off-list">
          {own.map((off) => (
            <li key={off.timeOffId}>
              <div>
                <p>
                  {timeOff.fromTo({ from: at(off.startsAt), to: at(off.endsAt) })}{' '}
                  {off.running ? <Chip tone="still">{timeOff.running}</Chip> : null}
                </p>
                <p className="soft">{off.cover ? timeOff.coveredBy({ name: off.cover }) : timeOff.pauses}</p>
              </div>
              <Sure question={off.running ? timeOff.endNow : timeOff.cancel}>
                <Form method="post" className="stack stack-tight">
                  <input type="hidden" name="timeOffId" value={off.timeOffId} />
                  <p>{off.running ? timeOff.endHint : timeOff.cancelHint}</p>
                  <div className="actions">
                    <Button name="intent" value="cancel">
                      {off.running ? timeOff.endConfirm : timeOff.cancelConfirm}
                    </Button>
                  </div>
                </Form>
              </Sure>
            </li>
          ))}
        </ul>
        {covering.length > 0 ? (
          <>
            <h3>{timeOff.coveringTitle}</h3>
            <ul className="time-off-list">
              {covering.map((off) => (
                <li key={off.timeOffId}>
                  {timeOff.covering({ name: off.therapist, from: at(off.startsAt), to: at(off.endsAt) })}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Card>
      <Card title={timeOff.planTitle}>
        <PlanForm
          key={own.length}
          canCover={canCover}
          typed={of('plan')?.typed ?? null}
          error={of('plan')?.error ?? null}
        />
      </Card>
      <Card title={timeOff.hoursTitle}>
        <p>{timeOff.hoursLead}</p>
        {hours.own ? null : <WhatHoldsNow {...hours} />}
        <Done said={busy ? null : (of('hours')?.done ?? null)} />
        <HoursForm
          own={hours.own}
          zone={zone}
          typed={of('hours')?.typed ?? null}
          zones={zones}
          error={of('hours')?.error ?? null}
        />
      </Card>
    </Page>
  );
}

function Done({ said }: { readonly said: string | null }) {
  return (
    <div role="status">
      {said ? (
        <Notice kind="good">
          <p>{said}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** What counts while a therapist has set no hours of their own. */
function WhatHoldsNow({ promised, daytime }: { readonly promised: unknown; readonly daytime: boolean }) {
  const { timeOff } = useWords();
  if (!promised) return <p className="soft">{timeOff.hoursNothingPromised}</p>;
  return (
    <p className="soft">
      {daytime ? timeOff.hoursNone({ promise: timeOff.roundTheClock }) : timeOff.hoursNoneOffice}
    </p>
  );
}
