import { createHash } from 'node:crypto';
import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { loadAssignment } from '@stillroom/db/queries/assignments';
import { flagsInCase, lockOpenCase } from '@stillroom/db/queries/crisis-flags';
import { lockMessage } from '@stillroom/db/queries/messages';
import { roomModel } from '@stillroom/db/queries/room-models';
import { loadRoom } from '@stillroom/db/queries/rooms';
import { pageLevel } from '@stillroom/domain/crisis/crisis-level';
import { type AccountId, assignmentId, messageId, roomId } from '@stillroom/domain/ids';
import { isClient } from '@stillroom/domain/room/member';
import { z } from 'zod';
import { readSession } from '../auth/sessions.ts';
import type { Context } from '../context.ts';
import type { RefusalReason } from '../refusals.ts';
import type { HeardAs } from '../trpc.ts';
import { type Detected, detectSafely } from './detect-safely.ts';
import { type FlaggedPlace, raiseFlag } from './raise-flag.ts';

type Heard = Exclude<Detected, { readonly found: 'nothing' }>;
type Hearing = { readonly trx: Tenant; readonly context: Context; readonly now: number };
type Place = Pick<FlaggedPlace, 'roomId' | 'source' | 'sourceId'>;

/** These ask the page to go on with the same words, which are not handed in yet; a draft pages nobody. */
const goesOn: readonly (RefusalReason | undefined)[] = ['draft-newer-elsewhere', 'answers-invalid'];

/**
 * A refused deed loses no cry for help (C1, C3): what a client tried to send, change or hand in is looked at all the same. At
 * page level, or when the detector fails (C6), it raises a flag, in a transaction of its own, since that of the deed was rolled
 * back. The words are kept nowhere by this, so the revision of the flag is negative: it names no text (`wasKept`). `given` is
 * the input as it came.
 *
 * Only a client who belongs to the room is heard. Called again with the same words, or while a case of that person about the
 * same place waits for somebody anyway, it does nothing.
 */
export async function hearRefused(
  context: Context,
  heardAs: HeardAs,
  given: unknown,
  reason: RefusalReason | undefined,
): Promise<void> {
  if (heardAs === 'answers-draft' && goesOn.includes(reason)) return;
  const { services, platform } = context;
  const now = services.clock();
  const raised = await inPlatform(services.db, platform.platformId, (trx) =>
    hear({ trx, context, now }, heardAs, given),
  );
  if (raised) services.waker.wake();
}

async function hear({ trx, context, now }: Hearing, heardAs: HeardAs, given: unknown): Promise<boolean> {
  const { services, platform } = context;
  const { platformId, modelVersion } = platform;
  const account = await readSession({ ...context, trx }, now);
  if (account?.role !== 'client') return false;
  const words = wordsIn(given);
  const found = heardIn(words.map((text) => detectSafely(services, text, account.language)));
  if (found === null) return false;
  const place = await placeOf({ trx, context, now }, account.accountId, heardAs, given);
  const loaded = place && (await loadRoom(trx, platformId, place.roomId, { lock: false }));
  const isTheirs = loaded?.members.some((one) => one.accountId === account.accountId && isClient(one));
  if (!place || !isTheirs) return false;
  const author = { platformId, authorId: account.accountId };
  const waiting = await lockOpenCase(trx, platformId, account.accountId);
  const known = waiting ? [waiting, ...(await flagsInCase(trx, platformId, waiting.flagId))] : [];
  const graver = found.found === 'something' ? found.level : 0;
  if (known.some(({ sourceId, level }) => sourceId === place.sourceId && level >= graver)) return false;
  const { crisis } = await roomModel(trx, platformId, modelVersion);
  const flag = await raiseFlag({ trx, services, ladder: crisis.ladder, now }, found, {
    ...author,
    ...place,
    sourceRevision: revisionOf(words),
  });
  return flag !== null;
}

/** More than the longest draft need not be heard of one text: of a longer one its beginning and its end are. */
const longestHeard = 120_000;

const heardOf = (text: string): string =>
  text.length <= longestHeard
    ? text
    : `${text.slice(0, longestHeard / 2)}\n\n${text.slice(-longestHeard / 2)}`;

/** Every text in the input, at any depth: each is looked at by itself. */
const wordsIn = (given: unknown): readonly string[] => {
  if (typeof given === 'string') return [heardOf(given)];
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given).flatMap(wordsIn);
};

/** What pages people, the gravest of it, or else a failure: silence never means safe (C6). */
const heardIn = (detected: readonly Detected[]): Heard | null => {
  const [gravest] = detected
    .flatMap((one) => (one.found === 'something' && one.level >= pageLevel ? [one] : []))
    .toSorted((one, other) => other.level - one.level);
  if (!gravest) return detected.find((one) => one.found === 'failure') ?? null;
  // Its places point into words that are not kept, so there are none.
  return { ...gravest, findings: gravest.findings.map((one) => ({ ...one, start: 0, end: 0 })) };
};

const ofRoom = z.object({ roomId, messageId: messageId.optional().catch(undefined) });
const ofAssignment = z.object({ assignmentId });

/**
 * Where it was to stand: the message that was to be changed, the exercise, or else the room alone. What somebody else wrote or was
 * given is never the place: a case under it would be read as theirs.
 */
async function placeOf(
  { trx, context: { services, platform } }: Hearing,
  author: AccountId,
  heardAs: HeardAs,
  given: unknown,
): Promise<Place | null> {
  const { platformId } = platform;
  if (heardAs === 'message') {
    const named = ofRoom.safeParse(given);
    if (!named.success) return null;
    const { roomId: room, messageId: message } = named.data;
    const changed = message ? await lockMessage(trx, services.keyring, platformId, room, message) : null;
    const own = changed?.message.authorId === author ? changed.message.messageId : room;
    return { roomId: room, source: 'message', sourceId: own };
  }
  const named = ofAssignment.safeParse(given);
  if (!named.success) return null;
  const stored = await loadAssignment(trx, services.keyring, platformId, named.data.assignmentId, {
    lock: false,
  });
  if (!stored) return null;
  const { assignment, participations } = stored.state;
  const isTheirs = participations.some(({ accountId }) => accountId === author);
  return isTheirs
    ? { roomId: assignment.roomId, source: 'answers', sourceId: assignment.assignmentId }
    : { roomId: assignment.roomId, source: 'message', sourceId: assignment.roomId };
}

/** Below zero, and the same for the same words, so that the same refused twice is one flag. */
const revisionOf = (words: readonly string[]): number =>
  -1 - (createHash('sha256').update(words.join('\n\n')).digest().readUInt32BE() >>> 1);
