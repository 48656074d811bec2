import { makeRuleTables } from '../src/crisis/detect/make-tables.ts';
import { heardIn } from '../src/crisis/detect/matches-in.ts';
import { stretchesOf, visitFeatures } from '../src/crisis/detect/weigh-words.ts';
import type { Example } from './learn-weights.ts';
import type { LearnedModel } from './learned-models.ts';

/** Words and pairs of a language's vocabulary as numbers of features. */
export function featuresIn({ language, weights }: LearnedModel) {
  const listed =
    makeRuleTables()
      .languages.find((one) => one.language === language)
      ?.words.split(' ') ?? [];
  /** Words by their numbers, which begin at 1; other spellings (`=`) have none of their own. */
  const wordOf = ['', ...listed.filter((word) => !word.startsWith('='))];
  const silent = new Uint8Array(wordOf.length);
  for (const word of weights.silent.split(' ')) {
    const number = wordOf.indexOf(word);
    if (number >= 0) silent[number] = 1;
  }
  const numbers = new Map<number, number>();
  const names: string[] = [];
  const of = (text: string): Example['stretches'] => {
    const heard = heardIn(text, language);
    return stretchesOf(heard.count).map((part) => {
      const features = new Set<number>();
      const known = visitFeatures(heard, part, silent, (first, second) => {
        const key = first * 2 ** 20 + second;
        const number = numbers.get(key) ?? names.length;
        if (number === names.length) {
          numbers.set(key, number);
          names.push([first, second].flatMap((id) => (id === 0 ? [] : (wordOf[id] ?? '?'))).join('_'));
        }
        features.add(number);
      });
      return { features: [...features], known };
    });
  };
  const counts = (examples: readonly Example[]): Int32Array => {
    const seenIn = new Int32Array(names.length);
    for (const { stretches } of examples)
      for (const feature of new Set(stretches.flatMap(({ features }) => features)))
        seenIn[feature] = (seenIn[feature] ?? 0) + 1;
    return seenIn;
  };
  return { of, names, counts };
}
