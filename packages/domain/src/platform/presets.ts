import { standardLadder } from '../crisis/ladder.ts';
import { defaultReplyPolicy } from '../reply/reply-policy.ts';
import { defaultCalendar } from '../reply/working-calendar.ts';
import type { CouplesPolicy, PromisedWindow, RoomModel } from './room-model.ts';

/** The four starting points of a room model. A platform keeps the model, not the variant that it came from. */
export const variants = ['shared-room', 'private-room', 'messaging-included', 'written-exercises'] as const;
export type Variant = (typeof variants)[number];

const couples: CouplesPolicy = { mayStartAlone: true, disclosure: 'no-secrets', invitationDays: 14 };
const none: PromisedWindow = { promised: false };

/**
 * The model that an admin starts from. `zone` is the platform's IANA zone, in which weekdays are counted; it
 * is taken as it is and checked when the model is parsed.
 */
export const presetOf = (variant: Variant, zone: string): RoomModel => {
  const weekdays: PromisedWindow = {
    promised: true,
    policy: defaultReplyPolicy,
    calendar: defaultCalendar(zone),
  };
  const messaging = {
    mode: 'messaging',
    reply: weekdays,
    reviewWindow: weekdays,
    crisis: { ladder: standardLadder },
  } as const;
  switch (variant) {
    case 'shared-room':
      return { ...messaging, compositions: ['couple'], couples };
    case 'private-room':
      return { ...messaging, compositions: ['individual'], couples: null };
    case 'messaging-included':
      return { ...messaging, compositions: ['individual', 'couple'], couples };
    case 'written-exercises':
      return {
        ...messaging,
        mode: 'exercises-only',
        reply: none,
        reviewWindow: none,
        compositions: ['couple', 'individual'],
        couples,
      };
  }
};
