import type { AccountRole } from '../account/account-role.ts';
import type { AccountId, RoomId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { type Room, type RoomMode, roomAt } from '../room/room.ts';
import type { RoomModel } from './room-model.ts';
import { sameData } from './same-data.ts';

/**
 * One version of a platform's room model. It never changes; rooms name the one they were opened under.
 * `createdAt` in epoch ms.
 */
export type ModelVersion = {
  readonly version: number;
  readonly model: RoomModel;
  readonly createdBy: AccountId | null;
  readonly createdAt: number;
};

type Admin = { readonly accountId: AccountId; readonly role: AccountRole };

/** The parts of a model that members notice. */
export const modelParts = ['mode', 'reply', 'reviewWindow', 'crisis'] as const;
export type ModelPart = (typeof modelParts)[number];

/**
 * A room was moved: an audit row and a line in its log, so that its members are told what changed for them.
 */
export type RoomMoved = {
  readonly type: 'room-moved';
  readonly roomId: RoomId;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly mode: RoomMode;
  readonly changed: readonly ModelPart[];
  readonly by: AccountId;
  readonly at: number;
};

export type ModelSaved = { readonly type: 'model-saved'; readonly version: ModelVersion };

export type ModelRefusal =
  | { readonly reason: 'for-admins-only' }
  /** Somebody saved another version meanwhile; look at it first. */
  | { readonly reason: 'model-saved-meanwhile'; readonly version: number }
  | { readonly reason: 'room-closed' }
  | { readonly reason: 'composition-not-offered' }
  /** R1, M4: letters wait for their promised answer, which nobody could write in an exercises-only room. */
  | { readonly reason: 'letters-wait-for-answers' };

/**
 * Saves an adjusted model as the next version; new rooms open under it, existing ones stay where they are.
 * `basedOn` is the version that the admin had before them. An unchanged model makes no new version.
 */
export const saveModel = (
  command: { readonly by: Admin; readonly model: RoomModel; readonly basedOn: number },
  current: ModelVersion,
  now: number,
): Outcome<readonly ModelSaved[], ModelRefusal> => {
  const { by, model, basedOn } = command;
  if (by.role !== 'admin') return refuse({ reason: 'for-admins-only' });
  if (sameData(current.model, model)) return accept([]);
  if (basedOn !== current.version)
    return refuse({ reason: 'model-saved-meanwhile', version: current.version });
  const version = { version: current.version + 1, model, createdBy: by.accountId, createdAt: now };
  return accept([{ type: 'model-saved', version }]);
};

/** What becomes different for the members of a room that moves. */
export const partsChanged = (from: RoomModel, to: RoomModel): readonly ModelPart[] =>
  modelParts.filter((part) => !sameData(from[part], to[part]));

/** Every field in which two models differ: what an admin changed, whether members of a room notice it or not. */
export const fieldsChanged = (from: RoomModel, to: RoomModel): readonly string[] => {
  const before: Readonly<Record<string, unknown>> = from;
  return Object.entries(to).flatMap(([field, value]) => (sameData(before[field], value) ? [] : [field]));
};

/**
 * Moves one room to another version, which never happens by itself. What the partners signed stays: the
 * disclosure policy of a room is no part of the move (K2). A room cannot move to a model that does not offer
 * its composition, and none becomes exercises-only while letters wait for answers (`lettersWaiting`).
 */
export const moveRoom = (
  command: { readonly by: Admin; readonly to: ModelVersion; readonly lettersWaiting: number },
  room: Room,
  from: ModelVersion,
  now: number,
): Outcome<readonly RoomMoved[], ModelRefusal> => {
  const { by, to, lettersWaiting } = command;
  if (by.role !== 'admin') return refuse({ reason: 'for-admins-only' });
  if (room.modelVersion === to.version) return accept([]);
  if (roomAt(room, now).life === 'closed') return refuse({ reason: 'room-closed' });
  if (!to.model.compositions.includes(room.composition)) return refuse({ reason: 'composition-not-offered' });
  if (to.model.mode === 'exercises-only' && lettersWaiting > 0)
    return refuse({ reason: 'letters-wait-for-answers' });
  const moved = { roomId: room.roomId, fromVersion: room.modelVersion, toVersion: to.version };
  const changed = partsChanged(from.model, to.model);
  const { mode } = to.model;
  return accept([{ type: 'room-moved', ...moved, mode, changed, by: by.accountId, at: now }]);
};

/** The room after the move. */
export const movedRoom = (room: Room, event: RoomMoved): Room => ({
  ...room,
  mode: event.mode,
  modelVersion: event.toVersion,
});
