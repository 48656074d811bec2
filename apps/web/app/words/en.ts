import { chrome } from './en/chrome.ts';
import { start } from './en/start.ts';

/** Everything the product says, in English. One file a page; a page's file is named here once. */
export const en = {
  chrome,
  start,
};
