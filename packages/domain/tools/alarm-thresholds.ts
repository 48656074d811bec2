/** False alarms per 1,000 texts without danger, by cross-validation, that the two thresholds keep to. */
const mostPerThousand = {
  alert: { short: 2, long: 30, quarrel: 80, hard: 200 },
  page: { short: 0.4, long: 8, quarrel: 5, hard: 25 },
} as const;

const safeGroups = ['short', 'long', 'quarrel', 'hard'] as const;

/**
 * The score above which there are no more false alarms of a kind than allowed, in any group of texts without danger that has texts.
 * @param scoresOf the scores of a group's texts
 */
export const thresholdFor = (
  alarm: keyof typeof mostPerThousand,
  scoresOf: (group: (typeof safeGroups)[number]) => readonly number[],
): number => {
  const thresholds = safeGroups.flatMap((group) => {
    const scores = scoresOf(group);
    const atLeast = alarm === 'alert' ? 2 : 1;
    return scores.length === 0
      ? []
      : thresholdAt(scores, `${group} texts without danger`, mostPerThousand[alarm][group], atLeast);
  });
  if (thresholds.length === 0) throw new Error('No texts without danger to set a threshold by');
  return Math.max(...thresholds);
};

/** The score that so many of 1,000 are above; where there are few, at least so many of them. Throws where there are fewer still. */
export function thresholdAt(scores: readonly number[], of: string, perThousand: number, atLeast = 0): number {
  const ranked = [...scores].sort((one, other) => other - one);
  const rank = Math.max(atLeast, Math.floor((ranked.length * perThousand) / 1000));
  const at = ranked[rank];
  if (at === undefined) throw new Error(`Too few ${of} to set a threshold by: ${ranked.length}`);
  return Math.ceil(at * 100) / 100;
}
