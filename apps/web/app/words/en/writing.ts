import { type PhraseParts, strong } from '../phrase.ts';
import { listed } from './listed.ts';

/** Where people write: who reads it, and when it is answered. */
export const composer = {
  label: 'Your message',
  /** One reader: that nobody else does is worth saying. Several: their names say it. */
  readers: (p: { names: readonly string[] }): PhraseParts => [
    strong(listed(p.names)),
    p.names.length === 1 ? ' will read this. Nobody else.' : ' will read this.',
  ],
  /** What a client writes somebody on call reads too, where it may speak of danger (C4). */
  readersOfClient: (p: { names: readonly string[] }): PhraseParts => [
    strong(listed(p.names)),
    p.names.length === 1
      ? ' will read this. Nobody else, unless you may be in danger: then somebody on call.'
      : ' will read this.',
  ],
  writeAlone: 'Write when you like…',
  writeToBoth: 'Write to both…',
  writeReply: 'Write your answer…',
  answeredBy: (p: { when: string }) => `Sent now, answered by ${p.when}`,
  answers: 'Answers',
  send: 'Send',
  sending: 'Sending…',
  /** A flood of letters was braked; `at` says when one can write again. */
  tooMany: (p: { at: string }) =>
    `These were very many letters in a short time. Your words are kept here; you can send them again from ${p.at}.`,
  tooManyHelp: 'In danger now? See who helps at once',
  notSent: 'Not sent yet. Your words are kept on this page; please send them again in a moment.',
  sendKeys: 'Ctrl or ⌘ with Enter sends too',
};

/** How safe a draft is, beside where it is written. */
export const saved = {
  waiting: 'Saves when you pause',
  saving: 'Saving…',
  saved: 'Saved just now',
  joined: 'Saved, with what you wrote on another page',
  partly: 'Saved, but for what does not fit its question',
  unsaved: 'Not saved yet, kept on this page and tried again',
  retry: 'Try now',
  newerInForm:
    'Something newer was saved from another page or device. It stands here now together with what you wrote. Please look it over, then go on.',
};

/** Under a message: where its promise stands. */
export const promise = {
  due: (p: { when: string }) => `Reply by ${p.when}`,
  /** A length shorter than a minute is null. */
  late: (p: { length: string | null }) => `${p.length ?? 'Less than a minute'} late`,
  kept: (p: { length: string | null }) =>
    `Answered after ${p.length ?? 'less than a minute'} of working time`,
  paused: (p: { until: string }) => `Paused until ${p.until}`,
  pausedOpen: 'Paused',
  takesLonger: (p: { when: string; place: string }) =>
    `It takes longer: by ${p.when} (${p.place === 'UTC' ? p.place : `${p.place} time`}) at the latest`,
};
