import type { Idiom } from '../rule.ts';

export const idioms: readonly Idiom[] = [
  {
    id: 'es.idiom.dying-of',
    patterns: [
      '([morir]|[muera]|matarme|[muerto]) (de|del) ..2 (risa|hambre|sed|sueno|calor|frio|verguenza|amor|ganas|miedo|pena|asco|nervios)',
      'me muero (por|de|si)',
      'para morirse',
      '(quiero|quisiera) (morir|morirme) (por|contigo|de viejo)',
      '(matarme|me mato) (de risa|estudiando|trabajando|a (estudiar|trabajar))',
      'me (mata|matan)',
      '(eso|esa|ese|esto|gol) ..1 me mato',
      'casi me (mato|muero) (bajando|de|del|en|por|con)',
      'matame camion',
    ],
    match: 'Me quiero morir de risa.',
  },
  {
    id: 'es.idiom.ordinary',
    patterns: [
      'me pega (los|las)',
      'me (pega|pego) (la (nostalgia|gripe|cancion)|el (calor|sueno|frio|sol)|un susto)',
      'se me (pega|pego)',
      '[despertar] (temprano|tarde|al|a la|a las|los|antes)',
      'no quiero estar aqui en (la|el)',
      'irme con (el|ella) a',
      'vivir en un mundo (donde|sin|en)',
      'vivir sin (ti|cafe)',
      '(vivir|viviendo) (con|en) ..2 (mis|mi|casa|esta|este|piso|ti)',
      'seguir (con la|con el|hablando|viendo|estudiando|trabajando|leyendo)',
      'volver a (vivir|pasar|sentir) ..3 (algo asi|eso|nunca mas)',
      '(vida|esto) no tiene sentido (si|sin)',
      'odio mi (trabajo|pelo|cara)',
      '[desaparecer] ..1 (un|unos|unas|los|las|el|hasta|de (las|vacaciones|instagram)|del (grupo|chat))',
      '(acabar|terminar) con (esto|todo) ..1 (de las|del|antes)',
      '(corte|[corto]|[cortar]) ..3 (pelo|unas|dedo|cocinando|horno|plancha|sol|luz)',
      'cuerda ..2 (guitarra|saltar|ropa)',
      'nudo ..2 (garganta|estomago|corbata|pecho)',
      '[sitio] ..3 trafico',
    ],
    match: 'No quiero vivir con mis padres.',
  },
];
