import type { Rule } from '../rule.ts';

const category = 'self-harm';
const sitbi = 'SITBI, autolesión no suicida';

export const selfHarmRules: readonly Rule[] = [
  {
    id: 'es.self-harm.urge',
    category,
    level: 3,
    patterns: [
      '([quiero]|[ganas] de|voy a|necesito|[pienso] en|impulso de|miedo de?|calma|alivia|gusta|encanta|mama) ..2 ([cortarme]|hacerme dano)',
      '(hacerme|haciendome) dano',
      '[cortandome] ..2 ([venas]|$|con|otra)',
      'me [corto] ..2 [venas]',
      'me [corto] con ..1 (cigarro|cigarros|cuchilla|navaja)',
      'me [corto] ..1 (otra vez|de nuevo|anoche|ayer|muy? (hondo|profundo)|para|cada|todas|todos|$)',
      'me ((corto|lastimo)|hago dano|estoy ..1 (cortando|haciendo dano|quemando))',
      '(volvi|recai|vuelvo|volver|vuelto) ..3 [cortarme]',
      'me [quiero] ..2 ([cortar]|hacer dano)',
      'me (volvi|he vuelto|vuelvo|volvia) a ([cortar]|hacer dano)',
      'me (acabo|acabe) de [cortar] ..1 ([venas]|otra vez|y|$)',
      '[cortarme] ..2 [venas]',
      '(hago|hice|hacerme) ..1 (cortes|marcas)',
      '(marcas|cortes) ..2 en ..1 [venas]',
      'de cortarme',
      'la sangre me (calma|alivia)',
      '(golpeo|golpeandome|golpearme|pego) ..2 cabeza ..2 (contra|pared)',
    ],
    steadfast: ['third-person', 'hyperbole'],
    why: 'Words like those for an urge to injure oneself, or for doing it now.',
    source: sitbi,
    match: 'Tengo ganas de hacerme daño.',
    differs: 'Tengo ganas de hacerme un té.',
  },
  {
    id: 'es.self-harm.word',
    category,
    level: 1,
    patterns: [
      '(autolesion|autolesionarme|autolesionarse)',
      '(lastimarse|cortarse|lastimarme|cortarme|hacerse dano)',
      'me (corte|[corto] ..2 [venas])',
      '(anorexia|bulimia)',
    ],
    steadfast: ['third-person'],
    why: 'The subject alone, someone else’s injury, or one whose intent is not said.',
    source: sitbi,
    match: 'En la charla se habló de autolesión.',
    differs: 'En la charla se habló de autogestión.',
  },
];
