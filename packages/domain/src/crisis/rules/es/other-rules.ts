import type { Rule } from '../rule.ts';

export const harmToOthersRules: readonly Rule[] = [
  {
    id: 'es.harm-to-others.intent',
    category: 'harm-to-others',
    level: 3,
    patterns: [
      '([ganas] de|[pienso] en|pensamientos de) ..2 (matarlo|matarla|matarlos|matar a|asesinar)',
      '([quiero]|voy a) ..2 (matarlo|matarla|matarlos|asesinar)',
      '([quiero]|voy a) ..2 matar a ..2 (todos|ex|mujer|esposa|marido|padrastro|gente|alguien|cunado|vecino)',
      '(miedo|temo) ..3 (hacerle dano|lastimar|matar) ..2 (a mi|mi|alguien)',
      'voces ..4 (mate|matar|lastime|dane)',
      '(lo|la|los) voy a matar',
    ],
    why: 'Words like those for an intent or an urge to kill or hurt someone else.',
    source: 'HCR-20 V3',
    match: 'Tengo pensamientos de matar a mi jefe.',
    differs: 'Tengo pensamientos de llamar a mi jefe.',
  },
  {
    id: 'es.harm-to-others.word',
    category: 'harm-to-others',
    level: 1,
    patterns: ['(matar|asesinar) a (alguien|gente|todos|el|ella|mi)', 'homicida'],
    why: 'Violence against others is mentioned.',
    source: 'HCR-20 V3',
    match: 'En la serie quería matar a alguien.',
    differs: 'En la serie quería amar a alguien.',
  },
];

export const childSafetyRules: readonly Rule[] = [
  {
    id: 'es.child-safety.violence-at-home',
    category: 'child-safety',
    level: 3,
    patterns: [
      'mi ..2 [padre] ..3 me ..2 ([pega]|[pego]|abusa|abuso|viola)',
      'mi ..1 (tio|padrastro|primo|abuelo|papa|padre|hermano|vecino|profesor) me (toca|toco|manosea|manoseo)',
      '(le (pega|pego)|golpea|maltrata|toca) a (mi|mis|los|la) ..1 [hijo]',
      'mis (padres|papas|viejos) me (pegan|golpean|maltratan|encierran)',
      '(miedo|temo) ..3 (hacerle dano|lastimar) a mi (bebe|hijo|hija)',
      '(abusa|abuso|toco|violo) ..2 mi [hijo]',
    ],
    steadfast: ['third-person'],
    why: 'Words like those for a child who is hit, abused or in danger.',
    source: 'OMS INSPIRE; umbrales de protección infantil',
    match: 'Mi padrastro me pega cuando mamá no está.',
    differs: 'Mi padrastro me lleva cuando mamá no está.',
  },
];

const firstAid = 'Guías de primeros auxilios';

export const medicalRules: readonly Rule[] = [
  {
    id: 'es.medical.now',
    category: 'medical',
    level: 4,
    patterns: [
      'tome [monton] [pastillas]',
      '(tome|trague|tomado|tragado|tomarme) ..1 todas ..2 [pastillas] ..4 (hace|ahora|ya|$)',
      '(encontre|desmayo|[pastillas]|insulina|ayuda) ..8 no ..2 (respira|despierta|reacciona|contesta)',
      '(perdiendo|pierdo) mucha sangre',
      '(dolor|opresion) ..2 pecho ..6 (respirar|aire)',
    ],
    why: 'Words like those for poisoning, unconsciousness, heavy bleeding or chest pain now.',
    source: firstAid,
    match: 'Tomé demasiadas pastillas y me siento rara.',
    differs: 'Tomé demasiadas fotos y me siento rara.',
  },
  {
    id: 'es.medical.bleeding',
    category: 'medical',
    level: 3,
    patterns: ['no ..1 (para|deja|paro|paran|dejo) de sangrar', '(hay|sale) ..2 sangre'],
    steadfast: ['negated'],
    why: 'Words like those for a wound that bleeds, however it was made.',
    source: firstAid,
    match: 'Me abrí el brazo y no deja de sangrar.',
    differs: 'Me abrí la cuenta y no deja de sonar.',
  },
];
