import { Link } from '@remix-run/react';
import { Button } from '../../components/button.tsx';
import { HelpCard } from '../../components/help-card.tsx';
import { useWords } from '../../words/words.ts';
import { Sample } from './sample.tsx';

const options = [
  { id: 'a', number: '116 123', name: 'Telefonseelsorge', about: 'Phone, 24 hours, German, anonymous' },
  { id: 'b', number: '112', name: 'Emergency', about: 'If you or someone near you is in danger' },
];

export function HelpSamples({ side }: { side: string }) {
  const { help } = useWords();
  const more = [
    <Link key="countries" to="/design">
      {help.otherCountries}
    </Link>,
    <Link key="chat" to="/design">
      {help.chatInstead}
    </Link>,
  ];
  const hide = (
    <Button kind="quiet" type="button">
      {help.hide}
    </Button>
  );
  return (
    <Sample name="HelpCard: a person looks, nobody looks yet">
      <HelpCard
        level={3}
        title={side === 'light' ? help.title : 'You don’t have to wait for Wednesday.'}
        lead={help.lead}
        options={options}
        someoneLooks
        looking={help.looking({ who: 'Dr. Ruiz', toldAt: '23:08' })}
        more={more}
        hide={hide}
      />
      <HelpCard
        level={3}
        title={side === 'light' ? 'Talking to someone now can help.' : 'We are glad you wrote this.'}
        lead={help.lead}
        options={options}
        someoneLooks={false}
        looking={help.notLooking()}
        hide={hide}
      />
    </Sample>
  );
}
