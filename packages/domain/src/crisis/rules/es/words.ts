/** Word classes of the Spanish rules, in folded spelling (no accents, `n` for `ñ`). */
export const words = {
  quiero:
    'quiero quisiera querria deseo anhelo necesito qero ansio prefiero preferiria quiera queriendo deseando ojala',
  queria: 'queria quise deseaba pense intente trate pensaba',
  gustaria: 'gustaria encantaria provoca apetece',
  morir: 'morir morirme morime morirnos moriré morirse mueroo fallecer',
  muera: 'muera muero muriera muriese muriendo',
  muerto: 'muerto muerta muertito mueto mueta',
  matarme:
    'matarme suicidarme suisidarme ahorcarme colgarme ahogarme envenenarme dispararme desvivirme eliminarme',
  matar: 'matar suicidar ahorcar colgar desvivir envenenar',
  mato: 'mato suicido cuelgo disparo mate suicide mataria suicidaria',
  selo: 'suicidarse matarse ahorcarse suicidarte matarte suicidaron suicida',
  vivir: 'vivir existir existiendo viviendo respirar existi',
  soporto: 'soporto aguanto resisto tolero banco',
  despertar:
    'despertar despertarme despertarse levantarme despierte despertare despierto despertara despertarnos amanecer amanezca',
  dormir: 'dormir dormirme acostarme duermo dormida dormido durmiendo',
  nunca: 'nunca jamas no nuca',
  desaparecer: 'desaparecer desaparecerme desvanecerme esfumarme evaporarme apagarme borrarme',
  vida: 'vida existencia vidas',
  ganas: 'ganas gana deseo deseos impulso impulsos antojo idea',
  pienso:
    'pienso pensando pensar pensado penso considero considerando considerar contemplo planeo planeando planear imagino imaginando fantaseo decidi decidido',
  cansado:
    'cansado cansada harto harta hartisimo hartisima agotado agotada cansao podrido podrida aburrido aburrida',
  pastillas:
    'pastillas pastilla pastillitas medicamentos medicamento pildoras somniferos calmantes antidepresivos clonazepam rivotril paracetamol paracetamoles ibuprofenos diazepam valium tranquimazin trankimazin orfidal lorazepam alprazolam lejia veneno comprimidos somnifero gotas',
  envase: 'frasco bote blister caja cajas botiquin punado sobredosis',
  fuego: 'pistola arma revolver escopeta rifle fierro',
  arma: 'pistola arma revolver escopeta rifle fierro cuchillo navaja cuter cuchilla gillette tijeras soga cuerda lazo cinturon machete',
  venas:
    'venas munecas muneca brazos brazo piernas pierna muslos muslo piel cuerpo tripa panza barriga estomago antebrazo',
  cortarme: 'cortarme lastimarme autolesionarme quemarme herirme golpearme rajarme cortandome autolesion',
  cortandome: 'cortandome quemandome lastimandome autolesionandome golpeandome rajandome',
  corto:
    'corto corte rajo raje rayo raye quemo queme clavo clave lastimo lastime autolesiono autolesione golpeo hiero',
  cortar: 'cortar lastimar autolesionar quemar rajar rayar golpear cortado quemado lastimado',
  tirarme: 'tirarme lanzarme aventarme arrojarme',
  tirar: 'tirar lanzar aventar arrojar',
  tiro: 'tiro lanzo aviento arrojo tire lance avente',
  reciente: 'ayer anoche anteayer lunes martes miercoles jueves viernes sabado domingo recien finde',
  altura: 'puente edificio ventana balcon azotea terraza precipicio tejado barranco rio metro',
  sitio:
    'puente viaducto vias via rieles azotea techo cornisa borde baranda barandal barandilla acantilado tejado vacio balcon',
  mio: 'compre consegui saque cogi agarre tengo cargue limpie presto prestaron encontre guardo',
  familia:
    'hijo hija hijos hijas mama papa madre vieja viejo viejos padres familia hermano hermana todos amigos amor nietos esposa esposo',
  agarro: 'agarro agarra tomo cogio',
  via: 'tren metro auto coche carro camion autobus vias via colectivo bus',
  pareja:
    'marido esposo esposa novio novia pareja ex exmarido exnovio exesposo exnovia exmujer mujer maltratador agresor',
  pega: 'pega golpea maltrata empuja patea insulta humilla ahorca viola abofetea cachetea zarandea estrangula agrede tira jala agarra amenaza',
  pego: 'pego golpeo empujo pateo ahorco abofeteo cacheteo estrangulo violo agredio zarandeo apunalo quemo mordio jalo aventó',
  estrangulo: 'ahorco estrangulo asfixio',
  padre: 'padre papa padrastro primo madre mama madrastra tio abuelo hermano padres viejo viejos',
  hijo: 'hijo hija hijos hijas nino nina ninos ninas bebe',
  otro: 'ella ellos ellas alguien gente amigo amiga amigos hermano hermana primo prima mama papa madre padre hijo hija novio novia esposo esposa vecino vecina companero companera tio tia abuelo abuela personaje persona personas quien cunado paciente alumno sobrino',
  propia: 'yo me mi mis conmigo quiero estoy tengo voy',
  ahora: 'ahora hoy todavia sigo aun pero otra',
  clausula: 'pero porque si cuando aunque que yo y ni sino mas',
  risa: 'jaja jajaja jajajaja jajajajaja jaj jajaj jajsj ajaja ajajaj jsjs jsjsjs jajsjs lol xd xdd xdxd xdxdxd jeje jejeje lmao 😂 🤣 💀 ahre ahr',
  nimio:
    'cargador bateria penalti gol pizza wifi tiktok instagram helado trafico alarma partida meme laburo bondi crush arroz',
  cifra: '# ##',
  monton: '## diez quince veinte treinta cuarenta muchas demasiadas todas',
  numero:
    '# ## un una dos tres cuatro cinco seis siete ocho diez doce quince veinte treinta muchas muchos varias varios pocas',
  tiempo: 'minutos minuto horas hora dias dia semanas semana meses mes',
  media:
    'pelicula peli serie capitulo cancion letra libro novela videojuego anime video meme examen clase profe final temporada podcast documental',
} as const;

/** How people type: `q`, `kiero`, `xq`. */
export const spellings = {
  q: 'que',
  k: 'que',
  ke: 'que',
  qe: 'que',
  xq: 'porque',
  pq: 'porque',
  porq: 'porque',
  porke: 'porque',
  m: 'me',
  d: 'de',
  t: 'te',
  x: 'por',
  n: 'en',
  pa: 'para',
  pal: 'para el',
  toy: 'estoy',
  aki: 'aqui',
  aka: 'aca',
  bida: 'vida',
  nomas: 'solo',
  namas: 'solo',
  'nada mas': 'solo',
  aveces: 'a veces',
  tngo: 'tengo',
  kiero: 'quiero',
  kiere: 'quiere',
  qiero: 'quiero',
  kisiera: 'quisiera',
  nose: 'no se',
  suisidio: 'suicidio',
  suicidarm: 'suicidarme',
  'ex marido': 'exmarido',
  'ex novio': 'exnovio',
  'ex esposo': 'exesposo',
  'ex pareja': 'ex',
  'violencia domestica': 'violenciadomestica',
  'violencia de genero': 'violenciadomestica',
  'auto lesion': 'autolesion',
  'auto lesiones': 'autolesion',
  autolesiones: 'autolesion',
  'hacer me': 'hacerme',
  'matar me': 'matarme',
  'suicidar me': 'suicidarme',
  'cortar me': 'cortarme',
} as const;

export const fillers =
  'muy mucho mucha tan tanto tanta ya realmente simplemente puta puto putas putos jodida jodido pinche maldita maldito re bien pues wey guey bro neta alch dios definitivamente sinceramente honestamente completamente totalmente demasiado aun todavia super verga sea chicos literal veces please porfa xfa tambien puro o ay ah';

export const negators = 'no nunca jamas ni sin tampoco nadie';

export const common =
  'el la los las un una unos unas de del que y a al en no me mi mis te tu se su sus lo le les es esta este esto eso por con para como pero mas si son ser estar estoy soy hay fue era ha he han sin sobre todo todos nada algo muy ya yo nos cuando donde quien porque tengo tiene hace hacer puedo puede ir voy va vamos quiero vida dia dias casa mundo gente persona personas ella ellos nunca siempre solo bien mal ahora hoy manana asi mejor seguir tener dejar dejo sentido';

export const whole = 'primera';

/** Words that are found with one slip of a key too: two letters swapped, or one missing. */
export const slips = 'suicidio suicidarme suicida matarme desaparecer despertar quitarme';
