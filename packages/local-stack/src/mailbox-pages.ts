import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Html, html, linked } from './html.ts';
import type { Arrivals, ReceivedMail } from './mailbox.ts';
import type { PagePosted, ReceivedPage } from './pager.ts';

const largestPage = 100_000;

/**
 * Answers one request to the mailbox's site: `/` and `/mail/<id>` for people, `/messages.json` and `/pages.json` for
 * tests (`?to=<address>` narrows the first), `/pager` shows the pages received and takes new ones by POST.
 */
export async function answerMailbox(
  request: IncomingMessage,
  response: ServerResponse,
  arrivals: Arrivals,
  keep: (page: PagePosted) => void,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const answer =
    request.method === 'POST' && pathname === '/pager'
      ? await takePage(request, keep)
      : view(pathname, searchParams, arrivals);
  response.writeHead(answer.status, { ...always, 'Content-Type': answer.type });
  response.end(answer.body);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const always = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
};

function view(pathname: string, search: URLSearchParams, { mails, pages }: Arrivals): Answer {
  if (pathname === '/messages.json') {
    const to = search.get('to');
    return json(to ? mails.filter((mail) => mail.to.includes(to)) : mails);
  }
  if (pathname === '/pages.json') return json(pages);
  if (pathname === '/pager') return page(200, 'Pager', pagerView(pages));
  if (pathname === '/') return page(200, 'Mailbox', mailboxView(mails));
  const mail = mails.find(({ mailId }) => pathname === `/mail/${mailId}`);
  if (mail) return page(200, mail.subject || 'No subject', mailView(mail));
  return page(404, 'Not found', html`<p>There is no such mail. <a href="/">To the mailbox</a></p>`);
}

async function takePage(request: IncomingMessage, keep: (page: PagePosted) => void): Promise<Answer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size <= largestPage) parts.push(bytes);
  }
  if (size > largestPage) return { status: 413, type: 'text/plain', body: 'Too large.\n' };
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  keep({ headers, body: Buffer.concat(parts).toString('utf8') });
  return { status: 202, type: 'application/json', body: '{"status":"success"}\n' };
}

function mailboxView(mails: readonly ReceivedMail[]): Html {
  if (mails.length === 0)
    return html`<p>No mail yet. What Stillroom sends from this machine arrives here.</p>`;
  const rows = [...mails].reverse().map(
    (mail) => html`<tr>
      <td><a href="/mail/${mail.mailId}">${mail.subject || 'No subject'}</a></td>
      <td>${mail.to.join(', ')}</td>
      <td>${moment(mail.receivedAt)}</td>
    </tr>`,
  );
  return html`<table>
    <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Arrived</th></tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
}

function mailView(mail: ReceivedMail): Html {
  return html`<dl>
      <dt>From</dt><dd>${mail.from}</dd>
      <dt>To</dt><dd>${mail.to.join(', ')}</dd>
      <dt>Arrived</dt><dd>${moment(mail.receivedAt)}</dd>
    </dl>
    <div class="letter">${linked(mail.text)}</div>`;
}

function pagerView(pages: readonly ReceivedPage[]): Html {
  if (pages.length === 0)
    return html`<p>Nobody has been paged yet. The demo platforms page by webhook to here.</p>`;
  const items = [...pages].reverse().map(
    (received) => html`<li>
      <h2>Page ${received.pageId}, ${moment(received.receivedAt)}</h2>
      <p>${received.signature ? html`Signed: <code>${received.signature}</code>` : 'Not signed'}</p>
      <pre tabindex="0">${received.body}</pre>
    </li>`,
  );
  return html`<ol reversed>${items}</ol>`;
}

function moment(at: number): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')} UTC</time>`;
}

function page(status: number, title: string, content: Html): Answer {
  const { markup } = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Stillroom mailbox</title>
<style>
  :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #8886; }
  dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
  .letter, pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; padding: 1rem; }
</style></head>
<body>
<nav aria-label="Site"><a href="/">Mailbox</a> · <a href="/pager">Pager</a></nav>
<main><h1>${title}</h1>${content}</main>
</body>
</html>`;
  return { status, type: 'text/html; charset=utf-8', body: markup };
}

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}
