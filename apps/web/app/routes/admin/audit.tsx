import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ScrollText } from 'lucide-react';
import { load } from '../../api.server.ts';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { Table } from '../../components/table.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { fullMoment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';

export const meta = pageTitle((words) => words.adminAudit.title);

export const loader = (asked: LoaderFunctionArgs) =>
  load(asked, (api) =>
    api.admin.auditHead({ before: new URL(asked.request.url).searchParams.get('before') }),
  );

export default function AuditPage() {
  const { seal, rows, olderThan } = useLoaderData<typeof loader>();
  const { adminAudit: words } = useWords();
  const { platform, now, zone, language } = usePlatform();
  const before = useSearchParams()[0].get('before');
  const when = (at: number) => fullMoment(at, zone, now, language);
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      {seal ? (
        <Card title={words.seal({ number: seal.seal, when: when(seal.sealedAt) })}>
          <p className="soft">{words.headHint}</p>
          <p className="head-number">{seal.head}</p>
        </Card>
      ) : (
        <p>{words.noSeal}</p>
      )}
      {rows.length === 0 ? <EmptyState icon={ScrollText} title={words.none} /> : <Rows />}
      <p className="actions">
        {before ? <Link to={paths.adminAudit(platform.slug)}>{words.newest}</Link> : null}
        {olderThan ? (
          <Link to={`${paths.adminAudit(platform.slug)}?before=${olderThan}`}>{words.older}</Link>
        ) : null}
      </p>
    </Page>
  );
}

const shortId = (id: string | null): string => (id === null ? '' : id.slice(-8));

/** What a row says beside its ids, as `name: value`; the log holds nothing else. */
const sayDetail = (detail: unknown): string =>
  typeof detail === 'object' && detail !== null
    ? Object.entries(detail)
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join(' · ')
    : '';

function Rows() {
  const { rows } = useLoaderData<typeof loader>();
  const { adminAudit: words } = useWords();
  const { now, zone, language } = usePlatform();
  const before = useSearchParams()[0].get('before');
  return (
    <Table
      caption={before ? words.captionOlder : words.caption}
      rows={rows}
      rowKey={({ auditId }) => auditId}
      columns={[
        {
          key: 'when',
          title: words.columns.when,
          cell: ({ happenedAt }) => fullMoment(happenedAt, zone, now, language),
        },
        {
          key: 'who',
          title: words.columns.who,
          cell: ({ actor }) =>
            actor.kind === 'staff' ? actor.name : actor.kind === 'client' ? words.client : words.system,
        },
        { key: 'what', title: words.columns.what, cell: ({ action }) => action },
        { key: 'room', title: words.columns.room, cell: ({ roomId }) => shortId(roomId) },
        { key: 'subject', title: words.columns.subject, cell: ({ subjectId }) => shortId(subjectId) },
        {
          key: 'detail',
          title: words.columns.detail,
          cell: ({ detail }) => {
            const said = sayDetail(detail);
            return said ? <span className="audit-detail">{said}</span> : null;
          },
        },
      ]}
    />
  );
}
