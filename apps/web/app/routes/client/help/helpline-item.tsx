import type { Helpline } from '@stillroom/domain/crisis/helpline';
import { ExternalLink, MessageSquare, Phone } from 'lucide-react';
import { ButtonLink } from '../../../components/button-link.tsx';
import { telOf } from '../../../components/help-card.tsx';
import { shortDay } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';

/** One line with every way of reaching it; short codes stay as they are written (C9). */
export function HelplineItem({ line }: { readonly line: Helpline & { readonly spoken: readonly string[] } }) {
  const { helpPage } = useWords();
  const { now } = usePlatform();
  const about = [
    ...(line.hours ? [helpPage.hours({ hours: line.hours })] : []),
    ...(line.spoken.length > 0 ? [helpPage.spoken({ languages: line.spoken })] : []),
    helpPage.checked({ on: shortDay(line.verifiedAt, now) }),
  ];
  return (
    <li>
      <h3>{line.name}</h3>
      <p className="soft small">{about.join(' · ')}</p>
      <div className="actions">
        {line.phone ? (
          <ButtonLink icon={Phone} to={telOf(line.phone)}>
            {helpPage.call({ number: line.phone })}
          </ButtonLink>
        ) : null}
        {line.sms ? (
          <ButtonLink icon={MessageSquare} to={`sms:${line.sms.number}`}>
            {helpPage.text(line.sms)}
          </ButtonLink>
        ) : null}
        {line.website ? (
          <ButtonLink icon={ExternalLink} to={line.website} rel="noreferrer">
            {helpPage.website}
          </ButtonLink>
        ) : null}
      </div>
    </li>
  );
}
