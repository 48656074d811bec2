import { createHmac } from 'node:crypto';
import { type Page, type PageFormat, pageBody } from './page-body.ts';

/** Where a webhook goes and how it proves who sent it. */
export type WebhookTarget = { readonly url: string; readonly format: PageFormat; readonly secret: string };

/**
 * The value of the `Stillroom-Signature` header: the second of signing and an HMAC-SHA256 over that second, a dot and
 * the body. The receiver compares in constant time and refuses signatures that are more than five minutes old.
 * @param at epoch milliseconds
 */
export function signature(secret: string, body: string, at: number): string {
  const second = Math.floor(at / 1000);
  return `t=${second},v1=${createHmac('sha256', secret).update(`${second}.${body}`).digest('hex')}`;
}

/**
 * Posts a page. Resolves when the receiver answered 2xx, throws otherwise; redirects are not followed, since a page must
 * not be sent where nobody configured it to go.
 * @param at epoch milliseconds, for the signature
 */
export async function sendWebhook(target: WebhookTarget, page: Page, at: number): Promise<void> {
  const body = pageBody(page, target.format, target.secret);
  const response = await fetch(target.url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(8_000),
    headers: {
      'content-type': 'application/json',
      'idempotency-key': page.pageId,
      ...(target.format === 'stillroom' ? { 'stillroom-signature': signature(target.secret, body, at) } : {}),
    },
    body,
  });
  await response.body?.cancel();
  if (!response.ok) throw new WebhookRefused(response.status);
}

/** The receiver answered, but not with 2xx. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
  readonly code: string;
  constructor(status: number) {
    super(`The page channel answered ${status}.`);
    this.code = String(status);
  }
}
