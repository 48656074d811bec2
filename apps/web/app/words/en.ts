import { account, forgotPassword, resetPassword } from './en/account.ts';
import { chrome } from './en/chrome.ts';
import { front } from './en/front.ts';
import { help } from './en/help.ts';
import { nav } from './en/nav.ts';
import { refusals } from './en/refusals.ts';
import { signIn } from './en/sign-in.ts';
import { start } from './en/start.ts';
import { composer, inboxRow, promise, saved } from './en/writing.ts';

/** Everything the product says, in English. One file a page; what it exports is named here once. */
export const en = {
  account,
  chrome,
  composer,
  forgotPassword,
  front,
  help,
  inboxRow,
  nav,
  promise,
  refusals,
  resetPassword,
  saved,
  signIn,
  start,
};
