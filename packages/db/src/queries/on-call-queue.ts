import { pageLevel } from '@stillroom/domain/crisis/crisis-level';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { PlatformId } from '@stillroom/domain/ids';
import { sql } from 'kysely';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { withCases } from './crisis-flags.ts';

/**
 * What stands in the on-call queue: every case that is on the ladder, without a limit, gravest and longest waiting first, then those
 * that were resolved since an instant (epoch ms), newest first.
 */
export async function onCallFlags(
  trx: Tenant,
  platformId: PlatformId,
  { resolvedSince }: { readonly resolvedSince: number },
): Promise<readonly Flag[]> {
  const cases = trx
    .selectFrom('crisis_flags')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('level', '>=', pageLevel);
  // What runs is listed whole: however many one person raises, none of another's is left out.
  const running = await cases
    .where('state', 'in', ['open', 'acknowledged'])
    .orderBy((order) => order.case().when('state', '=', 'open').then(0).else(1).end())
    .orderBy('case_level', 'desc')
    .orderBy('raised_at')
    .execute();
  const resolved = await cases
    .where('state', '=', 'resolved')
    .where('resolved_at', '>=', at(resolvedSince))
    .orderBy('resolved_at', 'desc')
    .limit(200)
    .execute();
  return withCases(trx, platformId, [...running, ...resolved]);
}

/** How often a rule spoke in flags that a responder has marked, and how often the flag was of use (C8). */
export type RuleUsefulness = { readonly rule: string; readonly marked: number; readonly useful: number };

/** Counted per rule over the platform's marked flags, most often marked first. A rule counts once a flag. */
export async function usefulnessByRule(
  trx: Tenant,
  platformId: PlatformId,
): Promise<readonly RuleUsefulness[]> {
  const { rows } = await sql<RuleUsefulness>`
    select rule, count(*)::int as marked, count(*) filter (where useful)::int as useful
    from (
      select distinct flag_id, useful, finding ->> 'rule' as rule
      from crisis_flags, jsonb_array_elements(findings) as finding
      where platform_id = ${platformId} and useful is not null
    ) as spoken
    group by rule
    order by marked desc, rule`.execute(trx);
  return rows;
}

/**
 * A stamp that changes whenever anything in the on-call queue does, so that a page that watches it asks for nothing
 * more while nothing happens. Says nothing by itself.
 */
export async function onCallStamp(
  trx: Tenant,
  platformId: PlatformId,
  { resolvedSince }: { readonly resolvedSince: number },
): Promise<string> {
  const { rows } = await sql<{ readonly stamp: string }>`
    select md5(coalesce(string_agg(concat_ws(' ', flag.flag_id, flag.state, flag.next_step_at, flag.acknowledged_by,
      flag.useful, flag.case_level, told.pages, joined.texts), ',' order by flag.flag_id), '')) as stamp
    from crisis_flags as flag
    cross join lateral (
      select string_agg(concat_ws(' ', page.state, page.attempts), ',' order by page.page_id) as pages
      from crisis_pages as page
      where page.platform_id = flag.platform_id and page.flag_id = flag.flag_id
    ) as told
    cross join lateral (
      select string_agg(concat_ws(' ', text.flag_id, text.useful), ',' order by text.flag_id) as texts
      from crisis_flags as text
      where text.platform_id = flag.platform_id and text.case_id = flag.flag_id
    ) as joined
    where flag.platform_id = ${platformId} and flag.level >= ${pageLevel}
      and (flag.state in ('open', 'acknowledged') or flag.resolved_at >= ${new Date(resolvedSince)})`.execute(
    trx,
  );
  return rows[0]?.stamp ?? '';
}
