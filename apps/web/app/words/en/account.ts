export const forgotPassword = {
  title: 'Forgot your password?',
  lead: 'We send you a link with which you choose a new one. It works once, within an hour.',
  email: 'Mail address',
  submit: 'Send the link',
  submitting: 'Sending…',
  sentTitle: 'Please look into your mailbox',
  sent: (p: { email: string }) =>
    `If there is an account for ${p.email} here, a mail with a link is on its way. It can take a few minutes.`,
  nothingCame: 'Nothing came? Look into the folder for unwanted mail, and check the address.',
  back: 'Back to signing in',
  emailMissing: 'Please enter your mail address.',
  emailOdd: 'This does not look like a mail address. Please check it.',
};

export const resetPassword = {
  title: 'Choose a password',
  lead: 'Afterwards you sign in with it. You are signed out everywhere else.',
  password: 'New password',
  hint: (p: { min: number }) =>
    `At least ${p.min} characters. A few words in a row are easy to keep in mind and hard to guess.`,
  submit: 'Keep this password',
  submitting: 'Keeping it…',
  doneTitle: 'Your new password holds',
  done: 'You can sign in with it now.',
  again: 'Ask for a new link',
  passwordMissing: 'Please choose a password.',
  passwordShort: (p: { min: number }) =>
    `This password is too short. Please use at least ${p.min} characters.`,
  passwordLong: (p: { max: number }) => `This password is too long. Please use at most ${p.max} characters.`,
};

export const account = {
  title: 'Your account',
  lead: (p: { email: string }) => `You sign in as ${p.email}.`,
  about: 'About you',
  name: 'Name',
  nameHint: 'This is how the others in your room see you.',
  nameHintStaff: 'This is how people here see you.',
  nameMissing: 'Please enter a name.',
  nameLong: 'This name is too long. Please shorten it.',
  nameOdd: 'Please write a name with letters that others can see and read.',
  zone: 'Time zone',
  zoneHint: 'All times are shown in it, and when an answer comes.',
  zoneOdd: 'Please choose a time zone from the list.',
  country: 'Country',
  countryHint: 'It says which helplines you are shown.',
  countryOdd: 'Please choose a country from the list.',
  language: 'Language',
  languageOdd: 'Please choose a language from the list.',
  languages: { en: 'English' },
  phone: 'Phone number',
  emergencyContact: 'Whom to call in an emergency',
  reachHint: 'Only people on call see this, and only when you may be in danger.',
  reachHintTherapist:
    'Whoever is called over a late answer of yours sees this, to reach you. No client does.',
  reachLong: 'This is too long. Please shorten it.',
  optional: '(optional)',
  mailIsSafe: 'Nobody else reads my mailbox',
  mailIsSafeHint:
    'Only then we write to you when there is something new. The mails name nobody and say nothing of what it is about.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  safety: 'Where you are signed in',
  everywhere:
    'On a computer that others use too, or if a phone was lost: this ends every session of yours, on this device as well.',
  signOutEverywhere: 'Sign out everywhere',
  newPassword: 'Choose a new password',
};
