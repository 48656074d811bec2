import { createHash } from 'node:crypto';
import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { roomOfAssignment } from '@stillroom/db/queries/assignments';
import { flagsInCase, lockOpenCase } from '@stillroom/db/queries/crisis-flags';
import { roomModel } from '@stillroom/db/queries/room-models';
import { loadRoom } from '@stillroom/db/queries/rooms';
import { pageLevel } from '@stillroom/domain/crisis/crisis-level';
import { assignmentId, messageId, type RoomId, roomId } from '@stillroom/domain/ids';
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
  const place = await placeOf({ trx, context, now }, heardAs, given);
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

/** Every text in the input, at any depth: each is looked at by itself. */
const wordsIn = (given: unknown): readonly string[] => {
  if (typeof given === 'string') return [given];
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

/** Where it was to stand: the message that was to be changed, the exercise, or else the room alone. */
async function placeOf({ trx, context }: Hearing, heardAs: HeardAs, given: unknown): Promise<Place | null> {
  if (heardAs === 'message') {
    const named = ofRoom.safeParse(given);
    if (!named.success) return null;
    const { roomId: room, messageId: message } = named.data;
    return { roomId: room, source: 'message', sourceId: message ?? room };
  }
  const named = ofAssignment.safeParse(given);
  if (!named.success) return null;
  const { platformId } = context.platform;
  const room: RoomId | null = await roomOfAssignment(trx, platformId, named.data.assignmentId);
  return room && { roomId: room, source: 'answers', sourceId: named.data.assignmentId };
}

/** Below zero, and the same for the same words, so that the same refused twice is one flag. */
const revisionOf = (words: readonly string[]): number =>
  -1 - (createHash('sha256').update(words.join('\n\n')).digest().readUInt32BE() >>> 1);
