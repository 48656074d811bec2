import { clientKey, messageId, type RoomId } from '@stillroom/domain/ids';
import { parseBody } from '@stillroom/domain/message/body';
import type { Outcome } from '@stillroom/domain/outcome';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { z } from 'zod';
import { type Asked, attempt, type Refusal } from '../../../api.server.ts';
import { audienceField, draftRevisionField } from '../../client/room/audience-field.ts';

const text = z.string();

/** Everything that can be posted from the therapist's page of a room; `intent` says which. */
const deed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('reply'),
    clientKey,
    audience: audienceField,
    draftRevision: draftRevisionField,
    draftBegan: draftRevisionField,
    text,
    onScreen: z.array(messageId),
    answers: z.array(messageId),
  }),
  z.object({ intent: z.literal('edit'), messageId, text }),
  z.object({ intent: z.literal('withdraw'), messageId }),
  z.object({ intent: z.literal('mark'), messageId, forSession: z.enum(['yes', 'no']) }),
  z.object({ intent: z.literal('pause'), days: z.enum(['1', '3', '7', '14', 'open']) }),
  z.object({ intent: z.literal('resume') }),
  z.object({ intent: z.literal('open') }),
  z.object({ intent: z.literal('close'), sure: z.literal('on').optional() }),
]);
export type StaffDeed = z.infer<typeof deed>;

/** What was posted; null when no page of ours would post it. */
export const readDeed = (form: FormData): StaffDeed | null =>
  deed.safeParse({
    ...Object.fromEntries(form),
    onScreen: form.getAll('onScreen'),
    answers: form.getAll('answers'),
  }).data ?? null;

/** Does it through the API. */
export async function doDeed(
  asked: Asked,
  roomId: RoomId,
  given: StaffDeed,
): Promise<Outcome<unknown, Refusal>> {
  switch (given.intent) {
    case 'reply':
    case 'edit': {
      const body = parseBody(given.text);
      if (!body.ok) return body;
      if (given.intent === 'edit') {
        const letter = { roomId, messageId: given.messageId, body: body.value };
        return attempt(asked, (api) => api.messages.edit(letter));
      }
      const { intent: _intent, text: _text, ...reply } = given;
      return attempt(asked, (api) => api.messages.reply({ roomId, ...reply, body: body.value }));
    }
    case 'withdraw':
      return attempt(asked, (api) => api.messages.withdraw({ roomId, messageId: given.messageId }));
    case 'mark': {
      const mark = { roomId, messageId: given.messageId, forSession: given.forSession === 'yes' };
      return attempt(asked, (api) => api.messages.markForSession(mark));
    }
    case 'pause': {
      const untilAt = given.days === 'open' ? null : Date.now() + Number(given.days) * DAY_MS;
      return attempt(asked, (api) => api.rooms.pause({ roomId, reason: 'at-request', untilAt }));
    }
    case 'resume':
      return attempt(asked, (api) => api.rooms.resume({ roomId }));
    case 'open':
      return attempt(asked, (api) => api.rooms.open({ roomId }));
    case 'close':
      return attempt(asked, (api) => api.rooms.close({ roomId }));
  }
}
