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
  bias: -2.67,
  lengths: [0.27, 0.17, 0.61, -1.22],
  alertAt: -0.04,
  supportAt: -1.38,
  pageAt: 0.72,
  weights: `
a -3 a_bad -5 a_bag 9 a_birthday -11 a_book -13 a_care -8 a_career 10 a_cat -14 a_choice -10 a_cigarette -9
a_couple -8 a_dad 13 a_disappointment 17 a_door -14 a_failure -8 a_gf 11 a_group -9 a_gun 17 a_half -11 a_house
-8 a_husband 7 a_knife 13 a_life 9 a_long -6 a_marriage -15 a_mess -8 a_mistake 8 a_note 11 a_party -8 a_picture
-12 a_plan 10 a_point 12 a_problem -6 a_pussy 14 a_room -12 a_saturday -12 a_shower -9 a_three -9 a_truck 11
a_try -9 a_voice -14 a_waste 9 a_woman -11 about_an 8 about_doing 11 about_him -10 about_it -5 about_killing 17
about_leaving -13 about_me 6 about_moving -8 about_my -7 about_school -13 about_shit -12 about_the -6 about_to
12 about_work -10 accept -12 ads -12 affair -15 affect -11 affected -9 afford -9 after_him 11 after_me 12
after_she -10 again 6 again_and 10 again_the -10 again_today 10 against_the -11 aggressive -7 ago_and 6 alcohol
8 alive 24 alive_for 15 alive_is 12 all_be 11 all_day 7 all_he 11 all_i 17 all_is -12 all_our 11 all_over -10
all_those -9 all_weekend -12 alone_i 9 alone_with -11 already 8 already_know 10 although_i -11 am 3 am_a 8
am_about 13 am_already 8 am_angry -8 am_annoyed -12 am_ashamed -6 am_at 9 am_better 11 am_coming 12 am_depressed
11 am_done 17 am_fed -11 am_forty -14 am_from 9 am_going 8 am_happy -9 am_heart -9 am_home 9 am_in 6
am_interested -13 am_lonely -12 am_mad -12 am_married -14 am_more -8 am_nervous -10 am_nothing 18 am_on 8
am_planning 10 am_sad -10 am_serious 12 am_struggling -10 am_stuck 10 am_such 14 am_sure -8 am_taking 8 am_told
-12 am_ugly 13 am_waiting 11 am_with -12 am_worried -8 am_worthless 15 an_accident 14 and_about 10 and_an -14
and_and -12 and_angry -13 and_back -11 and_came 11 and_close -9 and_cried -10 and_cry -9 and_doing -11
and_everybody 12 and_find -9 and_found -14 and_gave -16 and_goes -12 and_got -7 and_hear 10 and_her -7 and_how
-11 and_i 3 and_if -9 and_is -9 and_its 10 and_need -12 and_now 6 and_our -14 and_over 6 and_plan 13 and_put 15
and_sad -11 and_sent 13 and_she -5 and_should -10 and_since 13 and_stop -9 and_stuff -11 and_stupid -11 and_the
4 and_then -5 and_they 5 and_things -12 and_to -8 and_today 15 and_tonight 12 and_ugly -11 and_useless 11
and_wake -15 and_want -7 and_watch -11 and_were -12 and_with -12 and_wrote 9 and_you -8 and_your -10 anger -13
angry -6 angry_and -14 angry_when -9 angry_with -7 anime -9 another_country -9 another_way 13 answered -12
antidepressants 19 any_danger -12 any_help -11 any_of 9 any_time -10 anymore 12 anymore_and 10 anymore_but -10
anymore_i 9 anyone_been -11 anyone_else 12 anyone_here -11 anything_about -10 anything_and -9 anything_at 10
anything_for -9 anything_right 15 anything_that -9 anytime -12 anywhere 7 app_lied -9 appears -13 apply -16 are
-3 are_grown 12 are_long -8 are_more -10 are_ok -16 are_right -7 are_talking -11 are_the -11 are_there -12 area
-14 arm 11 army 13 around_anymore 14 around_it -12 around_the -10 as_do 10 as_he -10 as_if -10 as_it -9 as_my
-10 as_that 10 as_there -12 ashamed_that -10 ask_about -10 ask_him -10 ask_me -16 asked_about -12 asked_my 10
asked_why 9 at_being 10 at_everyone -11 at_him -9 at_home -6 at_it -6 at_lunch 8 at_my -6 at_this -6 at_times
-11 ate_the -13 attempt 13 attempted 12 attempts 15 aunt -7 away_my 9 baby_is 9 baby_to -13 back_but -13
back_hurts -14 back_into 8 back_then -10 bad_but -8 bad_right 14 bad_that 8 bag 9 balcony 14 be_alive 21 be_and
14 be_around 10 be_back -10 be_cool -12 be_dead 22 be_dramatic -12 be_enough -9 be_going -12 be_gone 21 be_hard
-12 be_here 19 be_me 12 be_more -7 be_prepared -13 be_relieved 16 be_right -11 be_sad 9 be_that -12 be_upset -8
be_where 13 be_with 13 beautiful -9 because_the -8 because_when -11 becoming -10 been_born 14 been_carrying -12
been_clean 10 been_cutting 13 been_depressed 12 been_eating -13 been_gone 9 been_off 10 been_saving 12
been_sitting 16 been_thinking 14 been_two -13 been_walking 13 been_with -14 before_and -10 before_we -13
being_alive 13 being_alone 8 being_angry -10 being_around 11 being_dramatic 14 being_me 13 being_sick -11
believe_him -12 believes 8 believes_me 9 belt 16 benefits 10 best_of -11 better 4 better_for 13 better_i 9
better_in -13 better_off 18 beyond -11 bf 8 bill -8 bit_of -12 blade 20 bleeding 14 blood 14 blood_pressure -11
boat -11 bomb -11 bored -10 bored_and -9 born 19 borrow -10 boss_i 12 bother 12 bottle 15 bought_what 16 boxes
-13 boyfriend -4 breakfast -9 breakfast_and -11 breaking -10 bridge 13 bring -10 broke_my -14 brother_and 9
burn_out -12 burned 9 burned_myself 15 but -3 but_because -13 but_every -8 but_he -7 but_how -11 but_right -13
but_that -6 but_then -12 but_this 6 but_what -8 by_my 9 by_that -11 bye 17 cabinet 14 cake -9 call_on -9
call_them 9 called_her -9 calm 10 came_across -11 can_have 10 can_somebody 14 can_someone 17 can_talk -10
can_think 10 cancer 6 cannot_afford -10 cannot_because -10 cannot_believe -8 cannot_bring -12 cannot_feel 11
cannot_go 8 cannot_keep 16 cannot_leave 10 cannot_live 15 cannot_see 9 cannot_seem -9 cannot_stay 9 cannot_stop
11 cannot_take 9 car_crash -13 car_park 7 card -8 care_for -12 care_if 16 care_what 12 career 6 career_for 13
careful -11 cares 9 carry 6 carrying -9 cars -13 caught_up -12 cause -7 certain -10 chair 8 chance_to -13
changes -7 character -11 check_it -10 check_my -13 checking_out 12 chocolate -10 choir -10 choose -6 choosing 10
chosen 11 christmas -8 cigarette -9 city -10 clean 10 clean_and 9 cliff 11 close_friends -10 closed 7 closet 15
coach -9 coffee -11 colleague -10 college -7 come_and -8 come_here -12 comes_from -10 comes_with -13 coming_back
10 coming_up -9 commit 22 company -8 complaining -12 complaining_about -10 compliment -10 computer -8 concert -8
contract -10 control -8 conversation -11 cool -9 could_but -11 could_it -13 could_not -7 could_see -14 counted
10 counting_the -13 couple -9 covid -8 coworker -10 crash 9 cried -14 cried_in -7 crisis 10 cross -9 crush -11
cry -6 cry_at -12 cry_every -12 cry_in -10 cry_when -10 customers -8 cut 12 cut_again 14 cut_and 14 cut_back -11
cut_myself 15 cuts 11 cutting 24 cutting_and 11 dad_has 10 dad_says -11 danger -13 dark 10 date_last -11 day_but
-7 day_now 11 day_on 14 day_today -11 days_ago 9 days_of -10 dead 18 dead_before 12 dead_by 14 deadline -11
death 9 death_is 16 death_of -13 debt 7 debt_and -11 decided 9 decision_to -11 deep 12 deeper 14 dentist -4
depressed_since 12 depression 7 depression_is 16 depression_or -16 deserve 11 deserve_to 15 did_anybody -12
did_anyone -16 did_everything 15 did_it 16 did_not -4 did_nothing -14 did_other -14 did_wrong -11 did_you -10
die 14 die_and 14 die_i 15 died 10 died_and 14 died_i -11 dinner_tonight -14 dinner_with -10 discovered -10
disease 9 dizzy 13 do_all -10 do_and -7 do_another 16 do_anymore 11 do_but -10 do_have -11 do_i -5 do_if 10
do_in -11 do_it 16 do_on -8 do_other -18 do_some -8 do_that -5 do_we -12 do_with -8 do_you -8 do_your -12
doctor_and -9 documentary -11 does_a -15 does_anyone 7 does_everyone 10 does_not -4 does_this -12 dog -5 dog_i
-10 dog_is -12 dog_to 11 dogs -11 doing_everything -11 doing_homework -10 doing_it 18 done_something -11
done_with 6 doubt -8 down_a -15 down_in 9 down_on -14 downstairs 8 dramatic 8 dramatic_i 14 drank 9 drawer 11
dread -10 dress -9 drive_me -12 drowning 9 during -8 dying 15 each_other -10 earlier -13 earlier_this -12 easier
10 easiest 13 easiest_way 12 eat_i 11 eat_or 11 edge 11 edge_and 14 eight -11 eight_months -14 eight_years -13
eighteen -15 else_to 13 embarrassed -8 empty -7 end 6 end_it 15 end_me -13 end_my 18 end_to 11 ending 16
ending_it 20 ending_my 15 enough_and -11 enough_money -9 enough_of 14 enough_that 10 enough_time -12 escape 11
every 8 every_month -12 every_night 14 every_single 15 every_time 5 every_two -13 every_weekend -14 everybody 9
everybody_else -12 everyone 6 everyone_asks -11 everyone_i 10 everything 6 everything_else 10 everything_is 8
everything_on 10 ex_and -10 except_the -14 exhausted_and -12 exhausted_i -13 exist 17 existence 15 existing 16
expect -7 explain_to 11 eyes_and 12 face_the -12 fail -11 failed 7 failed_i 16 failure_and -17 falling -12
family_and -7 family_does 13 family_would 13 fan -9 father_and -12 fed_up -16 feel_a -10 feel_about -10
feel_alone -8 feel_angry -13 feel_anything 10 feel_as -13 feel_calm 13 feel_empty -11 feel_flat -12
feel_hopeless -14 feel_it 12 feel_lonely -12 feel_much -9 feel_myself -10 feel_nobody -16 feel_nothing 9
feel_numb -11 feel_old -13 feel_sad -11 feel_safe 11 feel_stupid -10 feel_that -11 feel_they 9 feel_tired -7
feeling_down -12 feeling_the -14 fell_asleep -14 felt_a -11 felt_the -12 felt_this 17 fever -14 filling -9
final_exam -11 find_it -5 find_me 24 find_myself -11 finds 10 finish 7 finished 7 finished_a -12 first_day -12
first_husband -12 first_it 10 first_step -14 first_time 7 fish -9 five -6 five_months -13 flight -12 floor 10
fly -9 for_anything -9 for_dinner -14 for_eight -9 for_everyone 14 for_getting -9 for_got -7 for_help 11 for_him
-9 for_his -11 for_i 11 for_longer 11 for_no -7 for_not -11 for_other 11 for_real 11 for_ten -15 for_those -8
for_trying 14 for_you -7 forget -7 forty -9 found_her -12 found_me 11 four -5 four_and -11 four_times 16
four_years -9 friday_night -10 friend_bought -11 friend_for 12 friend_has -9 friend_says -13 friend_that -11
friend_to -12 friends_all -12 friends_anymore -12 friends_because -9 friends_my 12 friends_say -15 friends_think
12 from_her -10 from_me 14 front_door -12 fuck 9 full_time -10 funeral 10 furniture -14 gave 7 gave_my 13 get_a
-6 get_all -11 get_better 7 get_caught -12 get_depressed -13 get_down -14 get_my -8 get_that -9 get_tired -11
gets 6 gets_a -12 gets_it -9 gets_the 11 gets_worse 15 getting_my -9 gf 12 girl_friends -11 give_him -10 give_in
9 give_my 12 give_them 11 glad_you -12 go_crazy -13 go_now 11 go_on 8 go_out -7 go_through 14 go_with -16 goals
11 god 7 goes_to 9 going 2 going_back 6 going_crazy -12 going_home 8 going_on -8 going_over -10 going_to 3 gone
8 gone_and 11 gone_off -15 gone_to 12 good_luck -8 good_morning -13 good_with -13 goodbye 16 got_into -10
got_kicked -11 got_me -10 got_off -13 got_one -10 got_some -9 got_the 8 got_through -13 got_to -8 granddaughter
-13 grandfather -10 great -7 grew -9 grew_up -8 grey -17 group_for -14 gun 24 gun_in 12 guy_who -10 had_any -10
had_enough 19 had_plans -13 had_this -10 had_to -7 hahaha -10 hands 6 hanging 15 hanging_myself 14 hanging_out
-12 happens 4 happens_to 9 happens_when -13 happy_to -8 hard_on -12 hard_part -12 harder -7 harder_than -10 has
-3 has_anybody -11 has_anyone -16 has_been -6 has_happened -13 hate_each -10 hate_it 10 hate_my -7 hate_the -10
hate_when -11 hates 12 hates_me 12 have_bad -10 have_but -12 have_chosen 15 have_class -11 have_cried -12
have_decided 19 have_heard -8 have_it 10 have_lived 14 have_made 8 have_missed -12 have_nothing 15 have_one -5
have_picked 14 have_run 13 have_saved 11 have_stopped 6 have_the 11 have_time -6 have_too -11 have_wanted 12
have_wasted -13 having_thoughts 13 he -4 he_came -8 he_cannot -10 he_does -5 he_has -5 he_is -4 he_leaves -11
he_lives -10 he_makes -10 he_needs -9 he_saw 12 he_says -8 he_told -10 he_wants -9 head_and 10 headache -10
hear_about -13 hear_from 13 hear_that -8 hear_the -13 heard_the -10 heart_broken -11 heaven 12 help_a -12
help_and 9 help_i 9 help_me 11 help_to -8 help_with -14 help_you -12 helps_me -14 her -4 her_boyfriend -10
her_first -11 her_go -13 her_life -11 her_not -11 her_phone -12 her_the -13 her_voice -11 her_without -10
her_work -9 here 5 here_a -9 here_anymore 14 here_for 10 here_today -13 hid 12 him -6 him_a -10 him_anymore -11
him_for -11 him_i -7 him_that -9 him_the -12 him_to -10 him_when -10 his -6 hit_my 14 hit_myself 11 hits -13
hold_a 12 hold_on 12 holding 9 holiday_i -12 holidays -8 homework -11 homework_and -11 hope 5 hope_for 11
hope_it -7 hope_they -8 hopeless_about -12 hoping 13 horse -11 hotline 18 hour_ago 12 hours_away -12 house_all
-13 house_with -11 how_and 16 how_did -8 how_do -16 how_does -13 how_it -8 how_this 11 how_would -10 hundred -10
hurt 7 hurt_myself 19 hurting_myself 15 husband_does -9 husband_is -10 husband_said -11 husband_says -12
i_almost 8 i_already 8 i_am 2 i_and -9 i_app -10 i_are -11 i_ask -13 i_been 17 i_call -7 i_came 8 i_cried -14
i_cry -16 i_cut 16 i_die 14 i_doubt -10 i_end -9 i_feel -5 i_felt -10 i_finish 9 i_forget -11 i_hit 14 i_i -11
i_if -15 i_intend 13 i_it -9 i_keep 9 i_kill 12 i_left -9 i_lie -9 i_lied 9 i_literally 12 i_live 7 i_opened 13
i_own -11 i_picked -12 i_read -10 i_relapsed 10 i_remember -7 i_ring -12 i_say -9 i_slept -8 i_still 6 i_stood
11 i_stopped 7 i_swallowed 16 i_take -9 i_that -12 i_this -12 i_took 10 i_tried 11 i_visit -8 i_want 10 i_watch
-11 i_will 4 i_wish 7 i_woke 10 i_wrote 8 i_you -9 idea -7 idea_what -10 if 4 if_a 10 if_anyone 10 if_name -11
if_the 7 if_we -8 impact -11 in_college -11 in_come -10 in_danger -10 in_doors -13 in_his -8 in_me 11 in_my 5
in_myself -15 in_one 9 in_spring -11 in_summer -11 in_that -7 in_this 9 in_touch -14 in_with 9 inside 6
instagram -10 instead 6 intend 19 intend_to 17 interest -7 interview -8 into_an -12 is_about -9 is_all 8
is_allowed -14 is_an -9 is_anyone 15 is_bad 8 is_because -7 is_best -13 is_for 10 is_from -13 is_full -12
is_getting -8 is_great -7 is_hard -8 is_having -13 is_her -11 is_how 10 is_is -11 is_lovely -11 is_me 9 is_nice
-8 is_normal -10 is_nothing 6 is_now -10 is_part -13 is_safe -11 is_seven -11 is_something -12 is_taking -10
is_ten -11 is_there -9 is_this -6 is_trying -11 is_way -10 is_why -12 is_worried -12 is_you -9 is_your -9
it_after 10 it_again 13 it_all 6 it_alone -16 it_back 7 it_comes -8 it_did 10 it_done -10 it_ends -9 it_feels -7
it_get -18 it_go -6 it_he -11 it_i 6 it_in 7 it_is -5 it_it -9 it_its 14 it_made -11 it_make -11 it_much 10
it_myself 15 it_not -11 it_over 8 it_passed -12 it_right 11 it_seems -7 it_she -13 it_something -12 it_stop 10
it_takes -10 it_this 15 it_tonight 11 it_too -8 it_took -7 it_two 12 it_used 11 it_will 7 it_work -12 its 11
its_a 10 its_every 12 its_in 12 its_not 10 its_on 10 its_stupid 12 its_the 13 its_worse 11 jaw -13 jealous_and
-10 job -5 job_and -5 job_but -9 job_i -9 job_no 12 job_that -12 jump 10 keep 5 keep_asking -14 keep_going 10
keep_my -8 keep_putting -11 keep_up -15 keep_us -14 keeping 9 keeping_me 13 keys 7 kid_i -11 kids_do 12 kill 16
kill_myself 23 killing 15 killing_myself 22 kills -12 knife 17 knocked 8 know_and -9 know_her -9 know_i -5
know_me 9 knowing_what -11 knows 6 laptop_and -11 last 3 last_minute -10 last_night 6 last_one 12 last_time 12
late -6 late_at -10 lately -5 lately_and -9 lately_it 9 lately_my -11 later_that -14 learn_to -11 learned -8
learning -10 least_you -9 leave_because 11 leave_him -13 leave_i -10 leave_it 9 leave_the -11 leaves_me 14 left
5 left_and 13 left_out -10 left_to 13 legs 12 less_to -11 let_him -7 let_my 10 let_the -14 let_us -7 letters 15
letters_to 13 lie_a -12 lie_there -8 life 6 life_and 6 life_at -12 life_i 18 life_is 5 life_right -13 life_that
14 life_to 11 life_without -12 lighter 17 liked -9 limit -10 literally 6 little -6 live 10 live_anymore 17
live_this 16 lived 9 lives_in -11 living 15 living_room -15 living_this 15 living_with -10 lmao 9 location -11
lock_down -11 locked 14 locked_up 14 loneliness 6 lonely_and -12 lonely_in -11 lonely_it 10 long_ago -12
long_did -14 long_i 12 longer 8 longer_i 13 longer_than 11 look_a -8 look_back -11 look_forward 10 look_into -8
looked_at -7 looking_forward -10 loose -11 lose_her -10 losing_the 11 lost_my 9 lost_our -11 lost_the 11
lot_about -10 lot_going -11 love_him -8 love_it -10 love_me 8 love_name -11 love_the -11 love_this -14 love_to
-8 love_you 7 loved_me 13 loves_it -12 made_me -5 made_my 8 made_of -10 made_up 11 make_money -14 make_the -13
make_up -10 makes_a -13 making_a -12 many_times 11 many_years -7 may_have -9 me_a -6 me_about -10 me_and 5 me_at
10 me_by 13 me_depressed -13 me_die 16 me_go 12 me_happy 11 me_here 9 me_home 8 me_how -12 me_i 5 me_is 10 me_it
-7 me_more -11 me_no 11 me_of -9 me_out -6 me_see -8 me_she -9 me_three -12 mean -5 mean_i -10 mean_they -10
meant 11 meds 18 meds_and 12 meet -7 mental 11 message 9 message_and -10 methods 16 middle_of -14 might_as 19
mind_i 15 mins 14 minute -7 minutes_later -9 miss_it 13 miss_me 12 miss_the -8 missed -7 missed_a -12 missing -9
mom_says 11 mom_she -12 mom_was -10 monday 9 money_no 15 month_because -13 more_since 17 more_time -10 morning_i
10 mother_and 12 mother_in -8 mother_is -11 move -7 move_on -7 move_out -11 moved_to -5 movie -11 much_better -9
much_longer 18 much_stress -13 multi 12 mum 6 mum_because -9 mum_has 9 mum_in -14 mum_is 9 mum_says -10 murder
-9 must_have -10 my_age -10 my_arm 21 my_arms 9 my_back -7 my_bf 9 my_boy 16 my_children 6 my_city -10
my_depression 10 my_dog -6 my_drinking -10 my_first -6 my_flat 9 my_friend -5 my_funeral 12 my_girlfriend -8
my_god -18 my_good 9 my_hand 11 my_hands 10 my_kid -10 my_kids 6 my_last 12 my_leg 12 my_legs 11 my_love -12
my_manager -10 my_meds 13 my_mental 11 my_mood 8 my_new -11 my_nose -11 my_notice -16 my_paper -11 my_parents 6
my_past -11 my_psychiatrist 12 my_question -11 my_sleep 13 my_stepdad 11 my_thoughts 10 my_work -6 my_wrist 14
my_wrists 14 myself 9 myself_after 13 myself_and 8 myself_at 9 myself_because 7 myself_but 16 myself_every 9
myself_for -18 myself_i 9 myself_is 10 myself_lately -11 myself_much 16 myself_on 14 myself_since 12 name -7
name_i -9 name_is -8 name_name -13 name_on 13 near_the 11 need_and 16 need_them 12 need_to -4 needing 10 needs_a
-11 needs_me 10 needs_to -10 nervous -11 nervous_about -10 never_born 13 never_going 13 never_talked -9
never_wake 16 new_house -11 new_place -11 news -8 next_day 12 next_one 11 nice_house 12 night 4 night_about -11
night_for 8 night_my -9 nights_i 15 nine_and -13 no_family 15 no_friends 8 no_hope 12 no_i -7 no_idea -11 no_it
-10 no_job 10 no_more 21 no_no -9 no_place 14 no_point 17 no_real -13 no_thoughts -13 no_time -13 no_way 15
no_wish -11 nobody 12 nobody_asks 11 nobody_believes 13 nobody_has 15 nobody_is 9 nobody_knows 7 nobody_tells 10
nobody_to 8 nobody_will 15 nobody_would 17 none 9 none_of 10 nose -10 not_about -8 not_answer -6 not_be 10
not_been -7 not_better 9 not_call 9 not_called -10 not_care 8 not_cut 12 not_deep 13 not_drink -11 not_eating 8
not_exist 12 not_felt -10 not_fine 10 not_finish -13 not_getting -10 not_going 5 not_happy -16 not_having -8
not_he -8 not_him -12 not_i -4 not_in -6 not_interested -12 not_it -4 not_let -8 not_listen -14 not_made -11
not_matter 11 not_need 12 not_ready -13 not_realize -10 not_sad 10 not_safe 15 not_see 12 not_seen -8
not_sleeping -9 not_something -10 not_think 10 not_thought -13 not_wait 9 not_wake 13 not_work 10 not_worry -5
not_worth 11 not_you -9 note 15 notes 10 nothing 6 nothing_happened 10 nothing_is 13 nothing_left 9 nothing_that
-10 nothing_there 11 nothing_works 15 notice_it -10 now_for -12 now_its 9 now_we -10 now_with -13 nowhere 11
nowhere_to 12 of_an -8 of_be -12 of_bed 11 of_college -9 of_ending 14 of_everything 9 of_fighting 13 of_her -11
of_his -8 of_how 16 of_killing 10 of_living 13 of_me 7 of_money -9 of_pills 11 of_some -10 of_space 15
of_studying -12 of_taking 13 of_thing -13 of_thinking -13 of_this 7 of_work -7 off_all -11 off_me 13 off_without
14 office -7 ok_but -13 okay -7 okay_i -9 old_man 8 old_woman -12 omg -10 omg_i -11 on_for 11 on_going -12
on_her -7 on_his 7 on_purpose 18 on_sunday 7 on_that -4 on_them 10 on_weight -10 one_friend -11 one_in -8 one_is
10 one_left -12 one_of -5 one_reason 14 one_time -11 one_way 13 or_does -13 or_get 14 or_he 13 or_is -11 or_more
-13 or_should -18 or_that -9 or_they -13 organized -13 other -5 other_day -9 other_girls -10 other_half -11
other_night -8 other_person -11 other_way 9 otherwise -9 our -5 out_a -9 out_about -7 out_at -12 out_by -13
out_in 7 out_lately -8 out_look -11 out_without -11 over_each -11 over_night -10 over_this -12 own_hand 15
own_life 15 owned -9 pack -10 packet -13 pain 8 pain_anymore 9 pain_i 14 pain_in -14 pain_is 10 pain_to 10
painful 9 painless 17 pan -11 panic -8 parents 4 parents_fight 13 parents_will 11 parked 15 partner_says -13
party -10 pass -5 passing -10 past_or 11 peace 9 people_get -15 people_go -11 people_me 19 people_not -9
people_said -13 people_that -9 people_to -12 petrol 12 pick -11 picked 13 picked_the 10 picture_of -11 piece_of
8 pills 19 pills_and 16 pills_in 11 pissed -13 pity -9 place_at -10 place_where -9 plan 12 plan_on 10 planning
13 planning_it 12 planning_my 13 planning_to 9 plants 8 playing -10 plenty -10 plenty_of -9 point 6
point_anymore 14 point_of 6 point_to 13 pointless 11 pool -11 power -10 prepared_for -11 presentation -10
problem -7 problem_for -8 problem_with -9 project -12 promised 13 psych 10 psychiatrist 12 pulled -11 pulling 7
purpose 20 pussy 19 put_my 9 question_is -11 quitting -10 quiz -11 random -11 rather_than -12 razor 13 razors 18
reach_out 12 read_that -9 read_this 12 reading_it -11 reading_this 9 ready_for -6 real_friends -13 reason 9
reason_i 11 reasons 12 recently -8 relapsed 18 relationship -7 relationship_and -10 relieve -12 remember_it -11
respond -12 right_and -8 right_i -11 right_way -12 ring_the -14 roof_of 13 rope 19 rough -8 round_about -11 ruin
14 s -7 sad_because -14 sad_for 8 sad_that -10 safe 10 said_go 8 said_in -11 said_no 8 said_sorry -14 sat 8
sat_down -14 sat_on 10 sat_there 14 saved 17 say_if -10 say_no -10 says -3 says_that -7 scared_that -9 scars 12
scary -10 school_was -14 scissors 14 scratching 13 searching 12 season -11 secret -10 see_any 13 see_how 11
see_if -9 see_no 15 see_people -8 see_that -7 see_you -6 seem -7 seems -7 seems_to -10 send 12 send_me 12
sense_to -12 sent 7 session 8 session_i 13 set 7 seven -10 seven_and -13 seven_years -14 she -3 she_comes -14
she_died 10 she_had -6 she_knew -9 she_said -9 she_she -9 she_told -6 she_used -11 she_was -5 shift 6 shit 7
shit_i 11 shoes -9 shoots -12 should_end 14 should_talk -12 shouting -11 showed -12 showed_me -10 shut_up -11
sick_and -9 sick_i -11 sick_of 6 sick_with -13 sign -10 sign_of -11 since_school -14 since_the 10 since_year 10
single 6 single_day 13 sister_has -8 sit_down -14 sit_in 7 sit_on -9 sitting_at -13 situation -8 six -7
six_months -8 sky -15 sleep_and 8 sleep_in 9 sleeping_pills 10 smiled -11 smiled_and -10 some -4 some_reason -12
some_sort -11 some_ways -12 somebody_talk 14 someone_is -11 someone_talk 15 something_about -10 something_else
-10 something_for -10 something_it -12 something_stupid 12 something_that -11 something_this -13 son_asked -14
son_is -7 soon 8 soon_and -12 soon_i 9 sorry 6 spoon -9 stand_up -13 staring_at 14 start -8 start_and -14
start_of -10 start_with -12 started_my -12 stay_alive 13 stay_calm -11 stepdad 14 stepped 12 stick -7
still_alive 9 still_cannot -7 still_going 8 still_having -12 still_here 13 still_not -9 still_on -13 still_there
-12 still_want 17 stomach_hurts -10 stood 13 stop_being 13 stop_me 21 stopped 5 stopped_going -7 stopping 13
stopping_me 9 street -9 stress -8 stress_i -13 struggling -9 struggling_with -12 stuck_on -12 student -6 study_i
-10 studying -10 such -7 sucks -9 suffer 9 suffering 9 suggest_i -10 summer_i -12 sunday 7 support_and -11
support_me -12 sure_if -12 surprised -8 swallow -15 swallowed 18 swim -8 swollen 11 system -8 tablets 14
tablets_in 13 tackle -10 take_another -12 take_it -7 take_me 14 take_my 9 take_over -11 take_them 12 taken 6
taking_up 11 talk_on -11 talked_to -9 talks_about -11 tea_and -12 teacher_i 12 team_and -14 tears -12 tears_in
-11 tell_him -9 tell_my 10 tell_someone 12 telling_my -12 tells_you 12 than_a -8 than_any -10 than_it -11
than_the -9 than_this 11 thank -6 thanks -6 thanks_again -11 thanks_i -10 that -4 that_a -8 that_and -11 that_at
-11 that_be -10 that_but -8 that_can -10 that_could -16 that_did -9 that_happens -11 that_have -12 that_he -6
that_in -8 that_it -6 that_last -10 that_much -11 that_or -10 that_right -12 that_she -7 that_that -11 that_the
-7 that_they -6 that_today -11 that_up -9 that_was -6 that_way -8 that_were -12 that_with -9 the_afternoon -13
the_anxiety -11 the_bad -7 the_balcony 15 the_bills 10 the_bottle 12 the_bridge 14 the_cake -11 the_car 5
the_city -9 the_cliffs 11 the_clock 11 the_country -9 the_covid -9 the_crisis 18 the_dark 10 the_easiest 13
the_edge 12 the_flat 7 the_gas -14 the_good -9 the_group 5 the_gun 10 the_guys -12 the_gym -6 the_hand -13
the_holidays -8 the_i -13 the_in -11 the_insurance 15 the_key 12 the_knife 13 the_last 6 the_letters 14 the_love
-14 the_matter -10 the_moment -10 the_money -8 the_mood -12 the_morning -8 the_most -9 the_move -11
the_neighbour 11 the_news -7 the_next 7 the_night 6 the_nights -12 the_note 14 the_office -14 the_old -10
the_out -11 the_pain 18 the_panic -10 the_park -14 the_patient -16 the_pills 15 the_plane 11 the_point 11
the_pool -14 the_psych 15 the_railway 13 the_rain -12 the_reason 8 the_ring -11 the_rope 13 the_social -12
the_state -11 the_street -7 the_stuff 10 the_summer 8 the_tablets 9 the_teacher -11 the_the -13 the_thing 14
the_thought 12 the_thoughts 10 the_two -10 the_van 14 the_virus -10 the_voice 12 the_voices 17 the_wall 11
the_water 10 the_wheel 11 the_wife 10 the_will 13 the_woman -11 their_lives 12 them_as -11 them_is -12 them_off
-9 then_again 12 then_he -8 then_the 12 there_any -14 there_every 12 there_is 5 there_on 12 there_you -10
these_are -7 they_look 8 they_make -10 they_talk 9 they_took 15 they_went -10 they_would 16 thighs 10 thing_that
10 things_have -9 think_about 10 think_there 12 think_we -9 thinking 5 thinking_about 7 thinking_of 9
thinking_they 12 thinking_what -11 third 9 thirty_years -7 this_anymore 16 this_body 11 this_country 13
this_house 6 this_i 11 this_job -11 this_kid -11 this_last -10 this_life 21 this_morning 12 this_my -11
this_pain 17 this_situation -9 this_summer -10 this_time 13 this_was -7 this_whole -11 this_will -11 this_with
-12 this_without -8 this_world 19 those -8 though -8 thought_about 5 thought_that -12 thoughts 22 thoughts_and
13 thoughts_are 15 thoughts_of 10 thoughts_that -9 threatening -11 three -4 three_hours -10 three_months -8
three_years -6 through_this -7 through_with 14 thursday 9 tickets -11 tied 12 tight -10 till 7 time_he -11
time_on -13 time_to -8 time_with -9 time_you 9 times_this 11 tiny -14 tips -14 tired_all -11 tired_from -12
tired_of 6 to_an 7 to_another -10 to_become -9 to_bed -9 to_carry 9 to_commit 18 to_continue 11 to_count 14
to_date -12 to_decide -9 to_drink -8 to_drive -10 to_eat -8 to_end 15 to_everyone 6 to_exist 17 to_fail -12
to_fly -13 to_have -7 to_hear -9 to_him -5 to_hospital 15 to_how -12 to_hurt 13 to_kill 18 to_live 11 to_look 8
to_meet -8 to_move -6 to_my 7 to_not 10 to_our -10 to_pay -7 to_scream -8 to_send 11 to_sit -13 to_sleep 11
to_someone 8 to_start -6 to_suffer 12 to_throw -9 to_travel -14 to_turn 8 to_up -10 to_wait 9 to_watch -12 today
5 today_and 7 today_i 10 today_my -7 today_was -12 today_with -11 together -6 told 4 told_him -11 told_me -4
told_my 10 told_the 14 told_you 7 tomorrow 5 tonight 22 tonight_i 18 tonight_is 15 too_embarrassed -11 took 6
took_a 8 took_the 11 took_them 12 took_two -14 took_up -14 total -13 tour -13 tried 7 tried_to 12 trip -9 trips
-11 truck 10 trust_him -11 trust_myself 18 try_again 9 try_anymore 12 try_that -9 trying_again 10 trying_to -6
tuesday 9 turn_into -12 turned_down -12 tweet -12 two_nights -12 under_standing -14 under_the 13 undo 12
until_my 11 unwanted -12 up_a -10 up_coming -11 up_dating -12 up_her 14 up_late -12 up_my 10 up_the -10
up_tomorrow 14 up_too -11 upset -8 upset_and -12 urge 11 urge_to 12 urges 16 us -7 us_do -10 vacation -10 victim
-12 virus -9 visit -6 voices 14 w 12 wait_to -12 waiting 8 wake 4 wake_up 8 walked 8 walked_out 9 wall 10
walmart -10 want 8 want_him -12 want_my 8 want_one -13 want_out 17 want_them -9 wanting 8 wants -4 wants_to -5
was_at -10 was_being -14 was_crying -11 was_depressed -12 was_gone 13 was_great -9 was_home -10 was_hoping -13
was_jealous 9 was_never 10 was_okay -10 was_sad -11 was_scared -10 was_thinking -10 was_upset -9 was_walking -12
was_when -14 was_you -10 waste_of 9 wasted -12 water_and 11 way 6 way_for 18 way_out 14 way_they -11 ways 8 we
-7 we_are -6 we_cannot -10 we_did -8 we_fight -9 we_get -13 we_go -9 we_got -10 we_had -7 we_made -11 we_never
-11 we_should -10 we_used -10 we_went -10 wear_a -10 wear_my 11 wedding_and -12 week_he -12 week_is 10 week_the
-14 weekend_i -10 weeks_ago 10 weeks_in -12 weight -8 welcome_to -11 went_and 9 went_down 12 went_in 14
went_into -10 went_quiet -13 went_with -12 were_both -11 were_doing -12 were_going -12 were_in -11 were_on -13
were_the 10 were_you -14 what_a -10 what_about -10 what_an -9 what_can -15 what_could -12 what_did -11 what_does
-9 what_for 16 what_happens 11 what_if -7 what_makes -10 what_worked -13 what_would -7 wheel 11 when_a -12
when_did -11 when_is -9 when_we -7 when_were -12 where_do -15 where_it -12 which_i -7 who_comes -13 who_gets 9
who_knows -12 who_look -12 why 4 why_am 13 why_cannot -9 why_i 7 why_it -11 why_should 14 why_you -10 wife_and
-10 wife_does 13 wife_i 11 wifi -13 will 3 will_bring -12 will_check -11 will_do 9 will_end 8 will_find 8
will_give -9 will_happen -9 will_have -7 will_help -9 will_kill 11 will_make 6 will_never 7 will_not 10
will_start -11 will_try -6 winter -9 wish 7 wish_it 12 wish_they 11 wishing 10 with_all -10 with_both -10
with_everyone -14 with_life 10 with_myself -9 with_one 11 with_them -7 with_two -11 with_your -8 without_a -12
without_it -10 without_making -12 without_me 21 without_the -10 woke 8 woke_up 8 woman -6 woman_who -11 wonder
-8 wonder_what -13 words -7 wore -11 work -4 work_after 13 work_is -8 work_on -13 work_the -13 work_was -12
work_when -14 work_with -12 worked_out 15 working_for -11 working_in -14 working_with -12 worried -8
worried_about -7 worried_i -11 worry -10 worry_that -12 worse 4 worth_living 10 worthless 8 would_a -12
would_all 12 would_been -13 would_care 14 would_done -8 would_have 6 would_i -5 would_love -7 would_rather 7
would_say -11 would_take 16 would_that -11 would_to -8 would_you -8 wrist 11 wrists 14 write_it -14 write_my -11
write_this 12 writing_to 11 wrong_to -15 wrote 9 wrote_that -11 year_and 5 year_at -12 year_has -9 years 4
years_old 8 years_to 11 you -4 you_a -7 you_all 9 you_are -5 you_ask -13 you_asked 12 you_been -8 you_better -10
you_can -6 you_got -9 you_had -11 you_have -7 you_it -9 you_know -9 you_learn -14 you_leave -11 you_live -14
you_look -10 you_make -13 you_mind -9 you_much -10 you_need -9 you_put -10 you_say -10 you_that 8 you_then -8
you_think -6 you_with -13 your -7 your_life -9 your_loss -11 your_question -12 😂 -15
`,
};
