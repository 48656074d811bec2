import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { attempt, load } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { Figure } from '../../components/figure.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Table } from '../../components/table.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { howLong, moment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { RosterNotice } from './roster-notice.tsx';

export const meta = pageTitle((words) => words.adminDelivery.title);

export const loader = (asked: LoaderFunctionArgs) =>
  load(asked, async (api) => ({ ...(await api.admin.delivery()), channels: await api.admin.channels() }));

export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const form = await asked.request.formData();
  const outcome = await attempt(asked, (api) => api.admin.retryDead({ eventId: String(form.get('event')) }));
  if (outcome.ok) return data({ said: words.adminDelivery.retried, fault: null });
  return data({ said: null, fault: words.refusals[outcome.refusal.reason] }, { status: 400 });
}

export default function DeliveryPage() {
  const { waiting, dead, oldestAt, detector } = useLoaderData<typeof loader>();
  const { adminDelivery: words } = useWords();
  const { now, zone, language } = usePlatform();
  const answer = useActionData<typeof action>();
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <FormError id="delivery-error" errors={answer?.fault ? [answer.fault] : undefined} />
      <div role="status">
        {answer?.said ? (
          <Notice kind="good">
            <p>{answer.said}</p>
          </Notice>
        ) : null}
      </div>
      <dl className="figures">
        <Figure value={waiting}>{words.waiting}</Figure>
        <Figure value={oldestAt === null ? words.nothing : howLong(now - oldestAt)}>{words.oldest}</Figure>
        <Figure value={dead}>{words.given}</Figure>
        <Figure value={detector.times}>{words.detector}</Figure>
      </dl>
      {detector.lastAt === null ? null : (
        <Notice kind="careful">
          <p>{words.detectorHint({ when: moment(detector.lastAt, zone, now, language) })}</p>
        </Notice>
      )}
      <GivenUp />
      <ChannelHealth />
      <WhoIsPaged />
    </Page>
  );
}

function GivenUp() {
  const { given } = useLoaderData<typeof loader>();
  const { adminDelivery: words } = useWords();
  const { now, zone, language } = usePlatform();
  return (
    <Card title={words.givenTitle}>
      {given.length === 0 ? (
        <p>{words.givenNone}</p>
      ) : (
        <Table
          caption={words.givenTitle}
          hideCaption
          rows={given}
          rowKey={({ eventId }) => eventId}
          columns={[
            { key: 'kind', title: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
            { key: 'subject', title: words.columns.subject, cell: ({ subjectId }) => subjectId.slice(-8) },
            {
              key: 'since',
              title: words.columns.since,
              cell: ({ happenedAt }) => moment(happenedAt, zone, now, language),
            },
            { key: 'tries', title: words.columns.tries, cell: ({ attempts }) => attempts, figure: true },
            { key: 'failure', title: words.columns.failure, cell: ({ failure }) => failure },
            {
              key: 'deed',
              title: words.columns.deed,
              cell: ({ eventId, subjectId }) => (
                <Form method="post">
                  <Button
                    name="event"
                    value={eventId}
                    aria-label={words.retryOf({ number: subjectId.slice(-8) })}
                  >
                    {words.retry}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

/** A channel that works reaches nobody when nobody stands on the roster. */
function WhoIsPaged() {
  const { onCall } = useLoaderData<typeof loader>();
  const { adminDelivery: words, adminOnCall } = useWords();
  const { platform } = usePlatform();
  return (
    <Card title={words.whoIsPaged}>
      <RosterNotice standing={onCall} />
      {onCall.held === 'whole' ? <p>{words.rosterWhole}</p> : null}
      <p>
        <Link to={paths.adminOnCall(platform.slug)}>{adminOnCall.seeRoster}</Link>
      </p>
    </Card>
  );
}

function ChannelHealth() {
  const { channels } = useLoaderData<typeof loader>();
  const { adminDelivery: words, adminOnCall } = useWords();
  const { now, zone, language } = usePlatform();
  const when = (at: number | null) => (at === null ? words.never : moment(at, zone, now, language));
  return (
    <Card title={words.channels}>
      <Table
        caption={words.channels}
        hideCaption
        rows={channels}
        rowKey={({ channelId }) => channelId}
        columns={[
          {
            key: 'channel',
            title: words.channel,
            cell: (channel) =>
              channel.kind === 'mail'
                ? adminOnCall.kinds.mail
                : adminOnCall.webhookAt({ host: channel.host }),
          },
          { key: 'arrived', title: words.arrived, cell: ({ lastDeliveredAt }) => when(lastDeliveredAt) },
          { key: 'failed', title: words.failed, cell: ({ lastFailedAt }) => when(lastFailedAt) },
          {
            key: 'state',
            title: words.state,
            cell: ({ enabled, lastDeliveredAt, lastFailedAt }) => {
              if (!enabled) return <Chip>{words.off}</Chip>;
              const failing = lastFailedAt !== null && lastFailedAt > (lastDeliveredAt ?? 0);
              return failing ? (
                <Chip tone="red" icon={TriangleAlert}>
                  {words.broken}
                </Chip>
              ) : (
                <Chip tone="leaf" icon={CircleCheck}>
                  {words.on}
                </Chip>
              );
            },
          },
        ]}
      />
    </Card>
  );
}
