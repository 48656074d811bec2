import { listed } from './listed.ts';

/** A client's room: letters, what is known about them, and what can be done. */
export const room = {
  /** In the browser's tab and history: of the room and of what leads out of it alike. */
  tab: 'Your room',
  titleAlone: (p: { therapist: string }) => `Your room with ${p.therapist}`,
  titleShared: 'Your shared room',
  readHere: (p: { names: readonly string[] }) => `${listed(['You', ...p.names])} read here.`,
  /** What staff of a room are to those it is for. */
  callings: { therapist: 'therapist', cover: 'therapist' },
  called: (p: { name: string; calling: string }) => `${p.name} (${p.calling})`,
  answersCome: (p: { target: number; limit: number }) =>
    `Answers come within ${p.target} to ${p.limit} hours, on working days.`,
  policies: {
    'no-secrets': 'No secrets: what you tell your therapist alone may be brought here, as you both signed.',
    'limited-confidences':
      'Limited confidences: what you tell your therapist alone stays between the two of you, as you both signed.',
  },
  /** Before the room opens: who has signed already is shown to nobody else (K3). */
  policiesToSign: {
    'no-secrets':
      'It will have no secrets: what you tell your therapist alone may be brought here. Each of you signs that before it opens.',
    'limited-confidences':
      'It will keep limited confidences: what you tell your therapist alone stays between the two of you. Each of you signs that before it opens.',
  },
  exercises: 'Exercises',
  earlierLetters: 'Earlier letters',
  newestLetters: 'Back to the newest letters',
  you: 'You',
  empty: 'Nothing is written here yet.',
  emptyHint: 'Begin wherever you like. A few lines are enough.',
  withdrawnByYou: 'You took this message back.',
  withdrawn: 'This message was taken back.',
  onlyYouAnd: (p: { names: readonly string[] }) => `only you and ${listed(p.names)}`,
  sharedByYou: 'before the room opened; you shared it',
  sharedByThem: 'from before the room opened',
  edited: 'changed',
  read: (p: { when: string }) => `Read ${p.when}`,
  readBy: (p: { names: readonly string[] }) => `Read by ${listed(p.names)}`,
  forSession: 'For our next session',
  more: 'More for this message',
  mark: 'For the session',
  unmark: 'Not for the session',
  change: 'Change the words',
  changeHint: 'While nobody else has read it. The words before it are kept beside it.',
  changeSave: 'Keep these words',
  takeBack: 'Take it back',
  takeBackHint: 'Its words go, for good. That there was a message stays visible.',
  takeBackConfirm: 'Yes, take it back',
  share: (p: { name: string }) => `Share with ${p.name}`,
  shareHint: (p: { name: string }) => `${p.name} can read this letter from then on. This cannot be undone.`,
  writeTo: 'To whom',
  toShared: 'To everyone here',
  toBefore: (p: { name: string }) => `To ${p.name}, before the room opens`,
  toSide: (p: { name: string }) => `To ${p.name} alone`,
  tryAgain: 'Your words are still below. Please look at them and send them again.',
  signInThen: 'Sign in in a new tab, then send again here',
  keptTitle: 'You are signed out',
  kept: 'Your message was not sent. Here are your words, so that nothing is lost: copy them, sign in, and send them again.',
  forHelpTitle: 'If you are in danger, or somebody else is, write it here',
  forHelp: (p: { names: readonly string[] }) =>
    `The room rests, so nothing else is sent. A letter about danger still goes out: to ${listed(p.names)} and the clinicians on call, and to nobody else in this room.`,
  cannotWriteNow: 'Nothing can be sent here at the moment. You can go on reading.',
  noMessages: 'In this room you work with written exercises; there are no open messages.',
  seeExercises: 'See your exercises',
  pausedClock: (p: { until: string }) =>
    `Your therapist is away until ${p.until}. What you send now waits until then; its time stands still meanwhile.`,
  choiceTitle: 'Your answer is late, and we are sorry.',
  choiceLead: 'You can say how you would like to go on. It can be changed until somebody answers.',
  choice: {
    wait: { title: 'Wait', text: 'Your therapist answers as soon as possible.' },
    'ask-cover': {
      title: 'Ask a colleague',
      text: 'Another therapist of this platform is asked to answer you.',
    },
    switch: { title: 'Change therapist', text: 'We get in touch about another therapist for your room.' },
  },
  choose: 'Send my wish',
  chosen: (p: { wish: string }) => `You asked for: ${p.wish}.`,
};

/** Where the room stands, above its letters. */
export const roomLife = {
  waitingTitle: 'This room is not open yet',
  waiting:
    'Some steps are still to be taken. What you write here until then is read by your therapist alone.',
  waitingDone: (p: { therapist: string }) =>
    `You have done your part. Once everything is ready, ${p.therapist} opens the room after a look, usually within a working day; you need not do anything.`,
  steps: {
    consent: 'Read and give your consent',
    'sign-disclosure': 'Read and sign how secrets are handled',
    'answer-screening': 'Answer a few questions, alone',
  },
  invite: 'Invite your partner',
  invitedTitle: 'Your invitation',
  invited: 'See it, or take it back',
  frozenTitle: 'This room rests',
  frozen: 'Nothing is sent here for now. All that was written stays, and you can go on reading.',
  pausedTitle: 'This room is paused',
  paused: {
    'therapist-away':
      'Your therapist is away. You can write; the time of your messages stands still meanwhile.',
    'at-request': 'It was asked for. You can go on reading; nothing is sent meanwhile.',
    supervisor: 'A supervisor has paused it. You can go on reading; nothing is sent meanwhile.',
    'partner-left': 'Nothing is sent here for now. You can go on reading.',
  },
  until: (p: { when: string }) => `Until ${p.when}.`,
  agreeAnew: 'Agree to go on',
  resume: 'End the pause',
  closedTitle: 'This room is closed',
  closed: 'You can read what was written here. For something new, start another room.',
  leftTitle: 'You have left this room',
  left: 'You can still read what you could read before.',
  comeBack: 'Come back',
  settings: 'Pause or leave',
  pauseTitle: 'Pause this room?',
  pauseFor: 'Pause the room',
  pauseHint:
    'Everyone in the room sees it, and everyone can end it earlier. Nothing is sent until then, except a letter about danger.',
  pauseDays: (p: { days: number }) => (p.days === 1 ? 'For one day' : `For ${p.days} days`),
  pauseLabel: 'How long',
  leaveTitle: 'Leave this room?',
  leaveShared:
    'The room then rests for everyone. Nothing is deleted, nobody is told a reason, and no mail goes out. You can go on reading what you could read. What follows is your therapist’s step, and needs everyone’s consent anew.',
  leaveAlone:
    'The room is closed then. Nothing is deleted, and you can go on reading. Messages that wait will not be answered any more.',
  leaveConfirm: 'Yes, leave this room',
  stay: 'Back to the room',
};

/** Lines of the log that no person wrote. */
export const roomLines = {
  opened: 'The room opened.',
  'partner-joined': (p: { name: string; when: string }) =>
    `${p.name} joined here on ${p.when}. What was written before stays with who wrote it.`,
  'you-joined': (p: { when: string }) =>
    `You joined here on ${p.when}. What was written before stays with who wrote it.`,
  paused: 'The room was paused.',
  resumed: 'The room goes on.',
  closed: 'The room was closed.',
  'model-moved': 'The way this room works has changed. Your therapist can tell you what is different.',
  'therapist-changed': 'Another therapist has taken over.',
  'time-off': 'Your therapist has planned time off.',
  'time-off-dates': (p: { name: string; from: string; to: string; cover: string | null }) =>
    [
      `${p.name} planned to be away from ${p.from}, and back on ${p.to}.`,
      ...(p.cover ? [`${p.cover} answers meanwhile.`] : []),
    ].join(' '),
  'cover-started': (p: { name: string }) => `${p.name} answers here while your therapist is away.`,
  'cover-ended': 'Your therapist is back.',
  'invitation-sent': 'An invitation was sent.',
  'invitation-revoked': 'The invitation was taken back.',
};

/** All rooms of a client. */
export const rooms = {
  title: 'Your rooms',
  with: (p: { therapist: string }) => `With ${p.therapist}`,
  shared: 'Shared room',
  sharedWith: (p: { partner: string; therapist: string }) => `With ${p.partner} and ${p.therapist}`,
  answerBy: (p: { when: string }) => `Reply by ${p.when}`,
  late: (p: { when: string }) => `The answer takes longer, until ${p.when}`,
  overdue: 'The answer is late',
  waiting: 'Not open yet',
  yourStep: 'A step of yours is open',
  paused: 'Paused',
  closed: 'Closed',
  left: 'You have left',
  startTitle: 'A new room',
  start: {
    individual: { title: 'A room of your own', text: 'You and a therapist, nobody else.' },
    couple: {
      title: 'A shared room for two',
      text: 'You, your partner and a therapist. You may begin alone and invite your partner when you like.',
    },
  },
  begin: 'Start this room',
  none: 'You have no room yet',
  noneHint: 'Start one here. A therapist is assigned to you at once.',
  nothingOffered: 'There is nothing to start here at the moment.',
};

/** Before a room can open: consent, disclosure, screening. */
export const consent = {
  title: 'Before you begin',
  lead: 'Please read this in peace. You can stop here and come back.',
  points: [
    {
      title: 'What this is',
      text: 'Written therapy. You write when you like, and your therapist answers within the promised time. It is not live chat and does not replace sessions face to face where you need them.',
    },
    {
      title: 'What it is not',
      text: 'It is not for emergencies. Nobody reads along day and night. In danger you call the numbers under “Help now”, which are on every page.',
    },
    {
      title: 'Who reads what you write',
      text: 'The people in your room; they are named before you send anything. Their texts are encrypted. An administrator never sees them.',
    },
    {
      title: 'When you may be in danger',
      text: 'What you send is looked through by a program for signs of danger. If it finds some, you are shown help at once, and a clinician on call may read that one message, to reach you.',
    },
    {
      title: 'You can stop at any time',
      text: 'You can take back a message, pause the room or leave it. Nothing is deleted by somebody else’s leaving.',
    },
  ],
  agree: 'I have read this and I agree.',
  agreeMissing: 'Please tick this box if you agree; otherwise you can simply leave this page.',
  submit: 'Agree and go on',
  submitting: 'One moment…',
  disclosureTitle: 'How secrets are handled here',
  disclosure: {
    'no-secrets': [
      'In this room there are no secrets between the two of you and your therapist.',
      'What one of you tells the therapist alone, the therapist may bring into the shared room when that helps the work.',
      'What you wrote before your partner joined stays with you unless you share it yourself.',
    ],
    'limited-confidences': [
      'Each of you may write to the therapist alone, beside the shared room.',
      'What is said there is not shown to the other, now or later. The therapist may ask you to bring something into the shared room yourself.',
      'Nothing can be kept to two when somebody is in danger.',
    ],
  },
  sign: 'I have read how secrets are handled, and I sign it.',
  signMissing: 'Please tick this box if you agree to it.',
  signSubmit: 'Sign and go on',
};

/** A few questions that each partner answers alone (K3). */
export const screening = {
  title: 'A few questions for you alone',
  lead: 'Your partner is never shown that you answered or what. Please answer when you are by yourself. “Leave this page” at the top leads away at once.',
  questions: {
    'danger-now': 'Are you in danger at this moment?',
    hurt: 'Has your partner ever hit, pushed, choked or otherwise hurt you?',
    threatened: 'Has your partner threatened to hurt you, themselves, a child or an animal?',
    afraid: 'Are you sometimes afraid of your partner?',
    controlled: 'Does your partner decide whom you see, what you spend, or look through your phone?',
    consequences:
      'Could something bad happen to you if you wrote openly in a room that your partner reads too?',
  },
  replies: { no: 'No', unsure: 'Not sure', yes: 'Yes' },
  remark: 'Something you would like to say about it',
  optional: '(optional)',
  remarkHint: 'Your therapist reads it.',
  missing: 'Please choose one. “Not sure” is a good answer too.',
  tooLong: 'This is too long. Please shorten it.',
  submit: 'Send my answers',
  submitting: 'Sending…',
};
