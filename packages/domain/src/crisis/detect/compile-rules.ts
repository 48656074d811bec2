import type { LanguageRules, Pattern } from '../rules/rule.ts';
import { foldWord } from './fold.ts';
import { packNumbers } from './pack-numbers.ts';
import { type NumberedGroup, packPatterns, type RowPart } from './pack-patterns.ts';
import { packRuleHeads } from './pack-rule-heads.ts';
import { type Atom, parseGroups, writeOut } from './pattern.ts';
import type { LanguageTables } from './rule-tables.ts';
import { searchCosts } from './word-frequency.ts';
import { packTraits } from './word-traits.ts';

/** Stands for any number in patterns and texts. */
const numberWord = '#';
/** Stands for a number of two digits and more: thirty pills are not three. */
const largeNumberWord = '##';
/** Stands for a year of the last hundred: what happened in one is over. */
const yearWord = '###';
const numberWords: readonly string[] = [numberWord, largeNumberWord, yearWord];

const wordsOf = (list: string) => list.split(/\s+/).filter((word) => word !== '');

/** The words that a language's rules name, folded and numbered; other spellings of a word have its number. */
class Vocabulary {
  readonly numbers = new Map<string, number>();
  readonly listed: string[] = [];
  size = 1;

  idOf(word: string): number {
    const folded = numberWords.includes(word) ? word : foldWord(word);
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
  numberWords.forEach(idOf);
  const firstWord = vocabulary.size;
  const classes = new Map(Object.entries(rules.words).map(([name, list]) => [name, wordsOf(list)] as const));
  const membersOf = (names: readonly string[], pattern: Pattern): readonly string[] =>
    names.flatMap((name) => {
      if (!name.startsWith('[')) return [name];
      const members = classes.get(name.slice(1, -1));
      if (!members) throw new Error(`No word class ${name} for: ${pattern}`);
      return members;
    });
  const sets = new Map<string, readonly number[]>();
  const setNumbers = new Map<string, number>();
  const choiceOf = (ids: readonly number[]) => {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return only;
    const key = ids.join(' ');
    const known = setNumbers.get(key) ?? setNumbers.size;
    setNumbers.set(key, known);
    sets.set(key, ids);
    return ~known;
  };
  const left = new Set(wordsOf(rules.fillers).map(foldWord));
  const partsOf = (atom: Atom, pattern: Pattern): readonly RowPart[] => {
    if (atom.kind === 'gap') return [{ gap: atom.size }];
    if (atom.kind !== 'words') return [{ edge: atom.kind }];
    // Fillers are not in the text that patterns see: a step of fillers alone is no step, and a gap before it is one before the next.
    const members = membersOf(atom.names, pattern).filter((word) => !left.has(foldWord(word)));
    const ids = [...new Set(members.map(idOf))].sort((one, other) => one - other);
    return ids.length === 0 ? [] : [{ choice: choiceOf(ids) }];
  };
  const owned = [...rules.rules, ...rules.cues, ...rules.idioms];
  // Patterns come first, so that words and sets are numbered in the order in which they are used (`pack-patterns.ts`).
  const groups = owned.flatMap(({ patterns }, owner) =>
    patterns.flatMap((pattern) =>
      parseGroups(pattern).map((places): NumberedGroup => {
        const group = places.map((choices) =>
          choices.map((row) => row.flatMap((atom) => partsOf(atom, pattern))),
        );
        if (writeOut(group).some((row) => !row.some((part) => 'choice' in part)))
          throw new Error(`Nothing, or only fillers, may stand in: ${pattern}`);
        return { owner, places: group };
      }),
    ),
  );
  const fillers = new Set(wordsOf(rules.fillers).map(idOf));
  const negators = wordsOf(rules.negators).map(idOf);
  const common = wordsOf(rules.common).map(idOf);
  const spellings = Object.entries(rules.spellings).map(([written, meant]) => {
    const form = written.includes("'") ? written : foldWord(written);
    return `${form}|${wordsOf(meant).map(idOf).join(' ')}`;
  });
  const ends = new Set(rules.cues.flatMap(({ stopsAt }) => stopsAt ?? []));
  const numberedClasses = [...classes].map(([name, words]) => [name, words.map(idOf)] as const);
  const powers = searchCosts(rules.language, common, (word) => vocabulary.numbers.get(word));
  const traits = Array.from({ length: vocabulary.size }, (_, id) =>
    packTraits({ power: powers.get(id) ?? 0, common: common.includes(id), filler: fillers.has(id) }),
  );
  return {
    language: rules.language,
    words: vocabulary.listed.join(' '),
    spellings: spellings.join(','),
    whole: wordsOf(rules.whole).map(foldWord).join(' '),
    traits: packNumbers(traits),
    slips: rules.slips,
    negators,
    classes: Object.fromEntries(numberedClasses.filter(([name]) => ends.has(name))),
    rules: packRuleHeads(rules.rules, rules.language),
    cues: rules.cues.map(({ patterns: _patterns, match: _match, ...cue }) => cue),
    idioms: rules.idioms.map(({ id, categories }) => ({ id, ...(categories && { categories }) })),
    firstWord,
    ...packPatterns(groups, [...sets.values()], firstWord),
  };
}
