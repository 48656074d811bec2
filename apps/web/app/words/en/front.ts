/** A platform's front page: what is promised, in words. */
export const front = {
  tab: 'Welcome',
  title: (p: { platform: string }) => p.platform,
  lead: 'A quiet place to write to your therapist, when the thought arrives. You read the answer when you are ready for it.',
  promiseTitle: 'When you are answered',
  promise: (p: { target: number; limit: number }) =>
    `Within ${p.target} hours, and within ${p.limit} at the latest, on working days. Under each message you see by when.`,
  noPromise: 'Your therapist gives you written exercises and answers what you write in them.',
  privateTitle: 'Who reads what you write',
  private: 'Only the people in your room. Their names stand over the page before you send anything.',
  notLiveTitle: 'What this is not',
  notLive: 'It is not a live chat and not an emergency service. In danger now?',
  enter: 'Go to your place',
  seeHelp: 'See who helps at once',
  seePromise: 'How well the promise is kept',
};
