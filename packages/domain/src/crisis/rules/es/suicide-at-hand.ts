import type { Rule } from '../rule.ts';

const category = 'suicide';
const cssrs = 'Columbia-Suicide Severity Rating Scale (C-SSRS)';
const calm = 'Counseling on Access to Lethal Means (CALM)';

/** Lo que está a mano o preparado, el plan y el lugar, aunque nadie diga para qué. */
export const suicideAtHandRules: readonly Rule[] = [
  {
    id: 'es.suicide.means-ready',
    category,
    level: 3,
    patterns: [
      '(guardadas|guardado|guarde|guardando|juntando|juntado|junte|contado|conte|contando|escondidas|escondi|acumulando|acumule|ahorrando) ..4 [pastillas]',
      '[pastillas] ..6 (suficiente|suficientes|alcanzan) ..3 (para|$)',
      'tengo ..2 [pastillas] ..2 (aqui|aca|mesa)',
      '([numero] ..2 [pastillas]|[pastillas]|[envase]) ..3 (delante|frente|enfrente|a mi lado|en la mano|abierto|abierta|al lado|entero|lleno)',
      '([arma]|cable) ..4 (colgada|colgado|atada|atado|lista|listo|puesta|preparada|esperando|cargada|cargado|probe)',
      'me (las|los) ..2 (tomo|tomar|trago|tragar|tomare) (todas|todos)',
      '(cuantas|cuantos) ..2 [pastillas] ..6 ([morir]|matar|suficiente)',
      '(compre|consegui|saque|cogi|agarre|tengo|puse|tomar|tome) ..2 (soga|cuerda|veneno)',
      '[mio] ..3 [fuego]',
      '[fuego] ..4 (closet|placard|ropero|cajon|mesa|velador|cama)',
      '[arma] ..8 no ..2 (dejo|paro) ..2 (mirar|mirarla|pensar)',
      '[arma] ..3 en (la|mi) (mano|boca|sien)',
    ],
    steadfast: ['hyperbole'],
    why: 'Words like those for tablets counted or kept back, a rope set up, or a weapon within reach.',
    source: `${cssrs}, actos preparatorios; ${calm}`,
    match: 'Tengo escondidas las pastillas de la abuela desde marzo.',
    differs: 'Tengo escondidas las galletas de la abuela desde marzo.',
  },
  {
    id: 'es.suicide.at-the-edge',
    category,
    level: 3,
    patterns: [
      '(estoy|aqui|sentado|sentada|parado|parada|subido|subida|acostado|sente|acoste|sigo) ..2 (en|sobre|al|junto|a|del) ..1 [sitio]',
      '([sitio]|[altura]) ..6 (mirando|mire|viendo|asomado|asomada|asomo) ..2 (abajo|vacio|agua|$)',
      '([sitio]|[altura]) ..8 ([ganas] ..2 (dejarme|saltar|[tirarme])|voy a saltar|aviento|lanzo|soltarme)',
      '(fuera|otro lado|afuera) de la (baranda|barandilla|reja)',
    ],
    steadfast: ['third-person', 'hyperbole'],
    why: 'Words like those for a place from which people fall or are run over, written from there.',
    source: `${cssrs}, actos preparatorios e interrumpidos`,
    match: 'Subí a la azotea y me quedé mirando hacia abajo.',
    differs: 'Subí a la azotea y me puse a tender la ropa.',
  },
  {
    id: 'es.suicide.plan-made',
    category,
    level: 3,
    patterns: [
      'se lo que ..1 (voy|vamos) a (hacer|hacerme)',
      '(tengo|tomada|tome) ..2 decision y ..6 (tranquila|tranquilo|paz|calma)',
      '(propia mano|mano propia)',
      '[fuego] de ..3 [padre]',
      'no (respondo|fio|confio) ..1 de mi',
      'no confio en mi (misma|mismo)',
      'la proxima ..1 no (fallo|falla)',
      '((miedo|antes de|voy a|[ganas] de|[pienso] en|a punto de) ..4 hacerme|me voy a hacer) (algo|dano)',
      '(miedo|asusta) ..3 lo que (pueda|puedo|voy a|vaya a) hacer',
      '(encuentran|encontrar) ..2 ([muerto]|manana)',
      'no me busquen (mas|manana|$)',
      'no ..2 (estare|voy a estar) ..1 (en este mundo|cuando|nunca|mas|$)',
      'lo (voy a hacer|hago|hare) ..1 (igual|esta noche|de todas formas|cuando)',
      '(voz|voces|cabeza) ..6 (me (mate|corte|tire)|matate)',
    ],
    steadfast: ['negated', 'third-person', 'hyperbole'],
    why: 'Words like those for a plan made but not named, or for fear of what one is about to do.',
    source: `${cssrs}, ítems 4 y 5; IS PATH WARM`,
    match: 'Sé lo que me voy a hacer: no me busquen más.',
    differs: 'Sé cómo va y te cuento cuando llegue el día.',
  },
  {
    id: 'es.suicide.drugs-taken-or-stopped',
    category,
    level: 2,
    patterns: [
      'me (tome|tomado|trague|tragado) ..1 (algunas|varias|la mitad|unas) $',
      '(deje|dejo|dejado) de (tomar|tomarme|ponerme) ..3 (corazon|insulina|presion)',
      'mi (funeral|entierro|velorio)',
    ],
    why: 'Words like those for means touched, or a medicine stopped, without saying what for.',
    source: calm,
    match: 'Hace un mes que dejé de tomar lo del corazón.',
    differs: 'Hace un mes que dejé de tomar café.',
  },
];
