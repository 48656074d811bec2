import { seal } from '@stillroom/db/crypto/room-cipher';
import type { Tenant } from '@stillroom/db/database';
import { insertMessage, messageByKey } from '@stillroom/db/queries/insert-message';
import { bodyPlace, lockMessage } from '@stillroom/db/queries/messages';
import type { Platform } from '@stillroom/db/queries/platforms';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import { roomModel } from '@stillroom/db/queries/room-models';
import { pageLevel } from '@stillroom/domain/crisis/crisis-level';
import { type ClientKey, messageId } from '@stillroom/domain/ids';
import type { MessageBody } from '@stillroom/domain/message/body';
import {
  audienceForHelp,
  decideSend,
  decideSendForHelp,
  type MessageSetting,
  type SendMessage,
} from '@stillroom/domain/message/decide-message';
import type { SentMessage } from '@stillroom/domain/message/message';
import type { MessageRefusal } from '@stillroom/domain/message/message-refusal';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { opensReplyClock } from '@stillroom/domain/reply/answering';
import { clockOfMessage, type OpenClock, openClock } from '@stillroom/domain/reply/reply-clock';
import { type Audience, sameAudience } from '@stillroom/domain/room/audience';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import { type Detected, detectSafely } from '../crisis/detect-safely.ts';
import { raiseFlag } from '../crisis/raise-flag.ts';
import type { Services } from '../services.ts';

export type SendTools = {
  readonly services: Services;
  readonly platform: Pick<Platform, 'platformId' | 'slug' | 'modelVersion'>;
  readonly trx: Tenant;
  readonly now: number;
};

export type Letter = {
  readonly clientKey: ClientKey;
  readonly audience: Audience;
  readonly body: MessageBody;
  /** The revision of the draft that was sent, where another page may have gone on with it; see `insertMessage`. */
  readonly draftRevision?: number | undefined;
  /** The revision of a draft under another key that these words went on from; see `insertMessage`. */
  readonly draftBegan?: number | undefined;
  /** The author's language, for the detector. */
  readonly language: string;
};

/**
 * What sending gives: the message, the clock that it opened, and the level of the flag that it raised. Of a message that was
 * sent before it gives neither again; the room's page has both. Instants in epoch ms.
 */
export type Sent = {
  readonly messageId: SentMessage['messageId'];
  readonly sentAt: number;
  readonly clock: OpenClock | null;
  readonly flagLevel: 0 | 1 | 2 | 3 | 4;
  /** It was sent with this key before; nothing was written now. */
  readonly repeated: boolean;
};

type Refused = MessageRefusal | RoomRefusal;

/**
 * Sends a message: the one place where that happens, and the path that everybody waits for. The room must be locked.
 * Detection never delays or refuses a message (C3), and the same key never makes two (M1): sent again, it gives the first.
 * A client's cry for help is refused by no pause, no freeze and no closing: it then goes to the staff alone.
 */
export async function sendMessage(
  tools: SendTools,
  setting: MessageSetting,
  letter: Letter,
): Promise<Outcome<Sent, Refused>> {
  const { services, platform, trx, now } = tools;
  const { clientKey, audience, body } = letter;
  const command: SendMessage = {
    type: 'send',
    messageId: messageId.parse(services.newId()),
    clientKey,
    audience,
    body,
  };
  const looked = setting.member.part === 'client' ? detectSafely(services, body, letter.language) : nothing;
  const usual = await unlessTooMany(tools, looked, decideSend(command, setting, null, now), setting);
  if (!usual.ok) {
    const before = await sentBefore(tools, setting, command);
    if (before?.ok) return before;
  }
  const forHelp = !usual.ok && isCryForHelp(looked);
  const decision = forHelp ? decideSendForHelp(command, setting, now) : usual;
  // What is not sent and is no cry for help is refused for what stood in its way, not for going round it.
  if (!decision.ok) return usual.ok ? decision : usual;
  const [event] = decision.value;
  if (event?.type !== 'message-sent') throw new Error('A message that was accepted was not sent.');
  const { message } = event;
  // In a room where nobody can answer there is no promise; people are paged instead.
  const clock =
    !forHelp && opensReplyClock(audience.thread, message.authorPart)
      ? await clockFor(tools, setting, message)
      : null;
  const place = bodyPlace(platform.platformId, message);
  const written = await insertMessage(
    trx,
    platform.platformId,
    { ...message, bodySealed: await seal(services.keyring, trx, place, body) },
    {
      clock,
      events: clock ? [{ kind: 'clock-opened', subjectId: clock.clockId }] : [],
      draftRevision: letter.draftRevision,
      draftBegan: letter.draftBegan,
    },
  );
  if (!written) {
    const before = await sentBefore(tools, setting, command);
    if (before === null) throw new Error('A message was sent before and cannot be found.');
    return before;
  }
  let flagLevel: Sent['flagLevel'] = 0;
  if (looked.found !== 'nothing') {
    // The ladder is the platform's as it is now, not that of the room's older model: it is about who can be reached.
    const { crisis } = await roomModel(trx, platform.platformId, platform.modelVersion);
    const flag = await raiseFlag({ trx, services, ladder: crisis.ladder, now }, looked, {
      platformId: platform.platformId,
      roomId: message.roomId,
      authorId: message.authorId,
      source: 'message',
      sourceId: message.messageId,
      sourceRevision: message.revision,
    });
    flagLevel = flag?.level ?? 0;
  }
  return accept({ messageId: message.messageId, sentAt: now, clock, flagLevel, repeated: false });
}

/** A flood of letters is braked; what the detector found anything in, or could not look at, never is (C3, C6). */
async function unlessTooMany<Decision extends { readonly ok: boolean }>(
  { services }: SendTools,
  looked: Detected,
  decision: Decision,
  { member }: MessageSetting,
) {
  if (!decision.ok || member.part !== 'client' || looked.found !== 'nothing') return decision;
  const taken = await services.sendLimit.take(member.accountId);
  return taken.ok ? decision : taken;
}

const nothing: Detected = { found: 'nothing' };

/** Levels that page people; and what the detector could not look at, because silence never means safe (C6). */
const isCryForHelp = (detected: Detected): boolean =>
  detected.found === 'failure' || (detected.found === 'something' && detected.level >= pageLevel);

async function clockFor(
  { platform, trx }: SendTools,
  { room }: MessageSetting,
  message: SentMessage,
): Promise<OpenClock | null> {
  const { modelVersion, therapistId, roomId } = room;
  const terms = await replyTerms(trx, {
    platformId: platform.platformId,
    modelVersion,
    therapistId,
    since: message.sentAt,
  });
  if (terms === null) return null;
  const clock = openClock(
    {
      clockId: clockOfMessage(message.messageId),
      kind: 'message',
      roomId,
      authorId: message.authorId,
      modelVersion,
      openedAt: message.sentAt,
    },
    terms,
  );
  if (!clock.ok) throw new Error(`A deadline cannot be counted: ${clock.refusal.reason}.`);
  return clock.value;
}

/** What was sent with this key, if anything: as the answer to sending it again, or as a refusal when the words differ. */
async function sentBefore(
  { services, platform, trx, now }: SendTools,
  setting: MessageSetting,
  command: SendMessage,
): Promise<Outcome<Sent, Refused> | null> {
  const { platformId } = platform;
  const found = await messageByKey(trx, platformId, setting.member.accountId, command.clientKey);
  if (!found) return null;
  if (found.room_id !== setting.room.roomId) return refuse({ reason: 'key-already-used' });
  const logged = await lockMessage(trx, services.keyring, platformId, found.room_id, found.message_id);
  if (!logged) throw new Error('A message was sent before and cannot be found.');
  // Sent as a cry for help it went to the staff alone, whatever it was meant for; the same words are that message.
  const forHelp = audienceForHelp(setting.member);
  const audience = sameAudience(logged.message.audience, forHelp) ? forHelp : command.audience;
  const decision = decideSend({ ...command, audience }, setting, logged.message, now);
  if (!decision.ok) return decision;
  return accept({
    messageId: logged.message.messageId,
    sentAt: logged.message.sentAt,
    clock: null,
    flagLevel: 0,
    repeated: true,
  });
}
