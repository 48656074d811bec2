import { Clock, Hand, MailOpen, Phone } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FootBar } from '../../components/dock.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Figure } from '../../components/figure.tsx';
import { SavedLine } from '../../components/saved-line.tsx';
import { Table } from '../../components/table.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { Sample } from './sample.tsx';

const at = Date.parse('2026-11-23T22:08:04Z');

const months = [
  { month: 'November', messages: 412, target: '92%', limit: '99.6%' },
  { month: 'October', messages: 1204, target: '90%', limit: '99.2%' },
];

export function SheetSamples({ side }: { side: string }) {
  return (
    <>
      <Sample name="Card: loud (on-call only), plain">
        <Card
          loud
          title="M. Okafor, private room"
          actions={
            <span className="icon-line">
              <Clock /> 6 min
            </span>
          }
        >
          <p>Message of 23:08, 6 minutes ago. Berlin, 23:14 there.</p>
          <div className="actions">
            <Button kind="main" icon={Hand}>
              I take this
            </Button>
            <Button icon={Phone}>Call client</Button>
          </div>
        </Card>
        <Card title="Who was told">
          <Timeline
            entries={[
              {
                id: '1',
                at,
                time: '23:08:04',
                what: (
                  <>
                    You, page and mail. <span className="good">Delivered</span>
                  </>
                ),
              },
              {
                id: '2',
                at,
                time: '23:13:04',
                what: (
                  <>
                    Dr. Amari, backup. <span className="wrong">Refused, tried mail</span>
                  </>
                ),
              },
              { id: '3', at: null, time: '23:18:04', what: 'next: Dr. Weiss, supervisor', ahead: true },
            ]}
          />
        </Card>
      </Sample>
      <Sample name="Figure, Table">
        <dl className="figures">
          <Figure value="92%">within 24 h, this month</Figure>
          <Figure value="99.6%">within 48 h</Figure>
          <Figure value="11 h">half were answered sooner</Figure>
        </dl>
        <Table
          caption={`Answered in time, by month of sending (${side})`}
          rows={months}
          rowKey={(row) => row.month}
          columns={[
            { key: 'month', title: 'Month', cell: (row) => row.month },
            { key: 'messages', title: 'Messages', figure: true, cell: (row) => row.messages },
            { key: 'target', title: 'Within 24 h', figure: true, cell: (row) => row.target },
            { key: 'limit', title: 'Within 48 h', figure: true, cell: (row) => row.limit },
          ]}
        />
      </Sample>
      <Sample name="FootBar" bare>
        <FootBar note={<SavedLine state="saved" />}>
          <Button>Back</Button>
          <Button kind="main">Next</Button>
        </FootBar>
      </Sample>
      <Sample name="EmptyState">
        <EmptyState icon={MailOpen} title="Nobody waits for you" action={<Button>See all rooms</Button>}>
          The next letter will stand here, with the time it is due.
        </EmptyState>
      </Sample>
    </>
  );
}
