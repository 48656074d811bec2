import { rulesByLanguage } from '../rules/all-rules.ts';
import { combinations } from './combinations.ts';

/** What stands together in a text that a combination raised (C2); undefined for one that is not there any more. */
export const whyOfCombination = (id: string): string | undefined =>
  combinations.find((combination) => combination.id === id)?.why;

let said: ReadonlyMap<string, string> | undefined;

/**
 * What a rule looks for, in its authors' English sentence, by its id, for whoever is called because of it (C2). Undefined for one that is not among the rules any
 * more: a flag keeps the ids of the version that raised it (C8).
 */
export function whyOfRule(id: string): string | undefined {
  said ??= new Map(
    Object.values(rulesByLanguage).flatMap(({ rules, learned }) =>
      [...rules, ...learned].map(({ id: one, why }) => [one, why] as const),
    ),
  );
  return said.get(id);
}
