import type { CrisisLevel } from '../crisis-level.ts';
import { type Combination, combinations } from './combinations.ts';
import type { Lowering } from './detection.ts';
import type { RuleHead } from './rule-tables.ts';

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
  for (const combination of combinations) {
    const parts = partsOf(combination, findings);
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

/** The findings and signals that satisfy a combination together; empty when it does not hold. */
function partsOf(combination: Combination, findings: readonly WeighedFinding[]): readonly WeighedFinding[] {
  const sure = findings.filter(({ loweredBy }) => loweredBy.length === 0);
  const bases = sure.filter(
    ({ rule, level }) =>
      rule.signal === undefined &&
      rule.category === combination.category &&
      level >= combination.findings.atLeast,
  );
  if (countRules(bases) < combination.findings.count) return [];
  const needsBase = combination.findings.count > 0;
  const parts: WeighedFinding[] = needsBase ? [...bases] : [];
  for (const need of combination.signals) {
    const near = need.near === undefined ? () => true : nearnessTo(bases, need.near);
    const present = sure.filter(
      (finding) =>
        finding.rule.signal !== undefined && need.of.includes(finding.rule.signal) && near(finding),
    );
    if (countRules(present) < need.count) return [];
    parts.push(...present);
  }
  return parts;
}

const countRules = (findings: readonly WeighedFinding[]) => new Set(findings.map(({ rule }) => rule.id)).size;

/** Asks whether a finding lies within so many words of one of the bases. */
function nearnessTo(bases: readonly WeighedFinding[], near: number): (finding: WeighedFinding) => boolean {
  const around = new Set<number>();
  for (const { from, to } of bases) for (let at = from - near; at <= to + near; at++) around.add(at);
  return ({ from, to }) => around.has(from) || around.has(to);
}
