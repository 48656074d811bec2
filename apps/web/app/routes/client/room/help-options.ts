import type { CrisisCategory } from '@stillroom/domain/crisis/crisis-level';
import { helplinesFor, type HelpOption as Option } from '@stillroom/domain/crisis/helplines';
import type { HelpOption } from '../../../components/help-card.tsx';
import type { Words } from '../../../words/words.ts';

/** Whom the author may call: their country's lines for what they wrote about, then the emergency number (C3, C9). */
export function helpOptions(
  { help }: Words,
  { country, language }: { readonly country: string; readonly language: string },
  categories: readonly CrisisCategory[],
): readonly HelpOption[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const shown = (option: Option): HelpOption | null => {
    if (option.kind === 'emergency') return emergency(help, option.number.phone);
    if (option.kind === 'local-emergency') return emergency(help, option.numbers[0] ?? '');
    if (option.kind === 'directory' || option.line.phone === null) return null;
    const { name, phone, hours, languages } = option.line;
    const spoken = languages.map((code) => names.of(code) ?? code);
    const when = hours === '24/7' ? help.dayAndNight : hours;
    return { id: name, name, number: phone, about: help.lineAbout({ when, spoken }) };
  };
  return helplinesFor(country, categories, language)
    .map(shown)
    .filter((option) => option !== null);
}

/** The numbers for the line under the composer, the emergency number first. */
export const emergencyFirst = (options: readonly HelpOption[]): readonly string[] =>
  [...options].reverse().map(({ number }) => number);

const emergency = (help: Words['help'], number: string): HelpOption => ({
  id: 'emergency',
  name: help.emergency,
  number,
  about: help.emergencyAbout,
});
