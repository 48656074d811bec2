import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import { attempt, load, notFound, requirePlatform } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';

export const meta = pageTitle((words) => words.roomLife.leaveTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const { room, deeds } = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
  if (!deeds.includes('leave')) throw redirect(paths.room(platform, id.data));
  return { roomId: room.roomId, composition: room.composition };
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const left = await attempt(asked, (api) => api.rooms.leave({ roomId: id.data }));
  if (left.ok) return redirect(paths.room(platform, id.data));
  return data({ errors: [wordsOf(asked.request).refusals[left.refusal.reason]] }, { status: 409 });
}

/** Leaving is a page of its own, so that nobody leaves by a slip, and says before what it does (K4). */
export default function LeaveRoom() {
  const { roomId: id, composition } = useLoaderData<typeof loader>();
  const { roomLife } = useWords();
  const { platform } = usePlatform();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={roomLife.leaveTitle}
      lead={composition === 'couple' ? roomLife.leaveShared : roomLife.leaveAlone}
      width="narrow"
    >
      <Form method="post" className="stack">
        <FormError id="leave-error" errors={answer?.errors} />
        <div className="actions">
          <Button kind="danger">{roomLife.leaveConfirm}</Button>
          <ButtonLink kind="quiet" to={paths.room(platform.slug, id)}>
            {roomLife.stay}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
