import type { Flag, FlagFinding } from '@stillroom/domain/crisis/flag';

/** What a rule found, and by which ids its surroundings made it count less or more. */
export type Found = Required<Pick<FlagFinding, 'rule' | 'loweredBy' | 'raisedBy'>>;

/** What clinicians are told of a flag's findings, no word of the text: each rule once for each way in which it counts. */
export function foundIn({ findings }: Pick<Flag, 'findings'>): readonly Found[] {
  const found = findings.map(({ rule, loweredBy = [], raisedBy = [] }) => ({ rule, loweredBy, raisedBy }));
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
