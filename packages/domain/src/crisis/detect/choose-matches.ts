import { crisisCategories } from '../crisis-level.ts';
import type { WeighedFinding } from './combine.ts';
import type { Match } from './match-patterns.ts';
import type { RuleHead } from './rule-tables.ts';

const everyCategory = (1 << crisisCategories.length) - 1;
const bitOf = (category: RuleHead['category']) => 1 << crisisCategories.indexOf(category);

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

/**
 * Leaves out a finding that overlaps one of the same category that says at least as much after context, so that a weaker rule
 * that context cannot lower is not hidden by a stronger one that it did. Signals stay apart.
 */
export function strongest(findings: readonly WeighedFinding[], wordCount: number): WeighedFinding[] {
  const ranked = [...findings].sort(
    (one, other) =>
      other.level - one.level ||
      other.rule.level - one.rule.level ||
      other.to - other.from - (one.to - one.from) ||
      one.from - other.from ||
      (one.rule.id < other.rule.id ? -1 : 1),
  );
  const taken = new Map<string, Uint8Array>();
  return ranked.filter(({ rule, from, to }) => {
    const group = `${rule.category} ${rule.signal ?? ''}`;
    const words = taken.get(group) ?? new Uint8Array(wordCount);
    taken.set(group, words);
    if (words.subarray(from, to + 1).includes(1)) return false;
    words.fill(1, from, to + 1);
    return true;
  });
}
