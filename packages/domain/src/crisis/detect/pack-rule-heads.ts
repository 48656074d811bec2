import { crisisCategories, crisisLevels } from '../crisis-level.ts';
import { type Signal, signals } from '../rules/rule.ts';
import { lowerings } from './detection.ts';
import type { RuleHead } from './rule-tables.ts';

/**
 * What is left of rules, one after another: the id without its language, the level, then by number the category, the signal and
 * what the rule is steadfast against. Ids hold no spaces or commas.
 */
export const packRuleHeads = (heads: readonly RuleHead[], language: string): string =>
  heads
    .map(({ id, level, category, signal, steadfast }) => {
      const against = (steadfast ?? []).map((lowering) => lowerings.indexOf(lowering)).join('');
      const sign = signal === undefined ? '' : signals.indexOf(signal);
      return [id.slice(language.length + 1), level, crisisCategories.indexOf(category), sign, against]
        .join(' ')
        .trimEnd();
    })
    .join(',');

/** The heads of packed rules. Throws on an entry that is none. */
export const unpackRuleHeads = (packed: string, language: string): RuleHead[] =>
  packed.split(',').map((entry) => {
    const [id, levelAt, categoryAt, signAt, against] = entry.split(' ');
    const level = crisisLevels[Number(levelAt)];
    const category = crisisCategories[Number(categoryAt)];
    // One left out would give every later pattern to another rule.
    if (!level || !category) throw new Error(`No head of a rule: "${entry}"`);
    const signal: Signal | undefined = signAt ? signals[Number(signAt)] : undefined;
    const steadfast = [...(against ?? '')].flatMap((number) => lowerings[Number(number)] ?? []);
    return {
      id: `${language}.${id}`,
      category,
      level,
      ...(signal && { signal }),
      ...(steadfast.length > 0 && { steadfast }),
    };
  });
