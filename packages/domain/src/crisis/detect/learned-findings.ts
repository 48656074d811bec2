import { alertLevel, pageLevel } from '../crisis-level.ts';
import type { WeighedFinding } from './combine.ts';
import type { Finding } from './detection.ts';
import type { Language } from './language.ts';
import type { Weights } from './learned-table.ts';
import type { Match } from './match-patterns.ts';
import type { Reading } from './read-words.ts';
import type { RuleHead } from './rule-tables.ts';
import { type Heard, type Weighed, weighedIn, weighsMoreThan, weighWords } from './weigh-words.ts';

/** As many of the heaviest words are shown; the score is made of all. */
const shownWords = 5;

/**
 * Whether the words of a text weigh enough for what is learned to speak, before manners of speaking are taken out. A text in which no
 * rule finds anything, and which would weigh enough only without them, is passed over: it is asked for every text, and must be quick.
 */
export const mayBeHeavy = (heard: Heard, language: Pick<Language, 'learned'>): boolean =>
  language.learned.some((weights) => weighsMoreThan(weights.alertAt, heard, weights));

/** A word or pair that makes a text heavy, and the level that the whole text has by its words. */
export type LearnedFinding = Weighed & { readonly level: Finding['level'] };

/**
 * What learned weights add to what the rules found: level 2; level 3 where they support a concern of the rules that nothing has
 * lowered, or weigh still more and context has lowered nothing of the kind. Never less than the rules say.
 */
export function learnedFindings(
  heard: Heard,
  learned: Weights,
  lowered: readonly WeighedFinding[],
  found: readonly Pick<Finding, 'category' | 'level' | 'loweredBy'>[],
): readonly LearnedFinding[] {
  const highest = Math.max(0, ...found.map(({ level }) => level));
  if (highest >= pageLevel) return [];
  const { score, heaviest } = weighWords(heard, learned);
  const ofKind = ({ category }: Pick<Finding, 'category'>) => category === learned.category;
  const supports = found.some((one) => ofKind(one) && one.level >= alertLevel && !one.loweredBy);
  const doubted = lowered.some(({ rule }) => ofKind(rule));
  const pages = supports ? score > learned.supportAt : score > learned.pageAt && !doubted;
  if (!pages && score <= learned.alertAt) return [];
  const level = pages ? pageLevel : alertLevel;
  if (level <= highest) return [];
  return [...weighedIn(heard, heaviest, learned)]
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.from - other.from)
    .slice(0, shownWords)
    .map((weighed) => ({ ...weighed, level }));
}

/** Somebody else's danger, or a word alone: worth a note, and no weight. */
const isNote = ({ level, signal }: RuleHead): boolean => level === 1 && signal === undefined;

/** The words that are weighed; shared by all texts. */
let heardIds = new Int32Array(1 << 10);
const largestKept = 1 << 17;

/**
 * The words of a text as they are weighed: those of a manner of speaking, of what is worth a note only, and of what context has
 * lowered weigh nothing. Holds until the next text is heard.
 */
export function heardWords(
  { count, ids, pauses }: Pick<Reading, 'count' | 'ids' | 'pauses'>,
  matches: readonly Match[],
  lowered: readonly WeighedFinding[],
): Heard {
  if (heardIds.length < count || heardIds.length > largestKept) heardIds = new Int32Array(count);
  heardIds.set(ids.subarray(0, count));
  for (const { owner, from, to } of matches)
    if (owner.kind === 'idiom' || (owner.kind === 'rule' && isNote(owner.rule)))
      heardIds.fill(0, from, to + 1);
  for (const { from, to } of lowered) heardIds.fill(0, from, to + 1);
  return { count, ids: heardIds, pauses };
}
