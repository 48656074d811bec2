import type { Thread } from '../room/audience.ts';
import type { MemberPart } from '../room/member.ts';

/** The kinds of lines that a room's log holds. */
export const lineKinds = [
  'client-letter',
  'staff-letter',
  'note',
  'system-line',
  'acknowledgement',
  'exercise',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** What a line does to reply clocks: only a client's letter opens one (R1), only a letter of the staff answers one (R3, R6). */
export const clockEffect: { readonly [kind in LineKind]: 'opens' | 'answers' | 'none' } = {
  'client-letter': 'opens',
  'staff-letter': 'answers',
  note: 'none',
  'system-line': 'none',
  acknowledgement: 'none',
  exercise: 'none',
};

/** The kind of a message that a person wrote. */
export const kindOfMessage = (thread: Thread, authorPart: MemberPart): LineKind => {
  if (thread === 'note') return 'note';
  return authorPart === 'client' ? 'client-letter' : 'staff-letter';
};
