import { createKnownForms, type KnownForms } from './known-forms.ts';
import { type Language, openLanguage } from './language.ts';
import { learnedTables } from './learned-tables.gen.ts';
import { ruleTables } from './rule-tables.gen.ts';

let opened: readonly Language[] | undefined;
let forms: KnownForms | undefined;

/** The rules of every language, laid out at first use from the tables that the build made of them. */
export function openedLanguages(): readonly Language[] {
  opened ??= ruleTables.languages.map((tables) => openLanguage(tables, learnedTables[tables.language]));
  return opened;
}

/** What the forms met so far mean; shared by all texts. */
export function knownForms(): KnownForms {
  forms ??= createKnownForms(openedLanguages());
  return forms;
}

/** A hash over the data that decides about a level: rules of all languages, learned weights, combinations, ceilings (C8). */
export const rulesetVersion = (): string => ruleTables.version;
