import type { AccountRole } from '@stillroom/domain/account/account-role';

const hour = 3_600_000;
const day = 24 * hour;

export type SessionLimits = {
  /** Without a call for this long, the session ends (ms). Calls move it on. */
  readonly idleMs: number;
  /** After this long it ends whatever happens (ms). Lucia has no such limit; it is ours. */
  readonly absoluteMs: number;
};

const staff: SessionLimits = { idleMs: 12 * hour, absoluteMs: 7 * day };

/**
 * A client comes back after days, often at night and on a phone of their own: two weeks idle. Staff read what many
 * people wrote: a working day idle, and a new sign-in each week.
 */
export const sessionLimits: Readonly<Record<AccountRole, SessionLimits>> = {
  client: { idleMs: 14 * day, absoluteMs: 90 * day },
  therapist: staff,
  responder: staff,
  admin: staff,
};
