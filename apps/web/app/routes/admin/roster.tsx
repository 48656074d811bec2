import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { type RosterPosition, rosterPositions } from '@stillroom/domain/platform/roster';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Table } from '../../components/table.tsx';
import { useWords } from '../../words/words.ts';
import type { action, loader } from './on-call.tsx';
import { placeField } from './roster-form.ts';

/** Who stands where: a line for each clinician, a place for each position. */
export function Roster() {
  const { roster } = useLoaderData<typeof loader>();
  const { adminOnCall: words } = useWords();
  const typed = useActionData<typeof action>()?.typed.roster;
  const rankOf = (id: string, position: RosterPosition) =>
    typed?.[placeField(position, id)] ??
    roster.entries.find((entry) => entry.accountId === id && entry.position === position)?.rank;
  return (
    <Card title={words.roster}>
      {roster.clinicians.length === 0 ? (
        <p>{words.noClinicians}</p>
      ) : (
        <Form method="post" className="stack">
          <input type="hidden" name="deed" value="roster" />
          <p className="soft">{words.rosterHint}</p>
          <Table
            caption={words.roster}
            hideCaption
            rows={roster.clinicians}
            rowKey={(person) => person.accountId}
            columns={[
              {
                key: 'person',
                title: words.person,
                cell: ({ name, role }) => (
                  <>
                    {name}
                    <br />
                    <span className="soft small">
                      {role === 'therapist' ? words.roles.therapist : words.roles.responder}
                    </span>
                  </>
                ),
              },
              ...rosterPositions.map((position) => ({
                key: position,
                title: words.positions[position],
                cell: ({ accountId, name }: (typeof roster.clinicians)[number]) => (
                  <input
                    className="control cell-control"
                    name={placeField(position, accountId)}
                    inputMode="numeric"
                    autoComplete="off"
                    defaultValue={rankOf(accountId, position)}
                    aria-label={words.rankOf({ name, position: words.positions[position] })}
                  />
                ),
              })),
            ]}
          />
          <div className="actions">
            <Button>{words.saveRoster}</Button>
          </div>
        </Form>
      )}
    </Card>
  );
}
