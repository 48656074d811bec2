import type { Rule } from '../rule.ts';

const category = 'medical';
const source = 'First-aid guidance: signs that need an ambulance';

export const medicalRules: readonly Rule[] = [
  {
    id: 'en.medical.overdose-now',
    category,
    level: 4,
    patterns: [
      'i ..3 [took] too (many|much) ..3 (pills|tablets|meds|medication|insulin|xanax|tylenol|paracetamol|heroin|fentanyl)',
      '(she|he|friend|husband|wife|son|daughter|mom|dad) ..3 (overdosed|is overdosing|not breathing|unconscious) (now|right now|help|please|and)?',
      // Not `so that she does not wake up`: the clause must begin a sentence or go on from one.
      '^ my? ..1 (she|he|friend|husband|wife|son|daughter|mom|mum|dad|baby|child|roommate|partner) ..1 not (wake|waking) up',
      '(and|help|but|now|because) my? (she|he|friend|husband|wife|son|daughter|mom|mum|dad|baby|child|roommate|partner) ..1 not (wake|waking) up',
      'i am (overdosing|bleeding heavily|losing a lot of blood)',
      '(not|cannot) stop (the)? bleeding',
    ],
    why: 'Poisoning, unconsciousness or heavy bleeding now.',
    source,
    match: 'I took too many tablets and my heart races.',
    differs: 'I took too many photos and my phone is full.',
  },
  {
    id: 'en.medical.acute',
    category,
    level: 3,
    patterns: [
      '(i|my) ..6 (crushing|severe|bad) chest pain',
      'chest pain ..8 (not|cannot|hard to|trouble) (breathe|breathing)',
      'i am ..2 having a (heart attack|stroke|seizure)',
      '(face|side) ..3 (drooping|numb|paralyzed) ..6 (speak|speech|arm)',
      'coughing up blood',
    ],
    why: 'Signs of an acute illness while writing.',
    source,
    match: 'I have crushing chest pain right now.',
    differs: 'I have crushing deadlines right now.',
  },
];
