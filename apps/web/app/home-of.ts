import { paths } from './paths.ts';

const homes = {
  client: paths.rooms,
  therapist: paths.inbox,
  responder: paths.onCall,
  admin: paths.adminRoomModel,
} as const;

/** Where each kind of person begins after signing in, and where the name at the top left leads. */
export const homeOf = (role: keyof typeof homes | null, platform: string): string =>
  (role ? homes[role] : paths.front)(platform);
