import { DAY_MS } from '../reply/local-date.ts';
import type { CrisisCategory } from './crisis-level.ts';
import type { EmergencyNumber, Helpline, HelplineKind } from './helpline.ts';
import { helplinesAToB } from './helpline-data/a-to-b.ts';
import { helplinesCToF } from './helpline-data/c-to-f.ts';
import { emergencyNumbers } from './helpline-data/emergency-numbers.ts';
import { helplinesGToJ } from './helpline-data/g-to-j.ts';
import { helplinesKToM } from './helpline-data/k-to-m.ts';
import { helplinesNToT } from './helpline-data/n-to-t.ts';
import { helplinesUToZ } from './helpline-data/u-to-z.ts';

export type { EmergencyNumber, Helpline } from './helpline.ts';

/** One thing that a person can do now. The words around it are the page's. */
export type HelpOption =
  | { readonly kind: 'line'; readonly line: Helpline }
  | { readonly kind: 'emergency'; readonly country: string; readonly number: EmergencyNumber }
  /** The country is unknown: call the local emergency number; these are the usual ones. */
  | { readonly kind: 'local-emergency'; readonly numbers: readonly string[] }
  | { readonly kind: 'directory'; readonly name: string; readonly url: string };

/** Every line that the product may show. */
export const helplines: readonly Helpline[] = [
  ...helplinesAToB,
  ...helplinesCToF,
  ...helplinesGToJ,
  ...helplinesKToM,
  ...helplinesNToT,
  ...helplinesUToZ,
];

/** Which international directory to offer, and how the emergency number reads where the country is not known. */
export const internationalDirectory = { name: 'Find A Helpline', url: 'https://findahelpline.com' } as const;
export const usualEmergencyNumbers = ['112', '911', '999'] as const;

/** Entries older than this must be read again at their sources (C9). */
export const longestAgeInDays = 365;

const mostLines = 2;

/**
 * Two or three options for someone in this country: lines for what they wrote about first, in their language if it is known,
 * then the emergency number, which is never missing, and stands first where a body is in danger. `country` is ISO 3166-1 alpha-2 in
 * any case; `language` is ISO 639-1.
 */
export function helplinesFor(
  country: string | null | undefined,
  categories: readonly CrisisCategory[] = [],
  language?: string,
): readonly HelpOption[] {
  const code = country?.trim().toUpperCase() ?? '';
  const directory: HelpOption = { kind: 'directory', ...internationalDirectory };
  const number = Object.hasOwn(emergencyNumbers, code) ? emergencyNumbers[code] : undefined;
  const emergency: HelpOption = number
    ? { kind: 'emergency', country: code, number }
    : { kind: 'local-emergency', numbers: usualEmergencyNumbers };
  const lines = linesFor(code, categories, language).map((line): HelpOption => ({ kind: 'line', line }));
  const options = categories.includes('medical') ? [emergency, ...lines] : [...lines, emergency];
  return lines.length < mostLines ? [...options, directory] : options;
}

function linesFor(
  code: string,
  categories: readonly CrisisCategory[],
  language?: string,
): readonly Helpline[] {
  const wanted = kindsFor(categories);
  const here = helplines
    .filter((line) => line.country === code)
    .sort((one, other) => worth(other, language) - worth(one, language));
  const first = wanted.flatMap((kind) => here.filter((line) => line.kind === kind).slice(0, 1));
  const rest = here.filter((line) => !first.includes(line) && wanted.includes(line.kind));
  return [...first, ...rest].slice(0, mostLines);
}

/** A partner's violence asks for its own line first, with the general one beside it; all else for the general one. */
function kindsFor(categories: readonly CrisisCategory[]): readonly HelplineKind[] {
  return categories.includes('partner-violence') ? ['partner-violence', 'suicide'] : ['suicide'];
}

function worth(line: Helpline, language?: string): number {
  const speaks = language !== undefined && line.languages.includes(language) ? 8 : 0;
  const open = line.hours === '24/7' ? 4 : 0;
  const callable = line.phone === null ? 0 : 2;
  return speaks + open + callable + (line.sms === null ? 0 : 1);
}

/**
 * Entries whose sources were read longer ago than `longestAgeInDays` on the given day (`2026-11-23`), or in its future.
 */
export function outdatedHelplines(today: string): readonly string[] {
  const lines = helplines.map(({ country, name, verifiedAt }) => ({
    name: `${country} ${name}`,
    verifiedAt,
  }));
  const numbers = Object.entries(emergencyNumbers).map(([country, { verifiedAt }]) => ({
    name: `${country} emergency number`,
    verifiedAt,
  }));
  return [...lines, ...numbers]
    .filter(({ verifiedAt }) => {
      const age = (Date.parse(today) - Date.parse(verifiedAt)) / DAY_MS;
      return !(age >= 0 && age <= longestAgeInDays);
    })
    .map(({ name, verifiedAt }) => `${name} (read ${verifiedAt})`);
}
