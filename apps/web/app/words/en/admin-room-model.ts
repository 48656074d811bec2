import { strong } from '../phrase.ts';

const open = (count: number): string =>
  Number(count) === 1 ? 'the open room stays' : `the ${count} open rooms stay`;

/** Choosing what a room is, with its preview. */
export const adminRoomModel = {
  title: 'Room model',
  lead: (p: { openRooms: number }) =>
    `What a room is here, who is in it, and what you promise. New rooms follow it; ${open(p.openRooms)} as they are until you move them.`,
  variantsLabel: 'What is a room here?',
  variants: {
    'shared-room': {
      title: 'Shared room',
      text: 'Two partners and a therapist write in one room. A partner may start alone.',
    },
    'private-room': { title: 'Private room', text: 'One client and one therapist.' },
    'messaging-included': { title: 'Messaging included', text: 'Private and shared rooms side by side.' },
    'written-exercises': {
      title: 'Written exercises',
      text: 'No open messages. The therapist assigns, people write, the therapist answers.',
    },
  },
  inForce: 'in force',
  couples: 'Couples',
  start: 'Starting',
  mayStartAlone: 'A partner may start alone',
  disclosure: 'Both sign',
  disclosures: { 'no-secrets': 'No secrets', 'limited-confidences': 'Limited confidences' },
  disclosureHint: 'Only limited confidences give each partner a side thread with the therapist.',
  invitationDays: 'An invitation holds',
  days: 'days',
  daysOdd: 'An invitation holds for 1 to 60 days.',
  promise: 'The promise',
  answeredWithin: 'Answered within',
  target: (p: { length: string }) => `${p.length} target`,
  limit: (p: { length: string }) => `${p.length} at most`,
  nonePromised: 'No answer within a time is promised.',
  changePromise: 'Change the promise',
  example: (p: { written: string; target: string; limit: string }) => [
    'A message sent on ',
    strong(p.written),
    ' is due ',
    strong(p.target),
    ', at the latest ',
    strong(p.limit),
    '.',
  ],
  save: 'Save for new rooms',
  saving: 'Saving…',
  preview: 'Show the preview',
  move: 'Move open rooms…',
  saved: (p: { version: number }) => `Saved as version ${p.version}. New rooms follow it from now on.`,
  savedTitle: 'Saved',
  unchanged: 'Nothing is different from what is saved already.',
  adjusted: 'Not saved yet: the preview shows what new rooms would be.',
};

/** What each person would see, drawn with sample sentences: never with anybody's words. */
export const adminPreview = {
  label: 'Preview',
  about: 'A sample. Nobody’s real words are shown to an admin.',
  views: { client: 'Client', partner: 'Partner', therapist: 'Therapist', onCall: 'On-call' },
  rooms: {
    individual: 'Your room',
    couple: 'Your shared room',
    both: 'Your room, alone or shared',
    exercises: 'Your exercises',
  },
  readHere: {
    individual: 'You and your therapist read here.',
    couple: 'You, your partner and your therapist read here.',
    both: 'You and your therapist read here; in a shared room your partner too.',
    exercises: 'What you write is read by your therapist, and by your partner as each exercise says.',
  },
  letter: {
    couple: 'When you came home on Friday and put the phone down, I felt that you were here.',
    individual: 'I did the walk before work, three days of five. The mornings are easier than I thought.',
  },
  readers: {
    individual: [strong('Your therapist'), ' will read this.'],
    couple: [strong('Your partner and your therapist'), ' will read this.'],
  },
  write: { individual: 'Write to your therapist…', couple: 'Write to both…' },
  replyBy: (p: { when: string }) => `Reply by ${p.when}`,
  reviewBy: (p: { when: string }) => `Answer by ${p.when}`,
  exercise: {
    title: 'Three evenings, three good moments',
    text: 'Each of you writes for ten minutes. You see each other’s answers when both have handed in.',
    alone: 'Ten minutes on three evenings. Your therapist answers what you hand in.',
    chip: 'To do',
  },
  inbox: 'Inbox',
  inboxWho: 'Ines and Denis',
  inboxWhoAlone: 'Ines',
  inboxWhat: 'Two letters wait for an answer',
  inboxExercise: 'An exercise was handed in',
  paging: 'When somebody writes that they are in danger',
  lines: {
    'rooms-of-individual': 'Rooms are for one client and a therapist.',
    'rooms-of-couple': 'Rooms are for two partners and a therapist.',
    'rooms-of-both': 'Rooms are for one client, or for two partners, and a therapist.',
    'writes-any-time': 'One can write at any time, also at night.',
    'no-open-messages': 'There are no open messages.',
    'works-through-exercises': 'The therapist can assign written exercises.',
    'reply-by': (p: { target: string; limit: string }) =>
      `A letter written now is answered by ${p.target}, at the latest ${p.limit}.`,
    'no-reply-promised': 'No answer within a time is promised.',
    'review-by': (p: { target: string; limit: string }) =>
      `An exercise handed in now is answered by ${p.target}, at the latest ${p.limit}.`,
    'no-review-promised': 'For handed-in exercises no time is promised.',
    'may-start-alone': 'One partner may start alone and write to the therapist first.',
    'starts-together': 'The room begins once both partners have joined.',
    'invites-partner': (p: { days: number }) =>
      `The other partner is invited by mail; the link holds ${p.days} days.`,
    'joins-with-own-account-and-consent': 'Joins with an account, a contact and a consent of their own.',
    'sees-from-joining':
      'Your partner’s earlier writing stays with them. Either of you may leave at any time.',
    'signs-disclosure-no-secrets': 'Both sign: the therapist keeps no secrets between partners.',
    'signs-disclosure-limited-confidences': 'Both sign: some things may be told to the therapist alone.',
    'side-thread-with-therapist':
      'Each partner has a side thread with the therapist, which the other never sees.',
    'screened-alone': 'Each answers questions on safety alone; the other never learns of them.',
    'help-at-once-for-oneself': 'Who writes of danger is shown helplines at once, and only they see them.',
    'never-sees-partners-help': 'Of help that was shown to the other, nothing is seen.',
    'inbox-ordered-by-due': 'The inbox stands in the order in which answers are due.',
    'inbox-of-exercises': 'The inbox holds handed-in exercises.',
    'reminded-at-half-and-before': 'A reminder comes at half the time and shortly before, never at night.',
    'supervisor-told-at-limit':
      'When the limit is missed, the supervisor is told and the client may choose how to go on.',
    'assigns-exercises': 'Exercises are assigned from the library.',
    'writes-notes': 'Notes of one’s own are seen by no client.',
    'outcome-within': (p: { length: string }) =>
      `Whoever acknowledges records an outcome within ${p.length}, or the ladder goes on.`,
    'reads-flagged-text-alone': 'The person on call can read the one text it is about, and nothing else.',
  },
  atOnce: 'at once',
  after: (p: { length: string }) => `after ${p.length}`,
  thenEvery: (p: { length: string }) => `every ${p.length}`,
  paged: {
    'on-call': 'The person on call is paged',
    backup: 'The backup is paged too',
    supervisor: 'The supervisor is paged too',
    everyone: 'Everyone on the roster is paged',
  },
  pagedAgain: 'Paged again, until a named person acknowledges',
};

/** The second step: moving rooms that exist. */
export const adminMoveRooms = {
  title: 'Move open rooms',
  lead: (p: { version: number }) =>
    `Rooms stay under the version they were opened with until you take this step. Rooms you move follow version ${p.version}.`,
  whatChanges: 'What changes, and for whom',
  fromVersion: (p: { version: number; rooms: number }) =>
    Number(p.rooms) === 1
      ? `1 room under version ${p.version}`
      : `${p.rooms} rooms under version ${p.version}`,
  changes: {
    mode: {
      messaging: 'Clients and therapists can write open messages.',
      'exercises-only':
        'Clients and therapists can no longer write open messages; what was written stays. They work through exercises.',
    },
    reply: 'Clients and therapists: the promise of when a message is answered.',
    replyIs: (p: { target: string; limit: string }) =>
      `Messages are answered within ${p.target}, at most ${p.limit}. Answers that wait now are counted anew.`,
    replyNone: 'For new messages no time is promised any more. What was promised before still holds.',
    reviewWindow: 'Clients and therapists: the promise for exercises that were handed in.',
    crisis: 'Nothing for its members: the on-call ladder holds for all rooms already.',
    nothing: 'Members notice no difference.',
  },
  effectTitle: 'What moving does',
  effects: (p: { version: number }) => [
    `Only the rooms you ticked move, at once, to version ${p.version}. The others stay as they are.`,
    'Every member finds a line in the room that says it has changed, and is told by mail where that is safe.',
    'What partners have signed, and everything that was written, stays as it is.',
    'A room goes back only if you save the earlier terms as a new version and move it again; its members are told then too.',
  ],
  rooms: 'Which rooms',
  roomsHint: 'Tick those that should move. An admin sees rooms by number, never who writes in them.',
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  columns: {
    room: 'Room',
    kind: 'Kind',
    life: 'State',
    therapist: 'Therapist',
    version: 'Version',
    waiting: 'Answers due',
    since: 'Since',
  },
  kinds: { individual: 'Individual', couple: 'Couple' },
  lives: { waiting: 'waiting', active: 'active', paused: 'paused', closed: 'closed' },
  notOffered: 'The new model has no rooms of this kind',
  choose: (p: { room: string }) => `Move room ${p.room}`,
  submit: 'Move the chosen rooms',
  submitting: 'Moving…',
  back: 'Back to the room model',
  none: 'All open rooms follow the newest version',
  noneHint: 'There is nothing to move.',
  noneChosen: 'Please choose at least one room.',
  moved: (p: { count: number }) =>
    Number(p.count) === 1 ? '1 room was moved.' : `${p.count} rooms were moved.`,
  stayed: (p: { count: number }) =>
    Number(p.count) === 1
      ? '1 room could not be moved and stayed as it is.'
      : `${p.count} rooms could not be moved and stayed as they are.`,
  more: 'Only the 200 oldest are listed. Move these first.',
};
