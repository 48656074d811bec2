import type { Detection } from '../src/crisis/detect/detection.ts';

/** One text as two rule sets see it. */
export type Compared = {
  readonly text: string;
  readonly label: string;
  readonly heldOut: boolean;
  readonly before: Detection;
  readonly after: Detection;
};

/** What became of a rule: in how many texts it speaks, and how many of those stand at another level now. */
export type RuleChange = {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
  readonly gained: number;
  readonly lost: number;
  /** Texts in which it newly speaks and whose level rose, and in which it fell silent and whose level sank. */
  readonly raised: number;
  readonly sunk: number;
};

const rulesOf = ({ findings }: Detection) => new Set(findings.map(({ rule }) => rule));

/** By rule, those that speak in other texts than before; the widest change first. */
export function changesByRule(rows: readonly Compared[]): RuleChange[] {
  const counts = new Map<string, { -readonly [K in Exclude<keyof RuleChange, 'rule'>]: number }>();
  for (const { before, after } of rows) {
    const [then, now] = [rulesOf(before), rulesOf(after)];
    for (const rule of new Set([...then, ...now])) {
      const count = counts.get(rule) ?? { before: 0, after: 0, gained: 0, lost: 0, raised: 0, sunk: 0 };
      counts.set(rule, count);
      if (then.has(rule)) count.before += 1;
      if (now.has(rule)) count.after += 1;
      if (now.has(rule) && !then.has(rule)) {
        count.gained += 1;
        if (after.level > before.level) count.raised += 1;
      }
      if (then.has(rule) && !now.has(rule)) {
        count.lost += 1;
        if (after.level < before.level) count.sunk += 1;
      }
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .filter(({ gained, lost }) => gained + lost > 0)
    .sort(
      (one, other) => other.gained + other.lost - one.gained - one.lost || (one.rule < other.rule ? -1 : 1),
    );
}

/** By label, how many texts went from which level to which other. */
export function changesOfLevel(rows: readonly Compared[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byLabel = new Map<string, Map<string, number>>();
  for (const { label, before, after } of rows) {
    if (before.level === after.level) continue;
    const moves = byLabel.get(label) ?? new Map<string, number>();
    byLabel.set(label, moves);
    const move = `${before.level} → ${after.level}`;
    moves.set(move, (moves.get(move) ?? 0) + 1);
  }
  return byLabel;
}
