import { Clock, Hand, MailOpen, Phone } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Figure } from '../../components/figure.tsx';
import { Table } from '../../components/table.tsx';
import { Sample } from './sample.tsx';

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
          <p>23:08:04 You, page and mail.</p>
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
      <Sample name="EmptyState">
        <EmptyState icon={MailOpen} title="Nobody waits for you" action={<Button>See all rooms</Button>}>
          The next letter will stand here, with the time it is due.
        </EmptyState>
      </Sample>
    </>
  );
}
