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
  bias: 0.03,
  lengths: [-0.73, 1.04, -0.27, -1.41],
  alertAt: 1.82,
  supportAt: -0.5,
  pageAt: 1.85,
  weights: `
a -1 a_alguien -4 a_dar -12 a_decir -15 a_dentro 5 a_dormir -10 a_dos 5 a_ella -6 a_en -5 a_esta 10 a_estar 6
a_estudiar -11 a_hablar -5 a_hacer 10 a_la -3 a_las -3 a_llorar -6 a_matar 4 a_me -9 a_mis 3 a_nada 10 a_nadie 6
a_no -8 a_otra -5 a_otro -5 a_pedir -12 a_pensar -9 a_poner -10 a_que 3 a_quien 4 a_quitar 11 a_ser 7 a_suicidar
11 a_todas 10 a_todo -8 a_un -7 a_una -4 a_ustedes -11 a_vivir -3 a_y -12 abajo 5 abra -4 abrir -10 abro -4
abro_la -7 aburrido -14 aca 5 acaba 3 acabar 13 acabar_con 6 acabe 6 acoste 12 adios 14 adolescencia -6 afuera
12 agotada -7 agotado -8 agua -5 aguanto_mas 11 ahi 2 ahora -2 ahora_estoy -12 ahora_me -6 ahora_mismo 9
ahora_tengo -12 aire 7 al -4 al_final 5 al_perro -10 al_rato -8 al_trabajo -5 algo -7 algo_asi -6 algo_que -11
alguien 2 alguien_ha -10 alguien_le -4 alguien_mas -14 alguien_sabe -5 algun -8 algun_a -11 alivio 14 alma 4
amiga -7 amiga_dice -12 amiga_me -11 amigo -8 ando -6 ando_con -7 ando_en 14 ano_que -10 anoche 5 anoche_me 11
anos_de -5 anos_en 6 anos_no 8 anos_que -11 anos_y -2 antes_de -3 antes_era -4 antes_que -7 apoyo 12 aprender
-12 aprender_a -12 aquel -9 aqui 9 arma 9 arroz -5 asi 3 asi_no -6 asi_que -4 asusta 11 atras 3 audio -12 aunque
-8 aunque_me -10 ayer_me 3 bajar -6 bastante -6 borre -5 bus -5 buscando 4 busco 7 busque -8 cada -3 cada_dia 11
cada_manana 4 cada_noche -7 cada_vez 3 cae -5 cafe -9 cafe_y -6 caja -4 calle 8 calma 4 calor -13 cama -2 cama_y
-5 camino 5 cancion -7 cansada -2 cansada_de 7 cansado 4 cansado_de 8 canse 9 canse_de 9 capitulo -11 cara_de 9
carta 4 casa_con 6 casa_en 7 casa_no 4 casa_se 5 casa_y -3 casi -7 casi_me -8 caso 5 caso_a 5 cayo -8 celular -4
cerrar 5 cinco -7 cinco_anos -6 cinco_de -8 cinco_meses 5 cinco_minutos -6 cinco_y -11 cinturon 7 clase -6
clase_de -4 closet 6 como -5 como_cuando 4 como_decir 8 como_le -14 como_quien -12 como_se -12 como_si -5
companera -3 con -6 con_alguien 11 con_dolor -5 con_dos -15 con_el -3 con_ella -4 con_esa -4 con_este -14
con_esto 5 con_la -8 con_las -5 con_lo 7 con_los -7 con_mi -2 con_mis -8 con_otra -6 con_sus -7 con_todo 3
con_un -4 conmigo 5 contando -13 contesta -4 cortar 6 cosas -5 cosas_de -12 cosas_y -8 creer -5 cuando_el 6
cuando_la -4 cuando_lo 8 cuando_me 4 cuando_no 6 cuando_vi -12 cuatro -5 cuatro_meses -12 cuatro_y -9 cuchillo
14 cuello 7 cuentas -3 cuerda 9 cuerpo 7 culpa 3 culpa_de 4 culpable -9 da -4 da_culpa -4 da_igual 12 da_la -11
da_pena -8 da_un -12 da_una -8 da_verguenza 3 dano 9 dar_le 6 de -4 de_a -7 de_antes -9 de_cinco -10 de_como -6
de_cuando -13 de_dejar 6 de_dormir 8 de_dos -8 de_el -7 de_eso -4 de_esta 6 de_existir 11 de_gente -11 de_hablar
-10 de_hacer -13 de_hacerlo 12 de_hoy 8 de_ir -5 de_las -8 de_llorar -11 de_lo -7 de_los -2 de_mal -5 de_matarme
17 de_mi 4 de_nadie 10 de_nuevo -13 de_panico -11 de_pareja -10 de_que -3 de_salir -7 de_semana -3 de_su -6
de_suicidarme 15 de_todo 8 de_tres -6 de_tu -12 de_ver -15 de_vida 7 de_vivir 13 debo 7 decidi 10 decidido 15
decir_que -4 decir_se 4 decirle -4 decirle_que -12 decision 6 dejado 7 dejado_de 9 dejar 7 dejar_a 11 dejar_de 4
dejar_lo 5 deje 6 deje_de 5 deje_el -12 deje_la 8 dejo_de 8 dejo_la -4 del -2 del_trabajo 6 delante -6
delante_de -8 dentro 11 dentro_y 4 desaparecer 16 desaparecer_de 7 desaparecer_y 9 deseo 7 despertar 14
despertar_manana 9 despertar_nunca 9 despido 7 despues -5 despues_de 3 despues_me -5 despues_que 4 despues_se 5
detras 4 di -8 dia_de -5 dia_en -6 dia_mas 10 dia_me -4 dia_no 15 dia_que 10 dia_y 6 dias_que 8 dice -8
dice_nada 4 dice_que -7 diez -12 diez_anos -10 diez_minutos -4 dijo -5 dijo_que -4 dinero -8 dio -5 dio_un -7
doble 5 doce -14 dolor 7 donde -2 donde_no 6 dormir_y 13 dormirme 9 dos -5 dos_con 4 dos_hijos -9 dos_horas -10
dos_meses -6 doy_mas 7 duele -3 duele_la -13 durmiendo 9 edificio 7 el -5 el_abra -8 el_ano -5 el_arma 8 el_cafe
-8 el_calor -11 el_capitulo -6 el_cinturon 7 el_coche 5 el_corazon -5 el_cuello 5 el_de 8 el_domingo -5 el_esta
-4 el_estomago -10 el_examen -13 el_final -4 el_jueves -4 el_martes -5 el_metro -4 el_miedo -9 el_mismo 12 el_no
4 el_novio -8 el_pelo -6 el_perro 3 el_piso -5 el_problema 10 el_puente 10 el_que -4 el_se -10 el_sueno 4
el_techo 6 el_telefono -7 el_tiempo -6 el_trabajo -4 el_tren 11 el_ultimo 9 el_unico 8 el_vecino -7 el_viernes
-6 ella_me -11 ella_no 7 ella_se -5 ella_y 7 ellas -6 en -3 en_cada -11 en_casa -2 en_como 9 en_ese -10 en_eso
-8 en_esta 4 en_lo -12 en_matarme 10 en_mi -5 en_ojo -8 en_plena -10 en_se 6 en_su -7 en_una -3 en_voz -14
encontrar 13 enfrente -8 entera -6 entiende -7 entierro 8 entonces -3 equivocado -8 era -6 era_asi -11 era_de 6
era_la -12 es_como -12 es_el -4 es_en -5 es_la 4 es_mi 5 es_no -7 es_por 6 es_que 7 es_tuvo -4 es_una 7 esa -13
escribi 8 escribo_en 10 ese -12 eso -4 eso_de -8 eso_lo -5 eso_me -10 eso_y -6 esperanza 11 espero 3 espero_nada
11 esposo -4 esposo_dice -10 esquina -12 esta_casa 10 esta_con -12 esta_en 5 esta_noche 21 esta_vez 8 esta_vida
13 estan -4 estar 5 estar_aqui 6 estar_muerta 13 estar_muerto 11 estar_viva 10 este 4 este_ano 9 este_dolor 9
este_mes -7 este_mundo 16 esto 6 esto_es 9 esto_no 14 esto_y 4 estomago -8 estorbo 9 estoy 5 estoy_agotado -8
estoy_cansado 5 estoy_con 6 estoy_de -6 estoy_en 8 estoy_feliz -7 estoy_haciendo 5 estoy_mal 7 estoy_pensando 11
estoy_sola 13 estoy_tranquilo 13 estudiar -4 estudiar_a 8 estuviera 9 ex -6 examen -11 examen_de -10 existir 18
existir_mas 9 falta 3 familia 3 fatal -7 feliz -7 fin_es -5 final -4 forma 10 forma_de 8 foto -4 foto_de -7
fotos -8 fotos_de -9 fracaso -10 fue -7 fue_a -11 fue_con 10 fue_el -5 fue_en -6 fue_que 8 fue_un 5 fueron 7
fuerzas 3 fui 3 fui_al -6 ganas 3 gente_me 5 gente_que -7 gente_y -7 golpe -13 gracias_a -9 guitarra -9 gusta
-11 ha -2 ha_pasado -10 ha_sido 5 ha_vuelto -8 haber 5 habia 3 hablando -8 hablar -5 hablar_de -11 hablar_le -10
habria 6 hace_cuatro -12 hace_poco -7 hace_rato 15 hace_seis -9 hacer_con -8 hacer_nada -13 hacer_y 8 hacerlo 5
hacerme 8 hacerme_dano 15 haga 4 hago 9 hambre -11 han -4 hasta_las -11 hasta_que 13 hay_algun -10 hay_gente 5
hay_nadie 8 hay_que -4 hay_una 4 haya -8 haya_pasado -10 he_pensado -3 he_vuelto 3 hermana -3 hermana_dice -10
hermana_y -11 hermano -3 hice -6 hija 3 hija_me 6 hijo_de -8 hijo_me -9 hijos 7 hijos_y -11 hizo -6 hora_rio -8
horas -10 horas_de -9 horas_y -10 horrible -5 hoy 4 hoy_en 6 hoy_es 13 hoy_la -12 hoy_me 6 hoy_no -8 hoy_tengo
-12 igual_pero -7 importa 14 instagram -8 intente 7 intento -6 inutil -15 ir -7 ir_a -4 ir_al -6 irme_con 7 jaja
-15 jajaja -17 joven -9 jueves -3 juro -6 la -5 la_basura -9 la_calle 9 la_cara -8 la_casa 3 la_clase -10 la_de
5 la_del 5 la_familia -8 la_foto -7 la_gente 5 la_he -13 la_lista -7 la_luz -4 la_manana -6 la_mejor -8 la_mesa
7 la_mitad -6 la_muerte 5 la_noche -3 la_otra -6 la_panza -4 la_para -6 la_pared 7 la_pastilla -8 la_pena 6
la_presion -6 la_puerta 5 la_que -8 la_serie -10 la_tierra 4 la_ultima -7 la_vez -6 la_vida 11 lado 4 las -3
las_cosas -7 las_cuatro 7 las_diez -7 las_dos -10 las_fotos -8 las_ganas -7 las_noticias -10 las_pastillas 12
las_piernas 5 las_que 7 las_siete -11 las_tres -4 las_vias 12 le -1 le_conte 8 le_deje 6 le_encuentro 11
le_escribi 6 le_ha -11 le_mande -6 le_paso -5 le_pido 6 le_puse 4 le_veo 6 le_voy -10 lee 8 les_escribo 6 libro
-16 linea -16 lista 4 listo_para 12 llega -5 llegar -5 llegar_a -3 llego -6 llego_a -6 llegue_a -4 llegue_tarde
-7 llorar -9 lo_a 10 lo_conte -7 lo_de -6 lo_dejo -12 lo_del -4 lo_hago 6 lo_he 10 lo_me 6 lo_mismo -3 lo_pienso
13 lo_que 4 lo_quiero 7 lo_sabe -6 lo_tengo 6 lo_unico 8 lo_voy 6 loca -5 logro -6 los -4 los_dias 7 los_dos -5
los_jueves 4 los_lunes -4 los_nervios -8 los_papeles 7 lugar -12 lunes -4 luz -3 mal -5 mal_en -8 malas -4
mama_en 9 mama_me -6 mama_que -6 manana_no 4 manana_y -4 mandar -5 manera -7 mano 3 mano_y 4 marido -6 marido_se
-8 marido_y -6 mas 5 mas_en 4 mas_le -9 mas_me -5 mas_no 11 mas_que 4 mas_y 6 matar 5 matarme 24 matarme_y 12 me
-1 me_acoste 12 me_asusta 13 me_cae -11 me_canse 9 me_cayo -13 me_como -6 me_da -4 me_despido 9 me_dia -4
me_dice -4 me_dijo -3 me_duermo -12 me_en -5 me_entiende -9 me_esta -6 me_estoy 15 me_fue -10 me_fui -4 me_gusta
-10 me_ha -7 me_hace -9 me_hago -3 me_hizo -12 me_hubiera -6 me_iba -9 me_la 4 me_lleve 7 me_lo -4 me_mato 12
me_nos 5 me_odio 6 me_pare 8 me_pasa 5 me_pesa 5 me_pone -11 me_puso 11 me_queda -9 me_queria 5 me_quiero 8
me_rio -12 me_separe -7 me_siento -10 me_sirve 6 me_subi 7 me_tiene -8 me_tome 6 me_tomo -5 me_va -2 me_voy 11
mejor_amigo -11 mejor_me -6 mejor_que 12 mejor_sin 12 mensaje 6 mensajes -8 mes -6 mesa 4 meses -4 meses_que -7
meses_y -4 meto -4 mi -2 mi_amiga -12 mi_casa 5 mi_cuerpo -12 mi_en 12 mi_esposo -4 mi_ex -6 mi_familia 8
mi_hija 4 mi_hijo -3 mi_marido -6 mi_me -7 mi_mismo 4 mi_mujer 6 mi_novio -10 mi_papa -4 mi_perro 4 mi_primo -11
mi_problema -10 mi_propia -4 mi_tia -8 mi_trabajo -8 mi_vida 6 mi_vieja 3 mi_viejo 7 miedo_a -7 miedo_de -6
miedo_que -8 miercoles 3 minutos -13 mirando 5 mirando_el -7 mirando_la 4 mire -4 mis_amigos -9 mis_cosas 12
mis_hijos 12 mis_nietos -5 mis_padres -3 mis_papas 3 misma -4 mismo 6 mismo_que -10 mitad -4 morir 13 morir_me
10 morir_no 6 morir_y 6 morirme 23 movil -5 muchos -8 muerto 5 mujer 4 mundo 4 mundo_me 8 nacido 14 nada -2
nada_ni 5 nada_no 7 nada_que -5 nada_y -5 nadie 7 nadie_me 5 navidad 6 necesito 5 nervios -14 nervios_a -13 ni_a
12 ni_de -4 ni_me -7 ni_nada -7 nietos -7 ninguna -4 ninos -5 ninos_y -10 no 3 no_a -11 no_como 8 no_con -7
no_creo 10 no_de 8 no_despertar 11 no_doy 4 no_es 4 no_espero 11 no_estar 5 no_estuviera 9 no_existir 10 no_fue
9 no_haber 8 no_hay 4 no_he -12 no_la 8 no_le 11 no_les -5 no_me -2 no_paso 6 no_pienso 7 no_podia -9 no_puede
-4 no_puedo 4 no_queria -6 no_quiere -7 no_quiero 6 no_sabe 5 no_sale -10 no_se 2 no_siento 6 no_sirvo 8 no_son
5 no_soporto 5 no_te 4 no_tiene 5 no_valgo 17 no_veo 10 no_voy 20 noche 5 noche_me 5 noche_no 7 nos -4 notas -7
noticias -12 novela -14 novio -12 nuevo -5 nunca 2 nunca_mas 5 ocho -11 ocho_anos -9 odio 9 odio_a 10 odio_mi 10
ojala 10 ojala_me 12 ojo -8 olvido -4 otra -3 otro_dia -11 paciente -10 padre_que 3 padres -5 pagado 5 panico
-14 panza -4 papa_en -12 papa_que 7 papa_se -9 papeles 7 para 2 para_cuando -6 para_el -5 para_eso 5 para_esto 5
para_la -8 para_matarme 10 para_mi 7 para_mis 6 para_morir 12 para_nada 7 para_no -3 para_pedir -6 para_que 11
para_suicidarme 11 parado 6 pare 8 pared 9 pareja -10 pareja_y -10 paro 4 pasa -3 pasado_por -10 pasado_y -11
pasaron -10 pase_por -13 paso_el 5 paso_por -7 pastilla -5 pastillas 9 pastillas_de 13 pecho 3 pedir -10
pedir_ayuda 4 pega -13 pelear -8 pelicula -7 pena -4 pensaba 5 pensado 5 pensamientos 7 pensando 9 pensando_en 5
pensando_que 7 pensar_en -5 pense 4 pense_en -15 pense_que 8 perdi 6 perdon_a -7 perdon_por 4 pero -6 pero_a -12
pero_ahora -4 pero_de -10 pero_el -10 pero_ella -7 pero_en -4 pero_estoy -11 pero_igual -7 pero_la 6 pero_lo -9
pero_los -8 pero_me -5 pero_no -4 pero_se -4 pero_tampoco -5 pero_yo -3 perro -3 pide -4 pido 7 pido_a 7 pienso
16 pienso_en 12 pienso_que 9 piernas 6 pizza -15 plan 6 plata 3 plena -10 poco -11 poco_de -11 pone -11 poner -9
por -3 por_dentro 8 por_el -6 por_eso -5 por_esto -9 por_fin -4 por_haber -6 por_los -6 por_mi 5 por_no -8
por_si -4 por_un -5 por_una -9 porque_el 7 porque_en -5 porque_la 8 porque_le -5 porque_lo -8 porque_no 3
porque_se -7 prefiero 8 pregunta -4 prima 4 primo -12 problema_es -7 profesor -13 profesor_a -8 propia -5 puede
-7 puede_ser -14 puedo 2 puedo_con 5 puedo_vivir -4 puente 5 puerta_del -11 puerta_y 6 punto 11 puse_a 5 puso_a
8 que -1 que_alguien 4 que_asi 7 que_con 5 que_cuando 9 que_dar -6 que_de -8 que_el -4 que_en -13 que_es -5
que_escribo 9 que_eso 3 que_esta -5 que_estaba 7 que_estoy 9 que_fue 7 que_ganas 11 que_habia 8 que_hablar -9
que_hace -9 que_hacer -6 que_hago 6 que_hay -8 que_haya -8 que_he 8 que_hice 4 que_hoy 6 que_iba 13 que_la -4
que_le -5 que_les -8 que_llegue 6 que_los -6 que_manana -5 que_me 3 que_mejor -8 que_mi -5 que_necesito 8 que_ni
-10 que_nunca 6 que_pienso 3 que_por -4 que_que 6 que_quiera -10 que_quiero 7 que_se -4 que_seguir 8 que_seria 7
que_siempre -6 que_sigo 10 que_solo -9 que_son -6 que_tenia 6 que_tiene -9 que_todo -5 que_todos 10 que_tuve -8
que_va 8 que_vivo -6 que_yo -5 quedan -11 quede -6 quede_en -6 quede_pensando -5 quede_sin 6 querer 6 queria_que
9 queriendome 13 queriendome_matar 13 quien_me -5 quiere -12 quiere_que -5 quiere_vivir -6 quieren 4 quiero 9
quiero_a -6 quiero_dejar -3 quiero_desaparecer 15 quiero_despertar 14 quiero_dormir 9 quiero_es 4 quiero_estar 9
quiero_existir 12 quiero_hacer 10 quiero_hacerlo 8 quiero_llegar -5 quiero_matar -4 quiero_morir 14
quiero_morirme 13 quiero_suicidarme 10 quiero_vivir 13 quince -8 quince_anos -9 quise 4 quitar_la 4 quitarme 5
quitarme_la 10 quite 7 quito 5 recien 8 relacion -5 rendirme 10 reviso -10 rio -3 rio_con -13 rio_no 11 rio_y
-11 risa -14 sabe_que 7 sale -11 salgo -4 salgo_a -8 sali_a -12 sali_de 4 salida 9 sangre 7 se_a 10 se_acaba 4
se_como 7 se_fue -3 se_fueron 9 se_hace -10 se_iba -10 se_le -10 se_les 7 se_me -7 se_para 10 se_pone -12
se_puede -11 se_si -8 se_tira -8 seguir 8 seguir_viviendo 6 seis -5 seis_anos -12 seis_meses -13 seis_y -6
semana -2 semana_y -8 semanas 2 sentada 11 sentado -8 sentido 10 sentido_a 6 separe -7 ser 4 ser_la -5 sera -5
seria 13 serie -14 si_a -9 si_el 5 si_es -7 si_esto 15 si_fuera -4 si_hay 6 si_la -5 si_me 5 si_mi -11 si_no 10
si_quiero -10 si_se -8 si_tio 9 si_y -11 si_yo 14 sido 4 siempre -7 siempre_me -12 sien -5 sien_te -5 siento -3
siento_culpable -9 siento_inutil -10 siento_mal -5 siento_nada 11 siento_sola -11 siento_un -8 siento_una -7
siento_vacia -10 siete -9 siete_anos -10 siete_de -10 sigo 5 sin -4 sin_hacer -8 sin_mi 11 sin_mirar 8 sin_que 6
sino -6 sirvo 11 sirvo_para 8 sobre -7 sobre_los -4 sobre_todo -12 sola -5 sola_en -6 sola_y -4 solo_me 7
solo_pienso 10 solo_que -4 solo_queria 5 solo_quiero 10 solo_un -5 solo_y -8 son_las -4 son_rio 5 soporto 6 soy
3 soy_el 5 soy_un 12 soy_una 7 soy_yo -6 su -5 su_hermano -5 subi 4 subi_a -11 sueldo -11 suelo -12 suicidar 16
suicidarme 23 sus -10 susto -8 tampoco -4 tarda -10 tarde -5 te -9 te_juro -10 techo 6 tener -6 tengo 4 tengo_a
11 tengo_dos -8 tengo_el 15 tengo_en 9 tengo_nada -5 tengo_que -5 tengo_todo 5 tengo_trabajo -9 tengo_una -5
tenia_que 11 tenido 5 termina 4 terraza -12 ti -7 tia -5 tiempo -5 tiene 3 tiene_razon -4 tiene_sentido 7 tio 6
tio_y 13 tira -8 tirar -8 tirarme 15 toca -6 todo 3 todo_el -4 todo_lo 4 todo_me 9 todo_por -11 todos 3
todos_los 5 todos_mis -11 todos_se -6 tome 11 tomo -5 tonteria -9 tonteria_pero -11 trabajar -7 trabajo -5
trabajo_de -5 trabajo_en -6 tranquilo -7 trato -7 treinta -7 treinta_anos 7 treinta_y -9 tren 7 tres -11
tres_anos -5 tres_de -9 tres_dias -13 tres_meses -6 tres_semanas -7 tu -11 tuve -7 tuve_un -4 tuvo -4 ultima 5
ultimo 8 un -3 un_cafe -12 un_companero -10 un_dia 7 un_fracaso -10 un_grupo -6 un_inutil -9 un_peso 8 un_plan
10 un_poco -11 un_problema -7 un_rato -3 un_tiempo -8 una -4 una_amiga -8 una_basura 9 una_carga 8 una_companera
-11 una_de -13 una_inutil -10 una_semana -11 una_tonteria -7 unas_ganas 14 unas_pastillas -5 unico 10 unico_que
10 usar 9 ustedes -9 ustedes_para -11 va_a -4 vacaciones -16 vacia -10 vacia_y -11 vacio -8 vale 9 valgo 17
valgo_nada 14 valgo_para 12 vamos -17 vamos_a -13 vaya 6 vecino -5 veinte_minutos -11 vendi 12 veneno 8 veo 9
veo_caso 7 ver -4 ver_a -7 ver_que 7 vez_a -4 vez_de 5 vez_me -4 vez_no 5 vez_que -3 vi -9 vias 12 vida 10
vida_de 4 vida_no 5 vida_y 7 vieja 4 viejo 7 viejos 5 viendo -10 viene -6 viernes_y -7 viva 10 vivir 11
vivir_asi 7 vivir_mas 8 vivir_no 12 vivir_sin -4 vivir_y 10 vivo 5 vivo_con 6 vivo_en 7 volvio -6 voy 6 voy_a 6
voy_con 6 voy_en -5 voy_por -10 vuelta -5 vuelve -9 vuelven -9 vuelven_a -9 vuelvo_a 5 whatsapp -5 y -2 y_a -5
y_al -5 y_ando -14 y_aqui -6 y_ayer 5 y_cada 14 y_como -11 y_con 6 y_creo 8 y_cuando 5 y_de -5 y_despues -17
y_dice -7 y_el -5 y_en -7 y_es -4 y_eso -7 y_estoy -6 y_fui 5 y_hasta -13 y_las 8 y_le -7 y_les 12 y_los -4
y_manana -5 y_nada -4 y_ni -6 y_nos -14 y_otra 14 y_pienso 11 y_por -11 y_que 3 y_queria -5 y_quiero -4 y_salgo
-6 y_sali -10 y_se -8 y_siempre -6 y_siento -5 y_sin -5 y_soy 5 y_tengo 3 y_tres -10 y_un 4 y_una -3 y_yo -6 yo
-2 yo_creo -6 yo_de -10 yo_en -14 yo_era -16 yo_les -5 yo_lo -11 yo_no 4 yo_siento -7 yo_solo 7 yo_tenia -9 yo_y
11 💀 -13 😂 -16
`,
};
