import type { Match } from './match-patterns.ts';

/** Whether a rule's match shares a word with a way of speaking that only sounds like it. Never so for level 4 (C2). */
export function isIdiom(match: Match, idioms: readonly Match[]): boolean {
  if (match.owner.kind !== 'rule') return false;
  const { category, level } = match.owner.rule;
  if (level === 4) return false;
  return idioms.some(
    ({ owner, from, to }) =>
      owner.kind === 'idiom' &&
      (owner.idiom.categories?.includes(category) ?? true) &&
      from <= match.to &&
      to >= match.from,
  );
}

/** Leaves out a rule's match that lies within one of the same category that says at least as much. Signals stay apart. */
export function strongest(matches: readonly Match[]): Match[] {
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
  const kept: typeof ranked = [];
  for (const candidate of ranked) {
    const covered = kept.some(
      ({ match, rule }) =>
        rule.category === candidate.rule.category &&
        rule.signal === candidate.rule.signal &&
        match.from <= candidate.match.to &&
        match.to >= candidate.match.from,
    );
    if (!covered) kept.push(candidate);
  }
  return kept.map(({ match }) => match);
}
