import { listed } from './listed.ts';

/** The public page of live help, by country. */
export const helpPage = {
  title: 'Help now',
  lead: 'Stillroom is not for emergencies: nobody reads along day and night. These people answer now.',
  country: 'Country',
  show: 'Show',
  emergency: (p: { numbers: readonly string[] }) => `In danger now: call ${listed(p.numbers)}`,
  emergencyAbout: 'If you or someone near you is in danger at this moment.',
  emergencyAlso: (p: { also: string }) => `Also: ${p.also}.`,
  localEmergency:
    'We do not know the emergency number of this country. Call the local one; these are the usual ones.',
  kinds: {
    suicide: 'When life is hard to bear',
    'partner-violence': 'When a partner hurts, threatens or controls you',
  },
  call: (p: { number: string }) => `Call ${p.number}`,
  text: (p: { number: string; word: string | null }) =>
    p.word === null ? `Text ${p.number}` : `Text ${p.word} to ${p.number}`,
  website: 'Website and chat',
  hours: (p: { hours: string }) => (p.hours === '24/7' ? 'Day and night' : p.hours),
  spoken: (p: { languages: readonly string[] }) => listed(p.languages),
  checked: (p: { on: string }) => `Read at its source on ${p.on}.`,
  noLines: 'We know of no crisis line in this country.',
  directory: (p: { name: string }) => `${p.name}: lines all over the world`,
  directoryAbout: 'An international directory, kept by others.',
};
