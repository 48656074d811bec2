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
};
