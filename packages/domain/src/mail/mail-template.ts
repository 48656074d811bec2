/**
 * The mails that Stillroom sends, by what they are for. Their words stand in the worker; they are neutral, hold no name
 * and nothing that anybody wrote (K6), and carry one link that needs a sign-in or a single-use token.
 */
export const mailTemplates = [
  /** To a second partner: somebody invites you to a shared room (K1). */
  'invitation',
  'password-reset',
  /** To a new member of staff: choose a password. */
  'first-password',
  /** To anybody: there is something new for you. */
  'news',
  /** To a client: the answer takes longer than the target (R4). */
  'takes-longer',
  /** To a client: the limit was missed; wait, ask the cover, or switch (R4). */
  'your-choice',
  /** To a therapist: half of the target has passed (R4). */
  'nudge',
  /** To a therapist: the target is near (R4). */
  'due-soon',
  /** To supervisor and cover: a limit was missed (R4). */
  'limit-missed',
  'exercise-assigned',
  'exercise-due',
  /** To on-call people (C4, C5). */
  'crisis-page',
  /** To admins: the detector failed over a text (C6). */
  'detector-failed',
] as const;

export type MailTemplate = (typeof mailTemplates)[number];

/** What a mail is filled with: the path of its link below the origin, nothing else. */
export type MailParams = { readonly path: string };

/** Those that a client or partner gets: only to a mailbox that this person marked safe, but for what they asked for. */
export const needsSafeMailbox: Readonly<Record<MailTemplate, boolean>> = {
  invitation: false,
  'password-reset': false,
  'first-password': false,
  news: true,
  'takes-longer': true,
  'your-choice': true,
  nudge: false,
  'due-soon': false,
  'limit-missed': false,
  'exercise-assigned': true,
  'exercise-due': true,
  'crisis-page': false,
  'detector-failed': false,
};
