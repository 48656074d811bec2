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
  bias: -2.47,
  lengths: [0.41, 0.5, 0.42, -0.95],
  alertAt: 0.2,
  supportAt: -1.19,
  pageAt: 1.08,
  weights: `
a -3 a_bed 13 a_birthday -13 a_boat -11 a_book -14 a_box -11 a_but 13 a_career 12 a_cat -15 a_certain -9 a_chair
8 a_choice -10 a_cigarette -10 a_coffee -11 a_colleague -8 a_couple -8 a_dad 14 a_date 11 a_disappointment 15
a_divorce -8 a_face -10 a_failure -8 a_family -8 a_first -10 a_fortnight -12 a_friday -13 a_grandmother 10
a_great -6 a_gun 16 a_half -9 a_hard -7 a_hot -13 a_house -8 a_hundred -8 a_husband 7 a_knife 12 a_leg -10 a_lie
-8 a_life 8 a_little -3 a_long -5 a_marriage -12 a_mess -8 a_message 9 a_newborn -12 a_panic -9 a_party -10
a_past -7 a_plan 11 a_point 11 a_pussy 12 a_room -12 a_saturday -11 a_secret -10 a_sense -12 a_three -15 a_tree
12 a_trip -12 a_try -12 a_whole -9 a_woman -12 able -5 about_a -8 about_an 10 about_at 10 about_doing 14
about_dying 10 about_four -10 about_hanging 12 about_her -7 about_him -8 about_his -9 about_it -4 about_killing
14 about_me 8 about_moving -9 about_my -7 about_school -14 about_something -10 about_the -6 about_their -11
about_things -8 about_to 13 about_work -9 accept -11 accident 6 admit -10 affair -15 affect -9 affected -10
afford -8 afford_a -11 after 3 after_he 11 after_him 8 after_me 10 after_she -12 after_the 8 afternoon -10 again
6 again_at -10 again_but 9 again_for -10 again_the -8 again_they 11 again_today 9 again_tonight 12 against_the
-10 aggressive -9 alarm -12 alive 21 alive_for 18 alive_is 11 all_a 10 all_about -10 all_came -11 all_day 6
all_depressed -11 all_i 20 all_is -12 all_night -8 all_of 7 all_over -9 all_that -10 all_those -9 all_weekend
-14 all_year -11 alone_i 8 alone_with -8 already 8 already_have -10 already_know 10 although_i -13 am 2 am_a 7
am_about 14 am_all -9 am_angry -8 am_annoyed -12 am_asking 9 am_at 9 am_better 9 am_by 11 am_coming 11
am_depressed 11 am_done 15 am_eating -8 am_forty -13 am_free 15 am_from 9 am_full -12 am_getting -4 am_going 8
am_happy -9 am_heart -8 am_home 10 am_hungry -10 am_interested -13 am_jealous -9 am_lonely -11 am_lost 11
am_lying -11 am_married -15 am_more -9 am_much -10 am_nervous -12 am_nothing 17 am_okay -8 am_on 8 am_planning 9
am_sad -9 am_safe -9 am_serious 11 am_struggling -13 am_stuck 9 am_such 15 am_sure -8 am_taking 7 am_thinking 4
am_waiting 10 am_worried -8 am_worth 12 am_worthless 13 ambulance 12 an_accident 11 an_exam -10 an_eye -12
an_online -15 and_about 9 and_act -11 and_an -15 and_and -13 and_angry -13 and_ashamed -10 and_bought 11
and_cannot -7 and_close -13 and_cried -9 and_cry -9 and_cut 9 and_doing -10 and_empty -10 and_everybody 9
and_finally -11 and_find -11 and_found -15 and_gave -14 and_goes -13 and_got -6 and_held 9 and_hope 10 and_how
-6 and_i 3 and_if -11 and_is -11 and_its 5 and_last 10 and_left -9 and_lie 8 and_name -8 and_need -12 and_now 4
and_our -11 and_over 6 and_pass -12 and_play -13 and_put 13 and_sad -11 and_saw -10 and_sent 12 and_she -4
and_should -11 and_slept 17 and_stop -11 and_stopped 7 and_stuff -11 and_then -6 and_things -11 and_three 11
and_to -8 and_today 11 and_tonight 12 and_trying -10 and_ugly -13 and_useless 12 and_wake -13 and_want -6
and_watch -11 and_were -11 and_with -12 and_wrote 12 and_you -8 and_your -10 anger -13 angry -7 angry_and -15
angry_i -10 angry_when -12 anime -11 ankle -10 another_country -11 another_person -13 another_way 11 answered
-10 antidepressants 16 anxiety_is -9 any_danger -12 any_help -11 any_of 10 any_time -11 anybody_else -9 anymore
12 anymore_and 7 anymore_but -13 anymore_i 10 anyone 5 anyone_been -12 anyone_else 9 anything_about -11
anything_right 13 anything_you 11 anyway 7 apart_and -8 app_lied -9 appears -13 apply -15 are -3 are_as -9
are_asking -9 are_close -11 are_coming -10 are_good -8 are_grown 13 are_many -11 are_more -12 are_my 8 are_ok
-16 are_right -9 are_talking -14 are_the -14 are_there -8 are_what -11 area -11 arm 9 arms 8 around_it -12
around_the -10 as_far 6 as_he -11 as_if -13 as_it -10 as_that 11 as_the -5 ashamed -6 ashamed_that -10 ask_her
-13 ask_him -11 ask_me -17 asked_about -12 asked_me -6 asked_the 8 asked_why 10 asking_and -10 asks -9 asks_if
-10 asleep_on -12 at_being 11 at_church 10 at_everyone -12 at_him -8 at_it -6 at_lunch 5 at_my -6 at_one -10
at_tent 8 at_times -11 ate_my -12 ate_the -16 attempt 12 attempted 12 attempts 15 aunt -7 autumn -9 awkward -12
baby_is 8 baby_name -12 baby_to -14 back_but -11 back_ground -10 back_hurts -15 back_into 9 back_then -11 backed
-11 bad_but -8 bad_that 8 bag 7 bail 13 balance -12 balcony 11 ball -9 ball_game -10 bar -8 barn 12 be_able -6
be_alive 21 be_and 11 be_anywhere 14 be_around 11 be_back -9 be_cool -11 be_dead 23 be_dramatic -13 be_easier 9
be_enough -8 be_gone 21 be_hard -12 be_here 19 be_if -12 be_mad 9 be_me 13 be_more -8 be_needing 14 be_ok 10
be_painful -12 be_prepared -12 be_relieved 12 be_right -11 be_sad 13 be_that -14 be_up -10 be_upset -8 be_where
12 be_with 13 be_you -11 beam 14 beautiful -9 beautiful_and -9 because_the -7 because_they -6 because_we -9
because_when -13 become_the 12 becoming -9 bed_i 11 bed_most -12 bed_time -10 been_a -5 been_alone -13 been_born
13 been_carrying -13 been_cutting 15 been_depressed 8 been_divorced -10 been_eating -13 been_gone 9 been_living
14 been_off 8 been_planning 16 been_saving 11 been_seven -9 been_sitting 11 been_thinking 16 been_through 9
been_two -12 before_and -9 before_the 7 before_we -15 being_able -10 being_alive 12 being_alone 8 being_around
12 being_brave -9 being_dramatic 14 being_me 14 being_sick -13 believe_him -12 believes 10 belt 13 best_of -12
better 5 better_for 13 better_i 7 better_in -15 better_off 16 better_to -7 bf 7 bill -11 bin_go 14 bit_and 7
bit_better -12 bit_of -10 blade 20 blades 17 bleeding 14 blood 13 blood_pressure -9 boat -12 body_and 10 bomb
-13 books -7 bored -11 bored_and -10 born 16 borrow -12 boss -7 boss_i 12 boss_is -9 bother 12 bottle 16
bottle_and 13 bottle_of 11 bought 4 bought_what 17 boxes -13 boyfriend -5 boys_are -12 breaking -11 bridge 10
bridge_and -9 bring -9 bring_a -13 bring_you -11 broke_my -13 brother_and 8 brother_who -12 bruh -13 bugs -12
built -11 burned_my -7 burned_myself 14 burned_out -9 burning 6 burnt_out -7 bury_me -13 bus_and -11 but -2
but_because -12 but_can -12 but_he -5 but_how -10 but_it -4 but_not -5 but_right -14 but_she -5 but_that -8
but_the -7 but_then -12 but_what -9 but_with -11 buy_a -11 by_friday 10 by_her -12 by_his -10 by_my 8 by_myself
-6 by_this -11 bye 16 cabinet 17 cable -12 cake -10 call_on -10 call_them 12 call_to -13 called_her -9
called_off 9 calm 7 came_across -10 came_at -9 camera -13 can_buy -11 can_have 12 can_somebody 13 can_someone 16
can_think 11 can_trust -11 can_we -7 can_you 6 cancel -7 cancelled_on -12 cannot_afford -7 cannot_because -10
cannot_believe -11 cannot_bring -12 cannot_give -12 cannot_go 6 cannot_keep 16 cannot_live 12 cannot_promise 14
cannot_see 7 cannot_seem -11 cannot_speak 10 cannot_stop 9 cannot_take 8 cannot_wait -7 car_crash -11 car_park 8
card -9 cards_and 11 care_for -13 care_if 17 care_of -6 care_what 12 career 8 career_for 11 careful -12 cares 7
carry 9 carry_on 12 carrying_on 14 cars -8 carve 9 caught -7 caught_up -11 cause -6 certain -10 chance 8
chance_to -16 change_to -12 changes -6 character -14 check_it -12 check_my -12 checking_out 12 choir -9 choose
-10 choosing 12 chosen 11 christmas -8 christmas_and -10 christmas_i 13 cigarette -9 cigarettes -8 city -10
city_and -9 class -5 clean 10 clean_and 9 cliff 11 close_friend -9 close_friends -11 close_to 7 closet 14 coffee
-12 colleague -9 college -7 come_across -10 come_here -14 come_with -11 comes_and -8 comes_with -11 comfort_able
-9 coming_back 4 coming_up -9 commit 22 company -8 compass 11 complaining -13 complaining_about -10 completed
-11 concert -10 continue_to -10 contract -9 control -8 conversation -12 cool -11 corner -9 could_ask -9
could_but -12 could_it -13 could_not -9 could_you -9 counting_the -12 couple -8 covid -9 cow -9 cramps -10 crash
9 cried -14 cried_a -10 cried_for -8 cried_in -9 cried_the -9 crisis_team 15 crisps -12 cross -11 cross_talk -9
cruel -7 crush -9 cry -8 cry_after -12 cry_at -15 cry_every -12 cry_in -12 cry_when -12 customer -11 customers
-8 cut 11 cut_again 15 cut_and 12 cut_back -12 cut_her -13 cut_my 8 cut_myself 14 cute -11 cuts 15 cutting 24
cutting_and 11 cycle 13 dad_said -8 dad_says -9 dance -8 danger -16 date_last -11 day_but -10 day_every 12 day_i
5 day_now 9 day_of -8 day_on 12 day_or -11 day_today -12 days_ago 9 days_before -14 days_left 11 days_of -12
dead 18 dead_by 14 dead_than 11 deadline -12 dear -7 death 8 death_is 17 death_of -14 debt_and -10 decided 7
decision_to -10 deep 10 deeper 15 dentist -6 depressed_for 10 depressed_since 12 depression 7 depression_is 12
depression_or -17 deserve 9 deserve_to 13 did_anybody -12 did_anyone -14 did_everything 16 did_have -10 did_it
12 did_not -4 did_nothing -16 did_other -10 did_that -11 did_think -13 did_wrong -11 did_you -10 did_your 10 die
15 die_and 14 die_i 13 died 7 died_and 12 dinner_tonight -14 dinner_with -12 disappointment_to 12 discovered -12
disease 11 dizzy 10 do_another 16 do_anymore 11 do_but -9 do_feel -9 do_have -12 do_if 9 do_in -10 do_it 15
do_other -15 do_people -7 do_some -12 do_that -6 do_we -12 do_with -9 do_you -7 do_your -12 doctor_and -11
doctor_i 11 documentary -12 does_a -11 does_anyone 9 does_sound -11 does_this -10 dog -6 dog_ate -11 dog_i -13
dog_is -10 dog_to 15 doing_homework -11 doing_it 16 doing_that -7 doing_the -10 done 5 done_i 10 done_with 5
door_i 10 door_open -12 doubt -12 down -4 down_a -15 down_about -10 down_in 8 down_the -5 down_to -6 down_town
-11 downstairs 6 dramatic 9 dramatic_i 14 drank 8 dread -9 drink_a -9 drive_me -13 drowning 8 drowning_in -12
during -8 during_my -11 dying 15 each -4 each_other -9 earlier_this -13 earth 9 easier 9 easiest 13 eat_or 10
eating_i -11 edge 10 edge_and 14 effort -12 eight -11 eight_months -13 eight_years -11 eighteen -13 else_to 15
embarrassed -10 empty -7 empty_when -12 end 6 end_i 6 end_it 16 end_me -13 end_my 14 end_of -7 end_things 13
end_to 13 ending 15 ending_it 18 ending_my 14 energy -8 energy_for -13 engagement -11 enough_i 11 enough_money
-10 enough_now 15 enough_of 11 enough_time -14 envelope 9 episodes -12 escape 12 events -9 every 6 every_day 5
every_hour 7 every_month -10 every_night 12 every_shift 8 every_single 13 every_two -12 every_weekend -14
everybody 6 everybody_else -13 everyone 5 everyone_i 8 everything 6 everything_else 11 everything_is 7
everything_my 11 everything_right 11 ex_and -8 exam_tomorrow -12 except_the -14 exhausted_and -14 exhausted_i
-13 exist 16 existence 14 existing 17 exit 12 expecting -10 explain_that -12 explain_to 12 face_down -11 fail
-13 failed 7 failed_i 17 failure -5 failure_and -18 falling -10 falling_apart -7 family_and -8 family_does 13
family_would 13 fantasy -12 far_as 6 father_and -13 fault 9 fear -8 fed_up -13 feel_a -9 feel_about -11
feel_angry -13 feel_anything 9 feel_as -12 feel_calm 13 feel_down -14 feel_empty -11 feel_great -10
feel_hopeless -14 feel_it 8 feel_left -11 feel_lonely -12 feel_much -9 feel_myself -10 feel_nobody -16
feel_nothing 8 feel_numb -11 feel_old -14 feel_sad -8 feel_safe 9 feel_sick -5 feel_sorry -11 feel_stupid -10
feel_that -14 feel_they 10 feel_tired -8 feel_worthless -6 feeling_down -10 feeling_the -14 fell_asleep -12
felt_a -11 felt_bad -9 felt_the -13 felt_this 14 fever -13 fifteen -10 fifteen_years -8 fighting 8 film -10
films -12 finale -10 find_it -7 find_me 23 find_myself -14 find_something -11 finding -9 finds 13 finds_me 10
finish 9 finish_it 15 finished 7 finished_a -13 fire_works -12 first_day -11 first_husband -11 first_it 10
first_step -13 first_time 7 fish -11 five -6 five_months -14 flight -9 floor 9 fly -9 food_on -11 foot -6
foot_ball -6 for_a -4 for_all -5 for_asking -7 for_at 8 for_dinner -16 for_eight -8 for_everyone 14 for_five -9
for_getting -9 for_got -7 for_help 12 for_him -9 for_his -13 for_i 13 for_longer 12 for_name -8 for_nine -5
for_not -10 for_other 16 for_real 9 for_ten -13 for_those -11 for_trying 13 for_you -7 for_your -6 for_yourself
-12 forget_it -10 fortnight -12 found_a -8 found_her -12 found_that -10 found_the -6 found_this -11 four -6
four_and -9 four_days -8 four_months -10 four_times 14 four_years -9 friday_with -12 friend_for 11 friend_has
-10 friend_said -11 friend_says -11 friend_that -12 friend_to -13 friend_was -10 friends -4 friends_all -13
friends_anymore -13 friends_are -5 friends_because -8 friends_go -11 friends_say -14 friends_they -13
friends_think 11 friends_were -8 from_her -10 from_me 15 from_my -5 from_other -10 from_school -10 from_what -12
fuck 11 fucked 9 full_time -10 funeral 10 furniture -11 gave_it 9 gave_my 13 get_a -6 get_all -11 get_along -13
get_caught -11 get_depressed -13 get_done -11 get_down -12 get_easier -10 get_high 13 get_my -8 get_off -10
get_that -12 get_there -10 gets 4 gets_it -12 gets_mad -12 gets_the 8 gets_worse 15 getting -4 getting_married
-9 getting_my -12 gf 9 girl_and -9 girl_friends -11 girl_with -10 girls 7 give_him -10 give_in 10 give_my 12
give_them 11 glad_of 12 glad_you -14 go_about -14 go_crazy -12 go_of 8 go_off -10 go_out -8 go_outside -8
go_round -10 go_through 15 go_up 11 go_with -14 god 8 goes_i 12 goes_in -11 goes_to 8 going_back 6 going_crazy
-14 going_home 9 going_on -8 going_to 4 gone 6 gone_and 12 gone_back -8 gone_from -13 gone_i -10 gone_to 12
good_about -11 good_luck -9 good_mood -13 good_morning -14 good_place -13 good_with -11 goodbye 15 got_as 13
got_everything 10 got_help -9 got_his -10 got_into -12 got_me -7 got_off -11 got_one -7 got_scared 12 got_some
-10 got_the 7 got_through -10 got_to -9 got_too -11 got_what 12 granddaughter -11 grandfather -12 great -6 grew
-10 grew_up -9 grey -18 group_for -11 grown_up -8 guide -9 gun 23 gun_in 13 guts 16 gutted -11 had -3 had_any
-10 had_enough 18 had_four -11 had_plans -12 had_said -12 had_this -11 had_to -6 hahaha -11 hand_and 8 handle_it
-11 hang_myself 11 hanging 14 hanging_myself 13 hanging_out -12 hangover -11 happened -7 happens 5 happens_to 9
happens_when -12 happy_about -9 happy_to -10 hard -4 hard_part -12 hard_when -12 harder -7 harder_than -11 has
-4 has_a -6 has_been -7 has_gone -6 has_happened -15 has_moved -12 has_not -5 has_to 7 hate_each -10 hate_how -8
hate_it 10 hate_my -8 hate_when -11 hates 13 hates_me 13 hating -11 have_as -11 have_asked 9 have_bad -10
have_bought 9 have_but -12 have_chosen 15 have_class -14 have_come 12 have_cried -14 have_decided 16 have_felt 9
have_good -12 have_heard -10 have_hurt 10 have_i -7 have_it 8 have_left 6 have_lived 12 have_made 7 have_me 13
have_much -8 have_no 5 have_nobody 7 have_nothing 11 have_one -5 have_picked 14 have_run 12 have_saved 13
have_set 16 have_the 12 have_thought 7 have_time -7 have_to -3 have_too -11 have_wanted 13 have_wasted -12
have_what 13 have_written 13 having_an -13 having_any -14 having_been -13 having_some -11 having_thoughts 15 he
-5 he_asks -8 he_came -9 he_cannot -13 he_does -7 he_has -5 he_is -5 he_laughed 7 he_leaves -11 he_lives -13
he_loves -10 he_makes -12 he_never -6 he_says -5 he_took -9 he_wants -9 he_was -5 head_and 12 headache -10
hear_about -14 hear_from 10 hear_that -10 hear_the -14 heard_the -11 hearing_about -11 heart_broken -12
heart_tablets 15 heaven 13 heavy -5 held_on 11 help_a -12 help_and 12 help_i 11 help_me 12 help_or -13 help_to
-8 help_with -10 help_you -12 helps_me -16 her -4 her_alone -11 her_boyfriend -11 her_but -8 her_day -10
her_family -9 her_first -10 her_life -10 her_mom -8 her_name 10 her_the -13 her_voice -10 her_way -10
her_without -10 here 5 here_a -11 here_anymore 15 here_by 12 here_for 11 here_i 6 here_lol -11 here_today -14
here_with 12 hid 9 high_i 10 hill -7 him -6 him_a -11 him_and -7 him_anymore -12 him_because -12 him_for -12
him_on -9 him_or -9 him_the -9 him_then -12 him_to -10 him_when -11 him_without -11 his -6 his_doctor -11
his_eyes -9 his_head -13 his_voice -10 his_way -12 hit_my 12 hit_myself 14 hits -15 hold_a 11 hold_on 10 holding
9 holiday_i -12 holidays -11 home_because 13 home_in 6 home_not 13 homework -11 homework_and -11 hope 6 hope_i 9
hope_there -10 hope_they -10 hope_you -7 hopeless_about -13 hoping 14 horse -12 hot -10 hot_water -11 hotline 20
hour_ago 15 hour_to -12 hours_away -13 house_all -13 house_with -11 how_and 18 how_did -7 how_do -15 how_does
-12 how_else 11 how_it -8 how_much 5 how_she -10 how_stupid -11 how_would -14 hundred -10 hungry -13 hungry_and
-12 hurt 5 hurt_myself 19 hurting 8 hurting_myself 13 husband_is -9 husband_said -11 husband_says -13
husband_that -11 husband_was -10 i 2 i_almost 8 i_already 8 i_am 2 i_and -10 i_are -11 i_ask -9 i_been 18 i_call
-7 i_cannot 4 i_closed 10 i_cover 11 i_cried -16 i_cry -17 i_cut 18 i_die 16 i_feel -4 i_felt -10 i_forget -13
i_hear -8 i_hit 13 i_i -12 i_if -16 i_intend 13 i_it -10 i_keep 8 i_kill 15 i_laughed -7 i_left -7 i_lie -6
i_lied 11 i_literally 11 i_missed -6 i_my -11 i_once -10 i_opened 14 i_own -11 i_picked -12 i_pray 8 i_promise
-10 i_punch 14 i_read -9 i_relapsed 9 i_remember -8 i_ring -9 i_saw -8 i_say -8 i_screamed -9 i_sent -10
i_shouted -11 i_skipped -12 i_sleep -7 i_slept -9 i_still 7 i_stood 10 i_stopped 10 i_swallowed 15 i_take -9
i_talked -9 i_that -13 i_the -10 i_this -12 i_tied 14 i_took 10 i_tried 9 i_tripped -11 i_visit -9 i_want 11
i_watch -12 i_will 3 i_wish 7 i_woke 8 i_worry -9 i_you -11 idea -7 idea_what -10 if 4 if_a 13 if_anyone 8 if_i
3 if_if -10 if_its 10 if_name -10 if_one -10 if_the 7 if_there 9 if_this 8 if_we -9 impact -11 in_all -7
in_another -7 in_back -11 in_bed -8 in_college -13 in_come -7 in_danger -13 in_day 13 in_doors -12 in_good -13
in_his -7 in_in -10 in_me 11 in_months 14 in_my 4 in_myself -15 in_spring -10 in_summer -11 in_tears -11 in_that
-7 in_this 7 in_to -6 in_touch -14 in_weeks -10 in_what -12 in_your -8 injured -12 inside 6 instagram -12
instead_i -11 insurance 8 intend 18 intend_to 17 interest -6 interested -8 interview -9 into_a -7 into_an -12
into_this -9 is_about -6 is_all 7 is_allowed -8 is_angry -10 is_anyone 15 is_at 9 is_beautiful -8 is_because -9
is_best -13 is_close -12 is_eight -11 is_fine -6 is_for 11 is_from -13 is_full -11 is_getting -7 is_gone 7
is_great -8 is_hard -7 is_having -13 is_her -10 is_home -8 is_how 9 is_in 6 is_is -12 is_looking -9 is_lovely
-10 is_me 13 is_more -7 is_nice -11 is_normal -11 is_nothing 7 is_now -10 is_okay -7 is_one -7 is_part -14
is_patient -11 is_quiet -11 is_real -9 is_safe -13 is_serious -11 is_something -12 is_stopped -10 is_such -9
is_taking -12 is_ten -11 is_that -4 is_trying -11 is_waiting 10 is_we -12 is_why -11 is_worried -14 is_you -10
is_your -12 istg -11 it_after 10 it_again 11 it_all 7 it_alone -11 it_as -8 it_back 6 it_be 10 it_being -10
it_come -12 it_comes -6 it_did 9 it_do 11 it_done -12 it_ends -10 it_feels -7 it_get -16 it_go -7 it_goes -8
it_going -9 it_happened -8 it_he -11 it_i 7 it_in 6 it_is -5 it_it -9 it_its 11 it_look 12 it_looks -8 it_made
-13 it_might -10 it_much 12 it_myself 12 it_not -13 it_or -7 it_over 13 it_passed -12 it_right 10 it_seems -8
it_she -10 it_should 8 it_takes -11 it_then 7 it_this 14 it_though -9 it_time -10 it_to 7 it_tonight 14 it_too
-10 it_took -9 it_two 11 it_used 11 it_went -9 it_when 6 it_will 7 it_without -11 it_work -11 its 10 its_bad 14
its_every 11 its_getting 11 its_hard -9 its_in 13 its_not 11 its_on 11 its_over 7 its_stupid 12 its_the 11
its_worse 13 itself -10 jaw -8 jealous_and -10 job -5 job_and -7 job_but -11 job_i -10 job_no 13 job_that -15
joking 10 jump 8 jumped_off -12 karaoke -13 keep 4 keep_asking -12 keep_checking -11 keep_going 9 keep_hoping 11
keep_my -10 keep_putting -13 keep_up -13 keep_us -13 keep_your -10 keeping 11 keeping_me 15 key_to -11 kicked 8
kid_i -12 kids_do 11 kill 17 kill_myself 24 killing 11 killing_myself 17 kills -13 knees -7 knife 18 knife_on 12
know_a -9 know_and -10 know_from -8 know_he -7 know_her -10 know_i -5 know_me 6 know_that -5 know_them -10
knowing_what -11 knows 6 knows_i 11 lads 8 last 3 last_minute -10 last_night 7 last_one 13 last_time 13 late -5
late_again -12 late_at -9 lately -5 lately_and -11 lately_it 11 lately_my -11 later 4 later_that -15 laughter
-11 lead -17 learn_to -11 learned -9 learning -12 least_you -12 leave_because 11 leave_him -15 leave_it 9
leave_the -7 leaves_me 15 leaving -6 left 6 left_a -9 left_and 9 left_his -12 left_home -10 left_out -10 left_to
16 leg_day -10 legs 9 less_to -12 let_him -7 let_my 9 let_the -15 let_them 11 let_us -8 letters 15 letters_to 10
lie -4 lie_a -14 lie_there -6 lied_to -6 life 6 life_at -14 life_has 8 life_i 19 life_if 15 life_is 5 life_right
-14 life_that 13 life_the 12 life_to 11 life_without -10 life_you -11 lifts -10 light -7 lighter 16 liked -10
listen_to -9 literally 6 little -5 little_bit -7 live 9 live_anymore 12 live_for 9 live_this 15 living 16
living_i 10 living_room -15 living_this 14 lmao 9 loading -10 loan 6 loan_for 13 location -12 lock_down -10
locked 11 locked_up 14 loneliness 10 lonely_and -12 lonely_in -13 long_ago -14 long_as -9 long_i 12 longer 7
longer_i 13 look_a -10 look_back -11 look_forward 10 look_good -11 look_into -10 looking_forward -12 looking_to
-10 loose -11 lose_her -9 loses -11 losing -7 losing_the 10 loss -8 lost_a -8 lost_my 8 lost_our -10 lost_the 10
lot_about -12 lot_going -10 love_him -9 love_me 8 love_name -11 love_the -13 love_these -11 love_this -15
love_you 8 loved_her -13 loved_me 12 lovely -7 lovely_and -11 loves_it -11 lying 7 made_me -5 made_of -9 made_up
10 make_me 7 make_money -13 make_the -12 make_up -11 makes_it -8 making_a -12 man_and -8 manager_and -11
many_times 9 many_years -6 marriage_i -11 may_have -10 me_a -6 me_and 5 me_angry -10 me_at 7 me_before -7 me_by
9 me_cry -9 me_depressed -10 me_die 13 me_happy 8 me_here 13 me_i 4 me_is 9 me_it -10 me_more -9 me_my 9 me_no
12 me_of -9 me_one 8 me_out -6 me_she -9 me_stay -11 me_tell -11 mean -4 mean_i -9 meds 17 meds_and 13 meet -9
meet_a -11 men -6 mental 10 mentioned -14 message 5 message_and -10 method 12 methods 16 middle_of -8 might_as
21 mind_goes -14 mind_i 16 mine 4 mins 9 minute -8 minutes_late -9 miss_being -11 miss_it 11 miss_me 14 miss_the
-13 missed -8 missed_a -11 missing -7 mom_says 9 mom_she -11 mom_was -12 monday 8 mondays -11 money -4 money_no
15 month_ago -10 month_because -12 months_to -12 more_since 16 more_time -12 morning 4 morning_i 8 most_nights
12 mother_and 10 mother_is -12 mother_of 9 move -7 move_on -6 move_out -9 moved_the 13 moved_to -6 movie -11
much_better -8 much_is -11 much_longer 18 much_over -12 much_stress -14 much_time -9 mum_had 9 mum_has 10 mum_i
8 mum_in -11 mum_keeps -12 mum_says -10 murder -11 must_be -8 must_have -10 my_age -10 my_ankle -10 my_arm 21
my_arms 8 my_back -7 my_bf 8 my_birthday 8 my_boy 12 my_chest 9 my_child -11 my_childhood -10 my_city -10
my_closet 11 my_computer -11 my_crush -10 my_depression 11 my_dog -6 my_drinking -13 my_feelings -9 my_first -7
my_flat 8 my_friends -4 my_funeral 12 my_girlfriend -9 my_god -17 my_good 8 my_hand 10 my_hands 7 my_hip 14
my_kid -11 my_last 10 my_leg 12 my_legs 11 my_love -14 my_manager -8 my_meds 12 my_mental 10 my_mind 9 my_nan 11
my_neighbours -11 my_new -12 my_niece -11 my_nose -11 my_notice -16 my_old -7 my_other -8 my_paper -11
my_parents 6 my_past -13 my_psychiatrist 13 my_relationship -8 my_shirt 10 my_sleep 11 my_stepdad 10 my_stress
-12 my_tea -9 my_thighs 8 my_thoughts 11 my_wedding -9 my_work -7 my_wrist 12 my_wrists 16 my_year -9 myself 10
myself_and 8 myself_as -10 myself_back -12 myself_but 12 myself_every 15 myself_for -19 myself_i 11 myself_in 9
myself_is 9 myself_lately -11 myself_much 16 myself_now 9 myself_on 15 myself_with 7 myself_without 11 name -7
name_for -10 name_has -9 name_i -11 name_is -9 name_name -10 nan 9 near_the 11 nearly_every 9 need_and 12
need_more -5 need_some -10 need_them 13 need_to -4 needed -7 needed_it -10 needing 10 needs_to -10 neighbor -9
nephew -8 nervous -13 nervous_about -11 never_born 13 never_do -8 never_going 15 never_there -11 never_thought
-8 never_wake 15 new_boyfriend -11 new_house -10 news -9 next_day 11 next_one 11 nice_house 11 nicer 10 niece
-12 night_i 8 night_my -10 nights_at 11 nights_i 15 nine_and -12 no_family 13 no_friends 9 no_hope 10 no_i -7
no_idea -13 no_it -10 no_job 12 no_more 18 no_nothing -12 no_place 12 no_point 17 no_real -14 no_reason 6
no_right -8 no_sense -9 no_they -10 no_thoughts -14 no_time -15 no_way 14 nobody 10 nobody_asked -6 nobody_asks
10 nobody_believes 12 nobody_can 13 nobody_cares 8 nobody_has 13 nobody_is 8 nobody_knows 9 nobody_tells 9
nobody_to 8 nobody_told -13 nobody_will 15 nobody_would 13 none 10 none_of 9 nose -9 not_again 12 not_answer -8
not_answered -10 not_around 14 not_be 11 not_better 8 not_call 9 not_called -11 not_care 9 not_close -9 not_deep
11 not_drink -13 not_exist 11 not_felt -12 not_finish -17 not_forget -9 not_getting -9 not_going 8 not_got 6
not_happy -17 not_having -8 not_he -11 not_intend 14 not_interested -11 not_it -6 not_joking 11 not_keep -14
not_listen -14 not_made -11 not_matter 11 not_much -6 not_need 13 not_one 8 not_plan 16 not_ready -16 not_real
-10 not_realize -11 not_sad 9 not_safe 15 not_see 12 not_seen -8 not_sleeping -11 not_something -13 not_sound
-11 not_start -10 not_think 9 not_thinking -10 not_thought -13 not_try 8 not_used -10 not_wake 12 not_work 9
not_worry -7 not_worth 13 not_you -9 note 15 nothing 4 nothing_happened 7 nothing_i 5 nothing_is 11 nothing_left
11 nothing_that -15 nothing_there 14 nothing_works 17 notice_it -12 now 2 now_for -13 now_its 7 now_on -10
now_we -10 now_with -13 nowhere 13 nowhere_to 12 number_one -10 of_anxiety -12 of_bed 11 of_being 5 of_ending 15
of_everything 7 of_her -11 of_here 12 of_his -7 of_how 16 of_killing 11 of_living 14 of_me 8 of_money -9 of_name
-9 of_school -10 of_space 13 of_stress -9 of_studying -11 of_thing -12 of_thinking -14 of_work -7 of_years -11
off_all -12 off_in -9 off_me 14 off_to -9 off_without 12 offense -9 office -5 ok_but -14 ok_with 9 okay -6
okay_i -11 old_man 8 old_woman -15 omg -8 omg_i -12 on_anything -12 on_for 9 on_getting 11 on_going -12 on_her
-8 on_how -8 on_leave 11 on_mondays -11 on_paper 11 on_purpose 15 on_sunday 6 on_that -5 on_week -8 on_weight
-11 on_your -6 one_and -6 one_friend -9 one_of -5 one_or -10 one_reason 13 one_thing 10 one_time -8 one_way 14
one_week 8 one_years 16 online -6 options -10 or_and -14 or_any 14 or_did -17 or_does -11 or_get 14 or_he 13
or_is -8 or_me -11 or_should -9 or_some -14 or_someone -10 or_that -10 or_they -15 or_when 12 order_to -14
organized -13 other -4 other_day -9 other_girls -12 other_night -10 other_person -12 other_since -12 our -6
our_dog -10 our_marriage -9 our_own -9 out_a -11 out_about -7 out_at -13 out_how 8 out_lately -8 out_without -9
over_all -10 over_my -7 over_this -13 own_hand 14 own_life 11 own_money -13 owned -9 pack -9 packed_up -15
packet -18 pain 9 pain_anymore 10 pain_i 13 painful 11 painless 17 pan -13 panic -8 parents 4 parents_and -7
parents_evening -12 parents_fight 13 parents_will 10 parked 15 part_of -7 partner -6 partner_says -11 party -12
party_and -8 party_i -10 pass -6 pass_it -9 passed_on -11 passed_over -9 passwords 9 past 5 past_i -13 past_this
11 patient -6 patients -7 peace 7 peaceful 10 pension 8 people_come -13 people_go -11 people_i 11 people_me 19
people_not -11 people_say 6 people_tell 10 people_that -9 people_to -13 person_to -10 petrol 13 pets -8 pharmacy
-8 pick -10 pick_up -9 picked 12 picked_the 11 pills 17 pills_and 14 pills_are 11 pills_in 13 pin 12 pissed -14
pity -10 place 5 place_at -11 plan 13 plan_to 9 plane 10 planning 12 planning_how 13 planning_it 12 planning_my
13 planning_to 8 play_the -11 playing -9 pleasure -9 plenty_of -10 point 6 point_anymore 15 point_in 7 point_to
14 pointless 15 police_and -10 pool -14 posted_it -13 power -11 practicing -12 pray 9 pregnant_and 10 prepared
-9 prepared_for -10 presentation -12 press 11 printer -11 problem -7 problem_i -11 problem_with -8 project -13
promised 9 psych 8 psychiatrist 10 pulled -11 pulling 11 punch 10 purpose 19 pussy 16 put_her 9 put_into -12
queue -12 quitting -10 quiz -11 railway 9 raised -7 random -12 rather_than -13 razors 18 reach_out 10 reaction
-12 read_that -11 read_this 14 reading_it -15 ready 7 ready_for -9 ready_to 6 real_friends -14 realized_that -12
reason 10 reason_for 11 reason_i 10 reasonable -9 reasons 12 recently -7 records -13 refuses -12 refusing -11
regret_it -9 relapsed 17 relationship -7 relationship_and -10 release -10 relieve -12 relieved_and -10 remarried
-10 remember_it -11 replied -16 report_it 11 research -10 resign -11 respond -12 ribs -9 right_and -10 right_in
-12 right_there -8 right_way -14 rings_on 10 roof 6 roof_of 13 room_at -10 rope 18 ruin 12 running_for -12 s -9
sad -5 sad_and -7 sad_because -16 sad_for 10 sad_that -9 sad_when -11 safe 10 safety 10 said_anything -7 said_do
-9 said_fine -11 said_go 10 said_in -13 said_sorry -13 said_the -10 said_there -11 said_this -11 said_why -10
sat_down -11 sat_there 18 saved 18 saw_that -11 say_about -10 say_at -11 say_for -12 say_if -13 say_is -10
say_no -10 say_thanks 13 say_when -12 say_you -9 says -3 says_everyone -13 says_go -12 says_he -6 says_let -10
says_that -6 scared_that -8 scarf 9 scars 12 scars_and 15 scary -12 school_this -11 school_was -13 scissors 11
scratching 14 searching 10 season -12 secret -11 see_another 13 see_any 13 see_how 9 see_if -9 see_in -9 see_no
14 see_people -9 see_that -7 see_the -6 seeing -5 seem -6 seems -7 seems_to -10 seen_a -11 self -5 send 12
send_me 9 sense_to -11 sensible 9 sentence -8 session 8 session_i 12 set 7 seven -12 seven_and -13 seven_or -10
seven_years -13 seventeen -12 sex -6 she -3 she_asked -11 she_came -10 she_died 11 she_gave -13 she_had -7
she_is -3 she_knew -11 she_looked -11 she_makes -11 she_said -7 she_she -9 she_stopped -9 she_told -6 she_used
-12 she_wants -6 she_was -5 shit 10 shoes -9 shoots -12 short_with -8 should_end 12 should_talk -11 shouted -8
shouting -11 show_me -12 showed -13 showed_me -9 shut_up -13 sick -4 sick_and -9 sick_i -9 sick_that -11
sick_with -13 sign -9 simple 9 since_and -9 since_school -13 since_year 10 since_you 9 single_day 14
single_person 13 sister_has -8 sister_says -8 sit_down -9 sit_in 3 sit_on -10 situation -9 six -7 six_hours -12
six_months -11 skiing -8 skin 7 sky -16 slammed -14 sleep_and 8 sleep_through -11 sleeping_pills 10
sleeping_tablets 14 sleepy 9 slept_properly -13 small_things -12 snapped_at -12 sofa -5 sold_the 8 some_advice
-12 some_day -12 some_more -12 some_nights 11 some_reason -15 some_sort -11 some_ways -12 somebody_talk 14
somebody_who -10 someone_about -9 someone_is -12 someone_talk 15 someone_who -5 something -4 something_about -6
something_else -8 something_for -12 something_he -11 something_it -14 something_stupid 13 something_that -13
something_this -9 son_asked -9 son_to -12 son_was -10 soon 7 soon_and -12 soon_i 11 sorry 5 speak_to -9 spend -6
spoon -12 stairs_and 6 stand_up -12 stare -10 staring_at 11 start -8 start_and -14 start_of -10 start_with -13
started_my -13 started_seeing -12 starts -9 stay_a -10 stay_alive 13 stay_calm -13 stay_for 12 stay_up -11
staying -6 step_back -13 stepdad 12 stepped 12 stepson -11 stick -7 still_alive 6 still_be -9 still_cannot -10
still_do -8 still_going 9 still_got 15 still_have -8 still_here 15 still_not -11 still_on -14 still_sad -11
still_want 17 stole_my -11 stood 12 stood_at 13 stood_on 11 stop_bleeding 13 stop_me 18 stopped_asking -8
stopped_at -14 stopped_going -8 stopped_the 14 stopping 12 stopping_me 9 street -11 stress -9 stress_i -13
stroke_i 12 strong_for -7 struggling -9 struggling_to -9 struggling_with -13 stuck_on -10 students -9 study_for
-12 study_i -11 studying -11 studying_for -9 such_a -7 sucks -9 suffer 9 suffering 11 suggest -7 suggest_i -10
sunday 5 support_for -9 support_me -14 sure_if -14 sure_why 12 sure_you -10 surprised -9 survived -12 swallow -7
swallow_me -13 swallowed 19 sweating -10 system -9 tablets 11 take_another -11 take_it -6 take_me 13 take_my 9
take_over -10 take_some -11 take_them 10 taken 5 taking_care -10 taking_up 10 talk_but 9 talk_on -9 talked_to -9
talking -4 talking_with -9 talks -8 talks_about -9 tea -9 tea_and -11 teacher_and -10 teacher_i 13 team -6
team_and -13 tears -9 tears_in -10 technique -12 tell 3 tell_her 5 tell_him -12 tell_my 7 tell_your -8
telling_anyone 10 telling_my -8 tells_you 11 temper -11 ten_in -13 tent 5 tent_i 7 than_a -9 than_any -10
than_go 9 than_it -11 than_the -10 than_this 10 thank -5 thank_you -4 thanks -5 thanks_again -12 thanks_for -4
thanks_i -12 that -4 that_a -8 that_about -9 that_already -11 that_and -8 that_anyone -11 that_at -11 that_but
-8 that_can -12 that_case -9 that_could -17 that_got -10 that_happens -12 that_have -12 that_he -7 that_her -11
that_in -10 that_it -5 that_last -10 that_life -12 that_looks -12 that_may -12 that_much -12 that_right -12
that_she -8 that_some 10 that_sort -12 that_sounds -8 that_that -14 that_they -5 that_today -11 that_up -8
that_was -6 that_we -6 that_were -13 that_what -8 that_with -8 that_you -6 the_afternoon -12 the_anxiety -13
the_bad -9 the_balcony 12 the_ball -9 the_barn 12 the_bills 12 the_bin -8 the_block -13 the_bottle 12 the_bridge
15 the_cabinet 15 the_case -9 the_chair 10 the_child -10 the_cliff 16 the_conversation -10 the_country -9
the_covid -9 the_crisis 20 the_dark 12 the_deadline -9 the_dentist -11 the_doors -13 the_easiest 13 the_edge 10
the_face 8 the_film -13 the_first -4 the_flat 6 the_front -10 the_funeral 9 the_furniture -11 the_gas -9
the_girl 7 the_girls 8 the_group 5 the_gun 14 the_guts 16 the_guys -12 the_hand -13 the_heart 12 the_homework
-10 the_i -11 the_idea 9 the_in -8 the_insurance 15 the_key 13 the_knife 15 the_landlord -10 the_last 7
the_letter 12 the_letters 16 the_life 10 the_lighter 16 the_lot 9 the_love -15 the_matter -13 the_means 12
the_middle -7 the_min -13 the_moment -8 the_money -7 the_mood -13 the_most -8 the_move -12 the_news -9
the_nights -12 the_note 14 the_office -15 the_out -10 the_pain 16 the_panic -10 the_park -11 the_patient -13
the_photo -13 the_pillow -12 the_pills 12 the_place 9 the_point 10 the_police 7 the_pool -13 the_psych 14
the_queue -12 the_rail 14 the_railway 13 the_rain -13 the_reason 8 the_rent 12 the_ring -8 the_road 8 the_roof 8
the_rope 12 the_sad -10 the_safety 15 the_season -11 the_sick -9 the_situation -9 the_slides -11 the_sofa -5
the_state -12 the_street -10 the_stuff 12 the_stupid -12 the_tablets 10 the_teacher -11 the_terrace 14 the_the
-13 the_thing 12 the_thought 15 the_time -5 the_two -7 the_van 10 the_virus -10 the_voice 13 the_voices 15
the_wall 12 the_water 10 the_whole -6 the_wife 10 the_will 10 the_winter -9 their_lives 13 them_as -13 them_but
-8 them_i 7 them_in -9 them_is -13 then_again 12 then_says -10 then_the 10 there_are -7 there_every 13 there_is
5 there_on 13 there_something -11 there_to 9 there_was -6 there_when -11 there_you -11 these_are -10
they_already -10 they_been -9 they_call 10 they_look 8 they_make -12 they_took 16 they_went -11 they_would 15
thighs 10 thing_has -12 thing_in 7 thing_that 8 thing_this -13 things_are -6 things_have -11 think_about 11
think_are -12 think_it -2 think_that -4 think_there 12 think_we -11 think_you -7 thinking 5 thinking_about 6
thinking_of 7 thinking_they 11 thinking_what -12 thinks_he -12 third 9 thirteen -14 thirty_years -7 this_anymore
16 this_baby -11 this_body 10 this_country 13 this_does -13 this_earth 11 this_evening 9 this_for -8 this_house
6 this_i 11 this_job -12 this_kid -11 this_last -10 this_life 20 this_morning 8 this_my -13 this_new -11
this_out -9 this_pain 14 this_situation -10 this_summer -10 this_team -13 this_time 13 this_week 5 this_whole
-12 this_will -13 this_with -10 this_world 19 those -7 those_are -10 those_thoughts -10 though -7 though_i -6
thought_a 12 thought_of -5 thought_she -11 thought_that -11 thought_you -7 thoughts 23 thoughts_and 13
thoughts_are 15 thoughts_of 10 thoughts_that -9 threatening -13 three -4 three_hours -11 three_kids -10
three_years -8 threw_my -10 through_this -8 through_with 17 thursday 8 thursday_i 7 tickets -12 tied 13 tight -7
till 5 till_i 6 till_my 10 time_for -6 time_he -12 time_if -13 time_line -12 time_on -12 time_to -8 time_with -9
time_you 9 times 4 times_a -8 times_when -12 tiny -16 tips -14 tired_all -10 tired_from -13 tired_of 6 to_all -6
to_another -8 to_attend -13 to_become -11 to_bed -4 to_bring -7 to_change -8 to_college -9 to_commit 18
to_continue 9 to_count 15 to_covid -9 to_date -12 to_drink -10 to_eat -8 to_end 13 to_everyone 7 to_exist 18
to_face -8 to_fail -11 to_fly -13 to_follow 13 to_have -7 to_hear -8 to_her -5 to_him -6 to_hospital 15 to_how
-13 to_hurt 9 to_kill 15 to_live 12 to_look 7 to_meet -9 to_mine -12 to_move -8 to_my 7 to_not 10 to_other -12
to_our -8 to_shout -10 to_sit -15 to_sleep 10 to_someone 10 to_spend -10 to_start -5 to_suffer 11 to_throw -10
to_to -12 to_travel -12 to_up -10 to_wait 8 to_watch -11 today 5 today_i 13 today_it -9 today_on 12 today_was
-13 today_with -11 together -6 together_at -11 told 3 told_him -8 told_me -5 told_my 8 told_the 11 told_you 7
tomorrow 4 tongue -10 tonight 21 tonight_i 17 tonight_is 14 too_deep 13 too_embarrassed -10 too_tired 9 took 5
took_a 9 took_some 12 took_the 10 took_two -14 took_up -15 total -13 touch_with -11 tour -15 tracks 13 traffic
-10 trapped -8 tried 8 tried_a 8 tried_that -11 tried_to 12 trip -9 tripped -11 trips -10 truck 9 trust_him -10
trust_myself 20 try_again 9 try_anymore 13 try_hard -10 try_that -8 trying_to -6 tuesday 9 turn_into -12
turned_down -13 turning -7 tweet -12 twelve_years -12 two_of -9 two_people -9 under_my 12 under_standing -13
under_the 12 undo 12 unless_you -10 unsure -11 until_my 12 until_the -7 unwanted -11 up_a -9 up_but -7 up_coming
-13 up_dating -14 up_her 13 up_i 7 up_is -12 up_my 8 up_on 6 up_some -12 up_the -8 up_tired -11 up_tomorrow 14
up_too -13 upset -9 upset_and -12 upset_when -9 urge 12 urge_to 14 urges 18 us -8 us_a -8 us_both -10 us_do -11
used_the 6 vacation -10 video_of -13 videos -16 virus -9 visit -8 voices 13 w 13 wait_to -11 waited -8 waiting 6
waiting_for 5 waiting_on -11 wake_at -10 wake_up 7 walked 8 wall 10 want 8 want_a -8 want_him -13 want_kids -9
want_one -16 want_out 20 want_us -11 wanted 5 wanted_me -11 wants -4 wants_a -10 wants_the -10 wants_to -5 ward
7 was_a -5 was_an 6 was_as -11 was_at -9 was_being -15 was_crying -11 was_depressed -13 was_four -8 was_gone 15
was_great -8 was_hoping -11 was_hurt -12 was_in -6 was_it -10 was_little -11 was_my 7 was_never 9 was_no -8
was_relieved -12 was_sad -8 was_scared -11 was_shaking -10 was_thinking -12 was_walking -12 was_when -12 wasted
-11 watch -6 way 7 way_for 15 way_out 14 way_they -14 ways 10 we -8 we_are -7 we_been -7 we_cannot -10 we_did -7
we_ended -9 we_fight -7 we_get -10 we_got -8 we_had -6 we_have -6 we_know -10 we_love -11 we_made -12 we_never
-11 we_sat -11 we_should -12 we_talk -8 we_used -12 we_went -9 wear_and -12 wear_my 11 wedding -5 wedding_and
-15 week_ends -6 week_he -13 week_is 11 week_the -13 weekend_and -9 weekend_i -10 weeks_in -10 weeks_on -11
weight -9 weight_i -9 welcome_to -13 went_and 8 went_down 14 went_in 13 went_into -7 went_quiet -15 went_with
-12 were -4 were_both -11 were_doing -11 were_going -12 were_in -10 were_married -11 were_on -12 were_the 11
were_you -10 what_a -10 what_about -11 what_an -11 what_can -13 what_could -11 what_did -9 what_does -11
what_for 18 what_happens 11 what_if -7 what_makes -10 what_my -7 what_time -9 what_was -8 whatever_happens 13
whatsapp 10 when_a -13 when_did -13 when_is -8 when_people -8 when_we -7 when_were -11 when_when -12 whenever_i
-12 where_do -14 where_is -9 where_it -11 where_my 9 where_that -11 where_we -11 which_i -8 while_she 8 who_be
16 who_gets 10 who_got -14 who_is -7 who_knows -9 who_made -11 who_would 8 why 4 why_am 11 why_i 8 why_it -14
why_should 14 why_the -11 why_you -11 wife_left 10 wife_says -7 wife_thinks 12 wifi -11 will 4 will_check -12
will_do 11 will_end 9 will_finally 11 will_happen -9 will_have -8 will_help -10 will_i -9 will_kill 8 will_never
6 will_not 10 will_start -14 will_the -11 winter -10 wish 8 wish_it 11 wishing 9 with -2 with_and -10 with_both
-12 with_everyone -13 with_life 8 with_my -3 with_other -8 with_people -7 with_someone 8 with_this -5 with_two
-11 with_us -8 with_you -6 with_your -10 without_a -10 without_any -9 without_it -11 without_making -11
without_me 19 without_my -9 without_the -10 woke 8 woke_up 8 woman_who -13 wonder -8 wonder_what -15 words -8
words_i -10 work -5 work_after 13 work_all -11 work_full -10 work_i -6 work_is -7 work_load -9 work_on -13
work_or -10 work_the -13 work_today -7 work_when -14 work_with -12 worked_out 17 working -5 working_for -12
working_hard -10 working_in -15 working_out 8 working_with -11 worried -9 worried_about -8 worried_i -12 worry
-9 worry_i -12 worry_that -10 worse 6 worth 6 worth_living 11 worthless 7 would 4 would_been -13 would_care 14
would_do 8 would_find 10 would_have 5 would_love -10 would_make -8 would_rather 7 would_say -10 would_some -11
would_take 14 would_to -8 wrap -12 wrist 9 wrists 15 write_it -16 write_my -12 writing 7 wrong_to -12 wrong_way
-13 wrote 8 wrote_in -12 wrote_that -10 xbox -10 year_has -12 years 2 years_in 9 years_old 8 years_since -10
years_to 11 yesterday 6 you -4 you_all 9 you_are -5 you_asked 14 you_become -10 you_been -8 you_believe -9
you_better -12 you_bring -9 you_die 12 you_doing -10 you_down -12 you_going -10 you_got -10 you_had -13 you_have
-6 you_help -12 you_know -10 you_learn -12 you_live -14 you_look -12 you_love -12 you_made -11 you_make -15
you_mean -9 you_mind -11 you_much -10 you_need -10 you_never -11 you_not -11 you_put -10 you_read 11 you_say -8
you_soon -11 you_that 8 you_then -11 you_think -5 you_too -11 you_with -13 your -6 your_eyes -10 your_life -9
your_loss -9 your_question -13 your_support -11 zoom -8 💀 -9 😂 -16 😂_😂 -12 🤣 -12
`,
};
