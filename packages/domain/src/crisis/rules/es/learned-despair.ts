import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedSpanishDespair: LearnedWeights = {
  id: 'es.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source:
    'Logistic regression over words and pairs of labelled texts, public and our own; see docs/crisis-detection.md',
  silent: '# ## ### 2 4 911 999',
  /* learned */
  bias: 0.32,
  lengths: [-0.62, 0.94, -0.17, -1.34],
  alertAt: 2.12,
  supportAt: -0.5,
  pageAt: 2.42,
  weights: `
a -2 a_alguien -4 a_dar -13 a_decir -15 a_dentro 5 a_dormir -10 a_dos 5 a_ella -6 a_en -5 a_esta 11 a_estar 5
a_estudiar -11 a_hablar -5 a_hacer 10 a_la -3 a_las -3 a_llorar -7 a_matar 2 a_me -9 a_mis 3 a_nada 11 a_nadie 6
a_no -8 a_otra -5 a_otro -5 a_pedir -12 a_pensar -9 a_poner -10 a_que 3 a_quien 4 a_quitar 11 a_ser 8 a_suicidar
11 a_todas 10 a_todo -9 a_todos 3 a_trabajar -3 a_un -8 a_una -5 a_ustedes -10 a_y -11 abra -5 abrir -10 abro -5
abro_la -7 aburrido -15 aca 5 acabar 13 acabar_con 5 acabe 6 acoste 12 adios 12 adolescencia -5 afuera 12
agotada -8 agotado -8 agua -5 aguanto_mas 11 ahora -2 ahora_estoy -11 ahora_me -7 ahora_mismo 7 ahora_no -4
ahora_tengo -12 aire 6 al -4 al_bano -4 al_final 4 al_perro -10 al_rato -7 al_trabajo -5 algo -8 algo_asi -6
algo_que -11 alguien 2 alguien_ha -10 alguien_le -4 alguien_mas -14 alguien_sabe -5 algun -7 algun_a -11 alivio
14 amiga -7 amiga_dice -12 amiga_me -11 amigo -8 ando -7 ando_con -7 ando_en 14 ano_que -10 anoche 5 anoche_me
11 anos -2 anos_de -4 anos_en 6 anos_no 8 anos_que -11 anos_y -2 antes_de -3 antes_era -6 antes_que -7 apoyo 12
aprender -12 aprender_a -11 aquel -8 aqui 9 arma 9 arroz -5 asi 3 asi_no -6 asi_que -5 asusta 11 audio -13
aunque -9 aunque_me -9 bajar -7 bano_con 8 bano_del 10 bano_y -10 bastante -6 bebe -3 borre -5 bus -6 buscando 5
busco 6 busque -7 cada -4 cada_dia 11 cada_manana 3 cada_noche -7 cada_vez 3 cae -5 cafe -9 cafe_y -5 caja -5
calle 8 calor -13 cama -3 cama_y -5 camino 5 cancion -8 cansada -2 cansada_de 5 cansado 4 cansado_de 9 canse 10
canse_de 10 capitulo -11 cara_de 8 carta 4 casa_con 5 casa_en 7 casa_no 4 casa_se 6 casa_y -4 casi -8 casi_me -7
caso 5 caso_a 6 cayo -8 celular -4 cinco -7 cinco_anos -6 cinco_de -8 cinco_meses 5 cinco_minutos -6 cinco_y -11
cinturon 7 clase -7 clase_de -4 closet 6 como -5 como_cuando 4 como_decir 8 como_le -13 como_me 4 como_quien -13
como_se -12 como_si -5 como_un -4 companera -4 con -6 con_alguien 11 con_dolor -5 con_dos -15 con_el -4 con_este
-14 con_esto 4 con_la -8 con_las -5 con_lo 7 con_los -7 con_mi -2 con_mis -9 con_otra -6 con_sus -6 con_un -4
conmigo 5 contando -14 contra -4 cortar 6 cosas -6 cosas_de -12 cosas_y -8 creer -4 cuando_el 6 cuando_la -5
cuando_lo 7 cuando_me 5 cuando_no 6 cuando_vi -12 cuando_yo -5 cuatro -5 cuatro_meses -13 cuatro_y -9 cuchillo
13 cuello 7 cuentas -4 cuerda 9 cuerpo 5 culpable -9 da -4 da_culpa -5 da_igual 12 da_la -11 da_pena -9 da_un
-12 da_una -8 da_verguenza 3 dano 10 dar_le 5 de -4 de_a -8 de_antes -9 de_cinco -11 de_como -6 de_cuando -13
de_dejar 6 de_dormir 8 de_dos -9 de_el -7 de_eso -4 de_esta 5 de_existir 11 de_gente -12 de_hablar -11 de_hacer
-12 de_hacerlo 12 de_hoy 8 de_ir -4 de_la -2 de_las -8 de_llorar -11 de_lo -7 de_mal -5 de_matarme 17 de_mes -3
de_mi 3 de_nada -3 de_nadie 11 de_nuevo -12 de_panico -11 de_pareja -10 de_que -4 de_salir -8 de_su -5
de_suicidarme 15 de_todo 8 de_tres -6 de_tu -12 de_un -3 de_ver -14 de_vida 7 de_vivir 12 debo 8 decidi 10
decidido 15 decir_que -5 decir_se 4 decirle -5 decirle_que -12 decision 6 dejado 6 dejado_de 9 dejar 7 dejar_a
11 dejar_de 5 dejar_lo 5 deje 7 deje_de 5 deje_el -11 deje_la 7 dejo_de 9 dejo_la -4 del -3 del_barrio 7
del_trabajo 4 delante -7 delante_de -8 dentro 11 dentro_y 4 depresion -5 desaparecer 16 desaparecer_de 7
desaparecer_y 9 desde_el 5 desde_hace 4 desde_la 5 desde_las 8 deseo 9 despertar 14 despertar_manana 8
despertar_nunca 9 despido 7 despues -5 despues_me -6 despues_que 4 despues_se 5 detras 4 di -7 dia_de -4 dia_en
-7 dia_mas 10 dia_me -3 dia_no 15 dia_que 10 dia_y 6 dias_que 8 dice -9 dice_nada 4 dice_que -7 diez -13
diez_anos -10 diez_minutos -4 dijo -6 dijo_que -4 dinero -8 dio -5 dio_un -7 doble 4 doce -14 dolor 7 donde -3
donde_no 6 dormir_y 14 dormirme 9 dos -5 dos_hijos -9 dos_horas -11 dos_meses -6 doy_mas 7 duele_la -14
durmiendo 10 edificio 7 el -6 el_abra -8 el_ano -5 el_arma 8 el_banco 4 el_bano 8 el_cafe -7 el_calor -11
el_capitulo -6 el_cinturon 7 el_coche 5 el_cuello 6 el_de 8 el_domingo -5 el_esta -4 el_estomago -11 el_examen
-13 el_final -4 el_jueves -6 el_martes -5 el_metro -5 el_miedo -9 el_mismo 11 el_no 4 el_novio -9 el_pelo -6
el_perro 3 el_piso -5 el_problema 11 el_puente 10 el_se -10 el_techo 7 el_telefono -8 el_tiempo -6 el_trabajo -4
el_tren 11 el_ultimo 9 el_unico 8 el_vecino -7 el_viernes -6 ella_me -12 ella_no 7 ella_se -5 ella_y 7 ellas -6
en -3 en_cada -11 en_casa -3 en_como 9 en_ese -10 en_eso -8 en_lo -13 en_matarme 10 en_mi -4 en_ojo -9 en_plena
-10 en_se 6 en_su -7 en_voz -14 encontrar 13 enfrente -8 entera -6 entero -3 entiende -7 entierro 8 entonces -3
equivocado -8 era -7 era_asi -11 era_de 6 era_la -13 es_como -12 es_el -5 es_en -5 es_la 6 es_mi 5 es_no -6
es_por 5 es_que 7 es_una 7 esa -13 escribi 8 escribo_desde 4 escribo_en 11 ese -13 eso -5 eso_de -7 eso_lo -5
eso_me -10 eso_y -7 esperanza 11 espero_nada 11 esposo -4 esposo_dice -10 esquina -12 esta_casa 10 esta_con -12
esta_en 5 esta_noche 21 esta_vez 7 esta_vida 13 estan -4 estar 5 estar_aqui 6 estar_muerta 13 estar_muerto 12
estar_viva 10 este 2 este_ano 8 este_dolor 9 este_mes -6 este_mundo 16 esto 6 esto_es 9 esto_no 14 esto_y 4
estomago -9 estorbo 9 estoy 5 estoy_agotado -8 estoy_cansado 6 estoy_con 5 estoy_de -6 estoy_en 8 estoy_feliz -7
estoy_haciendo 5 estoy_mal 7 estoy_pensando 11 estoy_sola 12 estoy_tranquilo 13 estudiar -5 estudiar_a 9
estuviera 10 ex -7 examen -12 examen_de -10 existir 18 existir_mas 9 familia 3 fatal -6 feliz -8 fin_es -6 final
-3 forma 9 forma_de 8 foto -5 foto_de -7 fotos -8 fotos_de -9 fracaso -10 fue -7 fue_a -11 fue_con 10 fue_el -6
fue_en -5 fue_que 9 fue_un 5 fueron 7 fui 3 fui_al -6 ganas 3 ganas_de 2 gente_me 6 gente_que -8 gente_y -8
golpe -13 gracias_a -9 guitarra -10 gusta -10 ha -3 ha_pasado -10 ha_sido 6 ha_vuelto -8 haber 5 habia 3
hablando -9 hablar -5 hablar_de -11 hablar_le -9 habria 6 hace -2 hace_cuatro -12 hace_poco -7 hace_rato 15
hace_seis -9 hacer_con -8 hacer_nada -12 hacer_y 7 hacerlo 4 hacerme 8 hacerme_dano 14 haga 4 hago 9 hambre -12
han -4 hasta -2 hasta_las -10 hasta_que 13 hay_algun -10 hay_gente 5 hay_nadie 8 hay_que -4 hay_un -4 hay_una 4
haya -8 haya_pasado -10 he_pensado -4 he_vuelto 3 hermana -3 hermana_dice -9 hermana_y -12 hermano -4 hice -6
hija_me 7 hijo_de -8 hijo_me -10 hijos 6 hijos_y -11 hizo -6 hora_rio -9 horas -11 horas_de -9 horas_y -9
horrible -4 hoy 4 hoy_en 6 hoy_es 15 hoy_la -12 hoy_me 5 hoy_no -8 hoy_tengo -11 hubiera -3 ideas -3 igual_pero
-7 importa 13 instagram -9 intente 7 intento -6 inutil -15 ir -7 ir_a -5 ir_al -6 irme_con 7 jaja -16 jajaja -18
joven -9 juro -6 la -5 la_basura -10 la_calle 9 la_cara -9 la_casa 2 la_clase -11 la_del 5 la_depresion 6
la_familia -8 la_foto -8 la_gente 5 la_he -13 la_lista -7 la_luz -4 la_manana -6 la_mejor -8 la_mesa 7 la_mitad
-6 la_muerte 5 la_noche -3 la_otra -5 la_panza -5 la_para -7 la_pared 6 la_pastilla -8 la_pena 7 la_presion -7
la_puerta 5 la_que -8 la_tierra 5 la_ultima -6 la_vez -6 la_vida 11 lado 4 las -3 las_cosas -7 las_cuatro 7
las_diez -7 las_dos -10 las_fotos -8 las_ganas -6 las_noticias -10 las_pastillas 11 las_piernas 5 las_que 8
las_siete -11 las_tres -4 las_vias 12 le -2 le_conte 8 le_de -3 le_deje 6 le_encuentro 12 le_escribi 6 le_ha -10
le_mande -6 le_paso -5 le_pido 6 le_puse 4 le_voy -10 lee 7 les_escribo 6 libro -16 lista 4 listo 5 listo_para
11 llama -9 llega -5 llegar -5 llegar_a -4 llego -6 llego_a -6 llegue_a -4 llegue_tarde -7 llorar -8 lo_a 9
lo_conte -7 lo_de -6 lo_dejo -12 lo_del -4 lo_hago 6 lo_he 10 lo_me 4 lo_mismo -3 lo_pienso 12 lo_que 3
lo_quiero 7 lo_sabe -6 lo_tengo 5 lo_unico 8 lo_voy 6 loca -5 logro -6 los -4 los_dias 7 los_dos -6 los_jueves 4
los_lunes -5 los_nervios -8 los_papeles 7 lugar -12 lunes -5 lunes_y -4 luz -3 mal -5 mal_en -8 malas -4 mama_en
9 mama_me -7 mama_que -6 manana_no 4 manana_y -5 mandar -5 manera -7 mano 2 marido -6 marido_se -8 marido_y -6
mas 5 mas_le -9 mas_me -5 mas_no 11 mas_y 5 matar 6 matar_y 7 matarme 24 matarme_y 12 me -2 me_acoste 12
me_asusta 13 me_cae -12 me_canse 10 me_cayo -13 me_como -6 me_da -4 me_despido 9 me_dia -4 me_dice -4 me_dijo -4
me_duermo -12 me_en -6 me_entiende -9 me_esta -7 me_estoy 15 me_fue -11 me_fui -5 me_gusta -9 me_ha -7 me_hace
-9 me_hago -4 me_hizo -12 me_hubiera -6 me_iba -9 me_llama -4 me_lleve 7 me_lo -5 me_mato 11 me_mori -6 me_nos 4
me_odio 7 me_pare 8 me_pasa 5 me_pone -11 me_puso 10 me_queda -9 me_quedan -4 me_queria 5 me_quiero 8 me_rio -12
me_separe -7 me_siento -10 me_sirve 6 me_subi 7 me_tiene -8 me_tome 6 me_tomo -6 me_voy 11 mejor_amigo -11
mejor_me -5 mejor_que 12 mejor_sin 12 mensaje 5 mensajes -9 mes -6 mesa 3 meses -5 meses_que -7 meses_y -4 meto
-4 mi -3 mi_amiga -12 mi_bebe -4 mi_casa 4 mi_cuerpo -12 mi_en 11 mi_esposo -4 mi_ex -6 mi_familia 7 mi_hija 4
mi_hijo -4 mi_marido -7 mi_me -9 mi_mismo 5 mi_mujer 6 mi_novio -10 mi_papa -4 mi_primo -11 mi_problema -10
mi_propia -4 mi_tia -9 mi_trabajo -8 mi_vida 7 mi_viejo 7 miedo -2 miedo_a -7 miedo_de -5 miedo_que -8 miercoles
3 mierda 4 minutos -13 mirando 5 mirando_el -6 mire -4 mis_amigos -9 mis_cosas 12 mis_hijos 12 mis_nietos -5
mis_padres -4 misma -3 mismo 6 mismo_que -10 mitad -5 mori -9 morir 15 morir_me 9 morir_no 5 morir_y 6 morirme
23 movil -7 muchos -9 muerto 5 mujer 4 mundo 3 mundo_me 7 nacido 13 nada_ni 5 nada_no 7 nada_que -5 nada_y -5
nadie 7 nadie_me 5 navidad 6 necesito 6 nervios -15 nervios_a -14 ni_a 12 ni_de -4 ni_en -4 ni_me -8 ni_nada -9
nietos -6 ninguna -5 ninos -5 ninos_y -10 no 3 no_a -12 no_como 7 no_con -7 no_creo 9 no_de 8 no_despertar 10
no_doy 4 no_encuentro -4 no_es 3 no_espero 11 no_estar 4 no_estuviera 10 no_existir 10 no_fue 9 no_haber 9
no_hay 4 no_he -13 no_la 8 no_le 10 no_les -5 no_me -2 no_paso 5 no_pienso 8 no_podia -9 no_puede -5 no_puedo 3
no_queria -5 no_quiere -7 no_quiero 7 no_sabe 5 no_sale -10 no_se 2 no_siento 5 no_sirvo 8 no_son 5 no_soporto 6
no_te 3 no_tiene 7 no_valgo 18 no_veo 10 no_voy 19 noche 4 noche_me 4 noche_no 7 nos -5 notas -7 noticias -12
novela -14 novio -13 nuevo -5 nunca 3 nunca_mas 5 ocho -12 ocho_anos -9 odio 10 odio_a 10 odio_mi 9 ojala 10
ojala_me 11 ojo -9 olvido -4 otra -4 otro_dia -12 paciente -10 padre_que 4 padres -6 pais -13 panico -14 panza
-5 papa -2 papa_en -13 papa_que 7 papa_se -8 papeles 7 para 2 para_cuando -7 para_el -5 para_eso 7 para_esto 4
para_la -9 para_matarme 11 para_mi 7 para_mis 6 para_morir 11 para_nada 8 para_pedir -6 para_que 10
para_suicidarme 11 parado 6 pare 8 pared 9 pareja -10 pareja_y -11 pasa -4 pasado_por -10 pasado_y -12 pasaron
-10 pase_por -13 paso_el 5 paso_por -7 pastilla -5 pastillas 9 pastillas_de 13 pecho 4 pedir -9 pedir_ayuda 4
pega -13 pelear -8 pelicula -8 pena -4 pensaba 5 pensado 5 pensamientos 6 pensando 10 pensando_en 7 pensando_que
6 pensar_en -6 pense 5 pense_en -15 pense_que 9 perdi 5 perdon_a -8 perdon_por 4 pero -5 pero_a -12 pero_ahora
-3 pero_de -10 pero_el -9 pero_ella -7 pero_en -5 pero_estoy -11 pero_igual -8 pero_la 6 pero_lo -10 pero_los -8
pero_me -6 pero_no -4 pero_se -4 pero_tampoco -5 pero_yo -3 perro -3 pide -5 pido 7 pido_a 7 pienso 15 pienso_en
12 pienso_que 8 piernas 6 pizza -16 plan 6 plata 3 plena -10 poco -12 poco_de -11 pone -12 poner -9 por -4
por_dentro 7 por_el -6 por_eso -5 por_esto -10 por_fin -4 por_haber -6 por_los -6 por_mi 5 por_no -8 por_si -4
por_un -5 por_una -9 porque_el 7 porque_en -4 porque_la 8 porque_le -4 porque_lo -8 porque_no 3 porque_se -7
prefiero 7 pregunta -4 primo -12 problema_es -6 profe -4 profesor -13 profesor_a -8 propia -5 puede -7 puede_ser
-13 puedo_con 5 puente 4 puerta 3 puerta_del -11 puerta_y 6 punto 11 puse_a 5 puso_a 8 que -2 que_alguien 3
que_asi 7 que_con 5 que_cuando 9 que_dar -7 que_de -9 que_el -4 que_en -13 que_es -5 que_escribo 9 que_eso 3
que_esta -5 que_estaba 6 que_estoy 8 que_fue 7 que_ganas 10 que_habia 7 que_hablar -9 que_hace -8 que_hacer -7
que_hago 7 que_hay -8 que_haya -8 que_he 8 que_hice 4 que_hoy 5 que_iba 13 que_la -3 que_le -6 que_les -8
que_llegue 6 que_los -6 que_manana -5 que_me 3 que_mejor -7 que_mi -4 que_necesito 8 que_ni -10 que_nunca 6
que_pienso 3 que_por -4 que_que 6 que_quiera -10 que_quiero 8 que_se -4 que_seguir 8 que_seria 7 que_siempre -6
que_sigo 10 que_solo -9 que_son -6 que_tenia 6 que_tiene -9 que_todo -5 que_todos 10 que_tuve -8 que_va 8
que_vivo -6 que_yo -5 quedan -11 quede -7 quede_en -7 quede_pensando -6 quede_sin 6 querer 7 queria_que 9
queriendome 12 queriendome_matar 12 quien_me -6 quiere -12 quiere_que -5 quiere_vivir -6 quieren 4 quiero 11
quiero_a -6 quiero_dejar -4 quiero_desaparecer 15 quiero_despertar 14 quiero_dormir 9 quiero_es 5 quiero_estar 8
quiero_existir 12 quiero_hacer 10 quiero_hacerlo 8 quiero_llegar -6 quiero_matar -6 quiero_morir 15
quiero_morirme 14 quiero_suicidarme 9 quiero_vivir 12 quince -9 quince_anos -9 quise 4 quisiera_que 5 quitar_la
4 quitarme 4 quitarme_la 10 quite 8 quito 5 recien 6 relacion -5 rendirme 11 reunion -13 reunion_es -7 reviso -9
rio -3 rio_con -12 rio_no 12 rio_y -11 risa -13 sabe_que 6 sale -10 salgo -3 salgo_a -8 sali_a -11 sali_de 4
salida 9 sangre 7 se -2 se_a 10 se_como 7 se_fueron 9 se_hace -9 se_iba -10 se_le -9 se_les 6 se_me -7 se_para
10 se_pone -12 se_puede -9 se_si -8 se_tira -9 seguir 9 seguir_viviendo 5 seis -6 seis_anos -12 seis_meses -13
seis_y -6 semana_y -9 sentada 11 sentado -8 sentido 10 separe -7 ser 3 sera -6 seria 13 serie -14 si_a -9 si_el
5 si_es -7 si_esto 15 si_estoy 4 si_fuera -4 si_hay 6 si_la -4 si_lo -3 si_me 5 si_mi -10 si_no 10 si_quiero -10
si_se -9 si_tio 9 si_y -11 si_yo 14 sido 4 siempre -7 siempre_me -12 sien -4 sien_te -4 siento -2
siento_culpable -9 siento_inutil -10 siento_mal -5 siento_nada 11 siento_sola -12 siento_un -8 siento_una -6
siento_vacia -10 siete -10 siete_anos -10 siete_de -9 sigo 5 sin -5 sin_hacer -9 sin_mi 10 sin_mirar 8 sin_que 6
sino -5 sirvo 10 sirvo_para 8 sobre -7 sobre_los -5 sobre_todo -12 sola -6 sola_en -5 sola_y -4 solo 2 solo_me 6
solo_pienso 10 solo_queria 5 solo_quiero 8 solo_un -6 solo_y -8 son_rio 5 soporto 7 soy 3 soy_el 4 soy_un 12
soy_una 6 soy_yo -6 su -6 su_hermano -5 subi 4 subi_a -9 sueldo -11 suelo -12 suicidar 15 suicidarme 22 sus -10
susto -8 tampoco -5 tarda -10 tarde -5 te -9 te_juro -10 techo 6 tener -6 tengo 4 tengo_a 11 tengo_dos -8
tengo_el 15 tengo_en 9 tengo_nada -5 tengo_todo 4 tengo_trabajo -9 tengo_una -5 tenia_que 11 tenido 4 terraza
-12 ti -7 tia -4 tiempo -5 tiene 3 tiene_razon -5 tiene_sentido 8 tio 5 tio_y 14 tira -9 tirar -9 tirarme 14
toca -7 todo 2 todo_el -4 todo_lo 4 todo_me 9 todo_por -11 todos 2 todos_los 5 todos_mis -11 todos_se -7 tome 10
tomo -4 tonteria -10 tonteria_pero -11 trabajar -6 trabajo -6 trabajo_de -4 trabajo_en -6 tranquilo -8 trato -6
treinta -7 treinta_anos 7 treinta_y -9 tren 7 tres -12 tres_anos -5 tres_de -9 tres_dias -13 tres_meses -7
tres_semanas -7 tu -11 tu_dio -3 tuve -7 tuve_un -4 tuvo -3 ultima 5 ultimo 7 un -3 un_cafe -12 un_companero -10
un_dia 7 un_fracaso -10 un_grupo -6 un_inutil -9 un_peso 8 un_plan 10 un_poco -12 un_problema -8 un_rato -3
un_tiempo -7 una -4 una_amiga -8 una_basura 8 una_carga 8 una_companera -12 una_de -12 una_inutil -10
una_reunion -9 una_semana -12 una_tonteria -7 unas_ganas 13 unas_pastillas -5 unico 10 unico_que 10 usar 9
ustedes -9 ustedes_para -11 va_a -4 vacaciones -16 vacia -10 vacia_y -10 vacio -8 vale 9 valgo 18 valgo_nada 14
valgo_para 12 vamos -17 vamos_a -13 vas -4 vaya 6 vecino -6 veinte_minutos -11 vendi 12 veneno 7 veo 8 veo_caso
8 ver -5 ver_a -7 ver_que 7 vez_a -5 vez_de 4 vez_no 4 vez_que -4 vi -10 vias 12 vida 11 vida_de 5 vida_no 6
vida_y 6 vieja 5 viejo 6 viejos 5 viendo -10 viene -6 viernes_y -7 viva 9 vivir 10 vivir_asi 6 vivir_con 11
vivir_mas 7 vivir_me 8 vivir_no 13 vivir_sin -5 vivir_y 10 vivo 4 vivo_con 6 vivo_en 6 volvio -6 voy 6 voy_a 6
voy_con 6 voy_en -5 voy_por -11 vuelta -6 vuelve -10 vuelven -9 vuelven_a -9 whatsapp -5 y -2 y_a -5 y_ahora -3
y_al -6 y_ando -14 y_aqui -6 y_ayer 5 y_cada 13 y_como -11 y_con 6 y_creo 8 y_cuando 6 y_de -5 y_despues -17
y_dice -8 y_el -5 y_en -8 y_es -4 y_eso -7 y_estoy -6 y_fui 4 y_hasta -13 y_las 8 y_le -8 y_les 11 y_los -4
y_manana -5 y_nada -4 y_ni -6 y_nos -14 y_otra 14 y_pienso 12 y_por -11 y_que 4 y_queria -5 y_quiero -5 y_salgo
-6 y_sali -10 y_se -8 y_siempre -5 y_siento -5 y_sin -5 y_soy 5 y_tres -10 y_un 4 y_una -3 y_yo -6 yo -2 yo_creo
-7 yo_de -10 yo_en -14 yo_era -16 yo_les -6 yo_lo -11 yo_no 3 yo_siento -7 yo_solo 7 yo_tenia -8 yo_y 11 💀 -13
😂 -16
`,
};
