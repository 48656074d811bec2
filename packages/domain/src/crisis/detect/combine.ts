import type { CrisisLevel } from '../crisis-level.ts';
import type { Signal } from '../rules/rule.ts';
import { type Combination, combinations } from './combinations.ts';
import type { Lowering } from './detection.ts';
import type { RuleHead } from './rule-tables.ts';
import { ceilings } from './weigh-context.ts';

/** A rule's match after context, before the message is looked at as a whole. */
export type WeighedFinding = {
  readonly rule: RuleHead;
  readonly from: number;
  readonly to: number;
  readonly level: Exclude<CrisisLevel, 0>;
  readonly loweredBy: readonly Lowering[];
};

/** What the combinations make of a message: the level of each finding after raising, and the combinations that did it. */
export function combineFindings(
  findings: readonly WeighedFinding[],
): ReadonlyMap<WeighedFinding, { level: Exclude<CrisisLevel, 0>; raisedBy: readonly string[] }> {
  const raised = new Map<WeighedFinding, { level: Exclude<CrisisLevel, 0>; raisedBy: readonly string[] }>();
  const sure = findings.filter(({ loweredBy }) => loweredBy.length === 0);
  const evidence = [findings.filter(isSaidInJest), findings.filter(isUnderAnIf)];
  for (const combination of combinations) {
    const counted = combination.raisesTo === 4 ? evidence : [sure];
    const parts = counted.map((some) => partsOf(combination, some)).find(({ length }) => length > 0) ?? [];
    for (const part of parts) {
      const before = raised.get(part);
      const level = before?.level ?? part.level;
      // A signal that supports a finding is shown with it; only signals that stand alone carry the level themselves.
      const supports = part.rule.signal !== undefined && combination.findings.count > 0;
      if (supports ? before !== undefined : level >= combination.raisesTo) continue;
      const raisedBy = [...(before?.raisedBy ?? []), combination.id];
      raised.set(part, { level: supports ? part.level : combination.raisesTo, raisedBy });
    }
  }
  return raised;
}

// Evidence of level 4 is not lowered by a manner of speaking or an if around it (C2); by a denial, the past or another person it is.

/** "I will kill myself tonight lol" says when, and a laugh takes nothing back. */
const isSaidInJest = ({ loweredBy }: WeighedFinding): boolean =>
  loweredBy.every((lowering) => lowering === 'hyperbole');

/** "If she goes I will kill myself, I have the pills": what stands outside the if is evidence; "if this train is late tonight" is not. */
const isUnderAnIf = ({ rule, loweredBy }: WeighedFinding): boolean =>
  loweredBy.every((lowering) => rule.signal === undefined && ceilings[lowering] === 2);

/** Whether signals of so many different rules could satisfy a combination that needs no finding. */
export const signalsMayCombine = (signals: readonly Signal[]): boolean =>
  combinations.some(
    ({ findings, signals: needs }) =>
      findings.count === 0 &&
      needs.every(({ of, count }) => signals.filter((signal) => of.includes(signal)).length >= count),
  );

/** The findings and signals that satisfy a combination together; empty when it does not hold. */
function partsOf(
  { category, findings: { atLeast, count }, signals: needs }: Combination,
  counted: readonly WeighedFinding[],
): readonly WeighedFinding[] {
  const findings = counted.filter(({ rule }) => rule.signal === undefined);
  const signals = counted.filter(({ rule }) => rule.signal !== undefined);
  const ofNeeds = needs.map(({ of }) =>
    signals.filter(({ rule }) => rule.signal !== undefined && of.includes(rule.signal)),
  );
  if (needs.some((need, index) => countRules(ofNeeds[index] ?? []) < need.count)) return [];
  const bases = findings.filter(({ rule }) => rule.category === category && rule.level >= atLeast);
  if (countRules(bases) < count) return [];
  let parts: readonly WeighedFinding[] = count > 0 ? bases : [];
  for (const [index, need] of needs.entries()) {
    const near = need.near === undefined ? () => true : nearnessTo(bases, need.near);
    const apart = need.apart ? apartFrom(bases) : () => true;
    const present = (ofNeeds[index] ?? []).filter((signal) => near(signal) && apart(signal));
    if (countRules(present) < need.count) return [];
    parts = parts.concat(present);
  }
  return parts;
}

/** Asks whether a signal has words of its own: what a base already says does not support it. */
function apartFrom(bases: readonly WeighedFinding[]): (signal: WeighedFinding) => boolean {
  const taken = new Set<number>();
  for (const { from, to } of bases) for (let at = from; at <= to; at++) taken.add(at);
  return ({ from, to }) => {
    for (let at = from; at <= to; at++) if (!taken.has(at)) return true;
    return false;
  };
}

function countRules(findings: readonly WeighedFinding[]): number {
  const rules = new Set<RuleHead>();
  for (const { rule } of findings) rules.add(rule);
  return rules.size;
}

/** Asks whether a finding begins or ends within so many words of one of the bases. */
function nearnessTo(bases: readonly WeighedFinding[], near: number): (finding: WeighedFinding) => boolean {
  // Stretches of words around the bases, in order and apart from each other.
  const begins: number[] = [];
  const ends: number[] = [];
  for (const { from, to } of [...bases].sort((one, other) => one.from - other.from)) {
    const last = ends.length - 1;
    if (last >= 0 && from - near <= (ends[last] ?? 0)) ends[last] = Math.max(ends[last] ?? 0, to + near);
    else {
      begins.push(from - near);
      ends.push(to + near);
    }
  }
  const covers = (word: number) => {
    let low = 0;
    let high = begins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= word) low = middle + 1;
      else high = middle;
    }
    return low > 0 && word <= (ends[low - 1] ?? 0);
  };
  return ({ from, to }) => covers(from) || covers(to);
}
