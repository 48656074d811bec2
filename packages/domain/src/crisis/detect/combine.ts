import type { CrisisCategory, CrisisLevel } from '../crisis-level.ts';
import type { Rule, Signal } from '../rules/rule.ts';
import type { Lowering } from './detection.ts';

/** A rule's match after context, before the message is looked at as a whole. */
export type WeighedFinding = {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly level: Exclude<CrisisLevel, 0>;
  readonly loweredBy: readonly Lowering[];
};

/**
 * A message is more than its sentences. Each combination names what must stand together and the level that results; only
 * findings that context has not lowered count. These are all there are.
 */
type Combination = {
  readonly id: string;
  readonly category: CrisisCategory;
  /** Different rules of the category, not lowered, at this level or above. */
  readonly findings: { readonly atLeast: 1 | 2 | 3; readonly count: number };
  /** Different rules of a signal that must stand in the message too, within `near` words of a finding if given. */
  readonly signals: readonly {
    readonly of: readonly Signal[];
    readonly count: number;
    readonly near?: number;
  }[];
  readonly raisesTo: 2 | 3 | 4;
  readonly why: string;
};

export const combinations: readonly Combination[] = [
  {
    id: 'ideation-with-time',
    category: 'suicide',
    findings: { atLeast: 3, count: 1 },
    signals: [{ of: ['soon'], count: 1, near: 8 }],
    raisesTo: 4,
    why: 'Intent with a time is a plan (C-SSRS 5).',
  },
  {
    id: 'ideation-with-means',
    category: 'suicide',
    findings: { atLeast: 3, count: 1 },
    signals: [{ of: ['means'], count: 1, near: 40 }],
    raisesTo: 4,
    why: 'Ideation with means at hand (C-SSRS 4–5; access to means).',
  },
  {
    id: 'ideation-with-farewell',
    category: 'suicide',
    findings: { atLeast: 3, count: 1 },
    signals: [{ of: ['farewell'], count: 1 }],
    raisesTo: 4,
    why: 'Saying goodbye is preparatory behaviour (C-SSRS).',
  },
  {
    id: 'concern-with-farewell',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['farewell'], count: 1 }],
    raisesTo: 3,
    why: 'A passive wish and a goodbye.',
  },
  {
    id: 'despair-with-farewell',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['farewell'], count: 1 },
      { of: ['despair'], count: 1 },
    ],
    raisesTo: 3,
    why: 'Hopelessness and a goodbye without a word for death.',
  },
  {
    id: 'despair-with-means',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['means'], count: 1, near: 40 }],
    raisesTo: 3,
    why: 'A passive wish with means at hand.',
  },
  {
    id: 'two-concerns',
    category: 'suicide',
    findings: { atLeast: 2, count: 2 },
    signals: [],
    raisesTo: 3,
    why: 'Two different passive signs support each other.',
  },
  {
    id: 'concern-in-despair',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['despair'], count: 1 }],
    raisesTo: 3,
    why: 'A passive wish amid hopelessness, burden, entrapment (Joiner; O’Connor’s IMV model).',
  },
  {
    id: 'much-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [{ of: ['despair'], count: 3 }],
    raisesTo: 2,
    why: 'Hopelessness in three forms predicts ideation (Beck Hopelessness Scale).',
  },
  {
    id: 'mention-in-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 1 },
    signals: [{ of: ['despair'], count: 2 }],
    raisesTo: 2,
    why: 'The word suicide or dying, not lowered, amid two forms of hopelessness.',
  },
  {
    id: 'means-in-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['means'], count: 1 },
      { of: ['despair'], count: 2 },
    ],
    raisesTo: 2,
    why: 'Means or a plan amid two forms of hopelessness (CALM; C-SSRS).',
  },
  {
    id: 'means-with-time-and-farewell',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['means'], count: 1 },
      { of: ['soon'], count: 1 },
      { of: ['farewell'], count: 1 },
    ],
    raisesTo: 4,
    why: 'Means at hand, a time and a goodbye are a plan that has begun, whatever word is used (C-SSRS 5).',
  },
  {
    id: 'overwhelming-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [{ of: ['despair'], count: 5 }],
    raisesTo: 3,
    why: 'Worthlessness, burden, entrapment, pain and isolation together, even if death is not named.',
  },
  {
    id: 'self-harm-and-suicide',
    category: 'self-harm',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['despair'], count: 2 }],
    raisesTo: 3,
    why: 'Self-harm amid hopelessness.',
  },
  {
    id: 'two-signs-of-violence',
    category: 'partner-violence',
    findings: { atLeast: 2, count: 2 },
    signals: [],
    raisesTo: 3,
    why: 'Control, fear and threat together are coercive control (DASH).',
  },
  {
    id: 'violence-with-fear',
    category: 'partner-violence',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['fear', 'hold'], count: 1 }],
    raisesTo: 3,
    why: 'Abuse and fear of the partner, or being kept from leaving (DASH 2, 3; Danger Assessment).',
  },
  {
    id: 'abuse-with-fear',
    category: 'partner-violence',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['abuse'], count: 1 },
      { of: ['fear', 'hold'], count: 1 },
    ],
    raisesTo: 3,
    why: 'The word abuse with present fear or captivity.',
  },
];

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
