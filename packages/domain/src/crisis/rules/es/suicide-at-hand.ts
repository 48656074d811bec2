import type { Rule } from '../rule.ts';

const category = 'suicide';
const cssrs = 'Columbia-Suicide Severity Rating Scale (C-SSRS)';

/** Lo que está a mano o preparado, y la despedida, aunque nadie diga para qué. */
export const suicideAtHandRules: readonly Rule[] = [
  {
    id: 'es.suicide.means-ready',
    category,
    level: 3,
    patterns: [
      '(guardadas|guardado|guarde|guardando|juntando|juntado|junte|contado|conte|contando|escondidas|escondido|acumulando|acumulado|ahorrando) ..4 [pastillas]',
      '[pastillas] ..6 (suficiente|suficientes|bastan|alcanzan|alcanza|bastantes|de sobra) ..3 (para|$)',
      '[numero] ..2 [pastillas] ..3 (delante|frente|enfrente|a mi lado|en la mesa|en la mano|sobre la mesa|listas)',
      '(soga|cuerda|lazo|cinturon|cable) ..4 (colgada|colgado|atada|atado|amarrada|amarrado|lista|listo|puesta|preparada|esperando)',
      '(viga|rama|gancho|techo|ventilador) ..4 (aguanta|aguante|aguantaria|soporta|resiste) ..2 (peso|cuerpo|me)?',
      '(esta noche|hoy|manana|ahora|ahorita) ..1 me (las|los|lo) ..1 (tomo|trago|tomare|bebo|voy a tomar|voy a tragar) ..2 (todas|todos|todo)',
      'me (las|los) ..1 (voy a)? ..1 (tomo|tomar|trago|tragar|tomare) todas ..2 (esta noche|hoy|manana|ahora|$)',
      '(pistola|revolver|escopeta|arma) ..4 (cargada|cargado)',
      '(cuantas|cuanto|cuantos) ..2 [pastillas] ..6 (morir|no despertar|mortal|letal|suficiente|matar)',
    ],
    steadfast: ['past'],
    why: 'Pastillas contadas o guardadas, una cuerda puesta, un arma cargada.',
    source: `${cssrs}, actos preparatorios`,
    match: 'Tengo escondidas las pastillas de la abuela desde marzo.',
    differs: 'Tengo escondidas las galletas de la abuela desde marzo.',
  },
  {
    id: 'es.suicide.eyes-closed',
    category,
    level: 3,
    patterns: [
      'cerrar los ojos ..3 (no|nunca|jamas) ..3 (abrirlos|abrir|volver)',
      '(espero|esperando|pido|pidiendo|busco|buscando|llamo|anhelo|deseo) ..2 (la|mi) muerte',
      'mejor ..2 (me muero|muerta|muerto|que me muera)',
      '(mejor|quiza|quizas|tal vez) ..2 (desaparezco|desaparecer|me voy) ..2 (para siempre|de este mundo|del mundo|de la vida)',
      '[morir] ..10 ganas ..2 (de hacerlo|de ello)',
      '(ayer|anoche) ..2 [queria] ..1 ([morir]|[matarme]) ..2 (hoy|tambien|otra vez|y hoy)',
      'sin [quiero] [morir]',
      '(valgo|sirvo) mas [muerto]',
      '(seria|es) ..1 (un alivio|mejor|una bendicion) ..2 no (despertar|despertarme|existir)',
    ],
    steadfast: ['negated', 'past'],
    why: 'El deseo de morir dicho con otras palabras.',
    source: `${cssrs}, ítem 1`,
    match: 'Quisiera cerrar los ojos y nunca más abrirlos.',
    differs: 'Quisiera cerrar los ojos y dormir la siesta.',
  },
  {
    id: 'es.suicide.affairs',
    category,
    level: 2,
    patterns: [
      '(carta|cartas|nota|notas|video|videos) ..3 (para|a) ..2 (cada|mis hijos|mi familia|mi madre|mi mama|mis padres|todos|los que quiero|despedirme)',
      '(escribi|escrito|escribiendo|deje|dejo|dejado|preparado|grabe|grabado) ..3 (carta|nota|video) ..2 (de despedida|de adios|despedida|para mis|para mi)',
      '(deje|dejo|dejado|tengo) ..1 todo (pagado|arreglado|en orden|listo|preparado)',
      '(soy|siendo|ser) ..2 (carga|estorbo|peso|lastre) ..2 (para|de) ..2 (todos|mi familia|mis hijos|mis padres|nadie|ellos|todo)',
      '(regale|regalado|regalando) ..2 (mis cosas|mi perro|mi gato|mi guitarra|mi ropa|todo)',
      'mejor ..2 (desaparezco|desaparecer)',
      '(no|nunca) fue (su|tu|vuestra) culpa',
      'no se culpen',
      '(perdonenme|perdoname|perdonadme) por lo que ..3 hacer',
    ],
    why: 'Despedidas por escrito, asuntos en orden, sentirse una carga.',
    source: `${cssrs}, actos preparatorios; teoría interpersonal del suicidio (Joiner)`,
    match: 'He grabado un vídeo para despedirme y dejé todo arreglado.',
    differs: 'He grabado un disco y dejé el coche aparcado.',
  },
];
