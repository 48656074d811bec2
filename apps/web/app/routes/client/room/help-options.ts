import type { CrisisCategory } from '@stillroom/domain/crisis/crisis-level';
import { helplinesFor, type HelpOption as Option } from '@stillroom/domain/crisis/helplines';
import { type HelpOption, numbersOf } from '../../../components/help-card.tsx';
import type { Words } from '../../../words/words.ts';

/**
 * Whom the author may turn to, two or three: their country's lines for what they wrote about, the emergency number, and
 * where we know too little of their country the usual numbers and an international directory (C3, C9).
 */
export function helpOptions(
  { help, helpPage }: Words,
  { country, language }: { readonly country: string; readonly language: string },
  categories: readonly CrisisCategory[],
): readonly HelpOption[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const shown = (option: Option): HelpOption => {
    switch (option.kind) {
      case 'emergency':
        return {
          id: 'emergency',
          name: help.emergency,
          about: help.emergencyAbout,
          call: [option.number.phone],
        };
      case 'local-emergency':
        return { id: 'emergency', name: help.emergency, about: help.localEmergency, call: option.numbers };
      case 'directory': {
        const { name, url } = option;
        return {
          id: name,
          name,
          about: help.directoryAbout,
          link: { to: url, words: help.open({ name }) },
        };
      }
      case 'line': {
        const { name, phone, sms, website, hours, languages } = option.line;
        const spoken = languages.map((code) => names.of(code) ?? code);
        const when = hours === '24/7' ? help.dayAndNight : hours;
        if (phone !== null)
          return { id: name, name, about: help.lineAbout({ by: 'phone', when, spoken }), call: [phone] };
        const about = help.lineAbout({ by: 'text', when, spoken });
        const link = sms
          ? { to: `sms:${sms.number}`, words: helpPage.text(sms) }
          : { to: website ?? '', words: helpPage.website };
        return { id: name, name, about, link };
      }
    }
  };
  return helplinesFor(country, categories, language).map(shown);
}

/** The numbers for the line under the composer, the emergency number first. */
export const emergencyFirst = (options: readonly HelpOption[]): readonly string[] =>
  [...options]
    .sort((one, other) => Number(other.id === 'emergency') - Number(one.id === 'emergency'))
    .flatMap(numbersOf);
