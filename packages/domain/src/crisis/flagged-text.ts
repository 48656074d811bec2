import type { AccountRole } from '../account/account-role.ts';
import { pageLevel } from './crisis-level.ts';
import type { Flag } from './flag.ts';

/**
 * May this role read the flagged text, and nothing else of the room? A responder may, for flags that page; an
 * admin never, and a client never through the flag. The room's therapist reads it as a member
 * (room/readers.ts).
 */
export const mayReadFlaggedText = (flag: Flag, role: AccountRole): boolean =>
  role === 'responder' && flag.level >= pageLevel;
