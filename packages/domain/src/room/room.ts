import type { AccountId, RoomId } from '../ids.ts';

export const compositions = ['individual', 'couple'] as const;
export type Composition = (typeof compositions)[number];

export const roomModes = ['messaging', 'exercises-only'] as const;
export type RoomMode = (typeof roomModes)[number];

/**
 * What the partners sign (K2). Only limited confidences give each of them a side thread with the therapist.
 */
export const disclosurePolicies = ['no-secrets', 'limited-confidences'] as const;
export type DisclosurePolicy = (typeof disclosurePolicies)[number];

export const roomLives = ['waiting', 'active', 'paused', 'closed'] as const;
export type RoomLifeName = (typeof roomLives)[number];

export const pauseReasons = ['therapist-away', 'at-request', 'partner-left', 'supervisor'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/**
 * Instants in epoch milliseconds. `untilAt: null` means that nobody knows yet; a room that a partner left has
 * no end of its own.
 */
export type RoomPause =
  | {
      readonly reason: Exclude<PauseReason, 'partner-left'>;
      readonly sinceAt: number;
      readonly untilAt: number | null;
    }
  | { readonly reason: 'partner-left'; readonly sinceAt: number; readonly untilAt: null };

export type RoomLife =
  | { readonly life: 'waiting' }
  | { readonly life: 'active'; readonly openedAt: number }
  /** `openedAt: null`: paused before it ever opened. */
  | { readonly life: 'paused'; readonly openedAt: number | null; readonly pause: RoomPause }
  | { readonly life: 'closed'; readonly openedAt: number | null; readonly closedAt: number };

export type RoomComposition =
  | { readonly composition: 'individual'; readonly disclosure: null }
  | { readonly composition: 'couple'; readonly disclosure: DisclosurePolicy };

/** One room: what kind it is, under which version of the model it was opened, and where in its life it is. */
export type Room = {
  readonly roomId: RoomId;
  readonly mode: RoomMode;
  readonly modelVersion: number;
  readonly therapistId: AccountId;
  readonly createdAt: number;
} & RoomComposition &
  RoomLife;

/** The room with another life; everything that belonged to the old life alone is gone. */
export const withLife = (room: Room, life: RoomLife): Room => {
  const { roomId, mode, modelVersion, therapistId, createdAt } = room;
  const kind: RoomComposition =
    room.composition === 'couple'
      ? { composition: 'couple', disclosure: room.disclosure }
      : { composition: 'individual', disclosure: null };
  return { roomId, mode, modelVersion, therapistId, createdAt, ...kind, ...life };
};

/** The life to which a room comes back: active if it was ever open, else waiting. */
export const lifeBeforePause = (openedAt: number | null): RoomLife =>
  openedAt === null ? { life: 'waiting' } : { life: 'active', openedAt };

/**
 * The room as it stands at `now` (epoch ms): a pause ends by itself at its `untilAt`, without anybody's deed.
 * Every decision looks at the room through this.
 */
export const roomAt = (room: Room, now: number): Room =>
  room.life === 'paused' && room.pause.untilAt !== null && room.pause.untilAt <= now
    ? withLife(room, lifeBeforePause(room.openedAt))
    : room;
