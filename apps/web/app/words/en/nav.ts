/** The entries of the side navigations. */
export const nav = {
  inbox: 'Inbox',
  /** After the number beside it, for those who listen. */
  toAnswer: 'to answer',
  exercises: 'Exercises',
  timeOff: 'Time off',
  ownPromise: 'My promise',
  onCall: 'On call',
  lateAnswers: 'Late answers',
  roomModel: 'Room model',
  promise: 'Promise',
  onCallLadder: 'On-call ladder',
  members: 'Members',
  delivery: 'Delivery',
  audit: 'Audit',
  adminPlace: (p: { platform: string }) => `${p.platform} · admin`,
};
