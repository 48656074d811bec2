import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { Tenant } from '@stillroom/db/database';
import { type Account, findAccount, findAccounts } from '@stillroom/db/queries/accounts';
import { flagsOfRooms } from '@stillroom/db/queries/crisis-flags';
import { loadDraft } from '@stillroom/db/queries/drafts';
import { type LoggedMessage, messagesFor } from '@stillroom/db/queries/messages';
import { clocksOfRoom, openClocks } from '@stillroom/db/queries/reply-clocks';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import { roomLines } from '@stillroom/db/queries/room-events';
import { roomModel } from '@stillroom/db/queries/room-models';
import { staffWords } from '@stillroom/db/queries/staff-words';
import { concernStands } from '@stillroom/domain/crisis/concern';
import type { Flag } from '@stillroom/domain/crisis/flag';
import { type AccountId, type MessageId, messageId, type PlatformId } from '@stillroom/domain/ids';
import { audienceForHelp, writingDeeds } from '@stillroom/domain/message/decide-message';
import { clockOfMessage, type ReplyClock } from '@stillroom/domain/reply/reply-clock';
import { promiseFor } from '@stillroom/domain/reply/reply-promise';
import { zoneTable } from '@stillroom/domain/reply/zone-table';
import type { Audience } from '@stillroom/domain/room/audience';
import { deedsOf } from '@stillroom/domain/room/may';
import { isClient, isPresent, isStaff, type Member } from '@stillroom/domain/room/member';
import { readersOf } from '@stillroom/domain/room/readers';
import { type Room, roomAt } from '@stillroom/domain/room/room';
import { ownStepsLeft, readyToOpen } from '@stillroom/domain/room/room-state';
import { pauseSeenBy } from '@stillroom/domain/room/seen-pause';
import { helpForAuthor } from './help-for-author.ts';

type Viewing = {
  readonly trx: Tenant;
  readonly keyring: Keyring;
  readonly platformId: PlatformId;
  readonly room: Room;
  readonly members: readonly Member[];
  readonly member: Member;
  readonly now: number;
  /** The oldest letter of the page before this one; left out, the newest are shown. */
  readonly before?: MessageId | undefined;
};

const lettersOnPage = 200;

/**
 * A room as one member sees it: what stands there, who is there, what this member may do, and for each audience that
 * they may write to, who will read it (M3), what they had begun (M2) and when it would be answered. Instants in epoch ms.
 */
export async function viewRoom(viewing: Viewing) {
  const { trx, keyring, platformId, members, member, now } = viewing;
  const room = roomAt(viewing.room, now);
  const people = await peopleOf(viewing);
  const { log, earlier, linesFrom, linesBefore } = await pageOfLog(viewing);
  const clocks = new Map(
    (await clocksOfRoom(trx, platformId, room.roomId)).map((clock) => [clock.clockId, clock]),
  );
  const deeds = deedsOf({ room, member, now });
  const usual = audiencesOf(room, members, member).filter(({ deed }) => deeds.includes(deed));
  // Where nothing else arrives, the page keeps a way to call for help, with a draft of its own.
  const forHelp = deeds.includes('write-for-help') && deeds.includes('save-draft');
  const audiences = forHelp
    ? [{ audience: audienceForHelp(member), deed: 'write-for-help' as const }]
    : usual;
  const flags = await flagsOfRooms(trx, platformId, [room.roomId]);
  return {
    room: {
      roomId: room.roomId,
      composition: room.composition,
      mode: room.mode,
      disclosure: room.disclosure,
      modelVersion: room.modelVersion,
      life: room.life,
      pause: room.life === 'paused' ? pauseSeenBy(room.pause, member) : null,
      createdAt: room.createdAt,
    },
    you: { accountId: member.accountId, part: member.part, hasLeft: !isPresent(member) },
    stepsLeft: isClient(member) ? ownStepsLeft(room, member) : [],
    deeds,
    people,
    /** What `before` asks for to see earlier letters; null when this page begins with the first. */
    earlier,
    /** Whether newer letters stand on another page. */
    hasNewer: viewing.before !== undefined,
    ...inOrder(
      log.map((logged) => messageSeen(logged, clocks.get(clockOfMessage(logged.message.messageId)), member)),
      (await roomLines(trx, platformId, room.roomId, member.accountId)).filter(
        ({ happenedAt, sequence }) =>
          (isStaff(member) || happenedAt >= member.joinedAt) &&
          sequence >= linesFrom &&
          sequence < linesBefore,
      ),
    ),
    writing: await Promise.all(
      audiences.map(async ({ audience, deed }) => {
        const place = { platformId, roomId: room.roomId, accountId: member.accountId, audience };
        const { revision, draft } = await loadDraft(trx, keyring, place);
        return {
          audience,
          /** Only a cry for help is sent from here (C3); everything else is refused while the room rests. */
          forHelp: deed === 'write-for-help',
          readerIds: readersOf(members, audience, member.accountId),
          draft,
          /** What a page that saves goes on from. */
          draftRevision: revision,
        };
      }),
    ),
    promise: isClient(member) ? await promiseNow(viewing) : null,
    opening: isStaff(member) && room.life === 'waiting' ? { ready: readyToOpen({ room, members }) } : null,
    help: isClient(member) ? await helpForAuthor(viewing, flags, member.accountId) : [],
    concerns: isStaff(member) ? await standingConcerns(viewing, flags) : [],
  };
}

/**
 * The letters of the page, oldest first, and which lines of the room belong to it. A letter whose clock runs always stands
 * among the newest, however old it is: it is to be answered (R1).
 */
async function pageOfLog({ trx, keyring, platformId, room, member, before }: Viewing) {
  const { roomId } = room;
  // A letter that this member may not read is answered as one that there is not (P3).
  const [next] = before
    ? await messagesFor(trx, keyring, platformId, roomId, member, { only: [before], limit: 1 })
    : [];
  const linesBefore = before ? (next?.sequence ?? 0) : Infinity;
  const found = await messagesFor(trx, keyring, platformId, roomId, member, {
    ...(before ? { before: linesBefore } : {}),
    limit: lettersOnPage + 1,
  });
  const page = found.slice(-lettersOnPage);
  const [first] = page;
  if (!first || page.length === found.length)
    return { log: page, earlier: null, linesFrom: 0, linesBefore } as const;
  const shown = new Set(page.map(({ message }) => message.messageId));
  const running = before ? [] : await openClocks(trx, platformId, { roomIds: [roomId] }, { lock: false });
  const only = running
    // Which letters of a partner wait is not shown to the other.
    .filter(({ kind, authorId }) => kind === 'message' && (isStaff(member) || authorId === member.accountId))
    .map(({ clockId }) => messageId.parse(clockId))
    .filter((id) => !shown.has(id));
  const waiting = await messagesFor(trx, keyring, platformId, roomId, member, { only, limit: only.length });
  return {
    log: [...waiting, ...page],
    earlier: first.message.messageId,
    linesFrom: first.sequence,
    linesBefore,
  } as const;
}

async function peopleOf({ trx, platformId, members, member }: Viewing) {
  const accounts = await findAccounts(
    trx,
    platformId,
    members.map(({ accountId }) => accountId),
  );
  const byId = new Map<AccountId, Account>(accounts.map((account) => [account.accountId, account]));
  return members.map((other) => ({
    accountId: other.accountId,
    name: byId.get(other.accountId)?.displayName ?? '',
    // It tells roughly where somebody is, and a partner may have gone where the other must not find them.
    zone: isStaff(member) ? (byId.get(other.accountId)?.zone ?? 'UTC') : null,
    part: other.part,
    seat: isClient(other) ? other.seat : 0,
  }));
}

/**
 * Letters and lines with their place among what this member sees. The place in the whole log would tell a partner by its
 * gaps how often the other has written to the therapist alone.
 */
const inOrder = <M extends { readonly sequence: number }, L extends { readonly sequence: number }>(
  messages: readonly M[],
  lines: readonly L[],
): { readonly messages: readonly M[]; readonly lines: readonly L[] } => {
  const seen = [...messages, ...lines].map(({ sequence }) => sequence).sort((one, other) => one - other);
  const places = new Map(seen.map((sequence, place) => [sequence, place + 1]));
  const placed = <T extends { readonly sequence: number }>(thing: T): T => ({
    ...thing,
    sequence: places.get(thing.sequence) ?? 0,
  });
  return { messages: messages.map(placed), lines: lines.map(placed) };
};

/** Every audience there could be for this member; `may` says which of them there is now. */
const audiencesOf = (room: Room, members: readonly Member[], member: Member) => {
  const clients = isClient(member) ? [member] : members.filter(isClient);
  const own = clients.flatMap(({ accountId }): Audience[] => [
    { thread: 'before-opening', withId: accountId },
    { thread: 'side', withId: accountId },
  ]);
  const audiences: readonly Audience[] = [
    { thread: 'shared' },
    ...(room.composition === 'couple' ? own : []),
    { thread: 'note' },
  ];
  return audiences.map((audience) => ({ audience, deed: writingDeeds[audience.thread] }));
};

/**
 * The reply clock of a message is its author's and the staff's, and so is who has read it when: a partner is shown neither
 * how long the other has to wait nor when they were here.
 */
const messageSeen = (
  { message, sequence, readBy }: LoggedMessage,
  clock: ReplyClock | undefined,
  viewer: Member,
) => ({
  messageId: message.messageId,
  sequence,
  authorId: message.authorId,
  authorPart: message.authorPart,
  audience: message.audience,
  /** Which words of it this page shows: what `markRead` is told. */
  revision: message.revision,
  sentAt: message.sentAt,
  sharedAt: message.sharedAt,
  forSession: message.forSession,
  /** For its author's page, which then knows that what it holds has been sent (M1). */
  clientKey: message.authorId === viewer.accountId ? message.clientKey : null,
  text: message.state === 'sent' ? message.body : null,
  editedAt: message.state === 'sent' ? message.editedAt : null,
  withdrawnAt: message.state === 'withdrawn' ? message.withdrawnAt : null,
  readBy:
    isStaff(viewer) || message.authorId === viewer.accountId
      ? readBy
      : readBy.filter(({ readerId }) => readerId === viewer.accountId),
  clock: clock && (isStaff(viewer) || clock.authorId === viewer.accountId) ? clock : null,
});

/**
 * When a message sent now would be answered, and the pause that its author should know of before sending (R5); with it what
 * the page needs to go on counting while somebody writes.
 */
async function promiseNow({ trx, platformId, room, now }: Viewing) {
  const { modelVersion, therapistId } = room;
  const terms = await replyTerms(trx, { platformId, modelVersion, therapistId, since: now });
  const { reply } = await roomModel(trx, platformId, modelVersion);
  if (terms === null || !reply.promised) return null;
  const promise = promiseFor(now, terms);
  const therapist = await findAccount(trx, platformId, therapistId);
  if (!promise.ok || !therapist) return null;
  const { policy, timeOff } = terms;
  const calendar = therapist.workingCalendar ?? reply.calendar;
  const year = new Date(now).getUTCFullYear();
  return {
    ...promise.value,
    terms: { policy, therapistId, timeOff, calendar },
    zoneTable: zoneTable(calendar.zone, year - 1, year + 2) ?? null,
  };
}

/** The flags that ask the staff for a look (C4). */
const standingConcerns = async ({ trx, platformId, room }: Viewing, flags: readonly Flag[]) => {
  const words = await staffWords(trx, platformId, [room.roomId]);
  return flags.filter((flag) => concernStands(flag, words)).map(concernSeen);
};

const concernSeen = (flag: Flag) => ({
  flagId: flag.flagId,
  source: flag.source,
  sourceId: flag.sourceId,
  authorId: flag.authorId,
  level: flag.level,
  categories: flag.categories,
  raisedAt: flag.raisedAt,
  state: flag.state,
});
