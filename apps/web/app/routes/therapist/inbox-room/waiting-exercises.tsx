import { Link } from '@remix-run/react';
import { Notice } from '../../../components/notice.tsx';
import { paths } from '../../../paths.ts';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { nameOf, type StaffView } from './room-data.ts';
import { StaffPromise } from './staff-promise.tsx';

/** Exercises that wait for an answer, or to be marked as seen, beside where one answers letters; a promise where there is one. */
export function WaitingExercises({ view }: { readonly view: StaffView }) {
  const { inboxRoom } = useWords();
  const { platform, zone, now } = usePlatform();
  const waiting = [
    ...view.promised.map((one) => ({ ...one, promise: <StaffPromise clock={one.clock} /> })),
    ...view.handedIn.map((one) => ({ ...one, promise: null })),
  ].sort((one, other) => one.at - other.at);
  if (waiting.length === 0) return null;
  return (
    <Notice title={inboxRoom.handedInTitle}>
      <ul>
        {waiting.map(({ assignmentId, authorId, title, at, promise }) => (
          <li key={`${assignmentId} ${authorId}`}>
            <Link to={paths.reviewExercise(platform.slug, assignmentId)}>
              {inboxRoom.handedIn({ name: nameOf(view, authorId), title, when: moment(at, zone, now) })}
            </Link>{' '}
            {promise}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
