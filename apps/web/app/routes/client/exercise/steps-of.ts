import type { Item } from '@stillroom/domain/exercise/item';

/** How much of a phone's screen an item fills, in thirds. */
const size: Readonly<Record<Item['kind'], number>> = {
  table: 3,
  list: 3,
  'long-text': 2,
  choice: 2,
  'short-text': 1,
  number: 1,
  scale: 1,
  date: 1,
};
const screenful = 3;

/** The items of an exercise as steps of one or few, in their order, so that a step is about a screen of a phone. */
export function stepsOf<One extends { readonly kind: Item['kind'] }>(
  items: readonly One[],
): readonly (readonly One[])[] {
  const steps: One[][] = [];
  let room = 0;
  for (const item of items) {
    const step = steps.at(-1);
    if (step && size[item.kind] <= room) step.push(item);
    else {
      steps.push([item]);
      room = screenful;
    }
    room -= size[item.kind];
  }
  return steps;
}
