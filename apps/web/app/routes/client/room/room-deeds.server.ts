import { clientKey, clockId, flagId, messageId, type RoomId } from '@stillroom/domain/ids';
import { parseBody } from '@stillroom/domain/message/body';
import type { Outcome } from '@stillroom/domain/outcome';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { CLIENT_CHOICES } from '@stillroom/domain/reply/reply-clock';
import { z } from 'zod';
import { type Asked, attempt, type Refusal } from '../../../api.server.ts';
import { audienceField, draftRevisionField } from './audience-field.ts';

const text = z.string();

/** Everything that can be posted from the room's page; `intent` says which. */
const deed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('send'),
    clientKey,
    audience: audienceField,
    draftRevision: draftRevisionField,
    draftBegan: draftRevisionField,
    text,
  }),
  z.object({ intent: z.literal('edit'), messageId, text }),
  z.object({ intent: z.literal('withdraw'), messageId }),
  z.object({ intent: z.literal('share'), messageId }),
  z.object({ intent: z.literal('mark'), messageId, forSession: z.enum(['yes', 'no']) }),
  z.object({ intent: z.literal('choose'), clockId, choice: z.enum(CLIENT_CHOICES) }),
  z.object({ intent: z.literal('hide-help'), flagId }),
  z.object({ intent: z.literal('pause'), days: z.enum(['1', '3', '7']) }),
  z.object({ intent: z.literal('resume') }),
]);
export type RoomDeed = z.infer<typeof deed>;

/** What was posted; null when no page of ours would post it. */
export const readDeed = (form: FormData): RoomDeed | null =>
  deed.safeParse(Object.fromEntries(form)).data ?? null;

/** Does it through the API. */
export async function doDeed(
  asked: Asked,
  roomId: RoomId,
  given: RoomDeed,
): Promise<Outcome<unknown, Refusal>> {
  switch (given.intent) {
    case 'send':
    case 'edit': {
      const body = parseBody(given.text);
      if (!body.ok) return body;
      if (given.intent === 'edit')
        return attempt(asked, (api) =>
          api.messages.edit({ roomId, messageId: given.messageId, body: body.value }),
        );
      const { intent: _intent, text: _text, ...letter } = given;
      return attempt(asked, (api) => api.messages.send({ roomId, ...letter, body: body.value }));
    }
    case 'withdraw':
      return attempt(asked, (api) => api.messages.withdraw({ roomId, messageId: given.messageId }));
    case 'share':
      return attempt(asked, (api) => api.messages.share({ roomId, messageId: given.messageId }));
    case 'mark':
      return attempt(asked, (api) =>
        api.messages.markForSession({
          roomId,
          messageId: given.messageId,
          forSession: given.forSession === 'yes',
        }),
      );
    case 'choose':
      return attempt(asked, (api) =>
        api.replies.choose({ roomId, clockId: given.clockId, choice: given.choice }),
      );
    case 'hide-help':
      return attempt(asked, (api) => api.crisis.hideHelp({ flagId: given.flagId }));
    case 'pause': {
      const untilAt = Date.now() + Number(given.days) * DAY_MS;
      return attempt(asked, (api) => api.rooms.pause({ roomId, reason: 'at-request', untilAt }));
    }
    case 'resume':
      return attempt(asked, (api) => api.rooms.resume({ roomId }));
  }
}
