import type { Cue, Idiom, LanguageRules, Pattern, Rule } from '../rules/rule.ts';
import { foldWord } from './fold.ts';
import { parsePattern, type Step } from './pattern.ts';
import { createSpelling, type Spelling } from './spelling.ts';

/** What a matched pattern belongs to. */
export type Owner =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'idiom'; readonly idiom: Idiom };

/** A step that knows its words: one id, or a table saying for each word id whether it is allowed. */
export type CompiledStep = {
  readonly word: number;
  readonly members: Uint8Array | undefined;
  readonly gap: number;
};

/** A row of steps found by its rarest word, the anchor, and then read outwards to both sides. */
export type CompiledSequence = {
  readonly owner: Owner;
  readonly ownerIndex: number;
  readonly steps: readonly CompiledStep[];
  readonly anchor: number;
  readonly startsSentence: boolean;
  readonly endsSentence: boolean;
};

export type CompiledLanguage = {
  readonly rules: LanguageRules;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly spelling: Spelling;
  readonly fillers: Uint8Array;
  readonly negators: Uint8Array;
  readonly common: Uint8Array;
  /** By word id: the rows whose anchor that word can be. */
  readonly anchors: readonly (readonly CompiledSequence[] | undefined)[];
  /** By name: which word ids belong to a class. */
  readonly classes: ReadonlyMap<string, Uint8Array>;
};

/** Stands for any number in patterns and texts. */
const numberWord = '#';
/** Stands for a number of two digits and more: thirty pills are not three. */
const largeNumberWord = '##';

const wordsOf = (list: string) => list.split(/\s+/).filter((word) => word !== '');
/** Turns the rules of one language into tables. Throws on a mistake in the data, which the tests would find first. */
export function compileRules(rules: LanguageRules): CompiledLanguage {
  const vocabulary = new Map<string, number>([['', 0]]);
  let vocabularySize = 1;
  const idOf = (word: string) => {
    const folded = word === numberWord || word === largeNumberWord ? word : foldWord(word);
    const known = vocabulary.get(folded);
    if (known !== undefined) return known;
    const id = vocabularySize;
    vocabularySize += 1;
    vocabulary.set(folded, id);
    // German writes `ö` as `oe` where the key is missing.
    const spelledOut = foldWord(word.replace(/[äöü]/g, (umlaut) => `${foldWord(umlaut)}e`));
    if (!vocabulary.has(spelledOut)) vocabulary.set(spelledOut, id);
    return id;
  };
  idOf(numberWord);
  idOf(largeNumberWord);
  const classMembers = new Map(
    Object.entries(rules.words).map(([name, list]) => [name, wordsOf(list).map(idOf)] as const),
  );
  const fillerIds = wordsOf(rules.fillers).map(idOf);
  const negatorIds = wordsOf(rules.negators).map(idOf);
  const commonIds = wordsOf(rules.common).map(idOf);
  for (const written of Object.values(rules.spellings)) wordsOf(written).forEach(idOf);
  const owned = [
    ...rules.rules.map((rule) => [{ kind: 'rule', rule } as Owner, rule.patterns] as const),
    ...rules.cues.map((cue) => [{ kind: 'cue', cue } as Owner, cue.patterns] as const),
    ...rules.idioms.map((idiom) => [{ kind: 'idiom', idiom } as Owner, idiom.patterns] as const),
  ];
  const parsed = owned.flatMap(([owner, patterns], ownerIndex) =>
    patterns.flatMap((pattern: Pattern) =>
      parsePattern(pattern).map((sequence) => ({ owner, ownerIndex, sequence, pattern })),
    ),
  );
  for (const { sequence } of parsed)
    for (const { names } of sequence.steps) for (const name of names) if (!name.startsWith('[')) idOf(name);

  const table = (ids: readonly number[]) => {
    const members = new Uint8Array(vocabularySize);
    for (const id of ids) members[id] = 1;
    return members;
  };
  const classes = new Map([...classMembers].map(([name, ids]) => [name, table(ids)] as const));
  const common = table(commonIds);
  const fillers = table(fillerIds);

  const idsOf = (step: Step, pattern: Pattern): readonly number[] => [
    ...new Set(
      step.names.flatMap((name) => {
        if (!name.startsWith('[')) return [idOf(name)];
        const members = classMembers.get(name.slice(1, -1));
        if (!members) throw new Error(`No word class ${name} for: ${pattern}`);
        return members;
      }),
    ),
  ];
  const tables = new Map<string, Uint8Array>();
  const tableOf = (ids: readonly number[]) => {
    if (ids.length === 1) return undefined;
    const key = ids.join(' ');
    const known = tables.get(key) ?? table(ids);
    tables.set(key, known);
    return known;
  };
  const anchors: (CompiledSequence[] | undefined)[] = new Array(vocabularySize);
  for (const { owner, ownerIndex, sequence, pattern } of parsed) {
    // Fillers are not in the text that patterns see, so that a step of fillers alone is no step.
    const steps = sequence.steps
      .map((step) => ({ gap: step.gap, ids: idsOf(step, pattern).filter((id) => fillers[id] !== 1) }))
      .filter(({ ids }) => ids.length > 0);
    if (steps.length === 0) throw new Error(`Only fillers stand in: ${pattern}`);
    const anchor = rarest(
      steps.map(({ ids }) => ids),
      common,
    );
    const compiled: CompiledSequence = {
      owner,
      ownerIndex,
      steps: steps.map(({ gap, ids }) => ({ word: ids[0] ?? 0, members: tableOf(ids), gap })),
      anchor,
      startsSentence: sequence.startsSentence,
      endsSentence: sequence.endsSentence,
    };
    for (const id of steps[anchor]?.ids ?? []) {
      const list = anchors[id];
      if (list) list.push(compiled);
      else anchors[id] = [compiled];
    }
  }
  return {
    rules,
    vocabulary,
    spelling: createSpelling(rules, vocabulary, foldWord),
    fillers,
    negators: table(negatorIds),
    common,
    anchors,
    classes,
  };
}

/** The step to search for first: the one whose words are the least frequent. */
function rarest(choices: readonly (readonly number[])[], common: Uint8Array): number {
  const cost = choices.map((ids) => ids.reduce((sum, id) => sum + (common[id] === 1 ? 100 : 1), 0));
  return cost.indexOf(Math.min(...cost));
}
