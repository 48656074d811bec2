import type { Caller } from '@stillroom/api/caller';
import { whyOfCombination, whyOfRule } from '@stillroom/domain/crisis/detect/why-of-rule';
import type { FoundThing } from './components/found.tsx';
import type { Words } from './words/words.ts';

type Found = Awaited<ReturnType<Caller['onCall']['flag']>>['found'];

/** What was found, in the words of its rules, and why it counts less or more here. */
export const foundThings = (found: Found, words: Words): readonly FoundThing[] =>
  found.map(({ rule, loweredBy, raisedBy }) => ({
    rule,
    why: saidOf(rule, words),
    less: loweredBy.map((id) => words.found.loweredBy[id] ?? plainly(id)),
    more: raisedBy.map((id) => whyOfCombination(id) ?? plainly(id)),
  }));

const saidOf = (rule: string, { found }: Words): string =>
  rule.startsWith('item/') ? found.answer : (whyOfRule(rule) ?? plainly(rule));

/** Of an id that is gone from the rules, the last part says most. */
const plainly = (id: string): string => (id.split('.').at(-1) ?? id).replaceAll('-', ' ');
