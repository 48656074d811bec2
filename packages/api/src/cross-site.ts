/** What of a request is looked at; a `Request` has it. */
type Asked = { readonly method: string; readonly headers: Pick<Headers, 'get'> };

/**
 * Whether a request that may change something comes from a page of ours. Everything but GET and HEAD is judged, whatever
 * its content type: a form of another site may send multipart or plain text without asking first.
 *
 * `Sec-Fetch-Site` is the browser's own word and cannot be set by a page, so where it stands it must say `same-origin`.
 * `Origin` must be ours where it names one; a form on a page without referrer sends `null`, which is believed only beside
 * that word. A request with neither is refused: every browser of today sends one of them with a form.
 * @param origins the addresses under which this platform is reached, such as `https://stillroom.example`
 */
export function refuseCrossSite(request: Asked, origins: string | readonly string[]): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return true;
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') return site === null;
  return ![origins].flat().includes(origin);
}
