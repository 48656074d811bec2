import { type MessageId, messageId } from '@stillroom/domain/ids';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useWords } from '../../../words/words.ts';

/** The letter before which the address asks for letters; nothing when it names none. */
export function beforeIn(request: Request): MessageId | undefined {
  return messageId.safeParse(new URL(request.url).searchParams.get('before')).data;
}

/** Ways through a log that is longer than a page (M5). Links of whole pages, so that they work without scripts. */
export function EarlierLetters({
  earlier,
  hasNewer,
}: {
  readonly earlier: string | null;
  readonly hasNewer: boolean;
}) {
  const { room } = useWords();
  if (earlier === null && !hasNewer) return null;
  return (
    <p className="earlier-letters">
      {earlier === null ? null : (
        <a href={`?before=${earlier}`} className="icon-line">
          <ArrowUp />
          {room.earlierLetters}
        </a>
      )}
      {hasNewer ? (
        <a href="?" className="icon-line">
          <ArrowDown />
          {room.newestLetters}
        </a>
      ) : null}
    </p>
  );
}
