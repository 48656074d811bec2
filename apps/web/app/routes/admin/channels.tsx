import { Form, useLoaderData } from '@remix-run/react';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Chip } from '../../components/chip.tsx';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { moment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { loader } from './on-call.tsx';

type Channel = ReturnType<typeof useLoaderData<typeof loader>>['channels'][number];

/** The ways by which people are reached. What is secret can be written here and never read. */
export function Channels() {
  const { channels } = useLoaderData<typeof loader>();
  const { adminOnCall: words } = useWords();
  const next = channels.length + 1;
  return (
    <Card title={words.channels}>
      <div className="stack">
        <p className="soft">{words.channelsHint}</p>
        {channels.some(({ enabled }) => enabled) ? null : (
          <Notice kind="wrong">
            <p>{words.noneOn}</p>
          </Notice>
        )}
        {channels.map((channel) => (
          <section className="stack stack-tight" key={channel.channelId}>
            <h3>{channel.kind === 'mail' ? words.kinds.mail : words.webhookAt({ host: channel.host })}</h3>
            <Health channel={channel} />
            <details>
              <summary>{words.changeChannel}</summary>
              <ChannelForm channel={channel} kind={channel.kind} rank={channel.rank} />
            </details>
          </section>
        ))}
        <details>
          <summary>{words.addWebhook}</summary>
          <ChannelForm channel={null} kind="webhook" rank={next} />
        </details>
        {channels.some(({ kind }) => kind === 'mail') ? null : (
          <details>
            <summary>{words.addMail}</summary>
            <ChannelForm channel={null} kind="mail" rank={next} />
          </details>
        )}
      </div>
    </Card>
  );
}

function Health({ channel }: { readonly channel: Channel }) {
  const { adminOnCall: words } = useWords();
  const { zone, now, language } = usePlatform();
  const { enabled, lastDeliveredAt, lastFailedAt } = channel;
  const when = (at: number) => moment(at, zone, now, language);
  const failing = lastFailedAt !== null && lastFailedAt > (lastDeliveredAt ?? 0);
  return (
    <p className="actions">
      {enabled ? null : <Chip>{words.switchedOff}</Chip>}
      {failing ? (
        <Chip tone="red" icon={TriangleAlert}>
          {words.failed({ when: when(lastFailedAt) })}
        </Chip>
      ) : null}
      {lastDeliveredAt === null ? null : (
        <Chip tone={failing ? 'plain' : 'leaf'} icon={CircleCheck}>
          {words.delivered({ when: when(lastDeliveredAt) })}
        </Chip>
      )}
      {lastDeliveredAt === null && lastFailedAt === null ? <Chip>{words.untested}</Chip> : null}
    </p>
  );
}

function ChannelForm({
  channel,
  kind,
  rank,
}: {
  readonly channel: Channel | null;
  readonly kind: Channel['kind'];
  readonly rank: number;
}) {
  const { adminOnCall: words } = useWords();
  const own = channel?.channelId ?? `new-${kind}`;
  return (
    <Form method="post" className="stack stack-tight day-hours">
      <input type="hidden" name="deed" value="channel" />
      <input type="hidden" name="channelId" value={channel?.channelId ?? ''} />
      <input type="hidden" name="kind" value={kind} />
      {kind === 'webhook' ? (
        <>
          <Select
            id={`format-${own}`}
            name="format"
            label={words.format}
            defaultValue={channel?.kind === 'webhook' ? channel.format : 'stillroom'}
          >
            <option value="stillroom">{words.formats.stillroom}</option>
            <option value="pagerduty-v2">{words.formats['pagerduty-v2']}</option>
          </Select>
          <TextField
            id={`url-${own}`}
            name="url"
            type="url"
            label={channel ? words.url : words.urlFirst}
            hint={words.urlHint}
            autoComplete="off"
            required={channel === null}
          />
          <TextField
            id={`secret-${own}`}
            name="secret"
            type="password"
            label={channel ? words.secret : words.secretFirst}
            hint={words.secretHint}
            autoComplete="new-password"
            minLength={16}
            required={channel === null}
          />
        </>
      ) : null}
      <TextField
        id={`rank-${own}`}
        name="rank"
        type="number"
        min={1}
        max={100}
        label={words.rank}
        defaultValue={rank}
      />
      <Checkbox
        id={`enabled-${own}`}
        name="enabled"
        label={words.enabled}
        defaultChecked={channel?.enabled ?? true}
      />
      <div className="actions">
        <Button>{words.saveChannel}</Button>
      </div>
    </Form>
  );
}
