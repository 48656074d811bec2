import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedDespair: LearnedWeights = {
  id: 'en.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source:
    'Logistic regression over words and pairs of labelled texts, public and our own; see docs/crisis-detection.md',
  silent: '# ## ### 2 4 911 999 reddit post sub subreddit title comment comments edit throwaway',
  /* learned */
  bias: -2.48,
  lengths: [0.44, 0.48, 0.42, -0.97],
  alertAt: 0.34,
  supportAt: -1.21,
  pageAt: 1.02,
  weights: `
a -3 a_be 11 a_beautiful -7 a_bed 12 a_birthday -13 a_boat -11 a_book -13 a_box -11 a_career 10 a_cat -16
a_certain -9 a_choice -11 a_cigarette -9 a_coffee -9 a_colleague -8 a_couple -8 a_dad 14 a_date 12
a_disappointment 16 a_divorce -10 a_doctor -7 a_door -11 a_failure -8 a_family -6 a_first -11 a_fortnight -13
a_friday -11 a_gf 13 a_grandmother 10 a_great -6 a_gun 16 a_hard -7 a_house -8 a_hundred -8 a_husband 7 a_knife
12 a_life 9 a_little -4 a_long -6 a_marriage -12 a_mess -8 a_message 9 a_movie -9 a_newborn -13 a_panic -9
a_parent -7 a_party -9 a_plan 12 a_point 11 a_pussy 12 a_room -11 a_sad -10 a_saturday -12 a_secret -10 a_sense
-12 a_tea -11 a_three -12 a_tree 11 a_trip -12 a_truck 14 a_try -12 a_whole -9 a_woman -12 able -5 about_an 10
about_at 10 about_doing 14 about_dying 8 about_four -9 about_getting -10 about_hanging 11 about_her -8 about_him
-8 about_it -4 about_killing 13 about_leaving -11 about_me 8 about_moving -10 about_my -7 about_school -14
about_shit -13 about_six -10 about_something -10 about_the -6 about_their -10 about_things -8 about_to 13
about_twenty 8 about_work -10 accept -11 accident 6 admit -9 affair -15 affect -9 affected -11 afford -8
afford_a -9 after 3 after_he 11 after_him 9 after_me 11 after_she -12 after_the 8 afternoon -10 again 6
again_and 6 again_at -11 again_but 9 again_for -10 again_the -11 again_tonight 12 against_the -12 aggressive -9
alarm -12 alive 22 alive_for 19 alive_is 10 all_a 10 all_because -12 all_came -12 all_day 6 all_depressed -10
all_i 19 all_is -13 all_night -8 all_of 6 all_over -7 all_that -10 all_those -9 all_week -7 all_weekend -14
all_year -10 almost_every -9 alone_i 9 alone_with -7 already 9 already_have -9 although_i -13 am 2 am_a 7
am_about 14 am_all -8 am_angry -8 am_annoyed -12 am_asking 9 am_at 9 am_better 10 am_coming 10 am_depressed 12
am_done 18 am_eating -8 am_forty -12 am_free 15 am_from 9 am_full -12 am_going 8 am_happy -9 am_heart -9 am_home
9 am_in 5 am_interested -13 am_jealous -9 am_lonely -13 am_lost 11 am_lying -11 am_married -14 am_more -8
am_nervous -11 am_nothing 18 am_okay -8 am_on 8 am_planning 12 am_sad -8 am_safe -9 am_serious 11 am_struggling
-12 am_stuck 8 am_such 13 am_sure -8 am_taking 8 am_told -13 am_ugly 11 am_waiting 10 am_worried -8 am_worth 12
am_worthless 14 ambulance 12 an_accident 10 an_exam -10 an_online -13 and_about 9 and_act -10 and_an -15 and_and
-13 and_angry -13 and_ashamed -10 and_bought 11 and_cannot -6 and_close -14 and_cried -9 and_cry -8 and_cut 10
and_doing -10 and_everybody 10 and_felt -9 and_finally -10 and_find -10 and_found -14 and_gave -14 and_give 7
and_goes -12 and_got -6 and_have -5 and_he -4 and_hope 9 and_how -7 and_if -11 and_is -12 and_its 7 and_last 10
and_lie 8 and_name -8 and_need -11 and_now 5 and_our -11 and_over 8 and_pass -12 and_plan 12 and_play -13
and_put 12 and_sad -10 and_saw -10 and_sent 12 and_she -4 and_should -12 and_slept 16 and_stop -10 and_stopped 6
and_stuff -11 and_stupid -10 and_the 4 and_then -6 and_things -12 and_three 11 and_to -9 and_today 11
and_tonight 13 and_trying -10 and_ugly -13 and_useless 11 and_wake -13 and_walked -10 and_watch -10 and_were -11
and_with -12 and_wrote 8 and_you -8 and_your -9 anger -13 angry -8 angry_and -15 angry_when -12 anime -10
another_country -11 another_person -13 another_way 12 answer_my -11 answered -10 antidepressants 16 anxiety_is
-9 any_danger -13 any_help -11 any_of 11 any_time -11 anybody_else -9 anymore 12 anymore_and 7 anymore_but -12
anymore_i 10 anyone 6 anyone_been -10 anyone_else 8 anyone_have -12 anything_about -11 anything_it -8
anything_right 16 anything_you 10 anytime -10 anyway 6 app_lied -9 appears -12 apply -14 are -3 are_as -9
are_close -10 are_coming -11 are_good -8 are_grown 13 are_many -10 are_more -12 are_my 8 are_now -9 are_ok -16
are_playing -9 are_right -9 are_talking -13 are_the -14 are_there -8 are_two 10 area -12 arm 8 arms 8
around_anymore 12 around_it -14 around_the -11 as_as -9 as_do 10 as_far 7 as_he -11 as_if -12 as_it -9 as_that
12 ashamed_that -11 ask_her -13 ask_him -10 ask_me -16 asked_about -12 asked_me -6 asked_my 7 asked_why 10
asking_about -8 asking_and -11 asking_how 11 asking_me -6 asks -6 asks_if -9 asleep_on -12 at_being 10 at_church
10 at_every -9 at_everyone -12 at_five -10 at_him -7 at_home -6 at_it -6 at_lunch 5 at_my -6 at_one -10 at_tent
8 at_times -12 ate_the -17 attempt 13 attempted 11 attempts 15 aunt -7 autumn -9 away_my 9 baby_at 9 baby_is 9
baby_name -12 baby_to -14 back_but -12 back_ground -10 back_hurts -14 back_into 10 back_then -11 backed -11
bad_but -9 bad_right 13 bad_that 8 bag 7 bail 14 balcony 12 bar -9 barn 13 be_able -5 be_alive 22 be_and 12
be_anywhere 14 be_around 11 be_back -9 be_cool -11 be_dead 23 be_dramatic -13 be_easier 9 be_enough -8 be_fixed
10 be_gone 20 be_hard -13 be_here 18 be_mad 9 be_me 14 be_more -7 be_needing 14 be_ok 10 be_painful -12
be_patient 11 be_prepared -13 be_relieved 13 be_sad 13 be_that -14 be_up -12 be_upset -8 be_where 13 be_with 12
be_you -11 beam 14 beating -11 beautiful -9 beautiful_and -8 because_the -8 because_they -6 because_we -8
because_when -12 become_the 11 becoming -10 bed_i 11 bed_most -12 bed_time -11 been_alone -11 been_born 13
been_carrying -13 been_clean 9 been_cutting 14 been_depressed 10 been_divorced -12 been_eating -13 been_living
13 been_off 8 been_planning 16 been_saving 12 been_sitting 11 been_thinking 15 been_through 10 been_two -12
before_and -10 before_the 6 before_we -15 being_able -10 being_alive 12 being_around 11 being_brave -11
being_dramatic 13 being_me 14 being_sick -14 believe_him -12 believes 8 believes_me 9 belt 13 benefits 10
best_of -12 better 4 better_for 13 better_i 8 better_in -14 better_off 18 better_to -7 bf 7 bill -12 bin_go 15
birthday 3 bit_and 8 bit_better -12 bit_of -10 blade 19 blades 17 bleeding 14 blood 12 blood_pressure -10 boat
-12 body_and 9 bomb -13 books -7 bored -11 bored_and -11 born 17 borrow -12 boss_i 12 boss_is -12 bother 11
bottle 16 bottle_and 12 bottle_of 11 bought 5 bought_what 17 boxes -13 boyfriend -6 boys_are -12 breakfast -6
breakfast_and -11 breaking -11 bridge 11 bridge_and -9 bring -9 bring_a -12 bring_you -12 broke_my -14
brother_and 9 brother_who -11 built -11 burned_my -7 burned_myself 15 burning 7 but -3 but_because -12 but_can
-13 but_he -5 but_how -10 but_it -4 but_right -13 but_she -6 but_that -8 but_the -7 but_then -12 but_this 7
but_what -9 but_with -10 buy_a -10 by_friday 11 by_her -11 by_his -10 by_my 9 by_myself -5 by_name -8 by_that
-10 by_this -11 bye 17 cabinet 17 cable -12 cake -9 call_on -11 call_them 11 called_her -10 called_off 12 calm 7
came_across -11 camera -10 can_buy -11 can_find -9 can_have 11 can_somebody 12 can_someone 16 can_think 13
can_trust -11 can_we -8 can_you 6 cancelled_on -11 cannot_afford -7 cannot_because -10 cannot_believe -9
cannot_bring -11 cannot_give -10 cannot_keep 18 cannot_live 13 cannot_promise 14 cannot_see 8 cannot_seem -9
cannot_speak 13 cannot_stop 10 cannot_take 9 cannot_wait -6 car_park 7 card -9 cards_and 10 care_for -13 care_if
18 care_of -7 care_what 12 career 8 career_for 11 careful -13 cares 6 cares_about 6 carry 9 carry_on 12
carrying_on 13 cars -10 carve 9 caught -7 caught_up -12 cause -7 cause_it -11 certain -10 chair 7 chance 7
chance_to -16 change_to -13 changed_the -9 changes -7 character -14 cheating -8 check_it -11 check_my -11
checking_out 12 choir -9 choose -10 choosing 11 chosen 11 christmas -9 christmas_and -10 christmas_i 13
cigarette -9 cigarettes -8 city -10 city_and -10 clean 10 clean_and 8 cliff 12 cliffs 9 close_friend -9
close_friends -9 close_to 6 closet 17 coffee -12 colleague -8 college -7 come_here -14 come_with -11 comes_and
-8 comes_with -11 comfort_able -9 coming_up -10 commit 22 company -10 compass 11 complaining -13 completed -11
concert -10 continue_to -10 contract -9 control -8 conversation -13 cool -11 corner -10 could_but -12 could_it
-13 could_not -7 counting_the -12 couple -7 couple_days -9 couple_of -7 covid -8 cow -9 coworker -9 cracked -9
cramps -9 crash 9 cried -14 cried_a -11 cried_for -10 cried_in -9 cringe -11 crisis_team 14 cross -10 crush -9
cry -7 cry_after -11 cry_at -14 cry_every -12 cry_in -12 cry_when -12 customer -10 cut 13 cut_again 15 cut_back
-12 cut_her -14 cut_myself 13 cuts 14 cutting 24 cutting_and 11 dad_said -7 dad_says -9 dance -9 danger -15
date_last -12 day_but -11 day_every 10 day_i 6 day_now 11 day_of -7 day_on 12 day_or -11 day_today -11 days_ago
9 days_left 11 days_of -12 dead 18 dead_before 11 dead_by 14 deadline -13 dear -7 death 9 death_is 16 death_of
-14 debt 5 debt_and -12 decided 7 decision_to -10 deep 11 deeper 15 depressed_since 12 depression 8
depression_is 12 depression_or -18 deserve 9 deserve_to 13 did_any -11 did_anybody -12 did_anyone -14
did_everything 16 did_have -10 did_in 10 did_it 12 did_not -4 did_nothing -14 did_other -11 did_that -10
did_think -10 did_wrong -11 did_you -8 did_your 11 die 15 die_and 14 die_i 14 died 7 died_and 13 dinner_tonight
-12 dinner_with -12 disappointment_to 12 discovered -12 disease 10 dizzy 9 do_another 17 do_anymore 10 do_but -9
do_feel -9 do_have -12 do_in -10 do_it 15 do_other -14 do_people -6 do_some -12 do_that -5 do_them -12 do_we -11
do_when 6 do_with -9 do_you -6 do_your -14 doctor_and -11 doctor_i 13 documentary -12 does_a -10 does_anyone 9
does_seem -9 does_sound -12 does_this -11 dog -6 dog_i -12 dog_in -10 dog_is -9 dog_to 16 doing_is -10 doing_it
16 doing_that -7 doing_the -10 done_all -10 done_i 9 door_open -12 doubt -11 down -4 down_a -15 down_about -10
down_in 8 down_to -5 down_town -12 dramatic 7 dramatic_i 14 drank 8 dread -8 drink_a -9 drive_me -12 drowning 9
drowning_in -14 during -8 during_my -10 dying 15 each -4 each_other -8 earlier_this -13 earth 9 easier 9 easiest
14 easiest_way 12 eat_or 10 eating_i -11 edge 10 edge_and 14 effort -11 eight -11 eight_months -12 eight_years
-11 eighteen -15 else_to 15 embarrassed -10 empty -7 empty_when -11 end 7 end_i 7 end_it 16 end_me -12 end_my 21
end_of -8 end_things 13 end_to 13 ending 15 ending_it 20 ending_my 14 energy -7 energy_for -12 engagement -11
enough_i 11 enough_money -9 enough_now 15 enough_of 13 enough_time -14 envelope 9 episodes -13 escape 13 every 6
every_day 5 every_hour 7 every_month -9 every_night 13 every_single 12 every_two -13 every_weekend -15 everybody
7 everybody_else -12 everyone 5 everyone_i 9 everything 7 everything_else 11 everything_is 8 everything_my 11
everything_right 11 ex_and -9 exam_tomorrow -13 except_the -13 exhausted_and -13 exhausted_i -14 exist 15
existence 14 existing 18 exit 14 expecting -9 explain_that -11 explain_to 12 fail -13 failed 7 failed_i 17
failure_and -18 falling -9 falling_apart -8 family_and -7 family_does 11 family_would 12 far_as 7 father_and -14
fault 10 fear_for -13 fed_up -13 feel_a -9 feel_about -11 feel_alone -8 feel_angry -12 feel_anything 8 feel_as
-13 feel_calm 13 feel_empty -11 feel_guilty -6 feel_hopeless -14 feel_it 8 feel_left -11 feel_lonely -11
feel_myself -12 feel_nobody -16 feel_nothing 7 feel_numb -11 feel_old -14 feel_sad -8 feel_safe 9 feel_sick -7
feel_sorry -11 feel_that -13 feel_they 9 feel_ugly -10 feel_worthless -5 feeling_down -8 feeling_the -12
fell_asleep -13 felt_a -12 felt_bad -9 felt_guilty -15 felt_the -13 felt_this 14 fever -13 few_months -9 fifteen
-10 fifteen_years -8 fighting 8 film -12 films -12 final_exam -11 finale -10 find_it -6 find_me 23 find_myself
-13 find_something -11 finds 13 finds_me 11 fine_he -11 finish 9 finish_it 15 finished 8 finished_a -13
fire_works -12 first_day -11 first_husband -10 first_it 10 first_step -15 first_time 6 fish -11 five -6
five_months -14 flight -8 floor 10 fly -9 for_all -6 for_anything -7 for_asking -6 for_coffee -9 for_dinner -14
for_eight -9 for_everyone 14 for_five -8 for_getting -11 for_got -9 for_help 12 for_him -10 for_his -13 for_i 13
for_longer 12 for_name -9 for_not -11 for_other 15 for_real 12 for_ten -13 for_those -11 for_trying 13 for_you
-7 for_your -6 for_yourself -12 forget_it -12 fortnight -11 found_a -7 found_her -12 found_that -10 found_this
-11 four -6 four_and -9 four_days -9 four_months -8 four_times 14 four_years -9 free_to 8 friday_with -13
friend_bought -12 friend_for 11 friend_has -10 friend_said -14 friend_that -11 friend_to -13 friend_was -10
friends -4 friends_all -13 friends_anymore -14 friends_are -7 friends_because -8 friends_go -11 friends_my 11
friends_say -14 friends_they -13 friends_think 12 from_her -10 from_making -15 from_me 14 from_my -5 from_other
-10 from_school -10 from_what -13 fuck 11 full_time -10 funeral 10 furniture -11 future 6 game -7 gave_it 9
gave_my 12 get_a -6 get_all -11 get_along -12 get_back -8 get_caught -10 get_depressed -11 get_done -11 get_down
-12 get_easier -11 get_everything -10 get_high 12 get_my -9 get_off -11 get_that -12 get_there -10 gets 4 gets_a
-11 gets_it -12 gets_worse 15 getting_married -10 getting_my -10 getting_on -8 gf 10 girl_and -9 girl_friends
-10 girl_i -5 girl_with -10 girls 7 give_him -10 give_in 12 give_my 11 give_them 10 giving_him -10 glad_of 12
glad_you -14 go_about -12 go_crazy -11 go_of 8 go_on 8 go_out -8 go_round -10 go_through 15 go_up 10 go_with -14
goals 10 god 8 goes_i 11 goes_in -12 goes_to 8 going 2 going_back 6 going_crazy -13 going_home 8 going_on -8
going_to 4 gone 7 gone_and 10 gone_back -7 gone_from -13 gone_i -9 gone_to 12 good_about -11 good_luck -10
good_mood -13 good_morning -13 good_place -12 good_point -11 goodbye 15 got_as 13 got_everything 9 got_his -10
got_into -13 got_kicked -8 got_me -7 got_off -11 got_one -7 got_scared 11 got_some -10 got_the 7 got_three -12
got_through -10 got_to -8 got_too -11 got_up 7 got_what 12 grab -9 granddaughter -11 grandfather -12 great -6
grew -11 grew_up -9 grey -19 group -5 group_for -8 group_to -11 grown_up -7 guilty -10 guilty_and -13
guilty_because -9 gun 23 gun_in 14 guts 14 gutted -11 had -3 had_any -10 had_enough 21 had_four -11 had_plans
-12 had_said -12 had_this -11 had_to -6 hahaha -11 hand 4 handle_it -11 hang_myself 11 hang_out -8 hanging 15
hanging_myself 13 hanging_out -14 hangover -12 happened -7 happens 6 happens_to 9 happens_when -13 happy_about
-8 happy_to -10 hard -4 hard_part -12 hard_when -12 harder -7 harder_than -9 has -4 has_become 5 has_been -7
has_gone -6 has_happened -15 has_moved -12 has_not -5 hate_each -11 hate_it 11 hate_my -8 hate_the -8 hate_when
-12 hates 13 hates_me 13 hating -12 have_as -11 have_asked 9 have_bad -10 have_bought 9 have_but -12 have_chosen
15 have_class -14 have_come 12 have_cried -14 have_decided 18 have_felt 7 have_good -12 have_have -12 have_heard
-10 have_it 7 have_left 7 have_lived 13 have_made 8 have_me 13 have_much -8 have_nobody 7 have_nothing 11
have_one -5 have_picked 15 have_run 12 have_saved 12 have_set 16 have_the 12 have_thought 6 have_time -7 have_to
-3 have_too -12 have_wanted 14 have_wasted -11 have_what 12 have_written 11 having_an -12 having_any -13
having_been -12 having_some -11 having_thoughts 15 he -5 he_asks -1 he_came -9 he_cannot -12 he_does -7 he_has
-5 he_is -5 he_leaves -10 he_lives -12 he_loves -10 he_makes -12 he_says -6 he_stopped -9 he_took -9 he_wants -9
he_was -5 head_and 11 headache -10 headache_and -10 headaches -9 hear_about -13 hear_from 10 hear_her -10
hear_that -9 hear_the -14 heard_the -12 hearing_about -10 heart_broken -13 heart_tablets 14 heaven 13 heavy -5
held_on 9 help_a -12 help_and 11 help_i 9 help_me 12 help_or -11 help_to -8 help_with -11 help_you -12 helps_me
-16 her -4 her_alone -12 her_boyfriend -11 her_but -9 her_day -9 her_first -12 her_room -10 her_the -11
her_voice -10 her_way -11 her_without -10 here 5 here_a -11 here_anymore 15 here_by 11 here_for 11 here_i 6
here_lol -10 here_today -14 here_with 13 hid 9 high_i 10 hill -6 him -6 him_a -11 him_and -7 him_anymore -12
him_because -11 him_for -12 him_on -9 him_or -9 him_the -9 him_then -11 him_to -9 him_when -11 his -5 his_dad
-11 his_eyes -8 his_head -13 his_voice -10 his_way -12 hit_my 12 hit_myself 15 hits -15 hold_a 11 hold_on 11
holding 9 holiday_i -11 holidays -10 home_because 12 home_in 5 home_not 14 homework -11 homework_and -11 hope 5
hope_for 10 hope_i 8 hope_there -11 hope_they -10 hope_you -6 hopeless_about -14 hoping 15 horse -12 hotline 18
hour_ago 15 hours_away -13 house_all -13 house_but -12 house_with -10 how_and 15 how_did -6 how_do -14 how_does
-12 how_else 12 how_it -8 how_she -9 how_stupid -12 how_would -14 hundred -9 hung 10 hurt 5 hurt_myself 19
hurting 6 hurting_myself 13 husband_is -9 husband_said -11 husband_says -11 husband_that -10 husband_was -9 i 2
i_a -10 i_already 8 i_am 2 i_and -10 i_app -9 i_are -10 i_ask -9 i_been 17 i_call -7 i_closed 10 i_could -4
i_count -7 i_cover 11 i_cried -17 i_cry -17 i_cut 17 i_die 15 i_feel -4 i_felt -10 i_forget -13 i_hear -8 i_hit
13 i_i -12 i_if -15 i_intend 13 i_it -10 i_keep 9 i_kill 16 i_laughed -8 i_left -8 i_lie -6 i_lied 11
i_literally 13 i_mate -13 i_missed -7 i_my -10 i_once -10 i_opened 14 i_own -11 i_promise -11 i_punch 13 i_read
-9 i_relapsed 8 i_remember -8 i_ring -9 i_saw -8 i_say -9 i_shouted -11 i_sleep -7 i_slept -7 i_still 7 i_stood
11 i_stopped 9 i_swallowed 16 i_take -8 i_talked -10 i_that -13 i_the -9 i_this -12 i_took 10 i_tried 9
i_tripped -12 i_visit -8 i_want 11 i_watch -11 i_will 4 i_wish 7 i_woke 9 i_you -11 idea -7 idea_what -9 if 4
if_a 14 if_anyone 8 if_i 2 if_if -10 if_its 9 if_name -10 if_one -11 if_the 8 if_there 10 if_we -10 impact -13
in_all -8 in_another -7 in_back -11 in_bed -9 in_college -12 in_come -6 in_danger -13 in_day 13 in_doors -11
in_good -11 in_his -7 in_in -10 in_me 12 in_months 14 in_my 4 in_myself -16 in_spring -11 in_summer -11 in_tears
-12 in_that -8 in_this 8 in_time -10 in_touch -13 in_weeks -9 in_what -10 in_with 7 in_your -8 injured -13
inside 6 instagram -12 instead_i -11 insurance 8 intend 18 intend_to 17 interest -6 interested -8 interview -10
into_a -7 into_an -13 into_tears -10 into_work -10 is_about -5 is_all 7 is_allowed -9 is_anyone 14 is_as -11
is_at 10 is_beautiful -8 is_because -9 is_best -14 is_called -9 is_down -10 is_eight -11 is_for 12 is_from -12
is_full -11 is_getting -7 is_gone 7 is_great -8 is_hard -7 is_having -13 is_her -10 is_how 9 is_in 7 is_is -11
is_looking -9 is_lovely -10 is_me 12 is_more -9 is_nice -11 is_normal -9 is_nothing 5 is_now -10 is_okay -7
is_part -16 is_quiet -11 is_real -9 is_safe -14 is_serious -12 is_she -8 is_sick -10 is_something -12 is_stopped
-9 is_such -7 is_taking -11 is_ten -11 is_that -4 is_today 10 is_trying -11 is_waiting 10 is_we -12 is_why -11
is_worried -14 is_you -10 is_your -11 it_after 11 it_again 12 it_all 6 it_alone -11 it_as -7 it_back 7 it_be 9
it_being -10 it_come -14 it_comes -7 it_did 10 it_do 11 it_done -13 it_ends -10 it_feels -8 it_get -15 it_go -8
it_goes -7 it_going -7 it_happened -7 it_he -11 it_i 8 it_in 6 it_is -5 it_it -9 it_look 12 it_made -13 it_might
-10 it_much 12 it_myself 12 it_not -13 it_over 13 it_passed -14 it_right 10 it_seems -8 it_she -9 it_should 8
it_something -11 it_takes -12 it_then 8 it_this 15 it_though -10 it_to 7 it_tonight 15 it_too -10 it_took -10
it_two 11 it_used 11 it_will 7 it_without -10 it_work -11 its 10 its_a 7 its_bad 14 its_every 11 its_getting 10
its_hard -10 its_in 14 its_not 10 its_on 13 its_stupid 12 its_the 11 its_worse 11 itself -7 jaw -8 job -5
job_and -6 job_but -11 job_i -11 job_no 14 job_that -14 jump 11 jumped_off -11 karaoke -11 keep_asking -12
keep_checking -11 keep_going 10 keep_hoping 11 keep_my -10 keep_putting -13 keep_up -12 keep_us -12 keep_your -8
keeping 10 keeping_me 15 key_to -12 kicked 8 kid_i -13 kids_do 12 kill 17 kill_myself 25 killing 14
killing_myself 21 kills -13 kissed_a -3 knees -6 knife 18 knife_on 12 knocked 7 know_a -11 know_and -10 know_he
-8 know_her -10 know_i -5 know_me 6 know_that -5 knowing_what -11 knows 6 knows_i 10 last 3 last_job -10
last_minute -11 last_night 7 last_one 14 last_time 14 late -6 late_at -10 lately -5 lately_and -11 lately_it 9
lately_my -12 later_that -13 laughter -10 learn_to -11 learned -9 learned_that -10 learning -11 least_you -12
leave_because 11 leave_him -15 leave_it 8 leave_the -8 leaves_me 15 leaving -5 left 5 left_a -9 left_and 9
left_his -12 left_home -10 left_out -10 left_to 14 leg_day -10 legs 10 less_to -11 let_him -7 let_the -16
let_them 11 let_us -8 letters 14 letters_to 11 lie -5 lie_a -14 lie_there -5 life 7 life_at -13 life_has 8
life_i 19 life_is 5 life_right -15 life_that 13 life_the 12 life_to 11 life_without -11 lifts -10 light -6
lighter 17 liked -11 listen_to -9 literally 8 little -5 little_bit -6 live 9 live_anymore 15 live_this 15 lived
8 lives_in -8 living 16 living_i 11 living_room -12 living_this 14 lmao 11 loan 6 loan_for 14 location -11
lock_down -11 locked 12 locked_up 13 lonely_and -11 lonely_in -12 long_ago -14 long_as -10 long_i 12 longer 7
longer_i 16 look_a -11 look_back -11 look_for -7 look_forward 10 look_good -11 look_into -10 looking_forward -12
loose -12 lose_her -9 losing -7 losing_the 11 loss -8 lost_a -9 lost_my 9 lost_our -10 lost_the 10 lot_about -13
lot_going -11 love_me 7 love_name -13 love_the -13 love_these -11 love_this -15 love_you 6 loved_her -12
loved_me 12 lovely -7 lovely_and -11 loves_it -11 lying 7 mad_when -12 made_me -6 made_of -10 made_up 10 make_me
7 make_money -13 make_peace -9 make_the -11 make_things -9 make_up -11 make_us -10 make_your -13 makes_it -8
making_a -13 making_it -11 making_me -6 man_and -8 man_for -12 manager_and -11 many_times 8 many_years -7
marriage_i -11 married_in -9 may_have -10 me_a -6 me_about -7 me_and 6 me_angry -10 me_at 7 me_by 10 me_cry -9
me_depressed -10 me_die 15 me_from 8 me_happy 9 me_here 13 me_how -7 me_insane -12 me_is 8 me_it -9 me_more -8
me_my 9 me_no 12 me_of -9 me_one 8 me_out -6 me_she -9 me_stay -9 me_tell -11 mean_i -10 meaning 9 meds 16
meds_and 13 meet -9 meet_a -11 men -6 mental 10 mentioned -13 message 5 message_and -10 method 11 methods 15
middle_of -10 might_as 18 mind_goes -13 mind_i 13 mins 12 minute -8 minutes_late -8 miss_it 12 miss_me 13
miss_the -12 missed -8 missed_a -14 missing -8 mom_says 10 mom_she -11 mom_was -12 moment -5 monday 8 monday_i
-7 mondays -10 money -4 money_no 14 month_ago -10 month_because -11 months_to -13 more_in -8 more_since 15
more_time -12 morning 4 morning_i 7 most_nights 11 mother_and 11 mother_is -12 mother_of 8 move -7 move_on -6
move_out -10 moved_the 13 movie -10 much_better -8 much_is -11 much_longer 19 much_stress -14 mum 4 mum_has 9
mum_in -11 mum_keeps -13 mum_says -11 murder -11 music -6 must_be -7 must_have -10 my_age -9 my_arm 20 my_arms 7
my_back -8 my_bf 8 my_birthday 8 my_boy 11 my_chest 9 my_child -10 my_childhood -9 my_city -10 my_computer -11
my_crush -9 my_depression 10 my_dog -6 my_drinking -13 my_feelings -9 my_first -8 my_flat 8 my_friends -4
my_funeral 12 my_girlfriend -8 my_god -18 my_hand 9 my_hands 8 my_hip 14 my_kid -11 my_last 10 my_leg 12 my_legs
11 my_love -14 my_manager -8 my_meds 12 my_mental 10 my_mind 9 my_nan 11 my_new -12 my_niece -11 my_nose -11
my_notice -17 my_old -6 my_other -8 my_paper -11 my_parents 6 my_past -13 my_psychiatrist 12 my_relationship -8
my_sister 5 my_sleep 11 my_stepdad 10 my_stress -11 my_tablets 8 my_tea -10 my_thighs 9 my_thoughts 11
my_wedding -10 my_work -8 my_wrist 12 my_wrists 16 my_year -10 myself 10 myself_and 7 myself_at 10 myself_but 14
myself_every 14 myself_for -19 myself_i 11 myself_in 8 myself_is 10 myself_it 9 myself_lately -12 myself_much 16
myself_on 15 name -7 name_for -10 name_had -8 name_has -9 name_i -12 name_is -8 name_name -10 name_on 12 nan 9
near_the 10 nearly_every 9 need_and 13 need_more -5 need_some -10 need_them 13 need_to -4 needed -7 needing 10
needs_me 10 needs_to -10 neighbor -9 neighborhood -11 nephew -9 nervous -13 nervous_about -10 never_born 13
never_do -8 never_going 14 never_thought -8 never_wake 16 new_house -11 new_i -13 news -9 next_day 10 next_time
7 nice_house 12 nice_i -10 nicer 10 niece -12 night_for 10 night_i 8 night_my -11 night_now 10 nights_at 11
nights_i 15 nine_and -12 nineties -10 no_family 13 no_friends 10 no_hope 10 no_house -10 no_i -7 no_idea -12
no_it -10 no_job 13 no_matter -6 no_more 17 no_nothing -12 no_place 11 no_point 18 no_real -14 no_reason 6
no_right -8 no_sense -9 no_thoughts -15 no_time -14 no_to -8 no_way 14 nobody 11 nobody_asked -7 nobody_asks 9
nobody_believes 14 nobody_can 15 nobody_cares 8 nobody_did -12 nobody_has 13 nobody_is 7 nobody_knows 9
nobody_to 8 nobody_told -10 nobody_will 15 nobody_would 13 none 9 none_of 9 normal_life -12 nose -10 not_answer
-7 not_answered -11 not_around 13 not_be 12 not_better 9 not_call 8 not_called -10 not_care 8 not_close -9
not_deep 13 not_drink -14 not_exist 12 not_felt -12 not_fine 10 not_finish -15 not_forget -10 not_getting -11
not_going 6 not_got 7 not_happy -16 not_having -9 not_he -10 not_intend 14 not_interested -11 not_it -6 not_keep
-13 not_listen -13 not_made -11 not_making -8 not_matter 9 not_need 13 not_one 8 not_plan 17 not_ready -16
not_realize -12 not_respond -11 not_safe 16 not_see 12 not_seen -8 not_sleeping -11 not_something -13 not_sound
-11 not_start -10 not_think 9 not_thinking -11 not_thought -14 not_told 6 not_trust 7 not_used -10 not_wake 12
not_wish 11 not_with -12 not_work 9 not_worry -8 not_worth 13 not_you -9 note 15 notes 7 nothing 4
nothing_happened 7 nothing_is 11 nothing_left 9 nothing_that -14 nothing_there 13 nothing_works 16 notice_it -11
noticed -7 now_for -12 now_its 8 now_on -11 now_we -10 now_with -13 nowhere 11 nowhere_to 12 number_one -10
of_be -11 of_bed 12 of_being 4 of_college -9 of_ending 14 of_everything 8 of_her -11 of_here 13 of_his -7 of_how
13 of_killing 12 of_living 16 of_making -12 of_me 8 of_money -9 of_name -9 of_school -10 of_space 14 of_stress
-9 of_studying -11 of_thing -13 of_thinking -13 of_town -12 of_work -7 of_years -10 off_all -13 off_in -9 off_me
14 off_of 10 off_to -8 off_without 12 ok_but -14 ok_with 9 okay -7 okay_i -8 old_man 8 old_woman -14 omg -7
omg_i -9 on_anything -11 on_for 9 on_getting 9 on_going -13 on_her -8 on_how -9 on_leave 10 on_mondays -10
on_paper 10 on_purpose 16 on_sunday 6 on_that -5 on_week -10 on_weight -11 once_in -8 one_of -6 one_reason 12
one_thing 9 one_time -8 one_way 13 one_week 8 one_will -11 one_years 16 online -6 options -9 or_and -13 or_any
14 or_did -15 or_does -11 or_get 14 or_he 12 or_is -8 or_me -10 or_should -8 or_some -14 or_someone -9 or_that
-10 or_they -15 or_three -10 or_when 11 order_to -12 organized -13 other -4 other_day -9 other_girls -12
other_night -10 other_way 10 our -6 our_dog -9 our_marriage -9 our_own -10 out_a -10 out_about -7 out_at -13
out_how 8 out_lately -8 out_look -11 out_over -7 out_without -10 over_all -10 over_my -7 over_this -14 own_hand
13 own_life 13 own_money -12 owned -9 pack -9 packed_up -15 packet -17 pain 8 pain_anymore 9 pain_i 14 pain_is
10 pain_to 10 painful 9 painless 15 pan -13 panic -9 parents 4 parents_and -7 parents_fight 13 parked 14 partner
-6 partner_says -13 party -11 party_i -10 party_with -11 pass -5 passed_on -11 passwords 9 past 4 past_i -14
past_or 9 past_this 12 pathetic 5 patient -7 peace 7 peaceful 10 pension 7 people_come -13 people_go -11
people_i 12 people_me 19 people_not -11 people_said -10 people_say 6 people_tell 10 people_that -10 people_to
-14 person_to -9 petrol 13 pets -8 pharmacy -8 pick -11 pick_up -9 picked 12 picked_the 11 picture 6 pills 17
pills_and 15 pills_are 12 pills_in 13 pin 13 pissed -13 pity -10 place 5 place_at -10 plan 12 plan_to 9 plane 10
planned 7 planning 12 planning_how 13 planning_it 13 planning_my 12 planning_to 8 play_the -10 playing -9
playoffs -11 pleasure -10 plenty_of -11 point 6 point_anymore 16 point_to 14 pointless 14 police_and -10 pool
-12 posted_it -12 power -12 practicing -12 pray 9 prepared -10 prepared_for -10 presentation -13 press 12
printer -13 problem -7 problem_i -11 problem_with -10 project -13 promised 9 psychiatrist 9 pulled -10 pulling
12 punch 9 puppy -10 purpose 18 pussy 16 put_her 9 put_into -12 queue -11 quit -6 quitting -10 quiz -11 rail 13
railway 10 raised -8 random -13 rather_than -13 razors 18 reach_out 12 reaction -11 read_that -11 read_this 14
reading_it -13 ready 6 ready_for -8 real_friends -13 realized_that -11 reason 9 reason_for 12 reason_i 9
reasonable -9 reasons 11 recently -7 recently_went -10 records -12 refuses -12 regret_it -9 relapsed 17
relationship -7 relationship_and -10 release -10 relieve -14 relieved_and -10 remarried -10 remember_it -11
replied -14 report_it 11 research -10 reservoir 12 respond -12 ribs -10 right_and -11 right_in -12 right_there
-8 right_way -14 rings_on 13 roof 6 roof_of 12 room_at -9 rooms -7 rope 18 ruin 11 s -8 sad -4 sad_and -8
sad_because -15 sad_for 9 sad_in -11 sad_that -11 sad_when -10 safe 10 safety 10 said_fine -11 said_go 11
said_good -12 said_in -14 said_sorry -12 said_the -8 said_there -11 said_to -8 sat_down -11 sat_there 18 saved
17 say_a -10 say_about -11 say_at -11 say_for -13 say_if -12 say_no -8 say_thanks 16 say_when -12 say_you -8
saying_sorry -10 says -3 says_everyone -13 says_go -13 says_he -6 says_let -9 says_that -6 scared_that -8
scared_to 8 scars 12 scars_and 15 scary -11 school_this -10 school_was -13 scissors 15 scratching 15 screen -10
searching 9 season -12 secret -11 see_another 13 see_any 13 see_how 10 see_if -9 see_in -8 see_myself 10 see_no
13 see_someone -9 see_that -7 see_the -5 see_you -7 seem -6 seems -7 seems_to -10 seen_a -11 self -6 send 11
send_me 10 sense_to -12 sensible 9 sentence -8 session 7 session_i 12 set 6 seven -11 seven_and -14 seven_or -10
seven_years -13 seventeen -11 sex -7 share -8 she -3 she_asked -11 she_came -10 she_died 9 she_gave -14
she_gives -12 she_had -7 she_is -4 she_knew -12 she_looked -11 she_makes -10 she_said -8 she_she -10 she_stopped
-9 she_told -7 she_used -12 she_wants -6 she_was -5 shit 10 shit_i 10 shoes -9 shoots -13 short_with -8
should_end 11 should_let -10 should_talk -12 shouted -8 shouting -11 show_me -12 showed -14 showed_me -9 shut_up
-13 sick_and -10 sick_i -11 sick_that -11 sick_with -13 sign -8 sign_of -13 silent_and 10 simple 10 since_and -9
since_school -13 since_year 10 since_you 10 singer -9 single 6 single_day 13 single_person 12 sister_has -8
sister_in -9 sister_says -9 sit_in 5 sit_on -9 situation -9 six -7 six_hours -10 six_months -13 skiing -9 skin 8
sky -16 slammed -13 sleep_and 7 sleep_in 10 sleep_through -12 sleeping_pills 11 sleeping_tablets 14 sleepy 10
slept_properly -14 small_things -13 smiled_and -10 snapped_at -11 sofa -6 some_advice -12 some_day -12 some_more
-13 some_nights 10 some_reason -16 some_sort -11 some_ways -12 somebody_talk 15 somebody_who -10 someone_about
-10 someone_help 13 someone_is -11 someone_talk 13 something -4 something_else -8 something_for -12 something_he
-12 something_it -13 something_stupid 13 something_that -13 something_this -9 something_wrong -9 son_to -11 soon
7 soon_and -12 soon_i 10 sorry 5 speak_to -9 speaks -11 spend -6 spoon -11 stare -10 staring_at 11 start -8
start_and -14 start_of -11 start_with -13 started_my -13 started_seeing -12 starts -10 stay_a -10 stay_alive 13
stay_calm -13 stay_for 11 stay_strong -9 stay_up -10 staying -6 step_back -13 stepdad 11 stepped 12 stick -7
still_alive 8 still_be -11 still_cannot -8 still_do -8 still_got 14 still_have -8 still_here 16 still_not -10
still_on -14 still_sad -11 still_want 18 stole_my -11 stood 12 stood_at 12 stood_on 11 stop_bleeding 13 stop_me
19 stopped_asking -8 stopped_at -13 stopped_going -8 stopped_the 13 stopping 12 stopping_me 10 street -11
street_and -12 stress -9 stress_i -13 stroke_i 12 strong_for -7 struggling -8 struggling_to -9 struggling_with
-13 stuck_on -13 students -9 study -7 study_i -11 studying -11 studying_for -9 such -5 such_a -5 sucks -10
suffer 8 suffering 9 suggest -7 suggest_i -10 summer_i -10 sunday 6 support_for -11 support_me -14 sure_if -14
sure_why 11 sure_you -9 surprised -9 survived -11 swallow -8 swallow_me -13 swallowed 18 sweat -10 sweating -11
system -9 tablets 11 take_another -12 take_it -7 take_me 12 take_my 9 take_over -11 take_some -11 take_them 11
take_your -8 taken 6 taking_up 10 talk_on -9 talked_to -9 talking_with -10 talks -8 talks_about -9 tea -9
tea_and -13 teacher_and -11 teacher_i 13 team_and -13 tears -8 tears_in -9 technique -14 tell 3 tell_her 4
tell_him -11 tell_my 6 tell_people 10 telling_my -8 tells_you 12 temper -11 ten_in -13 ten_my -10 tent 7 tent_i
7 than_a -9 than_any -10 than_go 10 than_it -11 than_the -10 than_this 10 thank -5 thank_you -4 thanks -5
thanks_again -11 thanks_for -5 thanks_i -12 that -4 that_a -8 that_already -11 that_and -8 that_anyone -11
that_at -11 that_but -8 that_can -12 that_case -9 that_could -17 that_happens -12 that_have -12 that_he -7
that_her -10 that_in -10 that_it -6 that_last -10 that_life -12 that_looks -11 that_may -13 that_much -13
that_right -12 that_scares -11 that_she -8 that_some 10 that_sort -12 that_sounds -8 that_that -13 that_today
-11 that_up -8 that_was -7 that_we -7 that_were -13 that_what -7 that_with -9 that_you -5 the_afternoon -13
the_anxiety -12 the_bad -10 the_balcony 12 the_barn 13 the_bills 12 the_bin -7 the_block -13 the_bottle 14
the_bridge 15 the_cabinet 15 the_case -9 the_child -11 the_cliff 15 the_cliffs 11 the_conversation -11
the_country -9 the_covid -9 the_crisis 19 the_dark 13 the_dentist -11 the_difference -8 the_doors -13
the_easiest 14 the_edge 10 the_face 8 the_fence 12 the_flat 6 the_funeral 10 the_furniture -11 the_gas -10
the_girl 8 the_girls 9 the_group 7 the_gun 13 the_guts 14 the_guys -12 the_hand -14 the_heart 12 the_holiday -9
the_homework -11 the_hotel 12 the_i -11 the_in -8 the_insurance 15 the_key 14 the_knife 14 the_landlord -10
the_last 7 the_letter 11 the_letters 14 the_lighter 16 the_living -13 the_lot 8 the_love -15 the_matter -11
the_means 12 the_middle -8 the_moment -7 the_money -7 the_mood -14 the_more -11 the_most -9 the_move -12
the_news -10 the_night 8 the_nights -12 the_nineties -10 the_note 14 the_office -16 the_old -7 the_out -10
the_pain 16 the_panic -11 the_park -10 the_patient -14 the_photo -12 the_pillow -12 the_pills 12 the_place 9
the_playoffs -11 the_point 11 the_police 8 the_pool -13 the_psych 15 the_queue -11 the_rail 13 the_railway 13
the_rain -13 the_reason 8 the_rent 12 the_reservoir 12 the_ring -8 the_road 8 the_roof 7 the_rope 11 the_sad -11
the_safety 14 the_season -11 the_sick -10 the_situation -8 the_spare -14 the_state -12 the_street -9 the_stuff
13 the_stupid -12 the_tablets 10 the_take -10 the_teacher -11 the_terrace 14 the_the -15 the_thing 13
the_thought 13 the_time -4 the_van 12 the_virus -10 the_voice 14 the_voices 16 the_wall 12 the_water 9 the_whole
-6 the_wife 11 the_will 10 their_lives 15 them_as -14 them_but -8 them_i 6 them_in -9 them_is -10 themselves_in
-10 then_again 12 then_says -9 then_the 10 there_are -6 there_every 13 there_is 4 there_on 14 there_something
-12 there_to 11 there_when -12 there_you -11 these_are -10 they_already -10 they_look 7 they_made 9 they_make
-11 they_took 15 they_went -11 they_would 15 thighs 10 thing_has -10 thing_in 8 thing_it -9 thing_that 8
thing_this -12 things_are -7 things_have -10 think_about 11 think_are -13 think_it -3 think_that -4 think_there
11 think_to -10 think_tonight 10 think_we -11 think_you -7 thinking 5 thinking_about 7 thinking_of 7
thinking_they 11 thinking_what -12 third 9 thirteen -15 thirty_years -7 this_anymore 16 this_baby -11 this_body
12 this_country 12 this_does -12 this_earth 13 this_evening 8 this_i 12 this_job -11 this_kid -11 this_last -10
this_life 22 this_morning 8 this_my -14 this_out -9 this_pain 14 this_situation -9 this_summer -10 this_team -13
this_time 11 this_week 5 this_whole -13 this_will -12 this_with -11 this_world 20 those -8 those_are -11
those_thoughts -10 though -8 though_it -10 thought_a 10 thought_about 5 thought_of -5 thought_that -11
thought_you -8 thoughts 23 thoughts_and 13 thoughts_are 15 thoughts_of 10 thoughts_that -8 threatening -13 three
-4 three_hours -11 three_kids -10 three_years -8 threw_my -11 through_out -12 through_this -8 through_with 16
thursday 9 tickets -13 tied 11 tight -7 till 5 till_i 7 till_my 10 time_for -5 time_he -12 time_if -12 time_on
-12 time_to -8 time_with -9 time_you 9 times 4 times_a -9 times_when -11 tiny -16 tips -15 tired_all -11
tired_from -13 tired_of 6 to_all -6 to_another -10 to_attend -13 to_become -11 to_bed -5 to_believe -8 to_bring
-8 to_carry 8 to_catch -10 to_change -7 to_college -9 to_commit 18 to_continue 10 to_count 15 to_covid -9
to_date -12 to_decide -10 to_drink -12 to_eat -10 to_end 14 to_everyone 7 to_exist 18 to_face -9 to_fail -12
to_fly -13 to_follow 13 to_have -7 to_hear -9 to_him -6 to_hospital 16 to_how -14 to_hurt 8 to_kill 18 to_live
12 to_look 7 to_meet -9 to_mine -11 to_move -7 to_my 7 to_not 10 to_other -12 to_our -8 to_scream -8 to_share
-11 to_sit -15 to_sleep 10 to_someone 10 to_spend -10 to_stand -12 to_start -6 to_suffer 10 to_that -5 to_throw
-10 to_to -12 to_travel -12 to_turn 8 to_up -11 to_wait 9 to_watch -11 today 4 today_and 5 today_i 13 today_it
-8 today_on 12 today_was -12 today_with -12 together -6 told 3 told_him -8 told_me -5 told_my 8 told_the 12
told_you 7 tomorrow 4 tomorrow_my -10 tongue -11 tonight 20 tonight_i 17 tonight_is 13 too_deep 13
too_embarrassed -10 took 5 took_a 8 took_some 12 took_the 11 took_two -14 took_up -15 total -13 touch_with -11
tour -14 tracks 13 traffic -10 training -8 trapped -7 tried 9 tried_that -10 tried_to 13 trip -9 tripped -12
trips -10 truck 10 trust_him -11 trust_myself 19 try_again 9 try_anymore 13 try_hard -10 try_that -8 try_the -12
trying_again 11 trying_to -6 tuesday 10 turn_into -13 turned_down -12 tweet -11 twelve_years -11 two_i 10 two_of
-9 two_or -10 two_people -8 under_my 12 under_standing -13 under_the 12 understands 10 undo 13 unless_you -11
unsure -12 until_my 12 until_the -7 unwanted -12 up_a -8 up_but -7 up_coming -12 up_crying -9 up_dating -14
up_her 13 up_i 7 up_is -11 up_late -11 up_my 8 up_on 6 up_the -8 up_tired -11 up_tomorrow 15 up_too -13 upset -9
upset_and -12 upset_when -10 urge 12 urge_to 14 urges 18 us -7 us_both -10 us_do -11 used_the 7 vacation -9
video_of -14 videos -15 virus -10 visit -8 voices 12 w 14 wait_to -10 waited -9 waiting 6 waiting_for 5
waiting_on -11 wake_at -10 wake_up 7 walk_i -12 walked 8 walked_past -13 wall 10 want 8 want_a -7 want_him -13
want_kids -11 want_one -16 want_out 20 want_us -11 wanted_me -10 wants -5 wants_a -9 wants_to -5 ward 7 was_a -5
was_all -8 was_an 5 was_as -11 was_at -9 was_being -14 was_crying -11 was_dead 11 was_depressed -13 was_four -8
was_gone 15 was_great -8 was_home -12 was_hoping -12 was_hurt -11 was_in -5 was_it -8 was_little -11 was_looking
-9 was_my 7 was_nervous -8 was_never 9 was_relieved -12 was_sad -9 was_scared -12 was_shaking -11 was_thinking
-12 was_walking -12 was_when -13 wasted -12 watch -6 way 6 way_for 15 way_out 14 way_they -15 way_to 4 ways 9 we
-7 we_are -6 we_been -8 we_cannot -10 we_did -8 we_fight -8 we_get -9 we_got -9 we_had -6 we_have -5 we_love -11
we_made -12 we_make -10 we_never -11 we_sat -11 we_should -12 we_talk -9 we_used -11 we_went -9 wear_and -12
wear_my 11 wedding -5 wedding_and -13 week_he -12 week_is 11 week_the -13 weekend_and -9 weekend_i -10 weeks_in
-11 weeks_on -10 weight -9 welcome_to -14 went_and 8 went_down 14 went_in 12 went_into -8 went_quiet -14
went_with -13 were -4 were_both -11 were_doing -10 were_going -12 were_in -10 were_married -11 were_on -13
were_the 11 were_you -11 what_a -9 what_about -10 what_an -11 what_can -12 what_could -12 what_did -9 what_does
-11 what_for 18 what_happens 12 what_if -7 what_makes -10 what_time -9 what_was -7 what_worked -13
whatever_happens 15 whatsapp 10 when_a -13 when_did -12 when_is -8 when_people -8 when_to -11 when_we -7
when_were -12 when_when -12 whenever_i -12 where_do -14 where_it -11 where_that -9 where_we -11 where_would -10
which_i -8 who_be 16 who_comes -12 who_gets 10 who_got -13 who_is -7 who_knows -10 who_look -11 who_would 8
who_you -11 why 4 why_am 12 why_cannot -11 why_i 9 why_it -14 why_should 14 why_the -10 why_you -11 wife_left 10
wife_says -7 wifi -10 will 4 will_check -13 will_do 11 will_end 8 will_finally 11 will_happen -9 will_have -8
will_help -10 will_i -7 will_kill 7 will_never 7 will_not 10 will_start -12 will_the -10 will_try -6 winter -11
wish 9 wish_it 10 with -2 with_both -12 with_everyone -13 with_having -13 with_life 10 with_other -9 with_people
-7 with_someone 8 with_two -11 with_us -7 with_you -6 with_your -9 without_a -9 without_any -9 without_it -11
without_making -12 without_me 21 without_my -9 without_the -10 woke 8 woke_up 8 woman_who -11 wonder -8
wonder_what -14 words -7 words_i -11 wore -12 work -5 work_after 12 work_full -10 work_is -7 work_on -13 work_or
-10 work_the -14 work_when -13 work_with -13 worked_out 16 working -5 working_for -12 working_in -16 working_out
8 working_with -11 worried -9 worried_about -8 worried_i -12 worry -9 worry_i -11 worry_that -12 worse 6 worth 5
worth_living 9 worthless 8 would 4 would_been -14 would_care 14 would_do 9 would_have 5 would_love -9 would_make
-7 would_rather 8 would_say -10 would_see -8 would_take 15 would_to -9 wrap -12 wrist 9 wrists 15 write_it -15
write_my -13 write_this 11 writing 6 wrong_to -11 wrong_way -12 wrote 7 wrote_that -10 xbox -10 year_has -12
years 3 years_after -12 years_in 8 years_since -10 years_to 11 yesterday 7 you -4 you_all 10 you_are -5
you_asked 14 you_become -9 you_been -8 you_believe -9 you_better -11 you_bring -8 you_die 12 you_doing -10
you_down -12 you_explain -10 you_going -10 you_got -10 you_had -12 you_have -6 you_help -13 you_know -10
you_learn -13 you_live -14 you_look -12 you_love -12 you_made -11 you_make -14 you_mean -10 you_mind -11
you_much -10 you_need -10 you_never -11 you_not -12 you_put -11 you_read 12 you_say -8 you_that 8 you_then -10
you_think -6 you_told 9 you_too -11 you_with -11 your -6 your_help -7 your_life -9 your_loss -10 your_question
-14 your_support -10 😂 -17
`,
};
