import { rulesByLanguage } from '../rules/all-rules.ts';
import { combinations } from './combinations.ts';

/** What a rule looks for, in its authors' sentence; `language` is that of the sentence (ISO 639-1). */
export type RuleSaid = { readonly why: string; readonly language: string };

/** What stands together in a text that a combination raised (C2); undefined for one that is not there any more. */
export const whyOfCombination = (id: string): string | undefined =>
  combinations.find((combination) => combination.id === id)?.why;

let said: ReadonlyMap<string, RuleSaid> | undefined;

/**
 * What a rule looks for, by its id, for whoever is called because of it (C2). Undefined for one that is not among the rules any
 * more: a flag keeps the ids of the version that raised it (C8).
 */
export function whyOfRule(id: string): RuleSaid | undefined {
  said ??= new Map(
    Object.values(rulesByLanguage).flatMap(({ language, rules, learned }) =>
      [...rules, ...learned].map(({ id: one, why }) => [one, { why, language }] as const),
    ),
  );
  return said.get(id);
}
