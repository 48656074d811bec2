import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { clientKey, roomId } from '@stillroom/domain/ids';
import type { KeptDraft } from '@stillroom/domain/message/draft';
import { accept } from '@stillroom/domain/outcome';
import { type Asked, attempt, notFound } from '../../api.server.ts';
import { draftSave, type Kept } from '../../components/draft-answer.ts';
import { answerDraft } from '../../keep-draft.server.ts';
import { audienceField } from './room/audience-field.ts';
import { letterWords } from './room/letter-words.ts';

const posted = draftSave(letterWords.schema);

/** The draft as it is kept now, for a page that was read before the last save (M2); null when none can be kept here now. */
export async function loader(asked: LoaderFunctionArgs) {
  const place = placeOf(asked);
  const kept = await attempt(asked, (api) => api.messages.draft(place));
  return json(kept.ok ? keptWords(kept.value) : null);
}

/** Keeps what is being written (M2). It has no page: `useDraft` posts here. */
export async function action(asked: ActionFunctionArgs) {
  const place = placeOf(asked);
  const form = posted.safeParse(await asked.request.json().catch(() => null));
  if (!form.success) return new Response(null, { status: 400 });
  return answerDraft({
    posted: form.data,
    kind: letterWords,
    save: async (text, basedOn, key) => {
      const draft = { ...place, clientKey: clientKey.parse(key), text, basedOn };
      const saved = await attempt(asked, (api) => api.messages.saveDraft(draft));
      return saved.ok ? accept({ revision: saved.value.revision, key: saved.value.clientKey }) : saved;
    },
    load: async () => {
      const kept = await attempt(asked, (api) => api.messages.draft(place));
      return kept.ok ? accept(keptWords(kept.value)) : kept;
    },
  });
}

const keptWords = ({ revision, draft }: KeptDraft): Kept<string> => ({
  revision,
  words: draft?.text ?? '',
  key: draft?.clientKey ?? null,
});

/** Whose words to whom: the room and the audience of the address, or a 404. */
function placeOf({ params, request }: Asked & { readonly params: { readonly roomId?: string | undefined } }) {
  const room = roomId.safeParse(params.roomId);
  const audience = audienceField.safeParse(new URL(request.url).searchParams.get('to') ?? '');
  if (!room.success || !audience.success) throw notFound();
  return { roomId: room.data, audience: audience.data };
}
