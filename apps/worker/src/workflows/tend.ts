import { condition, defineSignal, setHandler } from '@temporalio/workflow';

/** "Something about your subject changed in Postgres: look again." Carries nothing, because Postgres holds the truth. */
export const changed = defineSignal('changed');

/** What an activity found when it looked: when to look again, or that there is nothing left to wait for. */
export type Tended =
  | { readonly next: 'ended' }
  /** Epoch milliseconds. */
  | { readonly next: 'at'; readonly at: number }
  | { readonly next: 'on-change' };

/**
 * The whole life of every workflow here: look, then wait until the instant that the look named or until something
 * changed, and look again. A signal that arrives while the activity runs is not lost: it is counted, and the count
 * is compared with the one from before the look.
 */
export async function tend(look: () => Promise<Tended>): Promise<void> {
  let changes = 0;
  setHandler(changed, () => {
    changes += 1;
  });
  for (;;) {
    const seen = changes;
    const tended = await look();
    if (tended.next === 'ended' && changes === seen) return;
    if (changes !== seen) continue;
    if (tended.next === 'at') await condition(() => changes !== seen, Math.max(0, tended.at - Date.now()));
    else await condition(() => changes !== seen);
  }
}
