import type { Audience } from '@stillroom/api/trpc';

/**
 * Who may call what: every procedure of the API, written down a second time on purpose. A new procedure, or one whose
 * audience changes, fails the suite until somebody has said here that it is meant so.
 */
export const audiences: Readonly<Record<string, Audience>> = {
  'auth.me': 'everyone',
  'auth.requestPasswordReset': 'everyone',
  'auth.resetPassword': 'everyone',
  'auth.saveProfile': 'signed-in',
  'auth.signIn': 'everyone',
  'auth.signOut': 'everyone',
  'auth.signOutEverywhere': 'signed-in',
  'inbox.list': 'therapist',
  'inbox.room': 'room-therapist',
  'invitations.accept': 'everyone',
  'invitations.create': 'room-client',
  'invitations.revoke': 'room-client',
  'invitations.sent': 'room-client',
  'invitations.view': 'everyone',
  'messages.edit': 'room-member',
  'messages.markForSession': 'room-member',
  'messages.markRead': 'room-member',
  'messages.reply': 'room-therapist',
  'messages.saveDraft': 'room-member',
  'messages.send': 'room-client',
  'messages.share': 'room-client',
  'messages.withdraw': 'room-member',
  'platforms.front': 'everyone',
  'replies.choose': 'room-client',
  'rooms.close': 'room-therapist',
  'rooms.consent': 'room-client',
  'rooms.leave': 'room-client',
  'rooms.list': 'client',
  'rooms.open': 'room-therapist',
  'rooms.pause': 'room-member',
  'rooms.resume': 'room-member',
  'rooms.screen': 'room-client',
  'rooms.signDisclosure': 'room-client',
  'rooms.start': 'client',
  'rooms.view': 'room-client',
};
