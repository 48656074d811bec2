import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedViolence: LearnedWeights = {
  id: 'en.learned.violence',
  category: 'partner-violence',
  why: 'The words of the text weigh together as those of people who are hurt or held by a partner do, although no rule names why.',
  source: 'Logistic regression over words and pairs of labelled texts; see docs/crisis-detection.md',
  silent: '# ## ###',
  /* learned */
  bias: -5.78,
  lengths: [1.61, -1.08, 0.94, -0.92],
  alertAt: -1.55,
  supportAt: -3.58,
  pageAt: -0.79,
  weights: `
a_bag 12 a_burden -7 a_child -9 a_cold -8 a_doctor 7 a_dog -8 a_failure -6 a_guy 8 a_hole 7 a_husband 9 a_man 15
a_mother -6 a_normal -8 a_pan 12 a_person -7 a_photo 10 a_point -9 a_scarf 9 a_sister 10 a_stomach -10
a_teenager -5 a_van -10 about_his -9 about_it -5 accident 6 account 12 across 8 across_the 10 afraid_to 11
after_he 12 again_on 11 again_this 7 against 6 ago 7 ago_and 10 ago_he 17 alive -6 all_and -8 all_up -10
all_week -6 all_weekend -10 allowed 11 allowed_to 12 already 4 am_a 5 am_annoyed -6 am_asleep 10 am_fine -6
am_frightened 12 am_i 4 am_jealous -11 am_leaving 8 am_married -12 am_scared 9 am_the -4 am_there -9 am_upset -5
am_waiting -7 am_writing 8 and_asked 8 and_cried -9 and_cry -8 and_does -6 and_for -6 and_from -9 and_he 11
and_held 8 and_her -8 and_how -6 and_keep 7 and_last 14 and_left 8 and_made 10 and_my 5 and_on 5 and_one -8
and_put 9 and_sad -7 and_said 11 and_says 12 and_told 11 and_walk -11 and_where -8 angry_with -8 answering -5
anybody 9 anybody_that -11 anything_he 9 anything_wrong -8 app_on 13 arm 14 around -4 ashamed_of -10 ask_him -6
ask_how -10 ask_if -11 ask_my 7 asked_him -11 asked_if -8 at_me 10 at_my 4 away_my 11 baby 5 baby_to -9
back_after -7 bad_man -9 bag 9 bank 7 bank_account 9 bank_card 11 basement -8 bath_and -7 be_alone -9 be_glad 11
be_quiet 10 because_if 9 bed_with 10 bedroom 7 been_afraid -11 been_crying -11 been_to 6 been_with 8 before_they
7 behind_my 10 behind_the 7 being_a -6 being_the -7 believe 4 believe_me 10 belt 14 bf 14 bike 8 bit_my 10 black
10 bleeding 9 bone 9 both_women 15 bottle 11 boyfriend 6 brain -7 break_up 9 breakfast_and -8 breathe 7 bring_it
-8 broke_my 14 broken_and -10 burden -7 burden_on -6 burn 7 bus_and -10 but_since 10 but_this 7 by_the 10 call 6
call_police 12 called_the 10 calls_me 13 came 6 came_across -11 came_at 8 came_down 8 came_out -11 can_a 8
cannot_leave 8 cannot_look -10 cannot_sleep -6 cannot_stand -7 cannot_take -7 car 6 card 7 cause_he 9 checking
-7 checks 10 clients -8 come -4 come_home -8 comes_back -11 comes_home -7 comes_in 11 controls 13 could_have -6
counter 8 counts 12 court 8 cried -5 cried_in -10 cross -5 cry -5 cry_after -11 cry_at -8 cry_i -8 cry_in -10
crying_in -9 cupboard 11 cut_my 11 cut_up 10 dad_said -10 daughter_and 11 day_before 8 day_he 13 days_ago 11
dear -9 decides 15 deleted 8 depression_or -8 did_anyone -10 did_it 8 did_other -10 did_the -6 died -5
dinner_was 10 disgusting 6 disgusting_and 11 divorce 6 divorced -6 do_everything -9 do_love -10 do_with -5
does_it 6 done_something -11 done_this 8 door 14 door_and 17 down_a -7 down_i -6 down_the 6 down_with 9 dreading
-8 dreading_it -10 drop_out -8 drown 10 drunk 8 ear 14 eighteen -7 else_to 11 empty -6 empty_and -8 escape 9
every 6 every_evening -13 every_minute -9 every_single 8 every_time 6 every_weekend 7 everyone_has 9
everything_for -6 everything_right -9 everywhere -7 ex 8 eye 11 face 12 face_in 10 face_was -10 failure -6 fat
10 fed -7 fed_up -7 feel -3 feel_a -6 feel_alone -7 feel_an -7 feel_empty -6 feel_he -8 feel_hopeless -6 feel_my
-7 feel_sorry -9 feel_the -7 feel_useless -6 feel_worse -8 feel_worthless -7 fell 7 felt_a -7 fiance 11
fight_about -10 finger 11 fingers 14 first_husband -12 fist 14 five_years -7 floor 8 fly -7 for_good -6
for_hours 10 for_nothing -8 for_ten -9 for_three -8 for_years -6 forces 10 found_it 10 four_teen -9 friday 11
friday_and 11 friday_he 16 friends_but -9 frightened 10 from_here 8 front 7 front_door 10 front_of 7 full_of -8
get_tired -10 get_to 6 girl_who -8 give_up -7 gives 5 gives_me 9 go_of -11 go_round -8 goes 7 goes_through 12
got_into -5 got_nothing -8 got_off -9 group_for -8 gun 12 hair 11 hair_and 13 half_hour 10 hand 9 hand_over 14
hands 10 hard_part -7 has_anybody -9 has_my 12 has_never 8 has_started 11 hate -4 hate_myself -7 hates -10
have_anybody 9 have_asked -8 have_become -8 have_class -10 have_cried -8 have_gone 6 have_looked -7 have_missed
-9 have_ruined -10 have_sex 11 have_tried -5 he 11 he_already 16 he_broke 17 he_calls 8 he_came 17 he_comes 9
he_did 9 he_feels -11 he_felt -13 he_gets 12 he_goes 18 he_had 7 he_has 11 he_held 16 he_hit 8 he_is 9 he_knows
18 he_leaves -14 he_let 12 he_lives -7 he_looked -14 he_made 15 he_makes 12 he_moved 9 he_needs -6 he_pulled 16
he_put 20 he_said 9 he_says 19 he_stood 15 he_takes 16 he_tells 15 he_threw 13 he_told 10 he_took 11 he_was 5
he_will 12 he_works -10 he_would 10 head 5 head_of -9 head_on 9 hear_it -9 hear_me 9 heavy -7 held 17 help_me 5
her_a -8 her_up -7 here_at 8 hiding -6 him_before -9 him_if -8 him_my 14 him_that -6 him_when 8 his_family -7
his_hands 15 his_mother 12 his_mouth -10 his_name 9 his_room -12 his_wife -8 hit 9 hit_my 15 holding 11 hole 7
hole_in 9 home_he 13 home_on -10 hopeless -6 house_for -7 house_the -9 house_to -9 how_did -6 how_do -4 hr -7
hurts 8 hurts_and 6 husband 7 husband_because -9 husband_is 8 husband_of 8 husband_said -10 husband_that -10
husband_wants -11 i_break 8 i_call 8 i_check -12 i_count -7 i_cry -6 i_drive -10 i_feel -3 i_fell 9 i_go 4
i_hate -4 i_leave 13 i_lie -5 i_live 8 i_look -5 i_looked -7 i_making 10 i_never 5 i_picture -12 i_read -7
i_regret -8 i_shouted -8 i_started -5 i_swore -7 i_turn -6 i_wait -10 i_walk 7 if 4 if_i 8 if_its 8 in_another
-6 in_front 6 in_the 5 in_weeks -9 into_tears -8 into_the 9 is_already 8 is_and -7 is_angry 13 is_at 7 is_got 11
is_happy -10 is_here -8 is_his 12 is_in 6 is_married -9 is_on -4 is_quiet -11 is_said -12 is_ten -8 is_that 6
is_tired -10 is_told 21 it_anymore -9 it_anyway 15 it_as -9 it_before -6 it_feels -6 it_from -7 it_into 11
it_off -6 it_passed -9 it_right -10 it_through -9 it_time -12 it_without -8 its_about -10 its_not 7 keep_a 10
keep_looking -11 keep_my 9 key 11 keys 13 kids 6 kids_in 9 kids_were 9 kiss -9 kitchen 7 kitchen_and 8 knees 8
knife 11 know_it -5 know_who 7 knows 6 knows_where 13 laptop 8 last 4 last_night 8 late_i -7 leave 7 leave_but 9
leave_him -7 leave_it -9 leaving 7 left_a 10 left_the -9 let_me 9 lie -5 lied -6 lied_to -6 lip 11 little_one -9
loads -8 locked 13 locked_me 13 locks 9 long_i 12 longer_than 10 look_at -5 lost_the -8 lot_on -9 love -3
love_with -7 lovely_and -9 made_me 7 marks 10 marriage_and -9 match -7 me 3 me_about -6 me_and 6 me_anymore -8
me_at 7 me_by 10 me_from 7 me_go 10 me_have 9 me_he 13 me_here 10 me_how -7 me_if 16 me_in 11 me_on 9 me_what 8
me_where 10 monday 12 monday_and 11 monday_he 18 money_and 6 months_and 6 morning 5 moved_in 9 moved_to -5
mum_in -8 my_account -8 my_arm 18 my_bed 8 my_bf 14 my_boyfriend 8 my_clothes 12 my_ear 16 my_ex 11 my_face 16
my_feet 9 my_fiance 11 my_first -5 my_flat 12 my_girlfriend 8 my_hair 10 my_hand 9 my_head 6 my_husband 8
my_insulin 9 my_niece -6 my_office 9 my_own 7 my_partner 16 my_passport 12 my_phone 13 my_stomach 8 my_uncle -7
my_voice 8 my_whole 8 myself_and -8 myself_for -7 neck 9 needs -5 never_did -8 never_hit 12 never_see 11
new_girlfriend -8 new_partner -10 next_month -5 next_time 10 next_to 10 nice -5 night 3 night_he 21 nite 8
no_future -9 no_phone 9 nobody_will 8 normal_in 12 not_about -7 not_allowed 15 not_because -11 not_blame -9
not_breathe 8 not_care -7 not_come -12 not_fight 11 not_let 18 not_mean -6 not_notice -11 not_respond -8 not_sad
-8 not_said -9 not_show 16 not_stop 8 not_told 8 not_want -5 not_with -10 nothing_left -7 nothing_when -10
nothing_wrong -9 now_he 14 now_there -10 now_we -10 nowhere 8 numbers 8 of_everything -7 of_his 8 off_ended -11
off_the 7 ok_and -10 on_friday 11 on_her -6 on_holiday -10 on_me 5 on_monday 11 on_my 7 on_purpose 15
on_saturday 12 on_sunday 16 on_the 5 on_thursday 11 on_tuesday 12 on_wednesday 15 one_more -8 onto_the 10 or_do
-9 or_he 12 or_i 8 or_me -10 or_should -8 other_and -7 our_daughter 9 out_again -11 out_where 9 outside_my 13
over_me 9 over_my 7 own_head 9 own_house 12 pain_in -8 pan 9 papers 7 park_and -11 partner 13 partner_has -11
partner_says -8 person_i -6 petrol 11 phone 10 phone_for 10 phone_he 10 phone_on 12 picked 7 picks 14 picture 6
picture_of 10 pillow 13 pissed_off -8 plates 13 police 16 police_and 10 promise -8 pulled 10 pulled_me 15
purpose 14 put 6 put_a 9 put_his 17 puts 10 putting_my -6 quiet 5 reads 10 relieved -10 respond -7 ribs 15
right_thing -9 right_to -7 rings 10 roof -6 round 7 round_and -10 round_the 10 ruined -9 sad -5 said 4
said_anything -8 said_do -10 said_he 8 said_if 11 said_it 8 said_no 11 said_they 10 sat_in -11 saturday 14
saturday_he 13 say_he -13 say_it -3 saying 7 says 8 says_a 10 says_he 7 says_i 10 says_if 12 says_it 6 says_its
10 says_now 8 says_stop -10 says_to -12 says_you -9 scared 7 scarf 12 screams 11 seconds 12 see_my 6 send 14
send_me 9 sex 11 share_a -10 she_and -7 she_came 9 she_made -9 she_needs -11 she_says 7 she_went 7 she_will 9
shot -7 should_we -8 shoulder 10 shout 10 shout_at -8 show 6 shower 7 since 4 since_then 8 sister_in 8
sister_says -10 slept_in 13 smashed 14 snapped_at -11 someone_i -7 someone_tell 11 son_asked -12 spare 8 split 9
stand_there 9 standing 10 stitches 11 stomach 10 stomach_and -10 stood 9 stop_and -9 stop_it -10
stopped_answering -10 stove 9 sunday 14 sunday_he 15 sunday_she 15 swore -7 swore_i -7 table 11 take_her -8
takes_my 12 taking_over -10 tears -7 teenager -7 tell 5 tell_anyone 11 tell_the 9 tells 11 tells_me 9 ten_years
-7 that_before -11 that_her -7 that_his -9 that_if 7 that_one -7 that_still 9 that_with -8 the_baby 11 the_back
16 the_bed 13 the_bedroom 12 the_car 14 the_children 10 the_cupboard 14 the_dog 11 the_door 11 the_drive 4
the_end -6 the_face 18 the_family -7 the_floor 9 the_girl -6 the_gun 9 the_hair 15 the_house 6 the_kids 10
the_laptop 9 the_manager -8 the_police 14 the_rent 12 the_roof -6 the_room 7 the_shed -9 the_shower 9
the_stomach 15 the_table 10 the_toilet 10 the_train -9 the_wall 11 them_i 5 then_he 16 then_i -6 they_got -8
they_had -8 thinking_i -10 this_country 13 this_morning 10 this_time 10 this_week 14 threatens 11 three_and -4
threw 12 threw_a 8 threw_the 18 throat 8 throws 15 thursday 14 thursday_i 9 time_he 13 times 6 times_since 10
times_this 8 tired -4 tired_i -7 tired_of -5 to_anybody 8 to_ask 7 to_bed -5 to_break 7 to_bring -7 to_his 6
to_my 5 to_notice -10 to_pick 7 to_ring -8 to_say -3 to_send 10 to_sit -7 toilet 7 told 6 told_anyone 13
told_everyone -9 told_me 5 told_the 14 told_them 10 took_the 9 touched 11 towel -8 train -6 tries -10 trust_him
-12 tuesday 13 tuesday_and 8 tuesday_he 17 turn -6 turn_into -11 turning 7 twelve -8 two_of 7 ugly_and -11 until
5 until_i 14 until_the -8 upset -4 use_the 10 visa 13 voice_is 10 wages 9 wait -5 wait_until -8 waits 10 wake_up
4 wakes 9 walked 8 walking_and -11 wall 12 want_my -7 was_crying 7 was_embarrassed -11 was_his -10 was_late 14
was_sitting 15 was_standing 13 was_supposed -6 way_home -7 we_agreed -9 wednesday 7 week 4 week_ends -8 week_for
-9 week_he 15 week_i 5 week_it 11 week_she 12 weeks_ago 16 weeks_and -8 weeks_in -7 went_home -5 went_into -7
were_together 7 what_happens 9 when_he 14 when_she 6 when_you -6 whenever 5 whenever_i 7 where 4 where_can 8
where_do -10 where_i 6 which_was -9 while_he 12 while_i 5 why_it -7 widow -9 wife_does 10 will_not 6 will_she
-11 will_take 7 will_tell 7 with_having -9 with_his 11 with_money 8 with_our -8 without_him 15 without_it -6
without_telling -9 women 12 works -5 would_been 15 would_go -7 would_tell 13 would_to -5 wound -8 wrists 10
writing 7 writing_because -10 writing_from 11 writing_it -11 writing_this 9 wrong_to -9 wrote_that -9 year_at
-10 years_that -11 years_told -11 yesterday 6 yesterday_he 16 you_keep -8 you_stop -10
`,
};
