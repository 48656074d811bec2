import { type DraftPlace, loadDraft, saveDraft } from '@stillroom/db/queries/drafts';
import { messageByKey } from '@stillroom/db/queries/insert-message';
import { threadExists } from '@stillroom/domain/message/decide-message';
import { decideDraft, type KeptDraft, type SaveDraft } from '@stillroom/domain/message/draft';
import type { MessageRefusal } from '@stillroom/domain/message/message-refusal';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { Audience } from '@stillroom/domain/room/audience';
import { may } from '@stillroom/domain/room/may';
import { isStaff, type Member } from '@stillroom/domain/room/member';
import type { Room } from '@stillroom/domain/room/room';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import type { SendTools } from './send-message.ts';

type Writing = SendTools & {
  readonly room: Room;
  readonly members: readonly Member[];
  readonly member: Member;
};

/**
 * Where this member's words to an audience are kept. Whether they may be sent now is asked on sending; a thread that this
 * member never has is refused here too.
 */
export const draftPlaceFor = (
  { platform, room, members, member, now }: Omit<Writing, 'services' | 'trx'>,
  audience: Audience,
): Outcome<DraftPlace, MessageRefusal | RoomRefusal> => {
  const allowed = may('save-draft', { room, member, now });
  if (!allowed.ok) return allowed;
  const theirs = audience.thread !== 'note' || isStaff(member);
  if (!theirs || !threadExists(audience, { room, members, member }))
    return refuse({ reason: 'no-such-thread' });
  return accept({
    platformId: platform.platformId,
    roomId: room.roomId,
    accountId: member.accountId,
    audience,
  });
};

/** Keeps what is being written (M2). The room must be locked. */
export async function keepDraft(
  writing: Writing,
  save: SaveDraft & { readonly audience: Audience },
): Promise<Outcome<KeptDraft, MessageRefusal | RoomRefusal>> {
  const { services, trx, platform, member, now } = writing;
  const place = draftPlaceFor(writing, save.audience);
  if (!place.ok) return place;
  // A save that was on its way when its words were sent comes too late, and must not bring them back as a draft.
  if (await messageByKey(trx, platform.platformId, member.accountId, save.clientKey))
    return refuse({ reason: 'key-already-used' });
  // Half of a character cannot be stored; the page still holds the text, and sending it says what is wrong.
  const text = save.text.toWellFormed();
  const kept = await loadDraft(trx, services.keyring, place.value);
  const decided = decideDraft({ ...save, text }, kept, now);
  if (decided.ok && decided.value.revision !== kept.revision)
    await saveDraft(trx, services.keyring, place.value, decided.value);
  return decided;
}
