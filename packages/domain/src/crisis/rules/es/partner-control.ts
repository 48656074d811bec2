import type { Rule } from '../rule.ts';

const category = 'partner-violence';
const dash = 'DASH 2009';

/** Control, aislamiento, miedo. */
export const partnerControlRules: readonly Rule[] = [
  {
    id: 'es.partner-violence.control',
    category,
    level: 2,
    patterns: [
      'no me (deja|dejo) ..2 (salir|trabajar|ver|hablar|tener|usar|ir|irme|bajar|cerrar|aprender)',
      '[pareja] ..3 me (controla|revisa|vigila|humilla|aisla|cela|amenaza|insulta|grita)',
      'me (controla|revisa|vigila|humilla|aisla|cela|amenaza|prohibe|prohibio)',
      '(me (quita|quito|esconde)|[pareja] (controla|maneja|administra)) ..2 (dinero|plata|celular|cel|movil|telefono|sueldo|llaves)',
      '(lee|leyo|revisa|reviso) ..2 (mis mensajes|mi (celular|telefono|movil|whatsapp|cel))',
      '(tiene|sabe) ..1 mi ..1 (clave|contrasena|password)',
      '(pide|exige|mande|mandar) ..3 (foto|ubicacion|fotos)',
      'me (hizo|hace|obligo a) (borrar|bloquear|cerrar|dejar|devolver|bajar|vender)',
      '(se pone (agresivo|agresiva|violento|violenta|celoso)|es celoso|me empuja (cuando|si|y|$))',
      '(rompe|avienta|golpea|destroza|tirarme) cosas',
      '(punetazo|golpe) ..2 (pared|puerta)',
      '(nadie me va a creer|no (para|deja) de (llamarme|buscarme))',
      '(pidiendo|pedir|pedirle) permiso (para|hasta)',
      '(relacion|marido|novio|esposo|pareja) ..2 (toxica|abusiva|abusivo|controlador|celoso|posesivo)',
      '(sigue|anda|esta) (pasando|apareciendo|rondando|buscando) ..3 (mi casa|mi trabajo|y sabe)',
    ],
    steadfast: ['negated', 'hypothetical'],
    why: 'Words like those for coercive control: kept in, watched, degraded, money or phone taken away.',
    source: `${dash}, 3, 13, 19`,
    match: 'Mi pareja no me deja salir de casa.',
    differs: 'Mi pareja no deja salir al gato.',
  },
  {
    id: 'es.partner-violence.fear',
    category,
    level: 2,
    patterns: [
      'le tengo ..2 miedo ..1 (a (el|ella|mi|su)|$)',
      'tengo ..2 miedo ..2 (a|de) ..2 (mi)? [pareja]',
      'miedo ..2 (llegue|me haga|me encuentre|volver a (la)? casa|moverme|decir algo|se enoje)',
      '(oigo|escucho|escuchar) (su|sus|la) ..1 (carro|coche|llaves|llave|moto)',
      '(panico|miedo) ..4 (llega|vuelve)',
      '[pareja] ..2 (llega|llego|viene) ..1 (borracho|tomado)',
      'le tengo ..2 (panico|terror) ..1 a (mi|el|ella)? ..1 [pareja]',
    ],
    why: 'Words like those for fear of a partner.',
    source: `${dash}, 2`,
    match: 'Tengo mucho miedo de mi esposo.',
    differs: 'Tengo mucho miedo de la oscuridad.',
  },
  {
    id: 'es.signal.partner-fear',
    category,
    level: 1,
    signal: 'fear',
    patterns: [
      '(tengo|con|da) miedo',
      '(ayuda|ayudenme|panico|aterrada|atrapada|atrapado)',
      'no se que hacer',
      'no tengo (dinero|adonde ir|donde ir|a donde ir)',
    ],
    why: 'Words like those for fear, captivity or a call for help, beside signs of abuse.',
    source: `${dash}, 2`,
    match: 'Mi novio me revisa el celular y tengo miedo.',
    differs: 'Mi novio me revisa el celular y tengo hambre.',
  },
];
