import type { AccountId } from '../ids.ts';
import type { ClientMember, Member, StaffMember } from './member.ts';
import { isClient } from './member.ts';
import type { DisclosurePolicy, Room, RoomPause } from './room.ts';

/** What a decision about a room looks at. */
export type RoomState = {
  readonly room: Room;
  readonly members: readonly Member[];
};

/** What happened in a room; instants in epoch ms. Each is an audit row, some are lines in the log. */
export type RoomEvent =
  | { readonly type: 'room-started'; readonly room: Room; readonly members: readonly Member[] }
  | { readonly type: 'partner-joined'; readonly member: ClientMember }
  | { readonly type: 'consented'; readonly by: AccountId; readonly version: string; readonly at: number }
  | {
      readonly type: 'disclosure-signed';
      readonly by: AccountId;
      readonly policy: DisclosurePolicy;
      readonly at: number;
    }
  | { readonly type: 'screened'; readonly by: AccountId; readonly concern: boolean; readonly at: number }
  | { readonly type: 'opened'; readonly at: number }
  | { readonly type: 'paused'; readonly pause: RoomPause; readonly by: AccountId }
  | { readonly type: 'resumed'; readonly by: AccountId; readonly at: number }
  | { readonly type: 'member-left'; readonly by: AccountId; readonly at: number }
  | { readonly type: 'cover-started'; readonly member: StaffMember }
  | { readonly type: 'cover-ended'; readonly coverId: AccountId; readonly at: number }
  | { readonly type: 'closed'; readonly at: number };

export const memberOf = (members: readonly Member[], accountId: AccountId): Member | undefined =>
  members.find((member) => member.accountId === accountId);

const seats = { individual: 1, couple: 2 } as const;

/** Client seats that nobody has ever taken. Who left keeps theirs (K4). */
export const freeSeats = (room: Room, members: readonly Member[]): number =>
  seats[room.composition] - members.filter(isClient).length;

/** What a client has still to do before the room can open; in a couple's room each does it alone (K1–K3). */
export const openingSteps = ['consent', 'sign-disclosure', 'answer-screening'] as const;
export type OpeningStep = (typeof openingSteps)[number];

/**
 * The steps that this client has still to take. Shown to them alone: where the partner stands, nobody is
 * told.
 */
export const ownStepsLeft = (room: Room, client: ClientMember): readonly OpeningStep[] => {
  const steps: OpeningStep[] = [];
  if (client.consent === null) steps.push('consent');
  if (room.composition === 'couple' && client.disclosureSignedAt === null) steps.push('sign-disclosure');
  if (room.composition === 'couple' && client.screenedAt === null) steps.push('answer-screening');
  return steps;
};

/** Has everybody who belongs in the room come, and done all that comes before its opening? */
export const readyToOpen = ({ room, members }: Pick<RoomState, 'room' | 'members'>): boolean =>
  freeSeats(room, members) === 0 &&
  members
    .filter(isClient)
    .every((client) => client.leftAt === null && ownStepsLeft(room, client).length === 0);
