import { seal } from '@stillroom/db/crypto/room-cipher';
import { bodyPlace, lockMessage, saveMessage } from '@stillroom/db/queries/messages';
import { lockClock } from '@stillroom/db/queries/reply-clocks';
import { roomModel } from '@stillroom/db/queries/room-models';
import type { MessageId } from '@stillroom/domain/ids';
import {
  type ChangeMessage,
  decideChange,
  type MessageEvent,
  type MessageSetting,
} from '@stillroom/domain/message/decide-message';
import { evolveMessage } from '@stillroom/domain/message/evolve-message';
import type { Message } from '@stillroom/domain/message/message';
import type { MessageRefusal } from '@stillroom/domain/message/message-refusal';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { clockOfMessage, withdrawClock } from '@stillroom/domain/reply/reply-clock';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import type { Audit } from '../audit.ts';
import { detectSafely } from '../crisis/detect-safely.ts';
import { raiseFlag } from '../crisis/raise-flag.ts';
import { endClock } from '../replies/end-clock.ts';
import type { SendTools } from './send-message.ts';

type Changing = SendTools &
  MessageSetting & {
    readonly account: { readonly language: string };
    readonly audit: Audit;
    readonly afterCommit: (task: () => void) => void;
  };

const auditedAs = {
  'message-sent': 'message.sent',
  'message-edited': 'message.edited',
  'message-withdrawn': 'message.withdrawn',
  'message-shared': 'message.shared',
  'message-marked': 'message.marked',
} as const satisfies Record<MessageEvent['type'], string>;

/**
 * Edits, withdraws, shares or marks a message (M1, M5, K1). The room must be locked. New words of a client go through the
 * detector like those that were sent (C1); a withdrawn message ends its clock, and keeps the flag that it raised.
 */
export async function changeMessage(
  tools: Changing,
  messageId: MessageId,
  command: ChangeMessage,
): Promise<Outcome<Message, MessageRefusal | RoomRefusal>> {
  const { services, platform, trx, now, room, member } = tools;
  const { platformId } = platform;
  const logged = await lockMessage(trx, services.keyring, platformId, room.roomId, messageId);
  if (!logged) return refuse({ reason: 'no-such-message' });
  const readers = logged.readBy.map(({ readerId }) => readerId);
  const decision = decideChange(command, tools, logged.message, readers, now);
  if (!decision.ok) return decision;
  let message: Message = logged.message;
  for (const event of decision.value) {
    message = evolveMessage(message, event) ?? message;
    const body = event.type === 'message-edited' ? event.body : null;
    const sealed =
      body === null ? null : await seal(services.keyring, trx, bodyPlace(platformId, message), body);
    await saveMessage(trx, platformId, message, sealed, now);
    await tools.audit.write({ subjectId: messageId }, auditedAs[event.type]);
    if (body !== null && member.part === 'client') await lookAt(tools, message, body);
    if (event.type === 'message-withdrawn') await withdrawClockOf(tools, messageId);
  }
  tools.afterCommit(services.waker.wake);
  return accept(message);
}

async function lookAt(tools: Changing, message: Message, body: string): Promise<void> {
  const { services, platform, trx, now, account } = tools;
  const { crisis } = await roomModel(trx, platform.platformId, platform.modelVersion);
  await raiseFlag(
    { trx, services, ladder: crisis.ladder, now },
    detectSafely(services, body, account.language),
    {
      platformId: platform.platformId,
      roomId: message.roomId,
      authorId: message.authorId,
      source: 'message',
      sourceId: message.messageId,
      sourceRevision: message.revision,
    },
  );
}

async function withdrawClockOf(tools: Changing, messageId: MessageId): Promise<void> {
  const clock = await lockClock(tools.trx, tools.platform.platformId, clockOfMessage(messageId));
  if (clock?.state === 'open') await endClock(tools, withdrawClock(clock, tools.now));
}
