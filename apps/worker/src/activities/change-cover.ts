import { tendCovers } from '@stillroom/db/cover/tend-covers';
import { inPlatform } from '@stillroom/db/in-platform';
import { accountId, type PlatformId } from '@stillroom/domain/ids';
import type { WorkerServices } from './services.ts';

/**
 * A cover begins or ends about now (R5): whoever answers for this therapist by what is planned is in their rooms afterwards.
 * It needs no Temporal: the outbox itself held the event back until it was due.
 */
export const changeCover = (
  { db, clock }: WorkerServices,
  platformId: PlatformId,
  therapistId: string,
): Promise<void> =>
  inPlatform(db, platformId, (trx) => tendCovers(trx, platformId, accountId.parse(therapistId), clock()));
