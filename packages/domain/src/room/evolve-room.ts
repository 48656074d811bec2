import type { AccountId } from '../ids.ts';
import { type ClientMember, isClient, type Member } from './member.ts';
import { lifeBeforePause, type Room, withLife } from './room.ts';
import type { RoomEvent, RoomState } from './room-state.ts';

const openedAtOf = (room: Room): number | null => (room.life === 'waiting' ? null : room.openedAt);

const withClient = (
  state: RoomState,
  accountId: AccountId,
  change: (client: ClientMember) => ClientMember,
): RoomState => {
  const members = state.members.map((member) =>
    member.accountId === accountId && isClient(member) ? change(member) : member,
  );
  return { ...state, members };
};

const withMember = (state: RoomState, changed: Member): RoomState => {
  const others = state.members.filter(({ accountId }) => accountId !== changed.accountId);
  return { ...state, members: [...others, changed] };
};

/** The room after an event of `decideRoom`; null only before it was started. */
export const evolveRoom = (state: RoomState | null, event: RoomEvent): RoomState | null => {
  if (event.type === 'room-started') {
    return { room: event.room, members: event.members };
  }
  if (state === null) return null;
  const { room } = state;
  switch (event.type) {
    case 'partner-joined':
    case 'cover-started':
      return withMember(state, event.member);
    case 'consented': {
      const consent = { version: event.version, consentedAt: event.at };
      return withClient(state, event.by, (client) => ({ ...client, consent, leftAt: null }));
    }
    case 'disclosure-signed':
      return withClient(state, event.by, (client) => ({ ...client, disclosureSignedAt: event.at }));
    case 'screened':
      return withClient(state, event.by, (client) => ({ ...client, screenedAt: event.at }));
    case 'opened':
      return { ...state, room: withLife(room, { life: 'active', openedAt: event.at }) };
    case 'paused': {
      const life = { life: 'paused', openedAt: openedAtOf(room), pause: event.pause } as const;
      return { ...state, room: withLife(room, life) };
    }
    case 'resumed':
      return { ...state, room: withLife(room, lifeBeforePause(openedAtOf(room))) };
    case 'member-left':
      return withClient(state, event.by, (client) => ({ ...client, leftAt: event.at }));
    case 'cover-ended': {
      const cover = state.members.find(({ accountId }) => accountId === event.coverId);
      return cover?.part === 'cover' ? withMember(state, { ...cover, leftAt: event.at }) : state;
    }
    case 'closed': {
      const life = { life: 'closed', openedAt: openedAtOf(room), closedAt: event.at } as const;
      return { ...state, room: withLife(room, life) };
    }
  }
};
