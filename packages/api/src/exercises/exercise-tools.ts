import type { Tenant } from '@stillroom/db/database';
import type { Platform } from '@stillroom/db/queries/platforms';
import type { Member } from '@stillroom/domain/room/member';
import type { Room } from '@stillroom/domain/room/room';
import type { Audit } from '../audit.ts';
import type { Services } from '../services.ts';

/** What a deed with exercises works with, as the procedures of a room and of an assignment give it. */
export type ExerciseTools = {
  readonly services: Services;
  readonly platform: Platform;
  readonly trx: Tenant;
  readonly now: number;
  readonly audit: Audit;
  readonly afterCommit: (task: () => void) => void;
  readonly room: Room;
  readonly members: readonly Member[];
  readonly member: Member;
};
