import { randomUUID } from 'node:crypto';
import { type AccountId, accountId } from '@stillroom/domain/ids';

/**
 * The id of a new account. All of it is chance: other ids here begin with the instant at which they were made, and an admin sees
 * this one among the members and in the audit log, where it would tell when who joined which room.
 */
export const newAccountId = (): AccountId => accountId.parse(randomUUID());
