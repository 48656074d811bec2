import { Form } from '@remix-run/react';
import { Bookmark, Ellipsis } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { HelpWhileWriting } from './help-for-author.tsx';
import { PartnerReads } from './partner-reads.tsx';
import { namesOf, type RoomView, type SeenMessage } from './room-data.ts';
import { TakeBack } from './take-back.tsx';
import { useDangerInText } from './use-danger-in-text.ts';

/** What one may do with a letter: mark it, and one's own change, take back or share. Closed until it is asked for. */
export function MessageTools({ view, message }: { readonly view: RoomView; readonly message: SeenMessage }) {
  const { room } = useWords();
  const { deeds, you } = view;
  const own = message.authorId === you.accountId && message.text !== null;
  const may = (deed: (typeof deeds)[number]) => deeds.includes(deed);
  const unread = message.readBy.every(({ readerId }) => readerId === you.accountId);
  const partner = view.people.find(({ part, accountId }) => part === 'client' && accountId !== you.accountId);
  const share =
    own &&
    may('share-earlier') &&
    message.audience.thread === 'before-opening' &&
    message.sharedAt === null &&
    partner;
  const change = own && may('change-own-message');
  if (!change && !share && !may('mark-for-session')) return null;
  const id = <input type="hidden" name="messageId" value={message.messageId} />;
  return (
    <details className="letter-tools">
      <summary>
        <Ellipsis />
        <span className="unseen">{room.more}</span>
      </summary>
      <div className="card stack stack-tight">
        {may('mark-for-session') ? (
          <Form method="post" preventScrollReset>
            {id}
            <input type="hidden" name="forSession" value={message.forSession ? 'no' : 'yes'} />
            <Button icon={Bookmark} name="intent" value="mark">
              {message.forSession ? room.unmark : room.mark}
            </Button>
          </Form>
        ) : null}
        {change && unread ? <ChangeWords view={view} message={message} /> : null}
        {share ? (
          <Form method="post" preventScrollReset>
            {id}
            <Button name="intent" value="share">
              {room.share({ name: namesOf(view, [share.accountId])[0] ?? '' })}
            </Button>
            <p className="soft small">{room.shareHint({ name: share.name })}</p>
          </Form>
        ) : null}
        {change ? <TakeBack messageId={message.messageId} /> : null}
      </div>
    </details>
  );
}

/** What stands there, to write anew: looked at while one types, like a new letter (C1). */
function ChangeWords({ view, message }: { readonly view: RoomView; readonly message: SeenMessage }) {
  const { room } = useWords();
  const { viewer } = usePlatform();
  const { danger, look } = useDangerInText(viewer?.language ?? 'en');
  return (
    <Form method="post" className="stack stack-tight" preventScrollReset>
      <input type="hidden" name="messageId" value={message.messageId} />
      <TextArea
        id={`edit-${message.messageId}`}
        name="text"
        label={room.change}
        hint={room.changeHint}
        defaultValue={message.text ?? ''}
        book
        dir="auto"
        onInput={(event) => look(event.currentTarget.value)}
      />
      {danger ? (
        <HelpWhileWriting
          categories={danger}
          readToo={<PartnerReads view={view} categories={danger} audience={message.audience} />}
        />
      ) : null}
      <div className="actions">
        <Button name="intent" value="edit">
          {room.changeSave}
        </Button>
      </div>
    </Form>
  );
}
