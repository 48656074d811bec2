import { Form, Link } from '@remix-run/react';
import type { CrisisCategory } from '@stillroom/domain/crisis/crisis-level';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { HelpCard } from '../../../components/help-card.tsx';
import { paths } from '../../../paths.ts';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import type { PhraseParts } from '../../../words/phrase.ts';
import { useWords } from '../../../words/words.ts';
import { helpOptions } from './help-options.ts';
import type { RoomView } from './room-data.ts';

type Offered = RoomView['help'][number];

/** Where the help stands on its page. */
export const helpPlace = 'help';

/** Help under a letter of one's own (C3): who helps now, and in plain words whether a person is looking. */
export function HelpForAuthor({ help, readToo }: { readonly help: Offered; readonly readToo?: ReactNode }) {
  const words = useWords();
  const { zone, now } = usePlatform();
  const at = (instant: number) => moment(instant, zone, now);
  const { standing } = help;
  const looking = (): PhraseParts => {
    switch (standing.is) {
      case 'nobody-called':
        return words.help.notLooking();
      case 'being-told':
        return words.help.beingTold();
      case 'told':
        return words.help.told({ at: at(standing.toldAt) });
      case 'taken':
        return words.help.taken({ at: at(standing.takenAt) });
      case 'taken-and-overdue':
        return words.help.takenAndOverdue({ at: at(standing.takenAt) });
      case 'looked':
        return words.help.looked({ at: at(standing.lookedAt) });
    }
  };
  return (
    <Offer
      id={helpPlace}
      title={
        help.source !== 'screening' && standing.is !== 'looked' ? words.help.title : words.help.titleLooked
      }
      categories={help.categories}
      looking={looking()}
      someoneLooks={standing.is === 'taken'}
      readToo={readToo}
      hide={
        <Form method="post" preventScrollReset>
          <input type="hidden" name="flagId" value={help.flagId} />
          <Button kind="quiet" name="intent" value="hide-help">
            {words.help.hide}
          </Button>
        </Form>
      }
    />
  );
}

/** Help while somebody writes: nothing has left the page yet (C1). */
export function HelpWhileWriting({
  categories,
  readToo,
}: {
  readonly categories: readonly CrisisCategory[];
  readonly readToo?: ReactNode;
}) {
  const { help } = useWords();
  return (
    <div aria-live="polite">
      <Offer
        title={help.titleWriting}
        categories={categories}
        looking={help.whileWriting()}
        someoneLooks={false}
        readToo={readToo}
      />
    </div>
  );
}

function Offer({
  id,
  title,
  categories,
  looking,
  someoneLooks,
  readToo,
  hide,
}: {
  readonly id?: string;
  readonly title: string;
  readonly categories: readonly CrisisCategory[];
  readonly looking: PhraseParts;
  readonly someoneLooks: boolean;
  readonly readToo?: ReactNode;
  readonly hide?: ReactNode;
}) {
  const words = useWords();
  const { help } = words;
  const { platform, viewer } = usePlatform();
  return (
    <HelpCard
      {...(id ? { id } : {})}
      level={3}
      title={title}
      lead={help.lead}
      options={helpOptions(words, viewer ?? platform, categories)}
      looking={looking}
      someoneLooks={someoneLooks}
      readToo={readToo}
      more={[
        <Link key="all" to={paths.help(platform.slug)}>
          {help.otherCountries}
        </Link>,
      ]}
      hide={hide}
    />
  );
}
