import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedViolence: LearnedWeights = {
  id: 'en.learned.violence',
  category: 'partner-violence',
  why: 'The words of the text weigh together as those of people who are hurt or held by a partner do, although no rule names why.',
  source:
    'Logistic regression over words and pairs of labelled texts, public and our own; see docs/crisis-detection.md',
  silent: '# ## ### 2 4 911 999',
  /* learned */
  bias: -5.56,
  lengths: [1.5, -0.16, 0.37, -0.72],
  alertAt: -1.4,
  supportAt: -2.95,
  pageAt: -0.18,
  weights: `
a_bag 11 a_boat -6 a_broken -10 a_burden -8 a_cat -8 a_child -8 a_cold -7 a_cousin 8 a_coward -8 a_dog -7
a_failure -6 a_fight 7 a_finger 10 a_guy 6 a_hole 10 a_husband 10 a_knife 11 a_long -5 a_man 11 a_mother -8
a_mum -8 a_pan 10 a_person -7 a_picture 8 a_point -13 a_room -5 a_scarf 10 a_sign -9 a_stomach -10 a_teenager -7
a_text -9 a_towel -2 a_van -10 a_waiting -8 a_week 5 a_wife 10 about -3 about_it -5 about_three -9 about_whether
-8 about_who -3 accidentally -6 account 13 account_and 13 across 7 across_the 8 affair -9 afraid_to 8 after_he
14 after_his -7 again_at -7 again_i -7 again_on 11 again_when -8 against 5 ago 7 ago_and 9 ago_he 17 alive -7
all_and -7 all_came -8 all_up -9 all_week -7 all_weekend -9 allowed 10 allowed_to 11 alone -4 already 3 am_a 5
am_angry -6 am_annoyed -7 am_asking 12 am_asleep 8 am_doing -5 am_forty -7 am_frightened 15 am_here -6 am_i 4
am_jealous -10 am_lonely -7 am_mad -6 am_married -14 am_never -10 am_pregnant 11 am_sad -6 am_scared 11 am_the
-5 am_this -8 am_tired -4 am_up -9 am_using 8 am_waiting -8 am_walking -9 am_writing 8 an_app 12 and_blue 11
and_by -7 and_check -10 and_comes -13 and_cried -9 and_cry -8 and_does -7 and_for -7 and_from -10 and_he 8
and_held 8 and_how -5 and_last 15 and_left 8 and_look -9 and_lost -9 and_made 7 and_my 5 and_no 7 and_nobody -5
and_nothing -6 and_on 4 and_pass -9 and_put 8 and_sad -6 and_said 9 and_says 13 and_since 6 and_sit -9
and_stupid -8 and_the 3 and_then -4 and_told 12 and_went -5 and_where -9 angry_i -7 angry_with -8 another -4
answering -6 answers 7 any_way -7 anybody 6 anymore_and -6 anyone_have -9 anything_he 8 anything_that -7 apart
-5 apart_from -7 app_on 12 appointment -5 are -3 are_talking -8 arm 12 arms_and 9 as_me 8 ashamed_of -10 ask_him
-7 asked_about -6 asked_and -9 asked_what -10 asking_me -5 asks_if -8 at_him -4 at_me 9 at_six -7 aunt -5
available -8 away_my 10 awkward -7 baby 5 baby_is 8 baby_to -10 back_he 10 back_i -8 back_of 8 back_the 9
back_to -5 bad_person -6 bag 6 bank 6 bank_card 13 be_alone -7 be_at 8 be_glad 9 be_gone 9 be_out -7 be_sad -9
be_strong -10 be_with -8 because_if 7 been_a -5 been_afraid -12 been_alone -8 been_carrying -7 been_crying -10
been_on 7 been_sitting -10 been_together 9 been_told 6 been_up 7 before_and -8 before_his 12 behind_my 9
being_angry -9 believe 5 believe_me 10 belt 13 bf 13 black 12 black_eye 10 blame -7 bleeding 11 blood 11 bone 8
bored -5 bored_and -6 both_women 17 bottle 7 boyfriend 6 boyfriend_does -7 brain -7 break_up 10 breakfast_and -9
breathe 9 bring_it -9 bring_you -9 broke 5 broke_my 16 broken_and -8 built_a -9 burden -7 burden_on -7 burden_to
-7 burn 8 burnt 7 but_at -6 but_because -9 but_if -6 but_it -4 but_now 7 but_since 8 but_this 5 by_his -7 by_my
8 by_now -11 by_the 9 cable 9 call_police 12 called_in -9 called_the 11 calls_me 11 came_across -10 came_off -8
cameras 12 can_a 12 can_someone 10 can_use 11 cancelled_my 12 cannot_live -9 cannot_look -9 cannot_take -7 car 6
car_a -11 car_keys 9 car_pet 9 carrying -6 cars -6 cause_he 8 checking -8 checks 7 cheek 13 chest 8 children_are
-10 church_and 11 clean_the 9 cleaned -7 clients -7 close_the -10 collar 11 come_back -5 come_home -7 comes_back
-10 comes_from -8 comes_home -7 complain_about -7 controls 11 count_as 10 counter 7 country 6 counts 14 coward
-8 cried -4 cried_because -8 cried_in -7 cross -6 cry -5 cry_after -11 cry_at -6 cry_i -9 cry_in -9
crying_because -6 crying_in -8 cupboard 8 cut_my 9 cut_up 11 dad_said -10 dates -8 daughter_and 10 daughter_in
-9 day_for -8 day_he 12 day_long -8 day_we -7 days_ago 10 decides 13 depression_and -6 depression_or -9 desk -8
did_anyone -10 did_it 6 did_other -9 did_the -7 did_was -9 did_you -5 died -5 dinner_i -8 dinner_was 10
disgusting_and 10 divorce 6 divorce_was -6 divorced -6 do_everything -5 do_my -6 do_people -6 do_you -4
does_anybody 10 does_it 5 done_something -14 done_this 7 done_with -6 door 14 door_and 14 down_a -7 down_the 8
down_with 7 dreading -6 dreading_it -9 dropped -6 drown 9 drunk 9 ear 12 eighteen -8 else_to 8 empty -5 escape 8
every 5 every_evening -13 every_minute -9 every_morning -7 every_sunday -8 every_time 6 everyone_has 7
everyone_said 8 everyone_thinks 8 everyone_will -7 everywhere -7 ex 6 ex_has 10 eye 10 face 11 face_in 8
face_was -11 failed -5 failure -6 failure_as -7 falling -8 fat 8 fed -7 fed_up -7 feel -3 feel_a -6 feel_alone
-7 feel_an -7 feel_empty -7 feel_he -9 feel_hopeless -6 feel_i -4 feel_my -8 feel_safe 7 feel_sorry -8 feel_the
-6 feel_useless -7 feel_worse -8 feel_worthless -7 feelings -6 feels -4 fell 6 fell_to -12 felt -5 felt_a -7
fever -7 fiance 10 fight 5 fight_about -9 find_anything -11 find_myself -9 finger 12 finger_on 9 fingers 12
first_husband -10 fist 15 five_months -6 five_years -7 floor 6 floor_to -11 fly -7 followed 7 foot 5
for_everything 5 for_good -8 for_half -8 for_him -5 for_hours 9 for_nine -9 for_not -7 for_something -8 for_tea
-9 for_ten -8 for_three -7 for_us -7 forces 13 forget -6 forget_it -8 found_that -3 four_months -7 fourteen -8
free_and -9 friday 8 friday_and 11 friday_he 14 friends_all -11 friends_at -9 friends_because -8 friends_but -9
frightened 14 from_her -7 from_him -8 from_my 6 front 5 front_door 8 front_of 5 full_of -8 furniture -7 gave_us
-9 get_in 7 get_out 5 get_the -5 get_through -6 get_tired -11 gets 5 gets_in 9 gets_it -8 getting -4 girl_who -8
give_up -7 gives_me 8 go_by 8 go_of -11 go_round -10 goes 6 goes_through 16 going_and -7 going_round -11
gone_back -7 gone_off -8 good -3 good_man -9 got_nothing -9 got_this -7 granddaughter -8 grandson -8 group -5
group_for -7 gun 10 guy 4 guy_in -9 had_me 8 had_to -3 hair 10 hair_and 14 half_an -7 half_hour 11 hammer 10
hand 9 hand_over 9 hands 7 hands_and 7 happy_and -8 hard_part -8 has_anybody -10 has_his -9 has_my 13
has_started 7 has_to -5 hate -4 hate_myself -5 have_become -8 have_class -8 have_cried -10 have_gone 10
have_learned 8 have_looked -7 have_me 10 have_missed -8 have_sex 12 have_thought -7 he 11 he_already 15 he_broke
19 he_calls 10 he_came 14 he_checks 11 he_comes 7 he_did 9 he_died -11 he_do 9 he_does 4 he_feels -8 he_felt -10
he_gets 10 he_goes 17 he_had 8 he_has 11 he_held 18 he_hit 8 he_is 9 he_knows 20 he_leaves -15 he_let 14
he_lives -8 he_looked -12 he_looks -6 he_loves 8 he_made 14 he_makes 11 he_moved 11 he_needs -7 he_pulled 15
he_put 20 he_puts 10 he_said 5 he_says 17 he_stood 14 he_takes 15 he_tells 12 he_threw 13 he_told 10 he_wanted 7
he_was 5 he_will 12 he_works -11 he_would 10 head 6 head_in 10 head_of -9 head_on 9 hear_him 8 hear_it -8
hear_me 11 hearing -4 heart_attack -6 heavy -7 held 15 held_me 15 help_me 6 help_or -9 help_with -4 her_a -7
her_anymore -7 her_go -8 her_hand 8 her_off -7 her_up -9 her_voice -10 here_at 11 here_i -7 him 3 him_but -7
him_from -10 him_i 5 him_my 10 him_on -6 him_since 8 him_without -10 hip 11 his_cousin 11 his_eyes -8 his_first
-8 his_hand 11 his_hands 14 his_head -5 his_mother 10 his_own -5 his_room -9 his_wife -10 hit 8 hit_my 11
hitting 7 holding 13 holding_the 12 holds 9 hole_in 11 home_at -11 home_now -8 home_on -11 honest_with -10
hope_he -7 hopeless -7 hospital_and -8 hospital_i 11 hours_a -8 hours_and -7 house_for -8 house_the -9 how_did
-5 how_do -3 human -8 hurt -5 hurting_me 9 hurts 7 hurts_me 8 husband 7 husband_goes -8 husband_is 9 husband_of
11 husband_that -10 husband_thinks -11 husband_wants -9 husband_who 7 husband_works -9 i_ask -2 i_break 12
i_call 9 i_changed -9 i_check -12 i_count -7 i_cried -4 i_cry -6 i_cut -6 i_drive -7 i_failed -6 i_feel -3
i_fell 8 i_felt -5 i_hate -5 i_if -8 i_lay -9 i_leave 13 i_lie -6 i_live 8 i_look -6 i_making 10 i_never 3
i_open -9 i_picture -10 i_pulled -8 i_raised -10 i_read -8 i_shout -10 i_shouted -7 i_smiled -7 i_started -6
i_swore -8 i_turn -7 i_turned -7 i_walk 6 if 4 if_he 5 if_i 9 if_its 7 if_one 8 if_your 8 in_another -7 in_at -9
in_every 6 in_five -8 in_from -8 in_front 5 in_love -6 in_the 3 in_weeks -10 inside 6 inside_i -9 insulin 8
interest_in -9 into_tears -8 into_the 10 is_already 10 is_angry 12 is_at 8 is_away -9 is_drunk 12 is_got 12
is_had 5 is_happy -10 is_her -7 is_his 13 is_it 4 is_never 9 is_quiet -10 is_started 8 is_staying -10 is_ten -8
is_that 6 is_tired -11 is_told 23 is_we -7 is_worried -10 it_all -4 it_anymore -8 it_anyway 15 it_as -8 it_being
-7 it_better -8 it_come -11 it_comes -5 it_count 13 it_feels -6 it_for -5 it_from -9 it_happened 6 it_into 12
it_passed -8 it_right -10 it_takes -7 it_through -8 it_with 9 it_without -8 its_me -9 its_not 6 joking 7 keep_a
11 keep_looking -11 keep_my 7 keep_putting -7 keeps 5 keeps_asking -9 kept_it -9 kept_saying 11 key 10 keys 10
kids 6 kids_i -10 kids_were 11 kiss -6 kitchen 5 knife 12 know_he 5 know_it -6 know_whether 10 knows 8
knows_what 9 knows_where 13 lads 6 laid_a 10 laptop 8 last 4 last_month 7 last_night 9 last_one 9 last_sunday 8
last_thursday 12 last_time 7 later_i -9 leave 8 leave_a 8 leave_it -9 leaves_the -12 leaving 7 left_his -8
left_the -9 leg 6 less -5 let_me 7 lie -5 lie_in -6 lied -7 lied_to -6 life_at -8 lining 11 lip 13 lock 9 locked
11 locked_me 11 locks 12 long_does -12 long_i 7 longer_than 9 look_after -6 look_at -5 loose 6 lose_him -10
lost_the -7 love -3 love_with -6 lovely_and -10 lying -7 lying_on -8 mad_at -7 made_a -4 made_me 6 make_the -7
making_a -5 man_at -9 man_i 5 marks 10 marriage_and -8 married 7 match -7 me 2 me_about -5 me_and 5 me_anymore
-8 me_by 13 me_go 10 me_going 10 me_he 14 me_here 11 me_himself -12 me_if 12 me_in 11 me_on 8 me_three -8
me_through 7 me_was -8 me_what 7 me_when 7 me_where 8 me_with 7 messages 6 mine -5 mine_is -10 missed_a -9
monday 9 monday_and 8 monday_he 16 monday_to -9 month_because -9 more -3 morning 5 motorway -6 moved 5 mum_does
-5 mum_said -9 mum_was -10 my_account -8 my_arm 18 my_arms 9 my_aunt -6 my_bf 13 my_boyfriend 7 my_clothes 10
my_ear 15 my_ex 9 my_face 17 my_feet 9 my_fiance 10 my_first -4 my_flat 11 my_garden 11 my_girlfriend 5
my_granddaughter -8 my_hair 10 my_hand 7 my_head 7 my_heart -6 my_homework -7 my_husband 8 my_insulin 9 my_jaw
11 my_leg 11 my_life -4 my_lip 11 my_lunch -8 my_nose 11 my_office 8 my_own 6 my_partner 13 my_passport 8
my_phone 12 my_question 8 my_stomach 5 my_things 14 my_third -8 my_uncle -8 my_wages 12 my_whole 6 myself_for -6
name_i -5 neck 9 never 3 never_did -7 never_go 6 never_hit 13 never_once -9 never_see 11 never_there -10
new_girlfriend -9 new_partner -10 next_day 14 next_month -7 next_time 10 next_to 10 nice -5 night 3 night_he 18
nights_and -11 no_and 7 no_family 11 no_future -9 no_he 9 no_money 8 no_phone 11 nobody_will 11 normal_in 11
not_allowed 15 not_answered -7 not_asking -8 not_blame -9 not_care -8 not_come -8 not_cry -8 not_hear -6
not_help 6 not_let 16 not_love -8 not_mean -7 not_notice -10 not_respond -10 not_said -8 not_shout 12 not_show
15 not_stop 6 not_talk -6 not_told 8 not_want -4 not_wish 9 nothing_left -8 nothing_when -9 now_he 10 now_there
-10 nowhere 8 number_of -8 of_everything -7 of_his 7 of_i -9 of_mine -6 of_wine -9 off_i -7 off_in -8 off_me 11
off_the 4 ok_to -10 on_friday 9 on_me 8 on_monday 7 on_my 8 on_our -7 on_purpose 14 on_saturday 8 on_sunday 14
on_the 4 on_thursday 13 on_tuesday 7 on_wednesday 11 once_and -8 one_in -7 one_left -8 one_more -6 one_that -8
online -5 onto_the 10 or_do -7 or_he 14 or_i 6 or_me -12 or_that -9 or_will -4 other_and -7 other_since -10
ought_to -8 our_daughter 8 our_parents -8 out_again -10 out_in 8 out_where 7 outside 5 outside_my 14 over_me 10
over_my 9 own_head 7 own_house 11 paper_work -6 park_and -11 parking 6 partner 11 partner_says -9 passport_and 9
password 7 past_or 11 permission 12 person -4 person_i -6 petrol 9 phone 9 phone_and 7 phone_for 10 phone_he 9
phone_in 9 phone_on 9 photos_and -9 picks 10 picture_of 11 pill 8 pillow 9 pissed_off -8 place_i -8 plant -7
plates 12 police 13 poured 11 pregnant 11 pregnant_and 9 promise -8 pulled 10 pulled_me 12 punch 9 purpose 13
put 5 put_a 9 put_his 12 put_the 6 puts 12 puts_me 11 putting_my -6 quiet_one -9 quit 6 rang_her -11 rather -5
rather_have -8 reads 9 records -8 relieved -9 relieved_and -11 remember_it -8 remembered -7 replied -8 report 7
report_it 12 respond -8 rest_of -6 ribs 14 rifle 14 right_thing -9 ring_me -8 ring_my -6 ringing 8 rings 14
room_when 8 roommate -6 round 5 round_and -8 round_the 9 ruined -10 sad -5 sad_for -8 said 3 said_about -8
said_anything -12 said_do -12 said_he 6 said_if 9 said_it 6 said_last -10 said_look 9 said_next 13 said_no 9
said_of -10 said_on -10 said_there -10 said_they 6 sandwich -9 sat_in -8 sat_with -9 saturday 12 saturday_he 14
saturday_i -11 saturday_night 9 say_in -9 say_it -4 say_when -9 saying 6 says 6 says_a 12 says_anything -10
says_do -10 says_everyone -9 says_he 7 says_i 9 says_if 12 says_its 9 says_now 9 says_stop -10 says_you -11
scared 10 scared_i -8 scared_that -7 scarf 12 seconds 12 see_my 6 see_someone -7 seeing 5 seeing_a -8 seen_the
12 send 11 send_me 9 services 11 session_on -10 set_of -8 severe -6 sex 12 she_laughed -8 she_made -8 she_saw -8
she_tells 8 she_threw 12 she_told -4 she_will 8 sheet -8 shook -5 should_leave -11 should_say -6 shoulder 11
shout 7 shout_at -9 shout_he 14 shouted_at -6 shouts_at -9 show 8 show_him 10 show_me -10 shut_the -10 sick_with
-10 sickness -8 since_and -8 since_then 9 single_day -7 sister_is -5 sister_says -10 sit_with -7 slammed_the -11
sleep_and -7 sleep_with 11 slept_in 12 slot -6 smashed 14 snapped -6 snapped_at -10 somebody_to -6 someone_i -7
someone_tell 11 something_he -10 son_asked -10 sorry_to -6 split 9 split_up 6 squeezed 11 stand_there 9 standing
8 stare -7 start_again -10 start_to -8 started_crying -7 started_to -4 stay_a -8 stayed_in -6 still_a -5
still_not -8 stitches 11 stomach 8 stomach_and -11 stood 8 stood_there 7 stop_and -9 stop_when 10
stopped_answering -10 street_and -9 stupid_and -9 stupid_for -6 summer_i -7 sunday 11 sunday_and 8 sunday_he 10
sunday_she 15 survived -7 sweating -7 swore -8 table 10 table_and 15 tablets -6 take_her -10 takes 6 takes_my 12
taking_over -10 tears -7 tears_in -8 teenager -8 tell 4 tell_me 6 tells 8 tells_me 9 ten_years -8 text_and -9
than_a -8 than_the -7 that_a 5 that_all 8 that_before -11 that_conversation -9 that_her -8 that_his -9 that_if 8
that_is -3 that_made -8 that_normal 9 that_one -8 the_baby 11 the_back 15 the_bed 14 the_bedroom 12 the_belt 11
the_car 10 the_children 10 the_court 9 the_cupboard 12 the_dog 9 the_door 12 the_doors -3 the_end -6 the_face 17
the_family -7 the_floor 6 the_funeral -8 the_girl -6 the_gun 9 the_hair 14 the_handle 13 the_hard -7
the_hospital 7 the_house 5 the_kids 9 the_laptop 9 the_letter -7 the_manager -10 the_motorway -6 the_neck 10
the_nurse 9 the_old -6 the_panic -7 the_phone 8 the_place -7 the_police 9 the_quiet -7 the_rent 11 the_ring -9
the_roof -8 the_room 7 the_shed -9 the_shoulder 10 the_shower 9 the_sound -7 the_step 10 the_stomach 14
the_story -8 the_table 10 the_throat 12 the_toilet 11 the_train -8 the_two -6 the_wall 11 them_and -6 them_i 5
them_on -9 then_he 15 then_i -6 then_says -11 there_when -9 they_had -7 they_say -6 they_want 9 they_will 7
thing_i -6 thing_or 7 this_country 10 this_feeling 10 this_from 9 this_i -7 this_in 6 this_last -10 this_morning
11 this_or -8 this_since -8 this_time 12 this_week 13 this_without -8 thought -4 thought_of -7 threatens 12
three_hours 9 three_kids -7 three_years -6 threw 12 threw_a 12 threw_the 15 throat 8 throws 14 thursday 12
thursday_i 9 till 8 till_i 11 time_he 11 time_she -8 time_since 9 times 4 times_since 12 tired_i -7 tired_of -6
to_anybody 9 to_believe 8 to_break 10 to_change -6 to_check 6 to_close -6 to_everyone -7 to_fly -8 to_hold -7
to_my 4 to_notice -9 to_pick 6 to_report 8 to_ring -10 to_send 9 today_with -6 toilet 8 told 5 told_anyone 11
told_him -5 told_the 12 told_them 11 told_to -7 took_it -7 took_the 7 touched 12 towel -5 train -5 trauma -9
tried_everything -9 tuesday 10 tuesday_and 6 tuesday_he 14 turn -6 turn_into -8 turns 8 twelve -8 twenty_years
-7 two_people -7 two_small -8 two_years -5 ugly_and -10 until 6 until_i 16 until_the -6 up_crying -7 up_my 6
use_the 10 used_to -4 village -8 visa 12 voice 4 voice_is 9 wages 10 wait_until -9 waiting -5 waiting_for -6
wake_up 5 walk_on 11 walked_past -11 walking_and -10 wall 11 want_my -7 want_to -3 was_all -8 was_and -8
was_born -5 was_crying 8 was_embarrassed -13 was_his -9 was_holding 9 was_home -10 was_late 13 was_me 10 was_one
6 was_quiet -9 was_relieved -8 was_sitting 15 was_standing 14 was_supposed -7 we_both -4 we_cannot -6 we_did -6
we_moved 7 we_pass -10 we_saw -10 we_used -7 weak -9 wear_and -9 wedding_and -7 week 4 week_ends -8 week_for -3
week_he 15 week_it 12 week_off -8 week_she 10 weeks_ago 16 weeks_and -9 went_home -8 went_in 12 went_into -6
went_up -7 were_together 8 what_happens 8 what_other 8 what_was -7 wheelchair 14 when_does -7 when_he 12
when_you -6 whenever 5 whenever_i 6 where_can 9 where_do -9 where_i 6 which_was -13 while_he 11 who_left -6
who_look -8 who_says -10 who_told -9 why_it -8 wife_does 12 will_i -7 will_look -7 will_not 8 will_she -10
will_stop -10 will_tell 7 wish_to 7 with_his 12 with_our -7 without_a -4 without_him 11 without_it -6 women 11
work_on -7 works -4 worse 6 worthless_and -7 would_been 13 would_go -7 would_put 11 would_rather -5 would_take 6
would_tell 12 would_to -4 wrists 8 writing 5 writing_because -9 writing_from 12 writing_it -11 writing_this 8
wrong_to -9 wrote_that -10 xbox -8 year_at -10 years_and -4 years_of -6 years_that -10 yesterday 6 yesterday_he
13 you_have -4 you_keep -7 you_mind -8 you_told -7 you_what -7
`,
};
