import { Link } from '@remix-run/react';
import { Button } from '../../components/button.tsx';
import { HelpCard } from '../../components/help-card.tsx';
import { useWords } from '../../words/words.ts';
import { Sample } from './sample.tsx';

const options = [
  { id: 'a', call: ['116 123'], name: 'Telefonseelsorge', about: 'Phone, 24 hours, German, anonymous' },
  { id: 'b', call: ['112'], name: 'Emergency', about: 'If you or someone near you is in danger' },
];

const anywhere = [
  { id: 'a', call: ['112', '911', '999'], name: 'Emergency', about: 'The usual numbers' },
  {
    id: 'b',
    link: { to: 'https://findahelpline.com', words: 'Open Find A Helpline' },
    name: 'Find A Helpline',
    about: 'Crisis lines all over the world',
  },
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
    <Sample name="HelpCard: a person looks, nobody looks yet, a country that we know nothing of">
      <HelpCard
        level={3}
        title={side === 'light' ? help.title : 'You don’t have to wait for Wednesday.'}
        lead={help.lead}
        options={options}
        someoneLooks
        looking={help.taken({ at: '23:08' })}
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
      <HelpCard
        level={3}
        title={help.title}
        lead={help.lead}
        options={anywhere}
        someoneLooks={false}
        looking={help.notLooking()}
      />
    </Sample>
  );
}
