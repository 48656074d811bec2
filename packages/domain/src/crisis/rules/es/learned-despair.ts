import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedSpanishDespair: LearnedWeights = {
  id: 'es.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source: 'Logistic regression over words and pairs of labelled texts; see docs/crisis-detection.md',
  silent: '# ## ###',
  /* learned */
  bias: 0.04,
  lengths: [-0.92, 1.21, -0.49, -1.02],
  alertAt: 1.37,
  supportAt: -0.51,
  pageAt: 1.59,
  weights: `
a_alguien -6 a_dar -14 a_decir -15 a_dentro 6 a_dormir -6 a_ella -7 a_esta 13 a_estar 5 a_estudiar -11 a_hacer 9
a_la -3 a_llorar -7 a_matar -5 a_me -12 a_mis 5 a_morir -7 a_nada 10 a_nadie 4 a_pedir -11 a_pensar -8 a_perder
7 a_poner -13 a_quien 6 a_ser 6 a_todo -10 a_todos 5 a_un -8 a_una -6 a_ustedes -10 a_vivir -6 a_y -11 abra -6
abrir -9 abro_la -6 aburrido -11 aca 8 acabar 13 acoste 12 adios 15 afuera 15 agotado -9 aguanto_mas 12
ahora_estoy -11 ahora_me -6 ahora_mismo 8 ahora_tengo -9 aire 5 al -4 al_perro -10 al_rato -10 algo -5 algo_asi
-5 algo_que -13 alguien 5 alguien_ha -13 alguien_mas -12 algun -7 algun_a -14 alivio 13 amiga -4 ando -6 ando_en
14 anoche 14 anoche_me 14 anos_de -6 anos_en 6 anos_que -10 antes_que -8 apoyo 11 aprender -12 aprender_a -10
aquel -9 aqui 10 arma 8 asi_que -4 audio -9 aunque -10 bus -8 busco 6 cada -3 cada_dia 10 cafe -9 caja -6 calle
7 calor -14 cancion -6 cansada_de 5 cansado 5 cansado_de 8 canse 9 canse_de 9 capitulo -11 cara_de 10 casa_con
12 casa_me -6 casa_no 11 casa_se 6 casi -8 casi_me -8 cayo -8 cinco -8 cinco_anos -6 cinco_minutos -6 cinturon 6
como -6 como_le -14 como_quien -13 como_se -13 como_si -6 con -7 con_dos -15 con_este -12 con_la -9 con_las -6
con_lo 7 con_los -9 con_mis -5 con_nadie 6 con_otra -7 con_un -4 conmigo 9 contando -14 cosas_y -15 creer -5
cuando_la -5 cuando_lo 6 cuando_me 6 cuando_vi -12 cuatro -5 cuatro_y -10 cuchillo 14 cuello 6 cuerda 7 culpable
-9 da -4 da_igual 8 da_pena -10 dano 8 de -4 de_a -7 de_cinco -11 de_cuando -9 de_dormir 10 de_dos -9 de_el -6
de_existir 11 de_gente -13 de_hacer -13 de_hoy 9 de_la -3 de_las -5 de_llorar -13 de_lo -8 de_matarme 16 de_mi 4
de_nuevo -9 de_pareja -11 de_que -5 de_suicidarme 12 de_todo 6 de_tres -5 de_ver -15 de_vivir 12 debo 9
decirle_que -11 decision 7 dejado 7 dejado_de 9 dejar 9 deje 8 dejo 4 dejo_de 8 delante -7 delante_de -9 dentro
10 desaparecer 16 desaparecer_de 10 desaparecer_y 9 despedida -6 despertar 13 despertar_manana 10
despertar_nunca 10 despido 5 despues -4 despues_me -5 di -8 dia_de -5 dia_mas 10 dia_me -8 dia_no 17 dia_que 10
dia_y 6 dias_que 10 dice -8 dice_que -6 diez -10 diez_anos -10 dijo -6 dinero -6 dio_un -9 doce -12 dolor 6
donde_no 6 dormir_y 13 dos -3 dos_dias -7 dos_horas -13 doy_mas 7 durmiendo 9 el -5 el_abra -10 el_arma 5
el_cafe -6 el_calor -12 el_cinturon 6 el_corazon -7 el_de 6 el_domingo -6 el_estomago -11 el_examen -12
el_martes -6 el_mes -6 el_mismo 12 el_pelo -4 el_problema 11 el_puente 9 el_se -11 el_techo 6 el_telefono -5
el_tiempo -6 el_tren 10 el_ultimo 7 el_viernes -6 ella_me -11 ella_no 8 ella_y 6 ellas -7 en -3 en_cada -13
en_casa -6 en_ese -10 en_eso -8 en_lo -12 en_matarme 6 en_ojo -6 en_plena -11 en_se 7 en_voz -13 enfrente -6
entiende -8 entierro 7 equivocado -7 era -7 era_la -11 es_como -12 es_el -6 es_la 11 es_no -9 es_por 7 es_que 6
es_una 6 esa -14 escribi 6 escribo_porque 7 ese -11 eso -5 eso_lo -7 eso_me -7 eso_y -10 esperanza 10
espero_nada 9 esposo -5 esposo_dice -8 esta_con -12 esta_en 6 esta_noche 20 esta_vez 8 esta_vida 11 estar 6
estar_aqui 8 estar_muerto 9 este 6 este_ano 9 este_mes -9 este_mundo 16 esto 10 esto_es 6 esto_no 13 esto_y 7
estomago -8 estorbo 11 estoy 4 estoy_agotado -9 estoy_en 8 estoy_feliz -7 estoy_haciendo 5 estoy_pensando 10
estoy_sola 8 estuviera 10 ex -6 examen -12 examen_de -12 existir 17 existir_mas 10 falta 6 fatal -8 feliz -6
final -5 forma 8 forma_de 7 foto -6 foto_de -9 fotos -8 fracaso -11 fue -5 fue_a -11 fue_con 9 fue_el -6 fue_en
-7 fue_que 9 fue_un 6 fueron 6 fuerte 7 fuerzas 5 fui 3 fui_al -6 gato -6 gente_que -7 golpe -13 gracias_a -9
gusta -10 ha_pasado -10 ha_sido 8 ha_vuelto -7 haber 7 hablando -11 hablar -4 hablar_de -12 hace_rato 13
hacer_con -9 hacer_nada -12 hacerme 7 hacerme_dano 14 hago 10 hambre -13 han -6 hasta -3 hasta_las -11 hasta_que
13 hay_algun -13 hay_nadie 7 hay_una 7 haya -8 he_pensado -6 hermana_dice -11 hice -5 hija 3 hija_me 10 hijo_de
-8 hijos 6 hijos_y -7 hizo -4 hora_rio -9 horas -12 hoy 5 hoy_es 9 hoy_no -4 hoy_tengo -10 idea -6 ideas -7
importa 13 instagram -6 intente 8 intento -6 inutil -14 ir -7 irme 5 irme_con 8 jaja -13 jajaja -18 joven -11
juro -7 la -5 la_basura -10 la_calle 8 la_cara -5 la_casa 6 la_clase -9 la_foto -4 la_gente 7 la_he -14 la_hora
-7 la_lista -8 la_manana -6 la_mesa 8 la_mitad -8 la_otra -8 la_para -8 la_pared 7 la_pastilla -10 la_pena 7
la_que -8 la_ultima -5 la_vez -7 la_vida 12 lado 6 las -3 las_cosas -7 las_cuatro 7 las_dos -11 las_fotos -5
las_ganas -7 las_pastillas 10 las_que 8 las_siete -10 le_encuentro 11 le_pido 5 le_veo 6 le_voy -11 lee 7 libro
-15 listo_para 13 llega -5 llegar -6 llego -7 llego_a -8 llegue_a -6 llorar -10 lo_a 7 lo_de -7 lo_dejo -11
lo_hago 5 lo_he 10 lo_me 7 lo_pienso 13 lo_que 6 lo_sabe -5 lo_tengo 12 lo_unico 8 lo_voy 7 logro -8 los -4
los_dias 6 los_dos -5 los_papeles 7 lugar -11 madre 5 mal -8 mama_en 11 mama_me -6 manera -7 marido -7 marido_se
-9 mas 6 mas_en 5 mas_le -9 mas_no 12 mas_y 10 matarme 22 me_acoste 12 me_canse 9 me_cayo -13 me_da -5 me_dejo 5
me_despido 6 me_dia -5 me_dijo -4 me_duermo -12 me_entiende -9 me_estoy 13 me_fue -7 me_fui -6 me_gusta -8 me_ha
-6 me_hace -8 me_hizo -8 me_hubiera -10 me_iba -6 me_lleve 8 me_lo -3 me_nos 4 me_odio 6 me_pare 7 me_puso 13
me_queda -10 me_quedan -7 me_queria 7 me_quiero 7 me_rio -12 me_sale -5 me_separe -9 me_siento -11 me_subi 8
me_tiene -8 me_tome 6 me_tomo -7 me_voy 7 mejor_que 11 mejor_sin 10 mensaje 5 mensajes -6 mes -5 meses -5
meses_que -8 mi -2 mi_amiga -11 mi_casa 7 mi_en 11 mi_esposo -5 mi_ex -5 mi_familia 6 mi_hija 4 mi_marido -7
mi_me -10 mi_mismo 4 mi_mujer 10 mi_novio -10 mi_perro 6 mi_problema -10 mi_propia -6 mi_tia -8 mi_vida 4
mi_viejo 6 miedo -4 miedo_a -12 miedo_de -4 miedo_que -8 minutos -12 mirando_el -6 mis_amigos -5 mis_hijos 8
mis_nietos -5 mismo 4 mitad -5 morir 12 morir_me 8 morirme 21 movil -5 muchos -8 muerto 7 mujer 7 mundo_me 7
nacido 12 nada_no 7 nada_que -6 nada_y -6 nadie 8 nadie_me 4 nervios -16 nervios_a -13 ni_a 13 ni_me -9 ni_nada
-8 ni_para 10 nietos -7 ninos_y -11 no 3 no_a -8 no_como 8 no_con -7 no_creo 15 no_de 7 no_despertar 10
no_duermo 7 no_es 5 no_espero 10 no_estuviera 10 no_fue 9 no_haber 8 no_he -12 no_la 11 no_le 9 no_paso 9
no_pienso 7 no_queria -5 no_quiere -7 no_quiero 6 no_sabe 9 no_se 3 no_sirvo 9 no_te 5 no_tiene 6 no_valgo 17
no_veo 11 no_voy 20 noche 4 nos -5 novela -15 novio -12 nunca_mas 5 ocho -15 ocho_anos -9 odio 9 odio_a 8
odio_mi 9 ojala 9 ojala_me 14 ojo -6 otro_dia -13 paciente -9 padres -5 pague 6 panico -15 papeles 7 para 3
para_cuando -8 para_el -5 para_la -7 para_mi 11 para_morir 13 para_nada 6 para_pedir -5 para_que 10
para_suicidarme 12 pare 8 pared 9 pareja -9 pasado_por -12 pasado_y -9 pasar 7 pasara 6 pase_por -12 paso_el 6
pastillas 9 pastillas_de 14 pecho 5 pedir -9 pega -13 pelear -6 pelicula -10 pensado_en -5 pensamientos 5
pensando 11 pensando_en 9 pense 5 pense_en -14 pense_que 7 perdi_a -6 pero -6 pero_a -13 pero_de -11 pero_el -9
pero_en -6 pero_estoy -11 pero_lo -13 pero_los -7 pero_me -6 pero_no -5 pero_yo -6 pido 4 pido_a 4 pienso 15
pienso_en 9 pienso_que 10 piernas 7 plena -11 poco -13 poco_de -11 pone -11 poner -11 por -3 por_dentro 7 por_el
-6 por_eso -5 por_esto -11 por_fin -4 por_no -6 por_quien 9 por_un -7 por_una -8 porque_el 8 porque_la 8
porque_lo -5 porque_se -7 prefiero 8 pregunta -3 prima 6 primo -14 problema_es -6 profesor -13 profesor_a -8
propia -7 puede -7 puente 4 puerta_del -9 punto 12 puso_a 7 que_asi 6 que_con 9 que_cuando 8 que_dar -7 que_de
-9 que_el -4 que_en -12 que_es -6 que_eso 7 que_estaba 8 que_estoy 10 que_ganas 11 que_habia 7 que_hace -8
que_hacer -7 que_hago 9 que_hay -8 que_haya -9 que_he 6 que_iba 11 que_le -3 que_les -11 que_los -6 que_manana
-8 que_me 3 que_mejor -9 que_nadie -5 que_necesito 10 que_ni -10 que_nunca 7 que_pienso 9 que_que 8 que_quiera
-9 que_quiero 6 que_se -4 que_seguir 8 que_seria 7 que_solo -7 que_te -5 que_tiene -7 que_va 7 que_vivo -5
que_yo -4 queda -8 quedan -13 quedarme 6 quede -7 queria_que 9 queriendome 14 queriendome_matar 14 quien_me -7
quiere -12 quiere_que -5 quiero 8 quiero_a -8 quiero_desaparecer 17 quiero_despertar 14 quiero_dormir 8
quiero_estar 11 quiero_existir 13 quiero_hacer 11 quiero_hacerlo 8 quiero_matar -7 quiero_morir 15
quiero_morirme 13 quiero_seguir 7 quiero_vivir 12 quince -6 quince_anos -7 quitarme_la 10 recien 6 rendirme 9
reviso -11 rio_y -11 risa -14 sale -12 salgo -6 salgo_a -9 sali_a -13 se_a 10 se_como 13 se_fueron 10 se_hace -8
se_iba -10 se_le -13 se_me -8 se_para 11 se_pone -10 se_por 7 se_puede -10 se_si -8 se_tira -7 seguir 7 seis -7
seis_anos -12 seis_meses -13 seis_y -10 semana_y -8 sentada 7 sentado -9 sentido 9 separe -9 ser 4 sera -7 seria
11 serie -15 si_a -8 si_alguien 5 si_el 7 si_es -8 si_esto 15 si_hay 7 si_la -6 si_mi -11 si_no 10 si_quiero -14
si_se -7 si_tio 10 si_y -10 si_yo 12 siempre -7 sien -5 sien_te -5 siento -4 siento_culpable -8 siento_inutil
-12 siento_mal -12 siento_nada 9 siento_sola -13 siento_un -7 siento_una -12 siento_vacia -12 siete -10
siete_anos -11 siete_de -8 sigo 4 sin -6 sin_mi 11 sin_mirar 7 sin_que 8 sino -8 sirvo 11 sirvo_para 9 sobre -6
sola -7 solo_me 7 solo_pienso 9 solo_quiero 13 son_las -9 soy 3 soy_el 7 soy_un 11 soy_una 9 soy_yo -7 su -5
subi_a -9 sueldo -6 suelo -11 suicidar 15 suicidarme 24 sus -11 susto -8 tarde -6 te -7 te_juro -10 tener -6
tengo 4 tengo_a 12 tengo_el 15 tengo_en 12 tengo_la 12 tengo_trabajo -10 tenia_que 11 terraza -12 tia -5 tiempo
-5 tiene 3 tiene_sentido 6 tira -7 tirar -8 tirarme 8 tiro -6 toca -8 todo 4 todo_en 8 todo_lo 9 todo_me 7
todo_por -12 todos 4 todos_los 4 todos_me -5 todos_mis -12 todos_se -7 tome 9 tonteria -5 trabajo_de -6
trabajo_en -9 tranquilo -9 treinta -6 treinta_anos 6 treinta_y -10 tren 8 tres -12 tres_anos -6 tres_de -13
tres_dias -15 tres_meses -7 tres_semanas -7 tu -9 tuve -9 un_cafe -12 un_dia 6 un_fracaso -11 un_grupo -6
un_inutil -6 un_peso 10 un_plan 10 un_poco -12 un_tiempo -10 una -4 una_amiga -5 una_companera -9 una_de -14
una_semana -12 unas_ganas 12 unico 12 unico_que 11 usar 5 ustedes -8 vacaciones -12 vacia -11 vacia_y -11 vacio
-9 vale 8 valgo 16 valgo_nada 14 valgo_para 10 vamos -16 vamos_a -12 vaya 5 vecina -6 veinte_minutos -12 vendi
11 veneno 8 veo 11 ver_a -9 ver_que 7 vez_de 5 vez_que -4 vi -9 vida 9 vida_de 6 vida_no 5 vida_y 7 vieja 5
viejo 7 viendo -10 viene -7 viva 9 vivir 10 vivir_asi 7 vivir_mas 7 vivir_no 11 vivir_y 12 vivo_en 5 voy 5 voy_a
5 voy_por -14 voz -4 vuelta -9 vuelto_a -6 vuelve -10 y_a -5 y_ando -13 y_aqui -7 y_cada 11 y_como -10 y_con 9
y_creo 6 y_despues -16 y_el -4 y_en -5 y_es -6 y_estoy -7 y_fui 6 y_hasta -12 y_hay 6 y_las 7 y_le -8 y_manana
-6 y_ni -7 y_no 3 y_nos -13 y_otra 13 y_pienso 12 y_por -14 y_que 3 y_quiero -9 y_se -6 y_siento -6 y_soy 7
y_una -5 y_yo -7 yo_en -15 yo_era -16 yo_estoy -7 yo_les -8 yo_lo -13 yo_siento -8 yo_tenia -9 yo_y 9 💀 -15 😂
-17
`,
};
