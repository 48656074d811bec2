import type { AccountId } from '../ids.ts';

/**
 * Who belongs to a room. Admins and responders never do: their access to what is written is none (a responder
 * reads the flagged text alone, through the flag: crisis/flagged-text.ts). Instants in epoch milliseconds;
 * null: not yet.
 *
 * Whether a screening raised a concern is not here, so that it cannot reach the other partner with the member
 * (K3).
 */
export type ClientMember = {
  readonly accountId: AccountId;
  readonly part: 'client';
  /**
   * 1 for the person who started the room, 2 for the partner who joined. A seat gives no right over the other
   * (K4).
   */
  readonly seat: number;
  readonly joinedAt: number;
  readonly consent: { readonly version: string; readonly consentedAt: number } | null;
  readonly disclosureSignedAt: number | null;
  readonly screenedAt: number | null;
  readonly leftAt: number | null;
};

export type StaffMember = {
  readonly accountId: AccountId;
  /** `cover`: another therapist while the room's own is away. */
  readonly part: 'therapist' | 'cover';
  readonly joinedAt: number;
  readonly leftAt: number | null;
};

export type Member = ClientMember | StaffMember;

export const memberParts = ['client', 'therapist', 'cover'] as const;
export type MemberPart = (typeof memberParts)[number];

export const isClient = (member: Member): member is ClientMember => member.part === 'client';
export const isStaff = (member: Member): member is StaffMember => member.part !== 'client';
export const isPresent = (member: Member): boolean => member.leftAt === null;
