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
  bias: -5.69,
  lengths: [1.64, -0.89, 0.9, -0.92],
  alertAt: -1.61,
  supportAt: -3.25,
  pageAt: -1.01,
  weights: `
a_bag 11 a_bank 8 a_burden -7 a_chair 9 a_child -8 a_cold -7 a_coward -7 a_doctor 6 a_dog -7 a_drink 5 a_failure
-6 a_fight 6 a_guy 7 a_hole 10 a_husband 9 a_kid -5 a_lock 10 a_man 14 a_mother -6 a_normal -7 a_pan 11 a_person
-7 a_photo 9 a_picture 7 a_point -10 a_police -7 a_round -8 a_scarf 8 a_sister 9 a_stomach -9 a_teenager -5
a_text -9 a_towel -8 a_van -9 a_waiting -7 a_wedding -6 a_wife 6 about -2 about_his -8 about_is -8 about_it -4
accident 5 account 11 across 8 across_the 9 afraid_to 9 after_an -7 after_he 12 again_at -5 again_because -8
again_i -5 again_on 11 again_this 8 against 6 ago 7 ago_and 8 ago_he 17 alive -6 all_and -8 all_up -8 all_week
-6 all_weekend -10 allowed 10 allowed_to 11 alone -4 already 3 am_a 4 am_angry -6 am_annoyed -7 am_asking 8
am_asleep 9 am_back -5 am_fine -5 am_frightened 11 am_here -5 am_i 4 am_jealous -9 am_lonely -6 am_mad -6
am_married -10 am_never -6 am_scared 9 am_staying -8 am_the -4 am_there -8 am_tired -3 am_up -7 am_upset -5
am_using 7 am_waiting -6 am_walking -9 am_writing 8 and_asked 8 and_by -7 and_called -10 and_check -7 and_cried
-9 and_cry -8 and_does -5 and_for -6 and_from -8 and_he 10 and_her -8 and_how -6 and_it -3 and_keep 6 and_last
12 and_left 8 and_lost -9 and_made 10 and_my 5 and_no 7 and_nobody -4 and_nothing -6 and_on 5 and_one -7 and_put
8 and_sad -6 and_said 11 and_says 13 and_sit -7 and_somebody -9 and_stupid -7 and_the 4 and_then -3 and_they -3
and_told 10 and_ugly -7 and_walk -9 and_went -6 and_where -8 and_will -7 angry_at -6 angry_with -7 another -3
answer_my -8 answering -6 anybody 8 anybody_that -9 anymore_and -5 anyone_have -8 anything_he 8 anything_that -5
anything_wrong -6 app_on 13 are_ok -8 arm 14 army 8 around -4 around_in -7 ashamed_of -9 ask_him -6 ask_how -9
ask_if -10 asked_a 8 asked_about -4 asked_and -8 asked_him -11 asked_if -7 asked_what -9 asking_for 7 asks_me -7
at_me 9 at_my 4 ate -5 away_my 10 baby 5 baby_to -9 back_after -6 back_door 8 back_to -4 bad_man -6 bag 8 bank 7
bank_card 12 basement -7 be_alone -7 be_at 8 be_glad 11 be_gone 9 be_quiet 8 be_sad -7 be_strong -8 because_he 5
because_if 7 because_they -4 bed_for -8 bed_with 9 bedroom 7 been_a -4 been_carrying -7 been_crying -10 been_on
6 been_to 4 been_together 8 been_with 7 before_and -8 before_but 7 before_it -6 behind_my 9 being_a -6 being_the
-7 believe 4 believe_him 8 believe_it -5 believe_me 12 belt 11 best -4 bf 14 bit_my 9 black 9 blame -5 bleeding
8 boiler -7 bone 8 bored -5 both_cried -8 both_women 15 bottle 9 boyfriend 6 brain -7 break_up 8 breakfast_and
-9 breaking -5 breathe 6 bring_her -10 bring_it -8 bring_you -7 bringing -6 broke_my 15 broken_and -8 burden -6
burden_on -6 burden_to -6 burn 8 bus_and -10 but_because -8 but_in -6 but_it -4 but_my 4 but_now 5 but_since 10
but_this 6 by_my 6 by_the 9 call 5 call_police 12 called_the 9 calls_me 13 came 6 came_across -11 came_at 6
came_out -9 came_over -9 can_a 9 can_have -7 can_someone 7 can_tell -9 cancelled_my 10 cannot_get -5 cannot_help
-7 cannot_leave 8 cannot_let -7 cannot_look -8 cannot_sleep -5 cannot_stand -7 cannot_take -7 car 5 car_a -9
car_keys 9 car_with 9 card 7 care_home -6 carrying -6 cause_he 8 changes -6 checking -7 checks 7 chest 6 child_i
8 christmas -4 church_and 8 class_i -8 clients -7 close_the -8 come -4 come_back -4 come_home -8 comes_back -10
comes_home -6 comes_in 8 coming_to 7 completed -6 controls 12 could_have -5 counter 8 country 5 counts 11 court
8 coward -8 cried -4 cried_in -8 cross -5 cry -4 cry_after -10 cry_at -6 cry_every -5 cry_i -8 cry_in -9
crying_in -8 cupboard 10 cut_my 12 cut_up 10 dad_said -8 dates -7 daughter_and 9 daughter_is -6 day_before 7
day_he 13 day_long -8 day_we -7 days_ago 11 dear -9 decide -5 decides 11 deleted 7 depression_and -5
depression_or -8 did_anyone -10 did_it 8 did_other -9 did_the -6 did_was -10 did_you -4 died -4 dinner_was 9
disappeared -8 disgusting 6 disgusting_and 11 divorce 5 divorced -5 do_everything -8 do_love -10 do_we -6
do_with -5 do_you -3 does_it 5 done_something -10 done_this 8 done_with -6 door 13 door_and 15 down_a -7 down_i
-6 down_the 6 down_with 8 dreading -7 dreading_it -10 drinking_and 7 drop_out -7 dropped -4 drove 6 drown 8
drunk 8 each_other -5 ear 12 eighteen -8 else_to 9 empty -5 empty_and -7 enough -4 escape 8 every 6
every_evening -12 every_minute -8 every_time 6 every_weekend 6 everybody_was -8 everyone_has 7 everyone_said 9
everything_for -7 everything_right -9 everywhere -6 ex 7 ex_has 7 eye 10 face 12 face_in 9 face_was -10 failed
-5 failure -6 falling -7 family_you -10 fat 9 fear_of -6 fed -7 fed_up -7 feel -3 feel_a -6 feel_alone -6
feel_an -7 feel_empty -6 feel_he -8 feel_hopeless -5 feel_i -4 feel_my -7 feel_safe 7 feel_sorry -9 feel_the -6
feel_useless -6 feel_worse -8 feel_worthless -6 feels -4 fell 7 fell_to -11 felt -4 felt_a -6 fever -7 fiance 11
fifty 7 fight_about -10 find_myself -8 finger 10 fingers 13 first_husband -12 fist 13 five_years -6 floor 7 fly
-6 followed 6 for_an -5 for_good -6 for_half -7 for_him -4 for_hours 9 for_not -6 for_nothing -7 for_ten -9
for_three -7 for_us -7 for_weeks -8 for_years -5 forces 11 forget -5 forget_it -9 found_it 10 four_months -5
four_times 8 fourteen -8 free_and -7 friday 10 friday_and 12 friday_he 16 friend_of -6 friends_all -9
friends_because -5 friends_but -9 friends_who -7 frightened 12 from_my 5 front 6 front_door 8 front_of 6 full_of
-8 furniture -7 get_home -7 get_on -6 get_through -5 get_tired -10 get_to 5 gets 4 gets_a -8 getting -4 girl_who
-8 give_up -6 gives 5 gives_me 8 go_of -11 go_off -9 go_round -8 goes 7 goes_through 13 going_and -6 gone_back
-6 gone_off -7 good -3 good_night -8 got_into -5 got_kicked -8 got_nothing -8 got_off -9 got_this -6 got_upset
-9 group -5 group_for -7 gun 11 guy 3 guy_in -7 had_in -7 had_my 6 hair 11 hair_and 13 half_hour 11 hand 9
hand_over 14 hands 10 happy -4 hard_part -7 has_anybody -8 has_my 10 has_someone -9 has_started 8 has_to -4 hate
-4 hate_my -5 hate_myself -5 hates -9 have_asked -8 have_become -7 have_class -9 have_cried -7 have_failed -9
have_gone 6 have_learned 8 have_looked -7 have_missed -8 have_ruined -9 have_sex 11 have_thought -6 have_tried
-5 he 11 he_already 15 he_broke 18 he_calls 10 he_came 16 he_cannot -4 he_checks 11 he_comes 7 he_deleted 7
he_did 9 he_died -9 he_feels -10 he_felt -11 he_gets 12 he_goes 17 he_had 7 he_has 11 he_held 15 he_hit 8 he_is
8 he_kept 9 he_knows 17 he_laughed 8 he_leaves -13 he_let 12 he_lives -7 he_looked -13 he_made 14 he_makes 11
he_needs -8 he_pulled 15 he_put 21 he_said 8 he_says 18 he_stood 15 he_takes 11 he_talked -9 he_tells 14
he_threw 13 he_told 9 he_took 9 he_wanted 8 he_was 5 he_will 11 he_works -10 he_would 10 head 5 head_of -9
head_on 9 hear_him 8 hear_it -8 hear_me 9 heavy -6 held 16 help_me 7 help_with -4 her_a -8 her_car 8 her_hand 7
her_up -6 her_voice -8 here_at 7 hiding -6 him 3 him_at -7 him_before -9 him_but -5 him_i 5 him_if -8 him_my 12
him_since 7 him_that -7 him_with 9 hip 8 his_family -6 his_hands 15 his_mother 11 his_mouth -10 his_name 8
his_own -4 his_room -12 his_wife -8 hit 8 hit_by -7 hit_my 14 holding 12 holds 6 hole 6 hole_in 12 home_he 12
home_now -8 home_on -10 hope_he -6 hopeless -6 hour_i -7 hours_a -6 hours_and -6 house_for -7 house_the -9
house_to -8 how_did -5 how_do -3 hr -6 human -7 hurts 8 hurts_me 8 husband 7 husband_because -9 husband_is 8
husband_of 9 husband_said -12 husband_that -10 husband_wants -10 husband_works -9 i_believe 6 i_break 10 i_broke
-7 i_call 8 i_check -11 i_cleaned -7 i_count -5 i_cry -5 i_drive -8 i_end 6 i_failed -6 i_feel -3 i_fell 11
i_felt -4 i_go 4 i_hate -4 i_if -7 i_leave 12 i_lie -5 i_live 9 i_look -5 i_looked -7 i_making 11 i_never 4
i_not -7 i_open -8 i_picture -11 i_read -7 i_regret -6 i_shout -8 i_shouted -8 i_started -5 i_swore -7 i_turn -7
i_turned -7 i_wait -9 i_walk 6 i_watch -6 if 4 if_he 6 if_i 8 if_its 8 if_one 9 if_someone -7 in_another -6
in_five -7 in_front 5 in_he 8 in_his -2 in_love -5 in_the 5 inside_i -7 into_tears -8 into_the 9 is_already 8
is_and -7 is_angry 13 is_at 7 is_broken 8 is_got 10 is_half -8 is_happy -9 is_he 6 is_here -9 is_his 12 is_in 5
is_late -7 is_married -8 is_on -4 is_quiet -10 is_said -12 is_ten -7 is_that 6 is_tired -9 is_told 21 is_trying
-6 is_we -6 it_anymore -7 it_anyway 14 it_as -7 it_before -6 it_comes -5 it_feels -5 it_from -6 it_happened 5
it_into 10 it_never -5 it_now -6 it_off -6 it_passed -8 it_right -9 it_takes -5 it_through -8 it_time -10
it_took -5 it_without -8 its_about -9 its_not 4 job_i 5 keep_a 9 keep_asking -7 keep_looking -11 keep_my 8
keep_putting -6 keeps 5 kept_it -8 key 9 keys 14 kid -4 kid_and -6 kids 5 kids_i -7 kids_were 10 kiss -8 kissed
-7 kitchen 6 kitchen_and 8 knife 13 know_he 5 know_it -5 know_whether 8 know_who 5 knows 6 knows_where 11 laptop
8 last 4 last_night 8 last_week 3 last_year -5 late_i -7 later -5 leave 7 leave_but 7 leave_him -7 leave_it -9
leaving 6 left_a 8 left_the -8 less -4 let_me 8 lie -5 lie_in -7 lied -5 lied_to -5 life_at -7 life_with 6 lip
12 little_one -8 living_room 5 loads -7 lock 6 locked 11 locked_me 12 locks 10 long_i 10 longer_than 9
look_after -6 look_at -5 look_back 7 loose 6 lost_the -7 lot_on -8 love -3 love_how -7 love_with -6 lovely_and
-10 lying -6 mad_at -6 made_a -3 made_me 6 making_a -5 man_at -7 marks 8 marriage_and -9 married_to -6 match -7
me 2 me_about -6 me_and 5 me_anymore -8 me_at 5 me_by 11 me_every 8 me_from 6 me_go 9 me_have 7 me_he 12 me_here
11 me_how -7 me_if 15 me_in 10 me_last -7 me_more -6 me_on 8 me_she -6 me_three -6 me_through 6 me_what 7
me_where 9 messages 6 messages_and -8 middle -5 mind -4 mine -4 mine_is -10 missed_a -9 monday 11 monday_and 12
monday_he 17 month_because -8 months_and 4 more -3 morning 5 moved_to -4 mum_in -8 mum_said -6 mum_was -9
my_account -8 my_arm 18 my_arms 8 my_aunt -5 my_bf 14 my_boyfriend 7 my_brother -4 my_clothes 11 my_driving -8
my_ear 15 my_ex 10 my_face 14 my_fiance 11 my_first -5 my_flat 12 my_girlfriend 8 my_hair 9 my_hand 8 my_head 5
my_heart -5 my_husband 8 my_insulin 7 my_kitchen -8 my_life -4 my_lip 9 my_niece -7 my_office 8 my_old -6 my_own
6 my_partner 15 my_passport 10 my_phone 12 my_room -4 my_stomach 5 my_third -7 my_uncle -7 my_visa 7 my_voice 6
my_weight -7 my_whole 7 myself_and -7 myself_for -5 neck 10 need_help 8 needs -5 never_did -7 never_go 6
never_have -5 never_hit 10 never_see 11 new_girlfriend -9 new_partner -9 next_month -5 next_morning -8 next_time
11 next_to 10 nice -5 nice_and -7 nicer -9 night 3 night_about -7 night_he 19 nights_i -9 nite 8 no_and 9
no_future -8 no_phone 11 nobody_will 9 normal_in 10 not_about -6 not_allowed 13 not_angry -7 not_answered -8
not_because -10 not_blame -7 not_breathe 7 not_care -7 not_come -10 not_cry -8 not_fight 10 not_help 6 not_let
17 not_love -6 not_mean -6 not_not -7 not_notice -9 not_pass 6 not_remember 7 not_respond -8 not_sad -7 not_said
-8 not_show 15 not_stop 7 not_take -6 not_talk -5 not_told 10 not_want -4 not_with -8 nothing_left -7
nothing_when -9 nothing_wrong -9 now_he 12 now_there -10 now_we -10 nowhere 8 number_and 9 number_of -6
of_everything -7 of_his 8 of_mine -5 off_ended -10 off_the 6 ok_and -10 on_all 6 on_friday 11 on_her -6
on_holiday -9 on_me 5 on_monday 9 on_my 7 on_purpose 15 on_saturday 12 on_sunday 16 on_the 4 on_thursday 11
on_tuesday 10 on_two -7 on_wednesday 13 once_and -8 one_left -8 one_more -6 online -4 onto 7 onto_the 9
operation -8 or_do -9 or_he 13 or_i 7 or_me -11 or_should -7 or_that -7 other_and -8 our_daughter 9 our_parents
-9 our_son 6 out_again -10 out_where 9 outside 5 outside_my 12 over_me 11 over_my 8 own_head 7 own_house 11
pain_in -9 papers 7 park_and -10 partner 12 partner_has -11 partner_says -8 passed_on -9 passport 7 past -4
person -4 person_i -5 petrol 9 phone 8 phone_for 9 phone_he 10 phone_in 8 phone_on 11 photos_of 8 picked 7
picking_up -6 picks 12 picture 6 picture_of 10 pillow 11 pissed -6 pissed_off -7 planning_on 6 plant -8 plates
12 police 15 police_and 7 post 4 promise -7 pulled 11 pulled_me 14 purpose 14 put 6 put_a 9 put_his 18 put_the 5
puts 9 putting_my -5 quiet 5 ran_out -4 rather -5 read_it -6 reads 11 records -8 relieved -9 remember_it -7
remembered -7 report 6 respond -7 respond_to -7 ribs 15 right_thing -8 right_to -6 ring_me -5 ringing 8 rings 11
road_and -7 roof -6 round 7 round_about -9 round_and -9 round_the 10 ruined -10 sad -5 said 4 said_anything -10
said_do -10 said_fine -9 said_he 8 said_if 11 said_it 8 said_next 12 said_no 10 said_there -7 said_they 10
said_to -4 sat_in -10 saturday 13 saturday_he 15 saturday_i -9 saw_me -5 say_he -12 say_it -3 saying 6 says 7
says_a 10 says_he 8 says_i 10 says_if 10 says_it 5 says_its 8 says_now 8 says_stop -9 says_to -11 says_you -8
scared 8 scared_that -6 scarf 10 screams 9 seconds 12 see_my 6 seeing_a -7 send 13 send_me 10 seven_years -7 sex
12 share_a -8 she_and -8 she_came 9 she_made -12 she_needs -9 she_says 7 she_tells 7 she_went 5 she_will 7 shot
-6 should_i -4 should_leave -9 should_we -8 shoulder 10 shout 9 show 7 shower 7 sick_with -9 since 3 since_then
7 sister_in 6 sister_says -9 sleep_and -5 slept_in 11 smashed 14 snapped_at -10 someone_else -4 someone_i -7
someone_tell 11 something -3 something_he -9 something_in -5 something_to -4 something_wrong -6 son_asked -11
spare 7 spare_room 7 split 9 stand_there 8 standing 8 start_again -8 stay_calm -8 staying -5 still_a -6
still_not -6 stitches 12 stomach 9 stomach_and -10 stood 7 stood_there 7 stop_and -8 stop_it -10
stopped_answering -10 stove 8 street_and -8 stuff_and -6 summer_i -7 sunday 13 sunday_he 15 sunday_she 14 swore
-7 swore_i -7 table 10 take_her -8 takes 6 takes_my 11 taking_over -9 talk_in -9 tears -8 teenager -7 tell 4
tell_anyone 9 tell_me 5 tell_the 8 tells 9 tells_me 10 ten_days 7 ten_years -7 that_again -8 that_before -11
that_her -7 that_his -9 that_if 7 that_is -2 that_made -8 that_one -7 that_with -8 the_baby 12 the_back 14
the_bath 10 the_bed 12 the_bedroom 13 the_belt 9 the_boiler -7 the_car 13 the_children 9 the_cooking -8
the_cupboard 14 the_dog 10 the_door 11 the_drive 6 the_end -6 the_face 19 the_family -6 the_floor 8 the_food 7
the_girl -5 the_gun 9 the_hair 12 the_hard -6 the_house 4 the_kids 10 the_laptop 8 the_letter -8 the_little -6
the_living 7 the_manager -8 the_middle -6 the_nice -8 the_old -5 the_other -4 the_party -5 the_phone 5 the_place
-7 the_police 12 the_quiet -7 the_rent 10 the_roof -7 the_room 7 the_shed -8 the_shower 8 the_side 6 the_stomach
14 the_system -9 the_table 9 the_teacher -4 the_third 6 the_throat 14 the_toilet 10 the_train -6 the_wall 11
the_words 7 the_work -6 them_and -5 them_i 6 then_he 16 then_i -5 there_i 6 there_was 5 there_when -9 they_got
-7 they_had -7 they_say -5 they_take -8 things_you 9 thinking -4 thinking_i -8 this_country 10 this_morning 11
this_or -7 this_time 10 this_was 7 this_week 13 this_weekend -4 thought -3 thought_of -6 threatens 12 three_and
-5 three_hours 8 three_years -6 threw 12 threw_a 10 threw_the 18 throat 9 throws 15 thursday 14 thursday_i 9
till_i 7 time_he 13 time_since 8 times 6 times_i -6 times_since 10 times_this 9 tiny -5 tired -3 tired_i -6
tired_of -4 to_anybody 8 to_ask 7 to_be -3 to_bed -5 to_break 7 to_bring -7 to_check 6 to_close -6 to_everyone
-7 to_explain 6 to_her -3 to_his 6 to_let -5 to_my 4 to_notice -9 to_pick 5 to_report 9 to_ring -8 to_say -3
to_send 11 to_sit -7 to_sleep 6 to_want -9 toilet 7 told 5 told_anybody 7 told_anyone 12 told_everyone -9
told_me 5 told_nobody -8 told_the 15 told_them 8 told_to -6 too_early -10 took_it -9 took_the 7 top -5 touched
10 towel -7 train -5 trees -8 tried_it -7 tries -9 trust_him -12 tuesday 12 tuesday_and 6 tuesday_he 16 turn -5
turn_into -10 turning 7 twelve -6 two_of 6 two_people -6 two_years -4 ugly_and -10 until 5 until_i 12 until_the
-7 upset -4 us_all -8 use_the 11 useless_and -9 village -7 visa 10 visa_and 8 voice_is 9 wages 8 wait -5
wait_until -7 waiting_for -6 waits 10 wake_up 5 wakes 10 walk_out -8 walked 7 walking_and -10 wall 11 want -2
want_another -8 want_him -7 want_my -5 want_to -2 wants_me 6 was_all -6 was_and -7 was_back 8 was_born -5
was_crying 7 was_embarrassed -13 was_late 11 was_lying -9 was_sitting 15 was_standing 13 was_supposed -6
was_walking -7 way_home -7 way_i -6 way_out -7 we_agreed -9 we_both -4 we_did -6 we_fight -5 we_moved 8 we_not
-10 we_started -8 wednesday 7 week 4 week_ends -7 week_for -10 week_he 15 week_i 5 week_it 12 week_off -9
week_she 12 weeks_ago 15 weeks_and -8 weeks_in -7 went_home -6 went_in 7 went_into -6 went_up -5 were_in 6
were_together 8 what_happens 9 when_he 14 when_she 6 when_you -5 whenever 6 whenever_i 7 where 3 where_can 10
where_do -8 where_i 6 whether_i 7 which -4 which_was -8 while_he 11 while_i 6 who_told -9 whole_time 5 why_it -8
why_she -8 widow -8 wife_does 12 will_i -5 will_look -6 will_not 6 will_she -10 will_take 6 will_tell 7 with_his
10 with_money 8 with_our -8 without_him 12 without_it -6 without_telling -10 women 13 work_on -5 works -4
worthless_and -6 would_been 15 would_go -7 would_tell 12 would_to -5 wound -9 wrists 9 writing 6 writing_because
-9 writing_from 13 writing_it -12 writing_this 9 wrong_to -7 wrote_that -8 year_at -10 years_of -5 years_that -9
years_told -10 yesterday 5 yesterday_he 12 you -2 you_keep -6 you_made 7 you_mind -8 you_said -4 you_stop -8
you_two -7 you_what -6 your -3
`,
};
