import { Form, useNavigation } from '@remix-run/react';
import { ContactRound, Hand, Phone } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { telOf } from '../../components/help-card.tsx';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { Case } from './on-call-data.ts';

/** "I take this", and the numbers to call: as buttons, and as text for whoever dials on another telephone. */
export function CaseActions({ flag }: { readonly flag: Case }) {
  const { onCall } = useWords();
  const { viewer, now } = usePlatform();
  const { taken, client } = flag;
  const busy = useNavigation().state === 'submitting';
  const mine = taken?.byId === viewer?.accountId && taken !== null && now < taken.outcomeDueAt;
  const free = taken === null || now >= taken.outcomeDueAt;
  const contact = client.emergencyContact;
  return (
    <>
      <div className="actions">
        {mine || flag.state === 'resolved' ? null : (
          <Form method="post">
            <input type="hidden" name="level" value={flag.level} />
            <input type="hidden" name="texts" value={1 + flag.joined.length} />
            <Button kind={free ? 'main' : 'plain'} icon={Hand} name="deed" value="take" disabled={busy}>
              {busy ? onCall.taking : free ? onCall.take : onCall.takeOver}
            </Button>
          </Form>
        )}
        {client.phone ? (
          <ButtonLink icon={Phone} to={telOf(client.phone)}>
            {onCall.call}
          </ButtonLink>
        ) : null}
        {contact && hasNumber(contact) ? (
          <ButtonLink icon={ContactRound} to={telOf(contact)}>
            {onCall.callContact}
          </ButtonLink>
        ) : null}
      </div>
      <p className="case-numbers">
        <span>{client.phone ? onCall.phone({ phone: client.phone }) : onCall.noPhone}</span>
        <span>{contact ? onCall.contact({ contact }) : onCall.noContact}</span>
      </p>
    </>
  );
}

/** A contact is free text, such as "My sister Ines, +49 30 5550142". */
const hasNumber = (contact: string): boolean => telOf(contact).length >= 'tel:112'.length;
