import type { Tenant } from '@stillroom/db/database';
import type { Platform } from '@stillroom/db/queries/platforms';
import type { AccountId } from '@stillroom/domain/ids';
import type { Audit } from '../audit.ts';
import type { Services } from '../services.ts';
import type { Person, Story } from './story.ts';

/** What the stories are told with. */
export type Telling = {
  readonly services: Services;
  readonly platform: Platform;
  readonly trx: Tenant;
  readonly story: Story;
  readonly people: ReadonlyMap<string, AccountId>;
  /** When it is told: epoch ms. */
  readonly now: number;
};

/** The story's audit rows are written by those who read it later; what happened in a made-up past leaves none. */
export const noAudit: Audit = {
  write: async () => undefined,
  inRoom: () => undefined,
  written: () => undefined,
};

/** The account of somebody in the story. */
export function idOf(people: ReadonlyMap<string, AccountId>, key: Person['key']): AccountId {
  const id = people.get(key);
  if (!id) throw new Error(`Nobody in the story is called ${key}.`);
  return id;
}
