import { type AccountId, type FlagId, type PageId, type PlatformId, pageId } from '@stillroom/domain/ids';
import { type Selectable, sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database, Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** One attempt to reach one person over one channel at one step; its id is the idempotency key that it carries (C5). */
export type CrisisPage = {
  readonly pageId: PageId;
  readonly flagId: FlagId;
  readonly step: number;
  readonly recipientId: AccountId;
  readonly channelId: string;
  readonly sentBy: 'workflow' | 'watchdog';
  readonly state: 'pending' | 'delivered' | 'failed';
  readonly attempts: number;
  readonly failure: string | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly deliveredAt: number | null;
};

export type NewPage = Pick<
  CrisisPage,
  'flagId' | 'step' | 'recipientId' | 'channelId' | 'sentBy' | 'createdAt'
>;

/** Plans pages before they are sent. One that is planned already stays the one that it is. */
export async function planPages(
  trx: Tenant,
  platformId: PlatformId,
  pages: readonly NewPage[],
): Promise<void> {
  if (pages.length === 0) return;
  await trx
    .insertInto('crisis_pages')
    .values(
      pages.map((page) => ({
        platform_id: platformId,
        page_id: pageId.parse(v7()),
        flag_id: page.flagId,
        step: page.step,
        recipient_id: page.recipientId,
        channel_id: page.channelId,
        sent_by: page.sentBy,
        state: 'pending' as const,
        created_at: at(page.createdAt),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Takes the pages of a flag that wait to be sent and that nobody has in hand. Commit before sending: if the sender dies, they
 * come back after `inHandMs` and are sent again with the same id.
 */
export async function takePages(
  trx: Tenant,
  platformId: PlatformId,
  flagId: FlagId,
  { now, inHandMs }: { readonly now: number; readonly inHandMs: number },
): Promise<readonly CrisisPage[]> {
  const { rows } = await sql<Selectable<Database['crisis_pages']>>`
    update crisis_pages set attempts = attempts + 1, in_hand_until = ${new Date(now + inHandMs)}
    where (platform_id, page_id) in (
      select platform_id, page_id from crisis_pages
      where platform_id = ${platformId} and flag_id = ${flagId} and state = 'pending'
        and (in_hand_until is null or in_hand_until <= ${new Date(now)})
      for update skip locked
    )
    returning *`.execute(trx);
  return rows.map(pageFrom);
}

/** Notes how sending went. A page that failed and may be tried again stays pending, and is free at once. */
export async function settlePage(
  trx: Tenant,
  platformId: PlatformId,
  page: CrisisPage,
  went: { readonly state: 'delivered' } | { readonly state: 'pending' | 'failed'; readonly failure: string },
  now: number,
): Promise<void> {
  await trx
    .updateTable('crisis_pages')
    .set({
      state: went.state,
      in_hand_until: null,
      ...(went.state === 'delivered'
        ? { delivered_at: at(now), failure: null }
        : { failure: went.failure.slice(0, 200) }),
    })
    .where('platform_id', '=', platformId)
    .where('page_id', '=', page.pageId)
    .where('state', '=', 'pending')
    .execute();
}

/** Who was told of this flag, and how it went, in order. */
export async function pagesOfFlag(
  trx: Tenant,
  platformId: PlatformId,
  flagId: FlagId,
): Promise<readonly CrisisPage[]> {
  const rows = await trx
    .selectFrom('crisis_pages')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('flag_id', '=', flagId)
    .orderBy('created_at')
    .orderBy('page_id')
    .execute();
  return rows.map(pageFrom);
}

/** When the newest page that got through did, in epoch milliseconds, by the case it was for; of one without, nothing. */
export async function lastDeliveries(
  trx: Tenant,
  platformId: PlatformId,
  flagIds: readonly FlagId[],
): Promise<ReadonlyMap<FlagId, number>> {
  if (flagIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('crisis_pages')
    .select(['flag_id', 'delivered_at'])
    .where('platform_id', '=', platformId)
    .where('flag_id', 'in', flagIds)
    .where('delivered_at', 'is not', null)
    .orderBy('delivered_at')
    .execute();
  return new Map(
    rows.flatMap(({ flag_id, delivered_at }) => (delivered_at === null ? [] : [[flag_id, delivered_at]])),
  );
}

const pageFrom = (row: Selectable<Database['crisis_pages']>): CrisisPage => ({
  pageId: row.page_id,
  flagId: row.flag_id,
  step: row.step,
  recipientId: row.recipient_id,
  channelId: row.channel_id,
  sentBy: row.sent_by,
  state: row.state,
  attempts: row.attempts,
  failure: row.failure,
  createdAt: row.created_at,
  deliveredAt: row.delivered_at,
});
