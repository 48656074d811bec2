/**
 * The neutral page that "Leave this page" leads to: something anyone might have open. STILLROOM_LEAVE_TO names
 * another one, which an install should do when a local weather or news page is less remarkable there.
 */
export function leaveTo(): string {
  const chosen = process.env.STILLROOM_LEAVE_TO ?? '';
  return URL.canParse(chosen) && /^https?:/.test(chosen) ? chosen : 'https://www.wikipedia.org/';
}
