import { mailPaths, underPlatform as under } from '@stillroom/domain/mail/mail-paths';

/**
 * Every address of the product, made in one place. Pages link with these functions and routes.ts follows the
 * same list, so an address changes here or nowhere; those that mails lead to stand in the domain. None ever holds a word that someone wrote (P1).
 */
export const paths = {
  ...mailPaths,

  start: () => '/',
  theme: () => '/theme',
  design: () => '/design',

  front: (platform: string) => under(platform),
  publishedPromise: (platform: string) => under(platform, 'promise'),
  help: (platform: string) => under(platform, 'help'),

  signIn: (platform: string, returnTo?: string) =>
    under(platform, 'sign-in') + (returnTo ? `?to=${encodeURIComponent(returnTo)}` : ''),
  signOut: (platform: string) => under(platform, 'sign-out'),
  forgotPassword: (platform: string) => under(platform, 'forgot-password'),

  rooms: (platform: string) => under(platform, 'rooms'),
  roomDraft: (platform: string, roomId: string) => under(platform, 'rooms', roomId, 'draft'),
  leaveRoom: (platform: string, roomId: string) => under(platform, 'rooms', roomId, 'leave'),
  invite: (platform: string, roomId: string) => under(platform, 'rooms', roomId, 'invite'),
  consent: (platform: string, roomId: string) => under(platform, 'rooms', roomId, 'consent'),
  screening: (platform: string, roomId: string) => under(platform, 'rooms', roomId, 'screening'),
  roomExercises: (platform: string, roomId: string) => under(platform, 'rooms', roomId, 'exercises'),
  exerciseAnswers: (platform: string, assignmentId: string) =>
    under(platform, 'exercises', assignmentId, 'answers'),

  inbox: (platform: string) => under(platform, 'inbox'),
  exerciseLibrary: (platform: string) => under(platform, 'exercises'),
  exerciseFile: (platform: string, templateId: string) => under(platform, 'exercises', 'files', templateId),
  answersFile: (platform: string, assignmentId: string) =>
    under(platform, 'exercises', assignmentId, 'answers-file'),
  assignExercise: (platform: string, roomId: string) => under(platform, 'rooms', roomId, 'assign'),
  timeOff: (platform: string) => under(platform, 'time-off'),
  ownPromise: (platform: string) => under(platform, 'my-promise'),

  onCall: (platform: string) => under(platform, 'on-call'),
  onCallStamp: (platform: string) => under(platform, 'on-call', 'stamp'),

  adminRoomModel: (platform: string) => under(platform, 'admin', 'room-model'),
  adminMoveRooms: (platform: string) => under(platform, 'admin', 'room-model', 'move'),
  adminPromise: (platform: string) => under(platform, 'admin', 'promise'),
  adminOnCall: (platform: string) => under(platform, 'admin', 'on-call'),
  adminMembers: (platform: string) => under(platform, 'admin', 'members'),
} as const;

/**
 * A path of this very server, as a browser would read what was asked for: it takes tabs and line ends out, and a backslash
 * for a slash. Null when it would lead anywhere else.
 */
export function ownPath(asked: unknown): string | null {
  const base = 'https://stillroom.invalid';
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, base)) return null;
  const { origin, pathname, search } = new URL(asked, base);
  // What begins with two slashes once it is written out would again be read as another server's.
  return origin === base && !pathname.startsWith('//') ? pathname + search : null;
}

/**
 * The address to go on to after signing in, as `?to=` asked: only a path of the same platform on this very
 * server, so that a link cannot send someone elsewhere through us. Null when it asks for anything else.
 */
export function safeReturn(platform: string, asked: string | null): string | null {
  const path = ownPath(asked);
  return path?.startsWith(`${paths.front(platform)}/`) ? path : null;
}
