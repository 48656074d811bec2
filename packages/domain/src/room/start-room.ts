import type { AccountRole } from '../account/account-role.ts';
import type { AccountId, RoomId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { RoomModel } from '../platform/room-model.ts';
import type { ClientMember, Member } from './member.ts';
import type { Composition, Room, RoomComposition } from './room.ts';
import type { RoomRefusal } from './room-refusal.ts';
import type { RoomEvent } from './room-state.ts';

/** `clients` in the order of their seats: who starts comes first. */
export type StartRoom = {
  readonly type: 'start';
  readonly roomId: RoomId;
  readonly composition: Composition;
  readonly clients: readonly { readonly accountId: AccountId; readonly role: AccountRole }[];
  readonly therapist: { readonly accountId: AccountId; readonly role: AccountRole };
  /** The platform's model as it stands, and the version under which the room opens. */
  readonly model: RoomModel;
  readonly modelVersion: number;
};

const clientAt = (accountId: AccountId, seat: number, now: number): ClientMember => {
  const nothingYet = { consent: null, disclosureSignedAt: null, screenedAt: null, leftAt: null };
  return { accountId, part: 'client', seat, joinedAt: now, ...nothingYet };
};

/** A partner who accepted the invitation (K1): own seat, nothing agreed to yet. */
export const joiningPartner = (accountId: AccountId, now: number): ClientMember =>
  clientAt(accountId, 2, now);

const compositionOf = ({ composition, model }: StartRoom): RoomComposition | null => {
  if (!model.compositions.includes(composition)) return null;
  if (composition === 'individual') return { composition, disclosure: null };
  return model.couples === null ? null : { composition, disclosure: model.couples.disclosure };
};

/**
 * Starts a room under the platform's model: it waits for the consents. A couple's room may be started by one
 * partner alone.
 */
export const startRoom = (command: StartRoom, now: number): Outcome<readonly RoomEvent[], RoomRefusal> => {
  const { roomId, composition, clients, therapist, model, modelVersion } = command;
  const kind = compositionOf(command);
  if (kind === null) return refuse({ reason: 'composition-not-offered' });
  if (therapist.role !== 'therapist' || clients.some(({ role }) => role !== 'client')) {
    return refuse({ reason: 'role-not-allowed-in-a-room' });
  }
  const ids = clients.map(({ accountId }) => accountId);
  if (new Set(ids).size < ids.length) return refuse({ reason: 'already-a-member' });
  const seats = composition === 'couple' ? 2 : 1;
  if (ids.length > seats) return refuse({ reason: 'no-seat-left' });
  const fewest = composition === 'couple' && !model.couples?.mayStartAlone ? 2 : 1;
  if (ids.length < fewest) return refuse({ reason: 'needs-both-partners' });
  const therapistId = therapist.accountId;
  const base = { roomId, mode: model.mode, modelVersion, therapistId, createdAt: now };
  const room: Room = { ...base, ...kind, life: 'waiting' };
  const members: readonly Member[] = [
    ...ids.map((accountId, index) => clientAt(accountId, index + 1, now)),
    { accountId: therapistId, part: 'therapist', joinedAt: now, leftAt: null },
  ];
  return accept([{ type: 'room-started', room, members }]);
};
