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
      // Not `so that she does not wake up`: the clause must begin a sentence or go on from one.
      '^ (my|the)? ..1 (she|he|friend|husband|wife|son|daughter|mom|mum|dad|baby|child|roommate|partner) (will|is|does|still|cannot)? not (wake|waking|respond|responding|breathing|answering)',
      '(and|help|but|now|because) my? (she|he|friend|husband|wife|son|daughter|mom|mum|dad|baby|child|roommate|partner) (will|is|does) not (wake|waking) up',
      '([child]|he|she|him|husband|wife|mum|mom|dad|friend) ..6 (floppy|limp|unresponsive|unconscious|not breathing|gone blue|turned blue|turning blue|overdosed)',
      '(floppy|limp|blue|grey|collapsed|unconscious) ..6 not (wake|waking|breathe|breathing|respond)',
      'lips ..3 (blue|purple|grey|weird|swelling|swollen)',
      'i ..3 [took] ..3 (handful|packet|pack|box|strip|bottle|all|rest) of ..2 [drug]',
      'i ..3 ([took]|had) [many] (of)? [drug]',
      'i ..2 [took] all ..2 (pills|tablets|paracetamol|ibuprofen|insulin) ..4 (ago|now|already|$)',
      'i ..2 [took] (the|a) (whole|entire|full) (bottle|packet|pack|box|strip) (an hour|already|now|$)',
      'i ..1 overdosed (today|tonight|now|already|an hour|[number] (minutes|hours)|$)',
      '([child]|he|she) ..4 (swallowed|drank|ate|eaten|got into) ..6 (bleach|cleaner|tablets|pills|battery|detergent|meds|vape)',
      'i ..3 (swallowed|drank|drunk|ate) ..6 (bleach|cleaner|antifreeze|pesticide|weedkiller|detergent|poison|petrol|mushrooms)',
      '(soaking|soaked|filling|bleeding) ..3 (through|pad|pads|towel|towels|sheets|bandage)',
      '(blood|bleeding) ..4 (everywhere|spurting|gushing|heavily|clots|not stop)',
      '(cut|gash|wound) ..8 (not stop bleeding|not close|gaping|bone|tendon)',
      'i am (overdosing|losing a lot of blood)',
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
      '(i|my) ..6 (crushing|severe|bad|sharp) ..1 (chest pain|chest pains|pain in my chest)',
      'chest ..4 (tight|pain|pains|pressure|heavy|squeezing|hurts|crushing) ..12 (arm|jaw|sweat|sweating|clammy|grey|back|shoulder)',
      '(face|mouth|smile|eye) ..4 (dropped|drooped|droops|drooping|crooked|lopsided|numb) ..10 (side|gibberish|slurred|slurring|speak|words|arm|talking|sense)',
      'i ..3 not ..2 (eaten|drunk|kept anything down|had (food|water|anything)) ..4 (since|in|for) ..3 (days|[lately]|last)',
      '(gas|monoxide|boiler|heater|generator|fumes) ..14 (headache|headaches|dizzy|passed out|drowsy)',
      '(throat|tongue|lips) ..2 (swelling|swollen|closing)',
      'not (felt|feel) ..4 (baby|him|her|move|moving|kick) ..4 (move|moving|kick|kicking|today|yesterday|since)',
      'worst headache of',
      '(left|right|one) (arm|side|leg) ..3 (numb|weak|dead)',
      '(should|do) i ..2 (call|ring|need|bother) ..2 (ambulance|999|911)',
      '(i am|he is|she is) ..2 having ..1 (heart attack|stroke|seizure|fit)',
    ],
    why: 'Signs of an acute illness while writing.',
    source,
    match: 'I have crushing chest pain right now.',
    differs: 'I have crushing deadlines right now.',
  },
];
