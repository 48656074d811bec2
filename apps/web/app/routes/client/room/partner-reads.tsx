import { Link } from '@remix-run/react';
import type { CrisisCategory } from '@stillroom/domain/crisis/crisis-level';
import type { Audience } from '@stillroom/domain/room/audience';
import { paths } from '../../../paths.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { RoomView, SeenMessage } from './room-data.ts';
import { TakeBack } from './take-back.tsx';

/**
 * Under help for violence by a partner, to the author alone: that the partner reads the letter, and what can still be done.
 * Sending stays as it is (C3); nothing of this reaches the partner.
 */
export function PartnerReads({
  view,
  categories,
  audience,
  sent,
}: {
  readonly view: RoomView;
  readonly categories: readonly CrisisCategory[];
  /** For whom it is being written, or was. */
  readonly audience: Audience;
  /** The letter, once it has been sent. */
  readonly sent?: SeenMessage;
}) {
  const { help } = useWords();
  const { platform } = usePlatform();
  if (!categories.includes('partner-violence') || sent?.text === null) return null;
  const partner = view.people.find(
    ({ part, accountId }) => part === 'client' && accountId !== view.you.accountId,
  );
  const reads = audience.thread === 'shared' || (sent !== undefined && sent.sharedAt !== null);
  if (!partner || !reads) return null;
  const shared = view.writing.find(({ audience: { thread } }) => thread === 'shared');
  const hasLeft = shared !== undefined && !shared.readerIds.includes(partner.accountId);
  const alone = view.writing.find(({ audience: { thread } }) => thread === 'side');
  const therapist = view.people.find(({ part }) => part === 'therapist')?.name ?? '';
  const hasRead = sent?.readBy.some(({ readerId }) => readerId === partner.accountId) ?? false;
  if (hasLeft && !hasRead) return null;
  const { name } = partner;
  return (
    <div className="stack stack-tight">
      <p>
        {sent
          ? hasRead
            ? help.partnerHasRead({ name })
            : help.partnerCanRead({ name })
          : help.partnerWillRead({ name })}
      </p>
      {alone ? (
        <p>
          <Link to={`${paths.room(platform.slug, view.room.roomId)}?to=${alone.audience.thread}`}>
            {help.writeAlone({ therapist })}
          </Link>{' '}
          {help.aloneMeans({ name })}
        </p>
      ) : null}
      {sent && view.deeds.includes('change-own-message') ? <TakeBack messageId={sent.messageId} /> : null}
    </div>
  );
}
