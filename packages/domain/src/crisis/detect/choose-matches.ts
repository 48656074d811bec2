import { crisisCategories } from '../crisis-level.ts';
import type { Rule } from '../rules/rule.ts';
import type { Match } from './match-patterns.ts';

const everyCategory = (1 << crisisCategories.length) - 1;
const bitOf = (category: Rule['category']) => 1 << crisisCategories.indexOf(category);

/**
 * Leaves out rules' matches that share a word with a way of speaking that only sounds like them. Level 4 always stays (C2).
 */
export function withoutIdioms(matches: readonly Match[], wordCount: number): Match[] {
  const idiomAt = new Uint8Array(wordCount);
  for (const { owner, from, to } of matches) {
    if (owner.kind !== 'idiom') continue;
    const bits = owner.idiom.categories?.reduce((sum, category) => sum | bitOf(category), 0) ?? everyCategory;
    for (let at = from; at <= to; at++) idiomAt[at] = (idiomAt[at] ?? 0) | bits;
  }
  return matches.filter(({ owner, from, to }) => {
    if (owner.kind !== 'rule' || owner.rule.level === 4) return true;
    const bit = bitOf(owner.rule.category);
    for (let at = from; at <= to; at++) if (((idiomAt[at] ?? 0) & bit) !== 0) return false;
    return true;
  });
}

/** Leaves out a rule's match that overlaps one of the same category that says at least as much. Signals stay apart. */
export function strongest(matches: readonly Match[], wordCount: number): Match[] {
  const rules = matches.flatMap((match) =>
    match.owner.kind === 'rule' ? [{ match, rule: match.owner.rule }] : [],
  );
  const ranked = rules.sort(
    (one, other) =>
      other.rule.level - one.rule.level ||
      other.match.to - other.match.from - (one.match.to - one.match.from) ||
      one.match.from - other.match.from ||
      (one.rule.id < other.rule.id ? -1 : 1),
  );
  const taken = new Map<string, Uint8Array>();
  const kept: Match[] = [];
  for (const { match, rule } of ranked) {
    const group = `${rule.category} ${rule.signal ?? ''}`;
    const words = taken.get(group) ?? new Uint8Array(wordCount);
    taken.set(group, words);
    if (words.subarray(match.from, match.to + 1).includes(1)) continue;
    words.fill(1, match.from, match.to + 1);
    kept.push(match);
  }
  return kept;
}
