import type { HelpOption } from '../../../components/help-card.tsx';

/** Two or three who help at once, for the country of the one who writes. */
export const helpOptions = (_country: string, _categories: readonly string[]): readonly HelpOption[] => [
  { id: 'emergency', name: 'Emergency', number: '112', about: 'If you or someone near you is in danger' },
];
