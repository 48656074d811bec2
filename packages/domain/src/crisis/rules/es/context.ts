import type { Cue, Idiom } from '../rule.ts';

const harm = ['suicide', 'self-harm'] as const;

export const cues: readonly Cue[] = [
  {
    id: 'es.cue.no',
    lowers: 'negated',
    patterns: ['(no|nunca|jamas|tampoco|sin)', 'sin querer', '(evitar|evito)', '(en vez|en lugar) de'],
    before: 0,
    match: 'No quiero morir.',
  },
  {
    id: 'es.cue.no-verb',
    lowers: 'negated',
    patterns: [
      '(no|nunca|jamas|tampoco) (me|lo|se)? (pienso|quiero|queria|tengo|voy|planeo|pensaba|intento|vale)',
      'no (creo|es) que',
      '(no|nunca) se me ocurrio',
    ],
    before: 2,
    stopsAt: 'clausula',
    match: 'No voy a matarme.',
  },
  {
    id: 'es.cue.other-person',
    lowers: 'third-person',
    patterns: ['[otro]'],
    before: 2,
    stopsAt: 'propia',
    categories: harm,
    match: 'Mi amiga dice que quiero morir suena feo: mi amiga pensando en el suicidio.',
  },
  {
    id: 'es.cue.laughing',
    lowers: 'hyperbole',
    patterns: ['[risa]', 're exagerada', 'exagerando', 'es broma'],
    before: 14,
    after: 14,
    match: 'Me quiero morir jajaja.',
  },
  {
    id: 'es.cue.makes-me',
    lowers: 'hyperbole',
    patterns: [
      '(me da|me dan|me dio|me hace|me hacen) ..2',
      '[media]',
      '(este|el) (calor|frio|clima|trafico|lunes|examen|parcial)',
    ],
    before: 4,
    after: 6,
    categories: harm,
    match: 'Este calor, me quiero morir.',
  },
  {
    id: 'es.cue.if',
    lowers: 'hypothetical',
    patterns: [
      'si (no)? (el|la|los|las|me|vuelve|vuelven|gana|pierde|hay|sale|llego|tengo|repruebo|suspendo)',
    ],
    before: 6,
    after: 3,
    categories: harm,
    match: 'Si me vuelve a sonar la alarma me mato.',
  },
  {
    id: 'es.cue.past',
    lowers: 'past',
    patterns: [
      'hace (anos|mucho|tiempo|[numero] anos)',
      'cuando (era|tenia|estaba)',
      'en el pasado',
      'antes (queria|pensaba|tenia|intente)',
      'solia',
      '(queria|quise|pensaba|intente|pense) ..1',
      'de (nino|nina|joven|adolescente)',
      '(habia|he) (querido|pensado|intentado)',
    ],
    before: 6,
    after: 8,
    stopsAt: 'ahora',
    categories: harm,
    match: 'Hace años pensaba en el suicidio.',
  },
  {
    id: 'es.cue.past-relationship',
    lowers: 'past',
    patterns: [
      'hace (anos|[numero] anos|mucho)',
      'cuando (era|tenia|estabamos|estaba con)',
      '(lo|la) deje hace',
      'ya no (estoy|vivo) con',
      'me (divorcie|separe)',
      '(antigua|anterior|pasada) (relacion|pareja)',
    ],
    anywhere: true,
    categories: ['partner-violence', 'child-safety'],
    match: 'Hace años mi ex me golpeó.',
  },
  {
    id: 'es.cue.recovery',
    lowers: 'recovery',
    patterns: [
      '(supere|superado|he superado|salve|sali adelante|me recupere)',
      'gracias a ..3 (sigo|estoy) (viva|vivo|aqui)',
    ],
    before: 5,
    after: 6,
    categories: harm,
    match: 'He superado los pensamientos suicidas.',
  },
  {
    id: 'es.cue.subject',
    lowers: 'information',
    patterns: ['(prevencion|estadisticas|tasa|noticia|noticias|articulo|charla|policia|linea)'],
    before: 4,
    after: 4,
    categories: harm,
    match: 'La charla sobre ideas suicidas fue buena.',
  },
];

export const idioms: readonly Idiom[] = [
  {
    id: 'es.idiom.dying-of',
    patterns: [
      '([morir]|[muera]|matarme|[muerto]) (de|del) ..2 (risa|hambre|sed|sueno|calor|frio|verguenza|amor|ganas|ternura|envidia|miedo|pena|aburrimiento|celos|curiosidad|gusto|emocion|cansancio|asco|nervios|felicidad)',
      'me muero (por|de|si)',
      'para morirse',
      'me mata (de|que|cuando|la curiosidad|el calor|de risa)',
      '(quiero|quisiera) (morir|morirme) (por|contigo|a tu lado|de viejo|en tus brazos)',
      'matarme (de risa|estudiando|trabajando|entrenando|en el gym|a trabajar)',
      'me mato (estudiando|trabajando|de risa|entrenando)',
      'me mata',
    ],
    match: 'Me quiero morir de risa.',
  },
  {
    id: 'es.idiom.ordinary',
    patterns: [
      'vivir (con|en|solo en|lejos de|cerca) ..2 (mis|mi|casa|padres|suegros|esta ciudad|este barrio|departamento|piso|ti)',
      'seguir (con la|con el|hablando|viendo|estudiando|trabajando|en contacto|leyendo)',
      'no (quiero|puedo) vivir sin ti',

      '(desaparecer|desaparezcan|desaparezca) (los|las|el|la) (granos|manchas|ojeras|dolor|arrugas)',
      'volver a (vivir|pasar|sentir) ..3 (algo asi|eso|nunca mas)',
      '(matar|mata) (el tiempo|cucarachas|mosquitos|zombies|dos pajaros)',
      '(vida|esto) no tiene sentido (si|sin) ..2 (te|ti|musica|cafe|amor|chocolate|futbol)',
      'odio mi (trabajo|pelo|cara)',
    ],
    match: 'No quiero vivir con mis padres.',
  },
];
