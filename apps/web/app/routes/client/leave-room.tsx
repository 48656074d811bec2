import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import { attempt, load, notFound, requirePlatform } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';

export const meta = pageTitle((words) => words.room.tab);

export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const { room, deeds } = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
  if (!deeds.includes('leave')) throw redirect(paths.room(platform, id.data));
  const mayPause = deeds.includes('pause') && room.life === 'active';
  return { roomId: room.roomId, composition: room.composition, mayPause };
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const left = await attempt(asked, (api) => api.rooms.leave({ roomId: id.data }));
  if (left.ok) return redirect(paths.room(platform, id.data));
  return data({ errors: [wordsOf(asked.request).refusals[left.refusal.reason]] }, { status: 409 });
}

/** Resting and leaving have a page of their own, so that nobody does it by a slip; it says before what follows (K4). */
export default function LeaveRoom() {
  const { roomId: id, composition, mayPause } = useLoaderData<typeof loader>();
  const { roomLife } = useWords();
  const { platform } = usePlatform();
  const answer = useActionData<typeof action>();
  const room = paths.room(platform.slug, id);
  return (
    <Page title={roomLife.settings} width="narrow">
      {mayPause ? (
        <Card title={roomLife.pauseTitle}>
          <Form method="post" action={room} className="stack stack-tight">
            <p>{roomLife.pauseHint}</p>
            <Select id="pause-days" name="days" label={roomLife.pauseLabel} defaultValue="7">
              {(['1', '3', '7'] as const).map((days) => (
                <option key={days} value={days}>
                  {roomLife.pauseDays({ days: Number(days) })}
                </option>
              ))}
            </Select>
            <div className="actions">
              <Button name="intent" value="pause">
                {roomLife.pauseFor}
              </Button>
            </div>
          </Form>
        </Card>
      ) : null}
      <Card title={roomLife.leaveTitle}>
        <Form method="post" className="stack stack-tight">
          <FormError id="leave-error" errors={answer?.errors} />
          <p>{composition === 'couple' ? roomLife.leaveShared : roomLife.leaveAlone}</p>
          <div className="actions">
            <Button kind="danger">{roomLife.leaveConfirm}</Button>
          </div>
        </Form>
      </Card>
      <ButtonLink kind="quiet" to={room}>
        {roomLife.stay}
      </ButtonLink>
    </Page>
  );
}
