import type { Paraphrase } from './paraphrase.ts';

export const german: readonly Paraphrase[] = [
  { text: 'ich will nicht mehr leben', atLeast: 3, family: 'wish' },
  { text: 'ich möchte einschlafen und nie wieder aufwachen', atLeast: 3, family: 'wish' },
  { text: 'ohne mich wären alle besser dran', atLeast: 2, family: 'burden' },
  { text: 'ich denke oft daran mir das Leben zu nehmen', atLeast: 3, family: 'thought' },
  { text: 'Ich habe gerade alle Tabletten geschluckt', atLeast: 4, family: 'act' },
  { text: 'Mein Mann schlägt mich', atLeast: 3, family: 'partner' },
  { text: 'er hat mich gewürgt', atLeast: 4, family: 'partner' },
  { text: 'ich lach mich tot', atMost: 1, family: 'idiom' },
  { text: 'Ich sterbe vor Hunger', atMost: 1, family: 'idiom' },
  { text: 'Mein Opa ist letztes Jahr gestorben', atMost: 1, family: 'other' },
  {
    text: 'Früher wollte ich nicht mehr leben, heute geht es mir gut',
    atLeast: 1,
    atMost: 2,
    family: 'history',
  },
];
