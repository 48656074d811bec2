/** Members, delivery and audit: the platform at work. */
export const adminMembers = {
  title: 'Members',
  lead: 'Who has an account here. Which clients write in which room is theirs, and not shown.',
  caption: 'Members',
  columns: {
    name: 'Name',
    email: 'Mail address',
    role: 'Role',
    since: 'Since',
    state: 'State',
    deed: 'Change',
  },
  roles: { client: 'Client', therapist: 'Therapist', responder: 'On-call clinician', admin: 'Admin' },
  open: 'open',
  shut: 'shut',
  shutDeed: 'Shut',
  shutOf: (p: { name: string }) => `Shut the account of ${p.name}`,
  openDeed: 'Open again',
  openOf: (p: { name: string }) => `Open the account of ${p.name} again`,
  you: 'you',
  shutHint: 'Shutting an account ends its sessions at once. What its owner wrote stays in the room.',
  disabled: (p: { name: string }) => `The account of ${p.name} is shut and signed out everywhere.`,
  hasRoomsTitle: (p: { name: string }) => `${p.name} has open rooms`,
  hasRooms: (p: { name: string; rooms: number; answersDue: number }) => [
    `${p.name} is the therapist of ${p.rooms === 1 ? '1 open room' : `${p.rooms} open rooms`}, where ${
      p.answersDue === 0
        ? 'no answer is due now'
        : p.answersDue === 1
          ? '1 promised answer is due'
          : `${p.answersDue} promised answers are due`
    }. Rooms cannot be handed to somebody else yet.`,
    'Better first: let them plan time off with a colleague as cover. The cover answers in these rooms from then on, and goes on when the account is shut.',
    'If you shut it now without a cover, nobody can read or answer there. The clocks run on: each client is told at the target that it takes longer, and at the limit the supervisors are told and the client is asked how to go on.',
  ],
  shutAnyway: (p: { name: string; rooms: number }) =>
    p.rooms === 1
      ? `Shut the account of ${p.name}, and leave 1 room`
      : `Shut the account of ${p.name}, and leave ${p.rooms} rooms`,
  keepOpen: 'Leave it open',
  told: 'The other admins are told by mail when you invite staff, or shut or open their account.',
  enabled: (p: { name: string }) => `The account of ${p.name} is open again.`,
  someone: 'this person',
  invite: 'Invite a colleague',
  inviteHint:
    'They get a mail with a link to choose a password. It holds for three days. Clients are not invited here.',
  name: 'Name',
  email: 'Mail address',
  role: 'Role',
  nameOdd: 'Please enter a name of at most 80 characters.',
  emailOdd: 'This does not look like a mail address. Please check it.',
  emailTaken: 'There is an account with this address already.',
  roleOdd: 'Please choose a role.',
  submit: 'Send the invitation',
  submitting: 'Sending…',
  invited: (p: { email: string }) => `An invitation is on its way to ${p.email}.`,
  again: 'New link',
  againOf: (p: { name: string }) => `Send ${p.name} a new link`,
  invitedAgain: (p: { name: string }) => `A new link is on its way to ${p.name}.`,
  waits: 'no password yet',
};

export const adminDelivery = {
  title: 'Delivery',
  lead: 'Whether clocks start, mails leave and pages arrive. Everything is stored first, so nothing is lost while it waits.',
  lateTitle: 'What should have left is waiting',
  late: (p: { since: string }) =>
    `The oldest has waited for ${p.since}: worker or Temporal does not keep up. Messages, clocks and flags are stored, and pages are sent by the watchdog as long as the worker runs.`,
  seeDelivery: 'See delivery',
  waiting: 'waiting to leave',
  oldest: 'the oldest waits',
  given: 'given up',
  detector: 'failures of the detector in 30 days',
  nothing: '–',
  detectorHint: (p: { when: string }) =>
    `Last ${p.when}. Each such text was stored and put before its therapist as if it were of concern.`,
  givenTitle: 'Given up',
  givenNone: 'Nothing was given up.',
  columns: {
    kind: 'What',
    subject: 'Number',
    since: 'Since',
    tries: 'Tries',
    failure: 'Reason',
    deed: 'Again',
  },
  kinds: {
    'clock-opened': 'Start of a reply clock',
    'clock-changed': 'Change of a reply clock',
    'flag-raised': 'Start of an escalation',
    'flag-changed': 'Change of an escalation',
    'assignment-made': 'Start of reminders',
    'assignment-changed': 'Change of reminders',
    'mail-requested': 'Mail',
    'cover-due': 'Cover begins or ends',
  },
  retry: 'Try again',
  retryOf: (p: { number: string }) => `Try ${p.number} again`,
  retried: 'It is on its way again.',
  whoIsPaged: 'Who is paged',
  rosterWhole: 'Every position of the on-call roster is held.',
  channels: 'Page channels',
  channel: 'Channel',
  arrived: 'Last arrived',
  failed: 'Last failed',
  state: 'State',
  on: 'on',
  off: 'off',
  broken: 'failing',
  never: 'never',
};

export const adminAudit = {
  title: 'Audit',
  lead: 'Who did what, and when. The log can only grow; seals over it show whether anything was changed. It holds no words of anybody.',
  seal: (p: { number: number; when: string }) => `Seal ${p.number}, made ${p.when}`,
  noSeal: 'Nothing is sealed yet. The worker seals what was written within seconds.',
  headHint: 'Keep this number outside, and a later check can prove that nothing before it was changed:',
  caption: 'The newest entries',
  captionOlder: 'Older entries',
  columns: { when: 'When', who: 'Who', what: 'What', room: 'Room', subject: 'About', detail: 'Detail' },
  system: 'Stillroom',
  client: 'a client',
  older: 'Older entries',
  newest: 'The newest entries',
  none: 'Nothing has happened yet.',
};
