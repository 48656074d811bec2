import type { AccountRole } from '../account/account-role.ts';
import { pageLevel } from './crisis-level.ts';
import type { Flag } from './flag.ts';

/** Who asks: the role on the platform, and whether this person stands on its on-call roster. */
export type FlagReader = { readonly role: AccountRole; readonly onRoster: boolean };

/**
 * Who answers pages: responders, and therapists who stand on the roster. A page that somebody is sent and may not
 * answer would help nobody.
 */
export const answersPages = ({ role, onRoster }: FlagReader): boolean =>
  role === 'responder' || (role === 'therapist' && onRoster);

/**
 * May this person read the flagged text, and nothing else of the room? Whoever answers pages may, for flags that
 * page; an admin never, and a client never through the flag. The room's therapist reads it as a member
 * (room/readers.ts).
 */
export const mayReadFlaggedText = (flag: Flag, reader: FlagReader): boolean =>
  answersPages(reader) && flag.level >= pageLevel;
