import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ladderTargets } from '@stillroom/domain/crisis/ladder';
import { ChevronDown } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Table } from '../../components/table.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../words/words.ts';
import { shownRows } from './ladder-form.ts';
import type { action, loader } from './on-call.tsx';

/** The steps of the ladder (C4), each a line of a table. */
export function Ladder() {
  const { ladder: saved, version } = useLoaderData<typeof loader>();
  const ladder = useActionData<typeof action>()?.typed.ladder ?? saved;
  const { adminOnCall: words } = useWords();
  const rows = shownRows(ladder.rows).map((row, index) => ({ ...row, number: index + 1 }));
  return (
    <Card title={words.ladder}>
      {/* What was saved comes back in order: the key lets the fields start anew with each version. */}
      <Form method="post" className="stack" key={version}>
        <input type="hidden" name="deed" value="ladder" />
        <input type="hidden" name="basedOn" value={version} />
        <p className="soft">{words.ladderHint}</p>
        <Table
          caption={words.ladder}
          hideCaption
          rows={rows}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'step', title: words.ladder, cell: ({ number }) => words.step({ number }) },
            {
              key: 'after',
              title: words.after,
              cell: ({ number, minutes }) => (
                <input
                  className="control cell-control"
                  name="after"
                  inputMode="decimal"
                  autoComplete="off"
                  defaultValue={minutes}
                  aria-label={words.afterOf({ number })}
                />
              ),
            },
            {
              key: 'to',
              title: words.to,
              cell: ({ number, to }) => (
                <div className="select cell-select">
                  <select className="control" name="to" defaultValue={to} aria-label={words.toOf({ number })}>
                    {ladderTargets.map((target) => (
                      <option key={target} value={target}>
                        {words.targets[target]}
                      </option>
                    ))}
                  </select>
                  <ChevronDown />
                </div>
              ),
            },
          ]}
        />
        <div className="short-fields">
          <TextField
            id="repeat"
            name="repeat"
            label={words.repeat}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={ladder.repeat}
          />
          <TextField
            id="outcome"
            name="outcome"
            label={words.outcome}
            hint={words.outcomeHint}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={ladder.outcome}
          />
        </div>
        <div className="actions">
          <Button>{words.saveLadder}</Button>
        </div>
      </Form>
    </Card>
  );
}
