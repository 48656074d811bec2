import type { LanguageRules, Pattern } from '../rules/rule.ts';
import { foldWord } from './fold.ts';
import { packLearned } from './learned-table.ts';
import { packNumbers, packSets } from './pack-numbers.ts';
import { type NumberedGroup, packPatterns, type RowPart } from './pack-patterns.ts';
import { type Atom, parseGroups, writeOut } from './pattern.ts';
import type { LanguageTables, Owner } from './rule-tables.ts';
import { searchCosts } from './word-frequency.ts';

/** Stands for any number in patterns and texts. */
const numberWord = '#';
/** Stands for a number of two digits and more: thirty pills are not three. */
const largeNumberWord = '##';

const wordsOf = (list: string) => list.split(/\s+/).filter((word) => word !== '');

/** The words that a language's rules name, folded and numbered; other spellings of a word have its number. */
class Vocabulary {
  readonly numbers = new Map<string, number>();
  readonly listed: string[] = [];
  size = 1;

  idOf(word: string): number {
    const folded = word === numberWord || word === largeNumberWord ? word : foldWord(word);
    const known = this.numbers.get(folded);
    if (known !== undefined) return known;
    const id = this.size;
    this.size += 1;
    this.numbers.set(folded, id);
    this.listed.push(folded);
    // German writes `ö` as `oe` where the key is missing.
    const spelledOut = foldWord(word.replace(/[äöü]/g, (umlaut) => `${foldWord(umlaut)}e`));
    if (!this.numbers.has(spelledOut)) {
      this.numbers.set(spelledOut, id);
      this.listed.push(`=${spelledOut}`);
    }
    return id;
  }
}

/** Turns the rules of one language into tables. Throws on a mistake in the data, so that no build carries it. */
export function compileRules(rules: LanguageRules): LanguageTables {
  const vocabulary = new Vocabulary();
  const idOf = (word: string) => vocabulary.idOf(word);
  idOf(numberWord);
  idOf(largeNumberWord);
  const classes = new Map(
    Object.entries(rules.words).map(([name, list]) => [name, wordsOf(list).map(idOf)] as const),
  );
  const fillers = wordsOf(rules.fillers).map(idOf);
  const negators = wordsOf(rules.negators).map(idOf);
  const common = wordsOf(rules.common).map(idOf);
  for (const written of Object.values(rules.spellings)) wordsOf(written).forEach(idOf);
  const owned = ownedPatterns(rules);
  const groups = owned.flatMap(({ patterns }, owner) =>
    patterns.flatMap((pattern) => parseGroups(pattern).map((places) => ({ owner, pattern, places }))),
  );
  for (const { places } of groups) {
    for (const { names } of places.flat(2)) for (const name of names) if (!name.startsWith('[')) idOf(name);
  }

  const idsOf = (names: readonly string[], pattern: Pattern): readonly number[] =>
    names.flatMap((name) => {
      if (!name.startsWith('[')) return [idOf(name)];
      const members = classes.get(name.slice(1, -1));
      if (!members) throw new Error(`No word class ${name} for: ${pattern}`);
      return members;
    });
  const sets = new Map<string, number>();
  const choiceOf = (ids: readonly number[]) => {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return only;
    const key = ids.join(' ');
    const known = sets.get(key) ?? sets.size;
    sets.set(key, known);
    return ~known;
  };
  const left = new Set(fillers);
  const partOf = (atom: Atom, pattern: Pattern): RowPart => {
    if (atom.kind === 'gap') return { gap: atom.size };
    if (atom.kind !== 'words') return { edge: atom.kind };
    // Fillers are not in the text that patterns see, so that a step of fillers alone is no step.
    const ids = [...new Set(idsOf(atom.names, pattern))].filter((id) => !left.has(id));
    return ids.length === 0 ? { filler: true } : { choice: choiceOf(ids.sort((one, other) => one - other)) };
  };
  const numbered = groups.map(({ owner, pattern, places }): NumberedGroup => {
    const group = places.map((choices) => choices.map((row) => row.map((atom) => partOf(atom, pattern))));
    const rows = writeOut(group);
    if (rows.some((row) => !row.some((part) => 'choice' in part)))
      throw new Error(`Nothing, or only fillers, may stand in: ${pattern}`);
    return { owner, places: group };
  });
  const costs = searchCosts(rules.language, common, (word) => vocabulary.numbers.get(word));
  const { cues } = rules;
  const ends = new Set(cues.flatMap(({ stopsAt }) => stopsAt ?? []));
  return {
    language: rules.language,
    words: vocabulary.listed.join(' '),
    spellings: Object.entries(rules.spellings)
      .map(([written, meant]) => {
        const form = written.includes("'") ? written : foldWord(written);
        return `${form}|${wordsOf(meant).map(idOf).join(' ')}`;
      })
      .join(','),
    whole: wordsOf(rules.whole).map(foldWord).join(' '),
    costs: packNumbers([...Array(vocabulary.size).keys()].map((id) => costs.get(id) ?? 1)),
    slips: rules.slips,
    fillers,
    negators,
    common,
    classes: Object.fromEntries([...classes].filter(([name]) => ends.has(name))),
    owners: owned.map(({ owner }) => owner),
    sets: packSets([...sets.keys()].map((key) => key.split(' ').map(Number))),
    patterns: packPatterns(numbered),
    ...(rules.learned && { learned: packLearned(rules.learned, (word) => vocabulary.numbers.get(word)) }),
  };
}

function ownedPatterns(
  rules: LanguageRules,
): readonly { readonly owner: Owner; readonly patterns: readonly Pattern[] }[] {
  return [
    ...rules.rules.map(({ id, category, level, signal, steadfast, patterns }) => ({
      owner: {
        kind: 'rule' as const,
        rule: { id, category, level, ...(signal && { signal }), ...(steadfast && { steadfast }) },
      },
      patterns,
    })),
    ...rules.cues.map(({ patterns, match: _match, ...cue }) => ({
      owner: { kind: 'cue' as const, cue },
      patterns,
    })),
    ...rules.idioms.map(({ id, categories, patterns }) => ({
      owner: { kind: 'idiom' as const, idiom: { id, ...(categories && { categories }) } },
      patterns,
    })),
  ];
}
