import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { clientKey, roomId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { attempt, load, notFound } from '../../api.server.ts';
import { audienceField, audienceText } from './room/audience-field.ts';

const draft = z.object({ clientKey, audience: audienceField, text: z.string() });

/** The drafts of this room as they are saved now, for a page that was read before the last save (M2). */
export async function loader(asked: LoaderFunctionArgs) {
  const room = roomId.safeParse(asked.params.roomId);
  if (!room.success) throw notFound();
  const { writing } = await load(asked, (api) => api.rooms.view({ roomId: room.data }));
  return json(
    writing.flatMap(({ audience, draft }) =>
      draft ? [{ audience: audienceText(audience), clientKey: draft.clientKey, text: draft.text }] : [],
    ),
  );
}

/** Keeps what is being written (M2). It has no page: `useDraft` posts here and looks at the status alone. */
export async function action(asked: ActionFunctionArgs) {
  const room = roomId.safeParse(asked.params.roomId);
  const form = draft.safeParse(Object.fromEntries(await asked.request.formData()));
  if (!room.success || !form.success) return new Response(null, { status: 400 });
  const saved = await attempt(asked, (api) => api.messages.saveDraft({ roomId: room.data, ...form.data }));
  if (saved.ok) return new Response(null, { status: 204 });
  return new Response(null, { status: saved.refusal.reason === 'signed-out' ? 401 : 409 });
}
