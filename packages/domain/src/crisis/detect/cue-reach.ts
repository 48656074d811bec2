import { type Lowering, lowerings } from './detection.ts';
import type { Language } from './language.ts';
import type { Match } from './match-patterns.ts';
import { pauses } from './pause.ts';
import type { Reading } from './read-words.ts';
import type { CueHead, RuleHead } from './rule-tables.ts';

/** Cues that do the same to the same rules have one bit; this tells what each bit does. */
export type CueGroups = {
  readonly bitOf: ReadonlyMap<CueHead, number>;
  /**
   * By rule: the bits of the cues that may lower it, and of those that may when the words of the match themselves deny: what a
   * rule says by a denial (`not want to live`) is not denied by it.
   */
  readonly askedBy: ReadonlyMap<RuleHead, { readonly plain: number; readonly denying: number }>;
  /** By bits: the lowerings that they stand for together. */
  readonly lowerings: Map<number, readonly Lowering[]>;
  readonly groups: readonly CueHead[];
};

const mostGroups = 31;

/** Cues in groups that do the same. Throws where there are more kinds than bits: rules are checked by the build. */
export function groupCues(cues: readonly CueHead[], rules: readonly RuleHead[]): CueGroups {
  const groups: CueHead[] = [];
  const bitOf = new Map<CueHead, number>();
  for (const cue of cues) {
    const alike = groups.findIndex(
      ({ lowers, lifts, firm, categories }) =>
        lowers === cue.lowers &&
        lifts === cue.lifts &&
        firm === cue.firm &&
        categories?.join(' ') === cue.categories?.join(' '),
    );
    if (alike < 0) groups.push(cue);
    bitOf.set(cue, 1 << (alike < 0 ? groups.length - 1 : alike));
  }
  if (groups.length > mostGroups) throw new Error(`Cues of more than ${mostGroups} kinds`);
  const bitsOf = (asks: (cue: CueHead) => boolean) =>
    groups.reduce((bits, cue, index) => (asks(cue) ? bits | (1 << index) : bits), 0);
  const askedBy = new Map(
    rules.map((rule) => {
      const denying = bitsOf((cue) => mayLower(cue, rule));
      return [rule, { denying, plain: denying | bitsOf((cue) => mayDeny(cue, rule)) }];
    }),
  );
  return { bitOf, askedBy, lowerings: new Map(), groups };
}

const mayLower = ({ lowers, firm, lifts, categories }: CueHead, { steadfast, category }: RuleHead): boolean =>
  (firm === true || lifts === true || !steadfast?.includes(lowers)) &&
  (categories === undefined || categories.includes(category));

const mayDeny = (cue: CueHead, { category }: RuleHead): boolean =>
  cue.lowers === 'negated' && (cue.categories === undefined || cue.categories.includes(category));

/** What cues do where, in bits of their groups; the arrays are shared by all texts and hold the newest one. */
export type CueReach = {
  /** Cues that reach the whole text. */
  anywhere: number;
  /** By word: cues that reach a finding that begins there from before it, or one that ends there from behind it. */
  ahead: Int32Array;
  back: Int32Array;
  /** By word: cues that it is part of; and those that it and the word before it are part of. */
  inside: Int32Array;
  across: Int32Array;
};

const firstSize = 1 << 10;
const largestKept = 1 << 16;
const reach: CueReach = {
  anywhere: 0,
  ahead: new Int32Array(firstSize),
  back: new Int32Array(firstSize),
  inside: new Int32Array(firstSize),
  across: new Int32Array(firstSize),
};

function clear(size: number): void {
  reach.anywhere = 0;
  const kept = reach.ahead.length;
  const fits = kept >= size && (kept <= largestKept || size > largestKept >> 2);
  for (const name of ['ahead', 'back', 'inside', 'across'] as const) {
    if (fits) reach[name].fill(0, 0, size);
    else reach[name] = new Int32Array(Math.max(firstSize, size));
  }
}

/** Marks for every word which cues reach it. */
export function placeCues(matches: readonly Match[], reading: Reading, language: Language): CueReach {
  clear(reading.count + 1);
  const { bitOf } = language.cueGroups;
  for (const { owner, from, to } of matches) {
    if (owner.kind !== 'cue') continue;
    const { cue } = owner;
    if (endsAtComma.has(cue.lowers) && hasComma(reading, from, to)) continue;
    const bit = bitOf.get(cue) ?? 0;
    if (cue.anywhere) reach.anywhere |= bit;
    else {
      const stops = cue.stopsAt === undefined ? undefined : language.classes.get(cue.stopsAt);
      if (cue.before !== undefined) markAhead(bit, to, cue, cue.before, reading, stops);
      if (cue.after !== undefined) markBack(bit, from, cue, cue.after, reading, stops);
      markInside(bit, cue, from, to, reading, language);
    }
  }
  return reach;
}

/** "No, I want to die" denies nothing, and bad news in front of it is not what it is about. */
const endsAtComma: ReadonlySet<Lowering> = new Set(['negated', 'information', 'recovery']);

function hasComma({ pauses: before }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (before[at] === pauses.comma) return true;
  return false;
}

/** Words after a cue, up to the end of its sentence, a word that ends its reach, or for a denial and the like a comma. */
function markAhead(
  bit: number,
  cueTo: number,
  { lowers }: CueHead,
  far: number,
  { count, ids, pauses: before }: Reading,
  stops: Uint8Array | undefined,
): void {
  for (let at = cueTo + 1; at <= cueTo + 1 + far; at++) {
    const pause = before[at] ?? pauses.none;
    if (at >= count || pause === pauses.sentence) return;
    if (pause === pauses.comma && endsAtComma.has(lowers)) return;
    reach.ahead[at] = (reach.ahead[at] ?? 0) | bit;
    if (stops?.[ids[at] ?? 0] === 1) return;
  }
}

/** Words before a cue, back to the beginning of its sentence (of the one before, for an aside) or a word that ends its reach. */
function markBack(
  bit: number,
  cueFrom: number,
  { aside }: CueHead,
  far: number,
  { ids, pauses: before }: Reading,
  stops: Uint8Array | undefined,
): void {
  for (let at = cueFrom - 1; at >= 0 && at >= cueFrom - 1 - far; at--) {
    if (before[at + 1] === pauses.sentence && !(aside && at + 1 === cueFrom)) return;
    if (at + 1 < cueFrom && stops?.[ids[at + 1] ?? 0] === 1) return;
    reach.back[at] = (reach.back[at] ?? 0) | bit;
  }
}

/** A finding that shares words with a cue is reached by it, unless the rule's own wording holds such words (`steadfast`). */
function markInside(
  bit: number,
  cue: CueHead,
  from: number,
  to: number,
  { ids }: Reading,
  { negators }: Language,
): void {
  let ownWording = cue.lowers === 'negated';
  for (let at = from; at <= to && ownWording; at++) ownWording = negators[ids[at] ?? 0] === 1;
  // Gaps never cross a negating word, so that one inside the finding is part of the rule's own wording.
  for (let at = from; at <= to; at++) {
    if (!ownWording) reach.inside[at] = (reach.inside[at] ?? 0) | bit;
    if (at > from) reach.across[at] = (reach.across[at] ?? 0) | bit;
  }
}

/** The lowerings whose cues reach a rule's match. */
export function loweringsAt(
  { from, to }: Match,
  rule: RuleHead,
  cues: CueReach,
  { ids }: Reading,
  language: Language,
): readonly Lowering[] {
  const { askedBy, lowerings: known, groups } = language.cueGroups;
  const { anywhere, ahead, back, inside, across } = cues;
  let bits = anywhere | (ahead[from] ?? 0) | (back[to] ?? 0) | (across[from] ?? 0) | (across[to + 1] ?? 0);
  let denies = false;
  for (let at = from; at <= to; at++) {
    bits |= inside[at] ?? 0;
    denies ||= language.negators[ids[at] ?? 0] === 1;
  }
  const asked = askedBy.get(rule);
  bits &= (denies ? asked?.denying : asked?.plain) ?? 0;
  if (bits === 0) return none;
  let found = known.get(bits);
  if (!found) {
    const reached = groups.filter((_cue, index) => (bits & (1 << index)) !== 0);
    found = lowerings.filter((lowering) => {
      const own = reached.filter(({ lowers }) => lowers === lowering);
      return own.length > 0 && own.every(({ lifts }) => !lifts);
    });
    known.set(bits, found);
  }
  return found;
}

const none: readonly Lowering[] = [];
