import type { MessageEvent } from './decide-message.ts';
import type { Message, WithdrawnMessage } from './message.ts';

const withdrawn = (message: Message, at: number): WithdrawnMessage => {
  const { messageId, roomId, authorId, authorPart, audience, clientKey } = message;
  const { revision, sentAt, sharedAt, forSession } = message;
  const letter = { messageId, roomId, authorId, authorPart, audience, clientKey, revision };
  return { ...letter, sentAt, sharedAt, forSession, state: 'withdrawn', withdrawnAt: at };
};

/** The message after an event of its deciders; null only before it was sent. */
export const evolveMessage = (message: Message | null, event: MessageEvent): Message | null => {
  if (event.type === 'message-sent') return event.message;
  if (message === null) return null;
  switch (event.type) {
    case 'message-edited': {
      if (message.state === 'withdrawn') return message;
      return { ...message, body: event.body, revision: event.revision, editedAt: event.at };
    }
    case 'message-withdrawn':
      return withdrawn(message, event.at);
    case 'message-shared':
      return { ...message, sharedAt: event.at };
    case 'message-marked':
      return { ...message, forSession: event.forSession };
  }
};
