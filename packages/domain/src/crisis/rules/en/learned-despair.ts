import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedDespair: LearnedWeights = {
  id: 'en.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source: 'Logistic regression over words and pairs of public, labelled texts; see docs/crisis-detection.md',
  silent: 'reddit post sub subreddit title comment comments edit throwaway',
  /* learned */
  bias: -2.91,
  lengths: [0.32, 0.04, 0.64, -1.14],
  alertAt: -0.2,
  supportAt: -1.35,
  pageAt: 0.17,
  weights: `
# 6 ##_and 9 ##_years 16 #_# -8 #_## -7 #_months 11 #_year -14 12 8 12_and 12 14 12 14_and 14 15 10 15_and 12 16
10 16_and 18 2_in -11 2_years 13 4 5 a -3 a_book -13 a_cat -11 a_disappointment 15 a_failure -8 a_gun 15 a_half
-9 a_life 13 a_marriage -13 a_mistake 11 a_party -8 a_picture -14 a_plan 11 a_point 12 a_pussy 17 a_saturday -14
a_three -9 a_try -9 a_waste 11 a_woman -13 about_being -11 about_doing 12 about_him -13 about_killing 19
about_leaving -14 about_my -8 about_school -13 about_the -7 about_to 13 about_work -11 accident 8 ache -11 aches
-12 affair -15 afford -8 after_she -12 again 6 again_and 11 alcohol 10 alive 27 alive_for 15 all_because -12
all_day 7 all_i 17 all_is -12 all_over -9 all_weekend -12 alone_with -9 already 9 already_had -15 although_i -10
am 4 am_12 14 am_15 16 am_16 17 am_a 8 am_about 13 am_at 11 am_depressed 11 am_done 19 am_forty -14 am_going 10
am_happy -12 am_home 9 am_jealous -12 am_lonely -11 am_mad -12 am_nervous -10 am_nothing 17 am_on 8 am_planning
11 am_serious 12 am_struggling -11 am_such 13 am_too 6 am_ugly 14 am_waiting 11 am_with -13 am_worried -7
am_worthless 15 an_accident 10 and_an -13 and_and -12 and_angry -12 and_back -13 and_came 12 and_cannot -8
and_cut 15 and_every 10 and_everybody 9 and_feel -9 and_found -13 and_gave -12 and_goes -13 and_how -13 and_i 3
and_if -8 and_its 10 and_need -12 and_our -13 and_over 8 and_put 12 and_sad -11 and_since 11 and_someone -10
and_stuff -11 and_the 5 and_today 18 and_tonight 12 and_were -12 and_wrote 13 and_you -8 angry -9 angry_and -16
another_way 14 answered -12 antidepressants 15 anxious -10 any_of 10 anymore 14 anymore_i 10 anyone 7
anyone_been -11 anyone_else 13 anything_about -10 anything_at 11 anything_right 16 anything_that -9 anything_you
11 appears -13 apply -15 are_long -11 are_more -11 are_ok -14 are_right -7 are_talking -11 are_the -13 are_there
-14 area -13 arm 7 arms 8 around_anymore 16 around_the -10 as_he -10 as_if -8 as_it -8 as_my -12 ask_about -10
ask_me -15 asked_about -13 at_4 9 at_and -11 at_everyone -11 at_him -9 at_it -7 ate_the -15 attempt 14 attempts
13 baby_to -11 back_but -15 back_hurts -15 back_into 8 bad_that 8 bag 8 balcony 14 be_alive 23 be_and 14
be_around 13 be_back -9 be_dead 20 be_gone 20 be_hard -12 be_here 21 be_me 12 be_relieved 15 be_sad 10 be_that
-12 be_upset -11 be_with 9 beautiful -9 becoming -10 been_born 15 been_saving 14 been_sitting 14 been_thinking
14 been_two -11 been_with -13 before_and -9 before_we -14 beg -12 being_alive 14 being_angry -12 being_dramatic
14 being_me 14 best_of -9 better_for 13 better_in -10 better_off 21 beyond -11 bf 9 bill -8 blade 18 bleeding 15
blood 10 bomb -13 bored -9 born 19 born_i 14 bother 13 bottle 18 breakfast -12 breaking -9 bridge 16 bring -10
broke_my -12 brother_and 9 burned_myself 16 bus_and -15 but -3 but_because -13 but_he -6 but_that -8 but_then
-11 but_what -7 by_my 10 by_this -12 bye 19 calm 12 can_have 11 can_somebody 14 can_someone 15 can_think 11
cannot_afford -9 cannot_believe -8 cannot_go 11 cannot_keep 19 cannot_live 14 cannot_stop 13 card -6 care_for -9
care_if 15 career 9 carry 10 cars -13 caught_up -13 cause -7 cause_i -7 certain -11 chance_to -14 changes -6
character -13 check_my -12 choose -8 choosing 11 christmas -9 city -9 clean 12 clean_and 11 closet 15 clothes -9
coffee -10 colleague -11 college -6 come_and -11 come_here -10 comes_home -15 coming_back 11 coming_up -9 commit
22 company -8 complaining -13 concert -6 contract -11 conversation -9 cool -10 couch -10 could_it -13 could_not
-8 could_see -14 counting_the -13 couple -11 covid -9 crisis 10 cry -7 cry_at -14 cry_every -10 cry_in -7 cut 10
cut_myself 13 cutting 21 dad_has 14 dad_says -12 dad_was -15 danger -16 dark 12 dates -13 day_but -8 day_now 13
day_on 13 dead 20 deadline -11 death 12 death_is 17 decided 9 deep 11 deeper 15 definitely -10 definitely_not
-10 depression 9 depression_is 18 depression_or -16 deserve 12 deserve_to 13 deserves 12 did_anyone -21
did_everything 14 did_it 15 did_nothing -15 did_other -13 did_you -10 die 20 die_and 16 die_i 17 died 11 died_i
-10 dinner_tonight -14 dinner_with -12 do_all -10 do_have -11 do_i -5 do_in -9 do_it 18 do_other -17 do_that -6
do_we -13 do_with -7 do_you -8 does_a -14 dogs -11 doing_it 19 done_something -14 down_a -17 down_on -17
down_stairs 11 dramatic 9 dramatic_i 14 drawer 11 dread -11 drink_and -13 dying 19 each -5 each_other -10
earlier -13 easier 13 easiest 15 eat_i 14 edge 12 edge_and 13 eight -8 eight_months -13 eight_years -9 eighteen
-11 else_to 13 empty -6 end 8 end_it 18 end_my 22 ending 17 ending_it 22 ending_my 15 enough_and -11 enough_of
12 enough_time -13 escape 11 every 8 every_night 15 every_single 14 every_time 7 every_weekend -16 everybody 9
everybody_else -12 everyone 8 everyone_i 11 everything 6 everything_is 8 except_the -16 exhausted_and -15
exhausted_i -14 exist 17 existence 13 existing 16 fail -10 failed 9 failed_i 16 failure_and -16 falling -12
family_and -6 family_does 15 father_and -11 fed_up -16 feel_a -9 feel_alone -9 feel_angry -12 feel_anything 11
feel_as -11 feel_empty -11 feel_flat -12 feel_hopeless -12 feel_it 10 feel_myself -12 feel_nobody -15
feel_nothing 11 feel_numb -11 feel_old -15 feel_sad -12 feel_safe 12 feel_stupid -10 feel_that -9 feel_they 12
feel_tired -11 feel_ugly -11 feeling_down -11 feeling_the -13 fell_asleep -13 felt_a -11 felt_the -10 felt_this
16 fever -14 financial -9 find_me 22 finished 7 first_it 12 first_step -15 first_time 7 fish -8 five -6
five_months -14 flat_i -12 floor 13 flowers -14 fly -11 for_# 7 for_a -5 for_dinner -16 for_everyone 13 for_him
-8 for_his -12 for_i 11 for_real 13 for_ten -15 for_trying 13 for_you -9 four_times 13 friday_and -12 friend_for
14 friend_says -12 friends_all -12 friends_anymore -13 friends_say -16 friends_think 12 from_### -13 from_me 11
from_school -11 fuck 11 full_time -11 funeral 13 gave_my 14 get_all -12 get_caught -11 get_depressed -14
get_that -9 gets 7 gets_it -13 gets_the 10 gets_worse 15 gf 13 give_him -11 give_in 11 give_my 12 glad_you -12
go_crazy -12 go_for -11 go_out -8 go_through 13 go_with -14 god 8 goes_to 8 going_crazy -12 going_on -9 going_to
5 going_under -12 gone 9 gone_off -15 gone_to 12 good_man -13 goodbye 17 got_an -9 got_me -9 got_one -10 got_the
8 got_through -14 got_to -9 great -7 group_for -16 gun 19 gun_i 12 gun_in 14 had_enough 21 had_plans -13
had_this -14 had_to -7 hahaha -11 hanging 14 hanging_myself 13 happens_to 9 happens_when -12 harder -6
harder_than -9 has -3 has_anybody -14 has_anyone -17 has_been -6 hate_each -7 hate_it 10 hate_my -5 hate_the -9
hates 15 hates_me 15 have_## 11 have_but -13 have_chosen 15 have_decided 19 have_it 11 have_lived 14 have_made 9
have_missed -12 have_nothing 16 have_saved 13 have_the 8 have_too -11 have_wasted -15 having_thoughts 14 he -5
he_cannot -11 he_does -7 he_has -5 he_makes -14 he_saw 12 he_says -9 he_told -8 he_wants -11 he_was -6
hear_about -14 hear_that -9 hear_the -13 heart_broken -12 help_and 9 help_i 11 help_me 13 help_with -13 help_you
-11 helps_me -14 her -4 her_boyfriend -12 her_go -12 her_the -12 here_anymore 16 here_for 15 hid 11 him -6 him_a
-12 him_anymore -12 him_before -12 him_for -9 him_the -10 him_to -9 his -6 hit_my 12 hit_myself 13 hold_on 14
holding 8 hopeless_about -13 hoping 13 horse -11 hotline 19 hours_away -13 house_all -14 house_with -12 how_and
14 how_did -10 how_do -18 how_it -9 hundred -8 hurt 8 hurt_myself 20 hurting 8 hurting_myself 14 husband_is -12
husband_says -12 i_almost 10 i_already 8 i_are -13 i_ask -11 i_been 17 i_cry -16 i_cut 14 i_die 15 i_end -9
i_feel -4 i_felt -11 i_forget -14 i_hit 11 i_i -10 i_if -14 i_intend 15 i_keep 11 i_kill 12 i_left -8 i_lie -11
i_literally 11 i_meant 9 i_picked -10 i_read -9 i_ring -12 i_say -11 i_slept -11 i_still 7 i_stood 11 i_take -9
i_that -11 i_this -10 i_took 10 i_tried 12 i_want 10 i_wish 7 i_woke 11 i_wrote 11 i_you -12 idea -6 idea_what
-11 if 5 if_a 12 if_anyone 14 in_college -12 in_me 12 in_myself -16 in_one 11 in_spring -14 in_this 11 in_touch
-15 in_with 10 inside 9 intend 19 intend_to 16 is_# 10 is_about -9 is_all 9 is_allowed -11 is_an -8 is_anyone 15
is_because -6 is_for 12 is_from -13 is_having -13 is_how 10 is_nice -8 is_no 7 is_now -12 is_part -15 is_safe
-12 is_something -12 is_ten -11 is_there -9 is_trying -11 is_why -11 is_with -9 is_worried -14 is_your -9
it_again 14 it_all 6 it_alone -13 it_at 7 it_came -12 it_cannot -10 it_feels -7 it_get -16 it_he -11 it_is -5
it_it -11 it_its 15 it_made -10 it_much 11 it_myself 15 it_over 9 it_right 12 it_she -13 it_something -13
it_this 16 it_took -7 it_without -14 its 11 its_a 10 its_not 9 its_the 14 its_worse 15 jaw -12 jealous_of -10
job_i -10 job_that -15 jump 13 jumped -15 keep_asking -14 keep_going 11 keep_putting -12 keeping 8 keeping_me 13
kill 17 kill_myself 24 killing 16 killing_myself 24 knife 18 know_a -11 know_and -10 know_he -10 know_i -6 knows
8 last_month -8 last_night 8 last_one 12 last_time 15 late -7 lately -7 learn_to -12 learning -10 leave_because
14 leave_him -15 leave_i -7 leave_the -11 leaves_me 13 left_and 16 left_the -12 left_to 18 legs 10 let_the -15
let_us -7 letters 16 letters_to 17 lie_a -10 life 7 life_and 7 life_at -13 life_i 19 life_right -14 life_that 15
lighter 18 literally 8 live 12 live_anymore 20 live_this 14 lived 11 living 16 living_room -16 living_this 14
lmao 9 locked 14 locked_up 14 loneliness 6 lonely_and -9 lonely_in -11 long_does -16 long_i 10 longer 9 longer_i
13 longer_than 12 look_and -12 look_forward 11 looking_forward -9 loose -14 lost_my 10 lost_the 16 love_him -9
love_me 8 love_the -13 love_this -15 loved_me 15 make_the -13 make_up -11 many_times 12 me_a -6 me_at 8 me_die
15 me_go 13 me_happy 11 me_here 12 me_how -11 me_is 11 me_no 12 me_up -10 mean_i -10 mean_they -14 meant 13 meds
19 meeting -7 mental 11 message 8 message_and -12 methods 18 might_as 17 mind_i 17 miss_me 11 missed -9 missed_a
-12 missing -9 mom_was -10 monday 8 money_no 14 more_time -10 morning_i 12 mother_and 14 move -8 move_on -8
movie -9 much_longer 19 mum_in -13 mum_says -9 must_be -10 my_age -11 my_arm 16 my_arms 8 my_bf 10 my_birthday 7
my_death 13 my_depression 10 my_drinking -12 my_first -7 my_flat 11 my_god -16 my_hands 15 my_kid -10 my_legs 11
my_love -13 my_meds 12 my_mental 14 my_mood 8 my_new -11 my_notice -17 my_parents 7 my_question -13 my_sleep 11
my_thoughts 7 my_work -7 my_wrist 14 myself 10 myself_and 8 myself_because 9 myself_but 17 myself_every 10
myself_for -20 myself_i 10 myself_is 10 myself_much 17 myself_on 14 need_and 14 need_to -6 needing 10 needs_to
-10 nervous -11 nervous_about -10 never_born 12 never_going 16 never_thought -9 never_wake 17 new_house -12 news
-11 next_day 8 nights_i 14 nine_and -11 no_family 15 no_friends 9 no_hope 14 no_idea -11 no_it -9 no_more 21
no_place 15 no_point 17 no_time -12 no_way 14 nobody 13 nobody_asked -12 nobody_asks 12 nobody_believes 16
nobody_can 13 nobody_has 15 nobody_tells 12 nobody_to 10 nobody_will 14 nobody_would 15 none 9 none_of 9 nose
-10 not_answer -6 not_be 10 not_been -7 not_call 12 not_cut 14 not_drink -10 not_finish -11 not_getting -10
not_happy -16 not_him -12 not_let -8 not_listen -14 not_matter 9 not_need 12 not_ready -13 not_sad 9 not_safe 12
not_see 15 not_think 10 not_thought -11 not_wake 16 not_work 8 not_worry -10 not_worth 14 not_you -9 note 14
notes 10 nothing 8 nothing_is 11 nothing_left 15 nothing_that -10 nothing_works 15 now_its 11 of_bed 13
of_ending 17 of_everything 10 of_fighting 12 of_her -13 of_him -9 of_how 15 of_living 14 of_me 9 of_space 14
of_thing -12 of_thinking -12 of_this 8 off_at -13 off_the 9 off_without 16 ok_but -15 okay -7 okay_i -9 old_man
7 old_woman -14 on_for 10 on_friday -7 on_her -8 on_purpose 19 on_sunday 6 on_to -8 on_weight -11 one_friend -8
one_time -11 one_way 10 or_get 15 or_he 15 or_is -12 or_that -8 other -5 other_day -8 other_half -12 other_way
11 out_at -11 out_by -15 out_without -10 over_this -13 own_hand 14 own_life 16 packet -14 pain 10 pain_i 14
pain_in -12 painful 8 painless 18 panic -7 parents 5 parked 15 partner_says -12 party -11 pass -7 passing -9
past_i -13 peace 10 people_get -15 people_me 18 people_that -11 people_to -13 pick -10 piece_of 10 pills 19
pills_and 18 plan 13 planning 12 planning_it 15 planning_to 11 playing -10 plenty -12 point 7 point_anymore 13
point_to 15 pointless 14 power -10 presentation -9 pressured -13 problem -7 project -11 psych 10 pulled -13
pulling 10 purpose 21 pussy 19 put_my 8 question_is -13 quitting -10 rather_than -11 razors 18 reach_out 11
reason 7 reason_i 8 reasons 11 relapsed 18 relationship -8 relieve -12 remember_it -13 respond -13 right_i -9
ring_me -13 ring_the -14 road_and -9 roof_of 11 rope 20 ruin 14 sad_and -12 sad_because -16 safe 12 said_fine
-13 said_in -11 said_sorry -14 sat_down -11 sat_there 17 saved 13 say_no -11 say_what -13 says_go -13
scared_that -6 scars 10 scary -10 school_was -14 scissors 11 screaming 10 searching 11 season -11 second_time 12
see_any 11 see_how 13 see_no 13 see_people -9 see_that -6 see_you -7 seems_to -11 send 13 sent 8 session 8 seven
-7 seven_and -14 seven_years -11 she -4 she_comes -14 she_said -7 she_used -10 shit 7 shit_i 12 shoes -10
should_end 12 showed -13 sick_of 7 since_the 9 single 7 single_day 13 single_person 15 sit_at -12 sit_down -12
sit_in 10 sit_on -10 situation -9 sky -16 sleep_and 7 sleep_in 10 smiled -11 some_sort -14 somebody_talk 15
someone_talk 14 something_it -13 something_stupid 14 something_that -12 something_this -12 son_asked -15 son_is
-10 soon 6 sore -13 spare -14 stand_up -13 staring_at 15 start -8 start_and -15 stay_calm -12 staying -8
step_back -13 stepdad 14 stick -8 still_having -11 still_here 13 still_want 17 stood 13 stop_being 12 stop_me 20
stopped 9 stopped_telling -13 stopping 13 street -9 street_and -13 stress -9 strong_for -8 struggling_with -11
stuck_on -12 studying -9 suffer 8 suffering 9 sunday 6 support_me -11 sure_if -11 swallow -13 tablets 14
take_another -14 take_it -7 take_me 17 take_my 9 take_them 12 taken 6 tea_and -12 teacher_i 13 technique -14
tell_him -8 tell_my 8 telling_my -14 tells_you 16 than_a -11 than_it -12 than_this 14 thank -6 thanks -6
thanks_i -10 that -4 that_and -12 that_could -15 that_did -11 that_he -8 that_in -7 that_much -11 that_or -12
that_she -6 that_that -11 that_was -6 that_way -8 that_were -12 the_afternoon -13 the_balcony 12 the_bills 8
the_bottle 13 the_bridge 13 the_clock 10 the_couch -12 the_country -9 the_courage 14 the_crisis 17 the_dark 11
the_easiest 15 the_face 10 the_gas -14 the_group 6 the_gun 13 the_hand -14 the_insurance 15 the_key 10 the_knife
12 the_last 9 the_life 9 the_love -13 the_money -8 the_mood -12 the_morning -11 the_most -8 the_next 6 the_note
11 the_office -15 the_pain 20 the_park -13 the_patient -17 the_pills 13 the_point 10 the_psych 16 the_ring -12
the_rope 15 the_season -9 the_state -12 the_stuff 8 the_summer 9 the_teacher -12 the_the -13 the_thing 16
the_thought 12 the_van 14 the_virus -9 the_voices 16 the_wall 13 the_woman -12 their_lives 12 them_is -13
then_the 14 there_any -13 there_is 5 they_look 8 they_make -11 they_talk 12 they_took 15 they_would 18
thing_that 12 think_about 10 think_there 11 think_we -10 thinking 6 thinking_about 7 third 9 this_anymore 16
this_country 16 this_i 13 this_job -12 this_life 21 this_morning 9 this_one -6 this_pain 16 this_summer -11
this_time 10 this_whole -12 this_with -9 this_world 17 those -9 though -7 thought_that -11 thoughts 23
thoughts_and 14 thoughts_are 15 thoughts_i 11 three_years -7 threw_my -12 throat -8 through_with 16 thursday 6
tickets -9 tight -10 time_for -8 time_on -12 time_to -8 tips -12 tired_from -12 tired_of 6 to_bed -9 to_commit
20 to_continue 11 to_date -12 to_drive -13 to_eat -9 to_end 17 to_exist 16 to_fail -14 to_have -7 to_hear -10
to_him -6 to_how -14 to_hurt 11 to_jump 14 to_kill 17 to_live 15 to_look 8 to_my 8 to_not 12 to_our -13 to_sit
-10 to_sleep 10 to_someone 8 to_start -6 to_suffer 11 to_travel -15 to_watch -13 today 5 today_and 7 today_i 8
today_was -11 told_him -11 told_my 13 told_the 14 tonight 22 tonight_i 17 tonight_is 15 took_a 12 took_up -15
total -13 traffic -11 tried 8 tried_to 13 trips -12 trust_him -11 trust_myself 19 try_anymore 13 try_hard -11
trying_to -7 tuesday 8 turn_## 14 under_standing -15 under_the 9 until_my 12 up_dating -11 up_late -13 up_the -9
up_tomorrow 17 up_too -12 upset -8 upset_and -13 urge 11 urge_to 12 urges 16 us -7 us_do -10 videos -12 virus
-10 voices 14 w 14 waiting 7 wake 5 wake_up 8 walked 8 want 7 want_him -13 want_my 9 want_one -13 want_out 17
want_them -11 wanting 9 was_13 11 was_at -10 was_being -14 was_depressed -12 was_gone 11 was_hoping -13
was_never 11 was_nice -9 waste_of 11 wasted -10 way 5 way_for 17 way_out 15 ways 9 we -8 we_are -7 we_cannot -9
we_get -14 we_go -9 we_got -11 we_had -8 we_never -13 we_should -11 week_is 11 weight -8 welcome_to -13
went_away -13 went_into -11 went_quiet -13 went_with -13 were_going -12 were_in -13 were_married -12 were_on -11
were_the 8 what_a -9 what_can -14 what_did -11 what_for 16 what_happens 12 what_if -5 when_did -11 when_were -13
where_do -16 where_it -13 who_gets 9 who_knows -10 who_look -13 why_am 15 why_i 10 why_should 14 wife_and -9
wife_i 12 will_die 12 will_do 13 will_find 11 will_help -8 will_hurt 15 will_kill 11 will_not 13 will_try -6
will_understand 11 wish 6 wish_to 13 with_all -9 with_everyone -17 with_myself -11 with_one 10 with_them -9
without_a -12 without_me 21 woke 10 woke_up 10 wonder_what -14 work_after 13 work_is -11 work_on -14 worked_out
10 working_for -11 working_in -15 worried -8 worried_about -7 worried_i -12 worry -9 worse 6 worth_living 12
worthless 8 would_a -12 would_been -14 would_care 14 would_say -10 would_take 9 would_to -9 would_you -9 wrist
11 write_it -8 write_my -12 write_this 15 wrong_to -17 wrote 10 year_at -12 years_in 10 years_to 11 you -4 you_a
-8 you_are -6 you_asked 11 you_believe -10 you_got -9 you_had -9 you_have -7 you_i 8 you_know -9 you_learn -14
you_look -9 you_make -14 you_much -9 you_need -9 you_say -9 you_serious -12 you_that 9 you_think -6 your -7 😂
-15
`,
};
