/** An address below a platform's own, every part of it encoded: `/p/lindenhof/rooms/…`. */
export const underPlatform = (slug: string, ...parts: readonly string[]): string =>
  ['', 'p', slug, ...parts].map(encodeURIComponent).join('/');

/** The addresses that mails and pages lead to; the web's list of addresses contains these very functions (`paths.ts`). */
export const mailPaths = {
  invitation: (slug: string, token: string) => underPlatform(slug, 'invitation', token),
  resetPassword: (slug: string, token: string) => underPlatform(slug, 'reset-password', token),
  room: (slug: string, roomId: string) => underPlatform(slug, 'rooms', roomId),
  inboxRoom: (slug: string, roomId: string) => underPlatform(slug, 'inbox', roomId),
  exercise: (slug: string, assignmentId: string) => underPlatform(slug, 'exercises', assignmentId),
  reviewExercise: (slug: string, assignmentId: string) =>
    underPlatform(slug, 'exercises', assignmentId, 'review'),
  flag: (slug: string, flagId: string) => underPlatform(slug, 'on-call', flagId),
  lateAnswers: (slug: string) => underPlatform(slug, 'on-call', 'late'),
  adminDelivery: (slug: string) => underPlatform(slug, 'admin', 'delivery'),
  adminAudit: (slug: string) => underPlatform(slug, 'admin', 'audit'),
  account: (slug: string) => underPlatform(slug, 'account'),
} as const;
