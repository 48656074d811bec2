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
  const byGroup = new Map<string, Uint8Array>();
  const byRule = new Map<RuleHead, Uint8Array>();
  const takenBy = (rule: RuleHead): Uint8Array => {
    const group = `${rule.category} ${rule.signal ?? ''}`;
    const words = byGroup.get(group) ?? new Uint8Array(wordCount);
    byGroup.set(group, words);
    byRule.set(rule, words);
    return words;
  };
  return ranked(findings).filter(({ rule, from, to }) => {
    const words = byRule.get(rule) ?? takenBy(rule);
    for (let at = from; at <= to; at++) if (words[at] === 1) return false;
    for (let at = from; at <= to; at++) words[at] = 1;
    return true;
  });
}

/**
 * The highest first, then the rule that says most, the longest, the first in the text. Findings come almost in the order of
 * the text: putting each rank apart first leaves little to sort where a flood makes many.
 */
function ranked(findings: readonly WeighedFinding[]): WeighedFinding[] {
  const byRank = new Map<number, WeighedFinding[]>();
  for (const finding of findings) {
    const rank = (finding.level * 8 + finding.rule.level) * widest + finding.to - finding.from;
    const alike = byRank.get(rank);
    if (alike) alike.push(finding);
    else byRank.set(rank, [finding]);
  }
  return [...byRank.keys()]
    .sort((one, other) => other - one)
    .flatMap((rank) =>
      (byRank.get(rank) ?? []).sort((one, other) => one.from - other.from || byId(one, other)),
    );
}

const widest = 2 ** 24;
const byId = (one: WeighedFinding, other: WeighedFinding) => (one.rule.id < other.rule.id ? -1 : 1);
