import { z } from 'zod';

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
  /** To supervisors: a client does not want to wait any longer (R4). */
  'client-chose',
  'exercise-assigned',
  'exercise-due',
  /** To a therapist: something was handed in, and no date is promised for an answer to it (E2). */
  'exercise-handed-in',
  /** To on-call people (C4, C5). */
  'crisis-page',
  /** To admins: the detector failed over a text (C6). */
  'detector-failed',
  /** To the other admins: one of them changed who has access as staff, or who is on call. */
  'access-changed',
  /** To the member of staff whose access it is. */
  'your-access-changed',
] as const;

export const mailTemplateSchema = z.enum(mailTemplates);
export type MailTemplate = z.infer<typeof mailTemplateSchema>;

/** What a mail is filled with: the path of its link below the origin, nothing else. */
export const mailParamsSchema = z.object({ path: z.string().startsWith('/') }).readonly();
export type MailParams = z.infer<typeof mailParamsSchema>;

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
  'client-chose': false,
  'exercise-assigned': true,
  'exercise-due': true,
  'exercise-handed-in': false,
  'crisis-page': false,
  'detector-failed': false,
  'access-changed': false,
  'your-access-changed': false,
};

/** What the rule needs to know of whom a mail is for; `disabledAt` in epoch ms. */
export type MailOwner = { readonly mailIsSafe: boolean; readonly disabledAt: number | null };

/**
 * K6: a person's mailbox is used only when that person marked it safe, or for what they asked for themselves; that of an account
 * that is shut is not used at all. Asked when a mail is put in line, and again when it goes.
 */
export const mayBeMailed = ({ mailIsSafe, disabledAt }: MailOwner, template: MailTemplate): boolean =>
  disabledAt === null && (!needsSafeMailbox[template] || mailIsSafe);
