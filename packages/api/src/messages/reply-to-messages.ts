import { openClocks } from '@stillroom/db/queries/reply-clocks';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import type { ClockId, MessageId } from '@stillroom/domain/ids';
import type { MessageSetting } from '@stillroom/domain/message/decide-message';
import { accept, type Outcome } from '@stillroom/domain/outcome';
import { answersReplyClocks, clocksAnsweredBy } from '@stillroom/domain/reply/answering';
import { answerClock } from '@stillroom/domain/reply/reply-clock';
import { readersOf } from '@stillroom/domain/room/readers';
import type { Audit } from '../audit.ts';
import { endClock } from '../replies/end-clock.ts';
import { requestNews } from './request-news.ts';
import { type Letter, type SendTools, type Sent, sendMessage } from './send-message.ts';

export type ReplyLetter = Letter & {
  /** What the therapist had on screen when writing (R3). */
  readonly onScreen: readonly MessageId[];
  /** Those of them that the reply answers; left out, all of them. */
  readonly answers?: readonly MessageId[];
};

export type Replied = Sent & { readonly answered: readonly ClockId[] };

/**
 * Sends a letter of the staff and ends the clocks that it answers (R3), in one transaction. A message that arrived
 * meanwhile was not on screen, so its clock keeps running; one partner's clock is not ended by answering the other (R3, K2).
 */
export async function replyToMessages(
  tools: SendTools & { readonly audit: Audit },
  setting: MessageSetting,
  letter: ReplyLetter,
): Promise<Outcome<Replied, Extract<Awaited<ReturnType<typeof sendMessage>>, { ok: false }>['refusal']>> {
  const { platform, trx, now } = tools;
  const { room, members, member } = setting;
  const { platformId } = platform;
  const sent = await sendMessage(tools, setting, letter);
  if (!sent.ok) return sent;
  // Sent again it is the reply that it was, and answers nothing more, whatever has come on screen since.
  if (sent.value.repeated) return accept({ ...sent.value, answered: [] });
  const readerIds = readersOf(members, letter.audience, member.accountId);
  if (!answersReplyClocks(letter.audience.thread, member.part))
    return accept({ ...sent.value, answered: [] });
  const running = clocksAnsweredBy({
    openClocks: await openClocks(trx, platformId, { roomIds: [room.roomId] }, { lock: true }),
    onScreenMessageIds: letter.onScreen,
    readerIds,
    ...(letter.answers ? { narrowedTo: letter.answers } : {}),
  });
  const answer = { answeredBy: member.accountId, answerId: sent.value.messageId, answeredAt: now };
  for (const clock of running) {
    const terms = await replyTerms(trx, {
      platformId,
      modelVersion: clock.modelVersion,
      therapistId: clock.therapistId,
      since: clock.openedAt,
      roomId: clock.roomId,
    });
    if (terms === null) throw new Error('A clock runs under a model that promises no answer.');
    await endClock(tools, answerClock(clock, answer, terms));
  }
  await requestNews(tools, room.roomId, readerIds, sent.value.messageId);
  return accept({ ...sent.value, answered: running.map(({ clockId }) => clockId) });
}
