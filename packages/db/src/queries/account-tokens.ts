import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

export type TokenPurpose = 'password-reset' | 'first-password';

/** A token that was mailed, as its hash. Epoch milliseconds. */
export interface AccountToken {
  readonly platformId: PlatformId;
  readonly tokenHash: Buffer;
  readonly accountId: AccountId;
  readonly purpose: TokenPurpose;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export async function insertAccountToken(trx: Tenant, token: AccountToken): Promise<void> {
  await trx
    .insertInto('account_tokens')
    .values({
      platform_id: token.platformId,
      token_hash: token.tokenHash,
      account_id: token.accountId,
      purpose: token.purpose,
      created_at: at(token.createdAt),
      expires_at: at(token.expiresAt),
    })
    .execute();
}

/** Whose the token is and what for, while it can be used; for showing the page. Nothing is used up. */
export async function findAccountToken(
  trx: Tenant,
  platformId: PlatformId,
  tokenHash: Buffer,
  now: number,
): Promise<{ accountId: AccountId; purpose: TokenPurpose } | undefined> {
  const row = await trx
    .selectFrom('account_tokens')
    .select(['account_id', 'purpose'])
    .where('platform_id', '=', platformId)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at(now))
    .executeTakeFirst();
  return row && { accountId: row.account_id, purpose: row.purpose };
}

/**
 * Uses the token up, and with it every other open token of the account: of two who come with the same one at once, one
 * gets the account and the other nothing.
 */
export async function useAccountToken(
  trx: Tenant,
  platformId: PlatformId,
  tokenHash: Buffer,
  now: number,
): Promise<{ accountId: AccountId; purpose: TokenPurpose } | undefined> {
  const row = await trx
    .updateTable('account_tokens')
    .set({ used_at: at(now) })
    .where('platform_id', '=', platformId)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at(now))
    .returning(['account_id', 'purpose'])
    .executeTakeFirst();
  if (!row) return undefined;
  await dropAccountTokens(trx, platformId, row.account_id, now);
  return { accountId: row.account_id, purpose: row.purpose };
}

/** Makes every open token of the account useless. */
export async function dropAccountTokens(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  now: number,
): Promise<void> {
  await trx
    .updateTable('account_tokens')
    .set({ used_at: at(now) })
    .where('platform_id', '=', platformId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute();
}
