import { chrome } from './en/chrome.ts';
import { front } from './en/front.ts';
import { help } from './en/help.ts';
import { nav } from './en/nav.ts';
import { signIn } from './en/sign-in.ts';
import { start } from './en/start.ts';
import { composer, inboxRow, promise, saved } from './en/writing.ts';

/** Everything the product says, in English. One file a page; what it exports is named here once. */
export const en = { chrome, composer, front, help, inboxRow, nav, promise, saved, signIn, start };
