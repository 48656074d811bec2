import { Form, Link } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { ButtonLink } from '../../../components/button-link.tsx';
import { Notice } from '../../../components/notice.tsx';
import { paths } from '../../../paths.ts';
import { fullMoment, moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { RoomData, RoomView } from './room-data.ts';

/** Where the room stands in its life, above its letters, with the step that is the reader's to take. */
export function RoomStanding({ view, invited }: Pick<RoomData, 'view' | 'invited'>) {
  const { roomLife } = useWords();
  const { platform, zone, now } = usePlatform();
  const { room, you, deeds } = view;
  const consentPage = paths.consent(platform.slug, room.roomId);
  if (you.hasLeft)
    return (
      <Notice title={roomLife.leftTitle}>
        <p>{roomLife.left}</p>
        {deeds.includes('consent') ? <Link to={consentPage}>{roomLife.comeBack}</Link> : null}
      </Notice>
    );
  if (room.life === 'closed')
    return (
      <Notice title={roomLife.closedTitle}>
        <p>{roomLife.closed}</p>
      </Notice>
    );
  if (room.life === 'waiting') return <Waiting view={view} invited={invited} />;
  if (room.pause === null) return null;
  if (room.pause.reason === 'frozen')
    return (
      <Notice title={roomLife.frozenTitle}>
        <p>{roomLife.frozen}</p>
        {deeds.includes('consent') ? <Link to={consentPage}>{roomLife.agreeAnew}</Link> : null}
      </Notice>
    );
  return (
    <Notice title={roomLife.pausedTitle}>
      <p>
        {roomLife.paused[room.pause.reason]}{' '}
        {room.pause.untilAt === null ? null : roomLife.until({ when: moment(room.pause.untilAt, zone, now) })}
      </p>
      {deeds.includes('resume') ? (
        <Form method="post">
          <Button name="intent" value="resume">
            {roomLife.resume}
          </Button>
        </Form>
      ) : null}
    </Notice>
  );
}

function Waiting({ view, invited }: Pick<RoomData, 'view' | 'invited'>) {
  const { roomLife } = useWords();
  const { platform } = usePlatform();
  const { room, stepsLeft, deeds } = view;
  const addresses = {
    consent: paths.consent(platform.slug, room.roomId),
    'sign-disclosure': paths.consent(platform.slug, room.roomId),
    'answer-screening': paths.screening(platform.slug, room.roomId),
  } as const;
  const alone = view.people.filter(({ part }) => part === 'client').length < 2;
  const therapist = view.people.find(({ part }) => part === 'therapist')?.name ?? '';
  const mayInvite = deeds.includes('invite') && alone;
  return (
    <Notice title={roomLife.waitingTitle}>
      <p>{stepsLeft.length > 0 || mayInvite ? roomLife.waiting : roomLife.waitingDone({ therapist })}</p>
      {stepsLeft.length > 0 ? (
        <ul className="room-steps">
          {stepsLeft.map((step) => (
            <li key={step}>
              <Link to={addresses[step]}>{roomLife.steps[step]}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {mayInvite ? <Inviting roomId={room.roomId} invited={invited} /> : null}
    </Notice>
  );
}

/** To whom the invitation went and until when it holds, or the way to one (K1). */
function Inviting({ roomId, invited }: Pick<RoomData, 'invited'> & Pick<RoomView['room'], 'roomId'>) {
  const { roomLife, invite } = useWords();
  const { platform, zone, now } = usePlatform();
  const page = paths.invite(platform.slug, roomId);
  if (invited?.holds)
    return (
      <div className="room-invited">
        <p className="notice-title">{roomLife.invitedTitle}</p>
        <p>{invite.out({ email: invited.email, when: fullMoment(invited.expiresAt, zone, now) })}</p>
        <div className="actions">
          <ButtonLink to={page}>{roomLife.invited}</ButtonLink>
        </div>
      </div>
    );
  return (
    <>
      <p>{invited ? invite.over({ email: invited.email }) : invite.your}</p>
      <div className="actions">
        <ButtonLink to={page}>{roomLife.invite}</ButtonLink>
      </div>
    </>
  );
}
