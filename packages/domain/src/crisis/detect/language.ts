import type { DetectorLanguage } from '../crisis-level.ts';
import { type CueGroups, groupCues } from './cue-reach.ts';
import { openWeights, type Weights } from './learned-table.ts';
import { unpackNumbers } from './pack-numbers.ts';
import { unpackPatterns } from './pack-patterns.ts';
import { unpackRuleHeads } from './pack-rule-heads.ts';
import type { LanguageTables, LearnedTable, Owner, Row } from './rule-tables.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { sortIntoKinds, type WordKinds } from './word-kinds.ts';
import { unpackTraits } from './word-traits.ts';

/** Rows by the words that their search begins at, laid out flat. */
export type RowIndex = {
  /** By word: where its rows begin in `rows`; the next word's begin is their end. */
  readonly begins: Int32Array;
  readonly rows: Int32Array;
  /** By place in `rows`: the kinds of words (`wordKinds`) that must stand in a sentence for the row to fit there. */
  readonly needs: Int32Array;
  /** By place in `rows`: where rows begin that ask for another neighbour. */
  readonly skips: Int32Array;
};

/** The rules of one language, ready to read texts. */
export type Language = {
  readonly name: DetectorLanguage;
  readonly wordCount: number;
  readonly frequent: ReadonlySet<string>;
  /** Words that look as if they were several written together. */
  readonly whole: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly fillers: Uint8Array;
  readonly negators: Uint8Array;
  readonly common: Uint8Array;
  /** By name: which words belong to a class. */
  readonly classes: ReadonlyMap<string, Uint8Array>;
  readonly owners: readonly Owner[];
  /** By row: its owner, its anchor's place, and where its steps begin and end in `choices` and `gaps`. */
  readonly rowOwners: Int32Array;
  readonly rowAnchors: Int32Array;
  readonly rowSteps: Int32Array;
  /** 1 a sentence begins before the row, 2 one ends after it. */
  readonly rowEdges: Uint8Array;
  /** By row: a neighbour of the anchor without a gap: 1 the word after, 2 the word before, 0 neither; and what it may be. */
  readonly rowSides: Uint8Array;
  readonly rowNeighbours: Int32Array;
  readonly choices: Int32Array;
  readonly gaps: Uint8Array;
  /** No row reads farther away from its anchor than so many words. */
  readonly reach: number;
  /** Bit sets over words, `setWidth` numbers each. */
  readonly sets: Int32Array;
  readonly setWidth: number;
  /** By word: the kinds that it is of, a bit each; see `word-kinds.ts`. */
  readonly wordKinds: Int32Array;
  readonly ruleRows: RowIndex;
  /** Those of cues and idioms. */
  readonly contextRows: RowIndex;
  readonly cueGroups: CueGroups;
  readonly learned: readonly Weights[];
};

const wordsOf = (list: string) => list.split(' ').filter((word) => word !== '');

/** The words of a language by their folded spelling, the empty one first, and how many numbers they have. */
export function vocabularyOf({ words }: Pick<LanguageTables, 'words'>): {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly wordCount: number;
} {
  const vocabulary = new Map<string, number>([['', 0]]);
  let wordCount = 1;
  for (const listed of wordsOf(words)) {
    if (listed.startsWith('=')) vocabulary.set(listed.slice(1), wordCount - 1);
    else {
      vocabulary.set(listed, wordCount);
      wordCount += 1;
    }
  }
  return { vocabulary, wordCount };
}

/** Lays the tables of a language out for reading. */
export function openLanguage(tables: LanguageTables, learned: readonly LearnedTable[]): Language {
  const { vocabulary, wordCount } = vocabularyOf(tables);
  const marked = (ids: readonly number[]) => {
    const members = new Uint8Array(wordCount);
    for (const id of ids) members[id] = 1;
    return members;
  };
  const traits = unpackNumbers(tables.traits).map(unpackTraits);
  const isCommon = Uint8Array.from(traits, ({ common }) => (common ? 1 : 0));
  const frequent = new Set([...vocabulary].flatMap(([form, id]) => (isCommon[id] === 1 ? form : [])));
  const whole = new Set(wordsOf(tables.whole));
  const spelling = createSpelling({
    vocabulary,
    spellings: tables.spellings === '' ? [] : tables.spellings.split(',').map(readSpelling),
    whole,
    frequent,
    slips: wordsOf(tables.slips),
  });
  const costs = traits.map(({ power }) => 2 ** power);
  const { rows, sets: members } = unpackPatterns(tables, tables.firstWord, costs);
  const setWidth = (wordCount + 31) >> 5;
  const sets = new Int32Array(members.length * setWidth);
  for (const [set, ids] of members.entries()) {
    for (const id of ids) {
      const place = set * setWidth + (id >> 5);
      sets[place] = (sets[place] ?? 0) | (1 << (id & 31));
    }
  }
  const laidOut = layOut(rows);
  const kinds = sortIntoKinds(choicesIn(rows, members), costs, wordCount);
  const rules = unpackRuleHeads(tables.rules, tables.language);
  const isRule = ({ owner }: Row) => owner < rules.length;
  const index = (chosen: (row: Row) => boolean) =>
    indexRows(rows, chosen, laidOut, members, kinds, wordCount);
  return {
    name: tables.language,
    wordCount,
    frequent,
    whole,
    spelling,
    fillers: Uint8Array.from(traits, ({ filler }) => (filler ? 1 : 0)),
    negators: marked(tables.negators),
    common: isCommon,
    classes: new Map(Object.entries(tables.classes).map(([name, ids]) => [name, marked(ids)])),
    owners: [
      ...rules.map((rule): Owner => ({ kind: 'rule', rule })),
      ...tables.cues.map((cue): Owner => ({ kind: 'cue', cue })),
      ...tables.idioms.map((idiom): Owner => ({ kind: 'idiom', idiom })),
    ],
    ...laidOut,
    sets,
    setWidth,
    wordKinds: kinds.ofWord,
    ruleRows: index(isRule),
    contextRows: index((row) => !isRule(row)),
    cueGroups: groupCues(tables.cues, rules),
    learned: learned.map((weights) => openWeights(weights, wordCount)),
  };
}

function readSpelling(entry: string): readonly [string, readonly number[]] {
  const bar = entry.indexOf('|');
  return [
    entry.slice(0, bar),
    entry
      .slice(bar + 1)
      .split(' ')
      .map(Number),
  ];
}

function layOut(rows: readonly Row[]) {
  const stepCount = rows.reduce((sum, { steps }) => sum + steps.length, 0);
  const made = {
    rowOwners: new Int32Array(rows.length),
    rowAnchors: new Int32Array(rows.length),
    rowSteps: new Int32Array(rows.length + 1),
    rowEdges: new Uint8Array(rows.length),
    rowSides: new Uint8Array(rows.length),
    rowNeighbours: new Int32Array(rows.length),
    choices: new Int32Array(stepCount),
    gaps: new Uint8Array(stepCount),
  };
  let place = 0;
  let reach = 0;
  for (const [index, { owner, anchor, steps, startsSentence, endsSentence }] of rows.entries()) {
    made.rowOwners[index] = owner;
    made.rowAnchors[index] = anchor;
    made.rowSteps[index] = place;
    made.rowEdges[index] = (startsSentence ? 1 : 0) + (endsSentence ? 2 : 0);
    const after = steps[anchor + 1];
    const before = steps[anchor - 1];
    if (after && after.gap === 0) {
      made.rowSides[index] = 1;
      made.rowNeighbours[index] = after.choice;
    } else if (before && steps[anchor]?.gap === 0) {
      made.rowSides[index] = 2;
      made.rowNeighbours[index] = before.choice;
    }
    let wide = 1;
    for (const { choice, gap } of steps) {
      made.choices[place] = choice;
      made.gaps[place] = gap;
      place += 1;
      wide += gap + 1;
    }
    reach = Math.max(reach, wide);
  }
  made.rowSteps[rows.length] = place;
  return { ...made, reach };
}

/** What the steps of rows may be, each once, with its words. */
function choicesIn(
  rows: readonly Row[],
  sets: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const choices = new Map<number, readonly number[]>();
  for (const { steps } of rows)
    for (const { choice } of steps)
      if (!choices.has(choice)) choices.set(choice, choice < 0 ? (sets[~choice] ?? []) : [choice]);
  return choices;
}

/** Rows by what their search begins at; those that ask for the same neighbour of it stand together. */
function indexRows(
  rows: readonly Row[],
  chosen: (row: Row) => boolean,
  { rowSides, rowNeighbours }: Pick<Language, 'rowSides' | 'rowNeighbours'>,
  sets: readonly (readonly number[])[],
  { ofChoice }: WordKinds,
  wordCount: number,
): RowIndex {
  const own = new Int32Array(1);
  const anchorsOf = ({ steps, anchor }: Row): ArrayLike<number> => {
    const choice = steps[anchor]?.choice ?? 0;
    if (choice < 0) return sets[~choice] ?? own;
    own[0] = choice;
    return own;
  };
  const side = (row: number) => rowSides[row] ?? 0;
  const neighbour = (row: number) => rowNeighbours[row] ?? 0;
  const order = Int32Array.from(rows.keys())
    .filter((row) => chosen(rows[row] ?? noRow))
    .sort((one, other) => side(one) - side(other) || neighbour(one) - neighbour(other) || one - other);
  const begins = new Int32Array(wordCount + 2);
  for (const row of order) {
    const anchors = anchorsOf(rows[row] ?? noRow);
    for (let at = 0; at < anchors.length; at++)
      begins[(anchors[at] ?? 0) + 2] = (begins[(anchors[at] ?? 0) + 2] ?? 0) + 1;
  }
  for (let id = 2; id < begins.length; id++) begins[id] = (begins[id] ?? 0) + (begins[id - 1] ?? 0);
  const listed = new Int32Array(begins[wordCount + 1] ?? 0);
  for (const row of order) {
    const anchors = anchorsOf(rows[row] ?? noRow);
    for (let at = 0; at < anchors.length; at++) {
      const id = (anchors[at] ?? 0) + 1;
      listed[begins[id] ?? 0] = row;
      begins[id] = (begins[id] ?? 0) + 1;
    }
  }
  const skips = new Int32Array(listed.length);
  for (let place = listed.length - 1; place >= 0; place--) {
    const row = listed[place] ?? 0;
    const next = listed[place + 1] ?? -1;
    const alike = next >= 0 && side(next) === side(row) && neighbour(next) === neighbour(row);
    skips[place] = alike ? (skips[place + 1] ?? 0) : place + 1;
  }
  const needsOf = rows.map(({ steps }) =>
    steps.reduce((bits, { choice }) => bits | (ofChoice.get(choice) ?? 0), 0),
  );
  const needs = listed.map((row) => needsOf[row] ?? 0);
  return { begins, rows: listed, needs, skips };
}

const noRow: Row = { owner: 0, anchor: 0, startsSentence: false, endsSentence: false, steps: [] };
