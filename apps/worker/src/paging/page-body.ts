import type { AccountId, FlagId, PageId } from '@stillroom/domain/ids';

/** What a page says: that somebody is needed, how urgent it is, and where to look. No words, no name of a client (C5). */
export type Page = {
  /** The idempotency key: the same page sent twice carries the same. */
  readonly pageId: PageId;
  /** The case that it is about: all its pages belong together. */
  readonly flagId: FlagId;
  /** Whom on the staff it is for. */
  readonly recipientId: AccountId;
  readonly level: number;
  readonly step: number;
  /** Absolute address of the case; it needs a sign-in. */
  readonly url: string;
  /** Epoch milliseconds at which the flag was raised. */
  readonly raisedAt: number;
};

export type PageFormat = 'stillroom' | 'pagerduty-v2';

const summary = 'A person may be in danger. Open the case and take it.';

/**
 * The JSON body of a page.
 * @param routingKey PagerDuty's integration key; the Stillroom format carries none (its signature speaks for it)
 * @see https://developer.pagerduty.com/docs/events-api-v2/trigger-events/ for the second format
 */
export function pageBody(page: Page, format: PageFormat, routingKey: string): string {
  const raisedAt = new Date(page.raisedAt).toISOString();
  if (format === 'stillroom') {
    return JSON.stringify({
      type: 'crisis.page',
      id: page.pageId,
      flag: page.flagId,
      recipient: page.recipientId,
      level: page.level,
      step: page.step,
      raised_at: raisedAt,
      summary,
      url: page.url,
    });
  }
  return JSON.stringify({
    routing_key: routingKey,
    event_action: 'trigger',
    // A page of its own: one that joined an incident which somebody acknowledged there would notify nobody (C4).
    dedup_key: page.pageId,
    payload: {
      summary,
      source: 'stillroom',
      severity: 'critical',
      timestamp: raisedAt,
      group: page.flagId,
      custom_details: { id: page.pageId, case: page.flagId, level: page.level, step: page.step },
    },
    links: [{ href: page.url, text: 'Open the case' }],
  });
}
