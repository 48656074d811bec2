/** A page (a call for help to somebody on call) as the webhook received it. */
export interface ReceivedPage {
  readonly pageId: number;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  /** The `Stillroom-Signature` header as it came; empty when the page was not signed. */
  readonly signature: string;
  /** The headers that matter to a receiver, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came, because the signature is over these very characters. */
  readonly body: string;
}

export type PagePosted = Pick<ReceivedPage, 'headers' | 'body'>;

/** Adds a page to those that have arrived, and forgets the oldest beyond `limit`. */
export function keepPage(pages: ReceivedPage[], posted: PagePosted, receivedAt: number, limit: number): void {
  const pageId = (pages.at(-1)?.pageId ?? 0) + 1;
  pages.push({ pageId, receivedAt, signature: posted.headers['stillroom-signature'] ?? '', ...posted });
  if (pages.length > limit) pages.shift();
}
