import { type PhraseParts, strong } from '../phrase.ts';

/** Inviting the other partner. */
export const invite = {
  title: 'Invite your partner',
  lead: 'They get a mail with a link that works once. It says neither your name nor what it is about; the page behind it does.',
  email: 'Mail address of your partner',
  emailHint: 'It becomes the address they sign in with. Choose one that only they read.',
  emailMissing: 'Please enter a mail address.',
  emailOdd: 'This does not look like a mail address. Please check it.',
  submit: 'Send the invitation',
  submitting: 'Sending…',
  outTitle: 'Your invitation is on its way',
  out: (p: { email: string; when: string }) => `It went to ${p.email} and works until ${p.when}.`,
  over: (p: { email: string }) =>
    `Your invitation to ${p.email} has expired, and its link no longer works. You can send a new one.`,
  revoke: 'Take it back',
  revokeHint: 'The link in the mail stops working. No mail says so, and you can send another.',
  revokeConfirm: 'Yes, take it back',
  joined: 'Your partner belongs to the room already.',
  back: 'Back to the room',
  your: 'What you write before your partner comes stays with you and your therapist.',
};

/** Being invited. */
export const invitation = {
  tab: 'Invitation',
  title: 'You are invited to a shared room',
  who: (p: { inviter: string; platform: string }): PhraseParts => [
    strong(p.inviter),
    ` would like to share a room at ${p.platform} with you.`,
  ],
  what: (p: { therapist: string }) =>
    `In a shared room the two of you and a therapist, ${p.therapist}, write to each other. Each has an account of their own. What was written before you come is not shown to you.`,
  whatExercises: (p: { therapist: string }) =>
    `In this room a therapist, ${p.therapist}, gives the two of you written exercises. Each has an account of their own.`,
  policyTitle: 'How secrets are handled',
  free: 'You decide. Nothing happens if you close this page, and nobody is told that you looked.',
  until: (p: { when: string }) => `The invitation works until ${p.when}.`,
  accountTitle: 'Your own account',
  accountLead: (p: { email: string }) => `You sign in with ${p.email}.`,
  name: 'Your name',
  nameHint: 'This is how the others in the room see you.',
  password: 'Password',
  accept: 'Make my account and join',
  joinAs: (p: { name: string }) => `You are signed in as ${p.name}.`,
  join: 'Join this room',
  joining: 'One moment…',
  haveAccount: 'I have an account here already',
  next: 'Afterwards you read what you agree to, and answer a few questions alone, before the room opens.',
  goneTitle: 'This invitation does not work',
  gone: {
    used: 'This invitation was used already: each works once.',
    revoked: 'This invitation was taken back by whoever sent it.',
    expired: 'This invitation has expired.',
    unknown:
      'The link may be cut off or older than the invitation that holds now. Please open it from the newest mail.',
  },
  goneNext: {
    used: 'Was it you? Then you have an account here: sign in with it. If it was not you, ask the person who invited you for a new one.',
    other:
      'Ask the person who invited you for a new one. They send it from their room, and the old link stays closed.',
  },
  goneAccount: 'If you have an account here already, you can sign in.',
  goneWhatIsThis: 'What this place is',
  notForStaff: 'You are signed in as somebody who works here. Please sign out first.',
};
