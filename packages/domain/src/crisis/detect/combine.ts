import { type CrisisLevel, crisisLevels } from '../crisis-level.ts';
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

type Raise = { readonly level: Exclude<CrisisLevel, 0>; readonly raisedBy: readonly string[] };

/**
 * What the combinations make of a message: the level of each finding after raising, and the combinations that did it.
 * @param wordCount how many words the message has
 */
export function combineFindings(
  findings: readonly WeighedFinding[],
  wordCount: number,
): ReadonlyMap<WeighedFinding, Raise> {
  const raised = new Map<WeighedFinding, Raise>();
  const sure = [evidenceOf(findings.filter(({ loweredBy }) => loweredBy.length === 0))];
  const mostSerious = [evidenceOf(findings.filter(isSaidInJest)), evidenceOf(findings.filter(isUnderAnIf))];
  for (const combination of combinations) {
    const counted = combination.raisesTo === 4 ? mostSerious : sure;
    const parts =
      counted.map((some) => partsOf(combination, some, wordCount)).find(({ length }) => length > 0) ?? [];
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

/** Findings of one kind in a message, and how many different rules made them. */
type Group = { readonly findings: WeighedFinding[]; readonly rules: Set<RuleHead> };

/** What counts for a combination: signals by what they are a sign of, findings by category and their rule's level. */
type Evidence = {
  readonly signals: ReadonlyMap<Signal, Group>;
  readonly findings: ReadonlyMap<string, Group>;
};

const findingKey = (category: string, level: number) => `${category} ${level}`;

function evidenceOf(counted: readonly WeighedFinding[]): Evidence {
  const signals = new Map<Signal, Group>();
  const findings = new Map<string, Group>();
  const ofRule = new Map<RuleHead, Group>();
  for (const one of counted) {
    let group = ofRule.get(one.rule);
    if (!group) {
      const { signal, category, level } = one.rule;
      group = signal ? groupIn(signals, signal) : groupIn(findings, findingKey(category, level));
      group.rules.add(one.rule);
      ofRule.set(one.rule, group);
    }
    group.findings.push(one);
  }
  return { signals, findings };
}

function groupIn<Key>(groups: Map<Key, Group>, key: Key): Group {
  const group = groups.get(key) ?? { findings: [], rules: new Set() };
  groups.set(key, group);
  return group;
}

const countRules = (groups: readonly Group[]): number =>
  groups.reduce((sum, { rules }) => sum + rules.size, 0);
const allOf = (groups: readonly Group[]): readonly WeighedFinding[] =>
  groups.flatMap(({ findings }) => findings);

/** The findings and signals that satisfy a combination together; empty when it does not hold. */
function partsOf(
  { category, findings: { atLeast, count }, signals: needs }: Combination,
  evidence: Evidence,
  wordCount: number,
): readonly WeighedFinding[] {
  const signalsOf = (of: readonly Signal[]) => of.flatMap((signal) => evidence.signals.get(signal) ?? []);
  if (needs.some((need) => countRules(signalsOf(need.of)) < need.count)) return [];
  const baseGroups = crisisLevels.flatMap((level) =>
    level >= atLeast ? (evidence.findings.get(findingKey(category, level)) ?? []) : [],
  );
  if (countRules(baseGroups) < count) return [];
  const bases = allOf(baseGroups);
  let parts: readonly WeighedFinding[] = count > 0 ? bases : [];
  for (const { of, near, apart, count: needed } of needs) {
    let present = allOf(signalsOf(of));
    if (near !== undefined) {
      const around = widened(wordsIn(bases, wordCount), near);
      present = present.filter(({ from, to }) => around[from] === 1 || around[to] === 1);
    }
    if (apart) {
      // What a base already says does not support it.
      const taken = wordsIn(bases, wordCount);
      present = present.filter(({ from, to }) => taken.subarray(from, to + 1).includes(0));
    }
    if (new Set(present.map(({ rule }) => rule)).size < needed) return [];
    parts = parts.concat(present);
  }
  return parts;
}

/** By word: 1 where one of the findings stands. */
function wordsIn(findings: readonly WeighedFinding[], wordCount: number): Uint8Array {
  const taken = new Uint8Array(wordCount);
  for (const { from, to } of findings) taken.fill(1, from, to + 1);
  return taken;
}

/** By word: 1 within so many words of a marked one. */
function widened(marked: Uint8Array, near: number): Uint8Array {
  const around = new Uint8Array(marked.length);
  let left = 0;
  for (let at = 0; at < marked.length; at++) {
    left = marked[at] === 1 ? near + 1 : left - 1;
    if (left > 0) around[at] = 1;
  }
  left = 0;
  for (let at = marked.length - 1; at >= 0; at--) {
    left = marked[at] === 1 ? near + 1 : left - 1;
    if (left > 0) around[at] = 1;
  }
  return around;
}
