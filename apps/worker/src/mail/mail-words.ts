import type { MailTemplate } from '@stillroom/domain/mail/mail-template';

type MailWords = { readonly subject: string; readonly lines: readonly string[]; readonly link: string };

/**
 * The words of every mail. Somebody else may be looking at the screen when a mail arrives, so a client's mail names
 * nobody and says nothing of therapy (K6); a page says only that a person is needed (C5).
 */
export const mailWords: Readonly<Record<MailTemplate, MailWords>> = {
  invitation: {
    subject: 'You have an invitation',
    lines: [
      'Somebody would like to share a private space with you. The link tells you who, and what it is, before you decide.',
      'It works once and for a limited time. If you did not expect it, you can leave it alone: nothing happens then.',
    ],
    link: 'See the invitation',
  },
  'password-reset': {
    subject: 'Choose a new password',
    lines: [
      'Somebody, hopefully you, asked for a new password. The link works once, within an hour.',
      'If it was not you, you can leave this alone: your password stays as it is.',
    ],
    link: 'Choose a new password',
  },
  'first-password': {
    subject: 'Your account is ready',
    lines: [
      'An account was made for you. The link lets you choose its password; it works once, within three days.',
    ],
    link: 'Choose a password',
  },
  news: {
    subject: 'There is something new for you',
    lines: ['Sign in when you have a quiet moment.'],
    link: 'Sign in',
  },
  'takes-longer': {
    subject: 'A short note about timing',
    lines: ['Something you are waiting for takes a little longer than planned. Sign in to see until when.'],
    link: 'Sign in',
  },
  'your-choice': {
    subject: 'You waited too long, and we are sorry',
    lines: ['Something you are waiting for is late. Sign in to say how you would like to go on.'],
    link: 'Sign in',
  },
  nudge: {
    subject: 'A message waits for your answer',
    lines: ['Half of its time has passed. Your inbox is ordered by what is due first.'],
    link: 'Open the inbox',
  },
  'due-soon': {
    subject: 'An answer is due soon',
    lines: ['One message is close to its target. Your inbox shows it at the top.'],
    link: 'Open the inbox',
  },
  'limit-missed': {
    subject: 'A promised answer is overdue',
    lines: [
      'A message went unanswered past its limit. The author has been offered a choice; please look at it.',
    ],
    link: 'Look at it',
  },
  'client-chose': {
    subject: 'Somebody does not want to wait any longer',
    lines: ['A promised answer is overdue, and its author has said how to go on. Please see to it.'],
    link: 'See what is overdue',
  },
  'exercise-assigned': {
    subject: 'There is something new for you',
    lines: ['Sign in when you have a quiet moment.'],
    link: 'Sign in',
  },
  'exercise-due': {
    subject: 'A small reminder',
    lines: ['Something you wanted to do is due soon. Sign in when it suits you.'],
    link: 'Sign in',
  },
  'exercise-handed-in': {
    subject: 'Something waits for you to read it',
    lines: ['It was handed in to you. No answer to it is promised by a date; it stands in your inbox.'],
    link: 'Read it',
  },
  'crisis-page': {
    subject: 'On call: a person needs you now',
    lines: ['Please open the case and take it. The next person is told if nobody does.'],
    link: 'Open the case',
  },
  'detector-failed': {
    subject: 'Signs of danger are not being recognised',
    lines: [
      'The program that looks for signs of danger in what clients write has failed. Every message is kept and delivered, and stands at the top of the therapist’s inbox, but nobody is paged for it.',
      'Please tell whoever runs this install, and ask the therapists to look through their inboxes now.',
    ],
    link: 'Open the delivery page',
  },
  'access-changed': {
    subject: 'Who has access was changed',
    lines: [
      'Another admin has invited, opened or shut an account of staff, or changed who is on call. The log says what was done, and by whom.',
      'If you did not expect it, please ask them now.',
    ],
    link: 'Open the log',
  },
  'your-access-changed': {
    subject: 'Your access was changed',
    lines: [
      'An admin has opened your account again, or changed what you are called for.',
      'If you did not expect it, please ask them.',
    ],
    link: 'Sign in',
  },
};
