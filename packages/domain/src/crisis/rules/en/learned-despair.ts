import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedDespair: LearnedWeights = {
  id: 'en.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source: 'Logistic regression over words and pairs of public, labelled texts; see docs/crisis-detection.md',
  silent: 'reddit post sub subreddit title comment comments edit throwaway',
  /* learned */
  bias: -3.06,
  lengths: [0.38, 0.12, 0.53, -0.94],
  alertAt: -0.16,
  pageAt: 0.14,
  weights: `
# 5 ##_## -6 ##_and 9 ##_years 15 #_## -6 #_and 13 #_months 11 #_weeks 10 12 8 12_and 11 15 11 15_and 12 16_and
14 20 8 a -3 a_book -13 a_box -15 a_choice -9 a_disappointment 14 a_door -13 a_gun 15 a_husband 9 a_life 9
a_mistake 10 a_panic -11 a_picture -12 a_plan 12 a_pussy 16 a_room -12 a_saturday -9 a_three -10 a_try -8
a_voice -14 a_waste 12 a_woman -10 about_an 8 about_being -10 about_four -11 about_her -10 about_him -8 about_it
-5 about_killing 19 about_me 7 about_my -8 about_school -12 about_suicide 21 about_the -7 about_to 13 about_work
-10 abused 12 ache -8 aches -10 affair -15 afford -7 after 5 after_him 14 after_she -13 again 6 ago_and 8 alive
27 alive_for 15 alive_when 12 all_be 13 all_because -9 all_day 9 all_i 19 all_in 9 all_night -10 all_over -10
alone_i 11 alone_with -10 already 9 already_had -13 am 4 am_15 16 am_16 14 am_a 9 am_about 13 am_already 11
am_angry -7 am_ashamed -8 am_at 11 am_bad -13 am_done 20 am_forty -13 am_going 9 am_happy -11 am_jealous -13
am_lonely -7 am_married -15 am_nervous -9 am_never 11 am_planning 10 am_sad -9 am_struggling -12 am_such 12
am_suicidal 16 am_ugly 15 am_waiting 10 am_worried -7 am_worthless 14 an_accident 13 and_an -12 and_and -10
and_by -7 and_came 14 and_every 9 and_found -15 and_gave -13 and_her -12 and_how -11 and_if -9 and_its 10
and_need -11 and_nobody 6 and_now 6 and_our -12 and_someone -9 and_stop -15 and_stuff -10 and_the 4 and_then -5
and_they 8 and_today 14 and_tonight 10 and_want -8 and_we -7 and_were -11 and_you -8 angry -8 angry_and -12
angry_at -9 angry_with -10 another_way 13 answered -13 anxious -9 any_of 12 anymore 16 anyone 9 anyone_else 10
anything_at 10 anything_right 13 anything_that -8 anything_you 12 apologised -12 appears -13 are_more -10 are_ok
-15 are_right -8 are_the -12 are_there -12 area -12 arms 10 around_anymore 16 around_the -10 as_if -10 as_my -11
ask_about -12 ask_me -14 asked_about -14 asked_her -12 asked_me -5 asks -12 at_everyone -10 at_everything 14
at_it -7 at_myself -13 ate_the -16 attack -8 attempt 16 attempted 11 attempts 14 back_but -11 back_into 9
bad_day -12 bag 6 balcony 13 be_alive 22 be_and 9 be_around 12 be_dead 23 be_dramatic -14 be_enough -11 be_gone
18 be_here 18 be_me 13 be_ok 12 be_relieved 16 be_thankful -12 be_that -13 be_upset -13 be_with 6 beautiful -9
because_they -7 becoming -9 been_born 12 been_carrying -11 been_cutting 13 been_lying 14 been_saving 13
been_suicidal 15 been_thinking 10 been_this -9 been_two -10 been_with -10 before_we -12 beg -11 being_alive 14
being_angry -13 being_dramatic 13 being_me 13 being_sick -10 belt 11 best_of -10 better_for 10 better_off 20 bf
10 blade 17 bleed 12 bleeding 12 blood 9 bomb -13 bored -12 born 15 born_and 12 born_i 12 bother 11 bottle 17
breakfast -9 breaking -9 bridge 15 bring -11 broke_my -13 burden_to 12 but -3 but_because -12 but_that -8
but_then -11 but_what -9 by_myself -7 by_this -13 bye 18 cable -11 calm 12 came_and -10 can_have 10 can_somebody
15 can_someone 13 can_try -10 cannot_afford -8 cannot_believe -9 cannot_keep 17 cannot_live 13 cannot_see 10
cannot_stop 12 cannot_take 13 card -8 care_for -8 care_if 11 care_what 13 carry 11 carrying -8 cause -6 cause_i
-6 certain -10 changes -7 character -13 children_are -9 choosing 10 christmas -8 city -9 city_and -12 clean 12
clean_and 12 closet 14 coffee -9 cold -8 colleague -11 college -8 come_and -10 come_here -9 comes_home -14
coming_back 13 coming_up -8 commit 15 commit_suicide 14 company -7 complaining -9 concert -6 conversation -11
cool -10 couch -13 could -4 could_it -12 could_not -8 could_see -15 couple -10 covid -8 crisis 9 cry_at -14
cry_in -9 cry_when -13 customer -12 cut 11 cut_back -10 cut_myself 12 cutting 22 danger -14 dark 14 daughter_has
-12 day_but -9 day_on 12 day_or -10 days_of -11 dead 24 deadline -11 dear -7 death 11 death_is 16 decided 7 deep
11 deeper 12 definitely -10 dentist -6 depression 8 depression_is 15 deserve 12 deserve_to 14 did_anyone -17
did_it 13 did_nothing -14 did_you -11 die 20 die_and 13 die_i 15 died 9 died_i -16 dinner_tonight -14 disagree
-10 do_all -13 do_anymore 14 do_have -10 do_it 17 do_on -7 do_other -17 do_that -6 do_we -11 do_with -8 do_you
-7 does_a -15 does_anyone 11 does_this -11 dog_to 11 dogs -9 doing_it 13 done_something -13 down -5 down_a -14
down_and -6 down_on -10 down_stairs 10 down_with -11 dramatic 10 dying 17 each -5 each_other -9 earlier -12
earth 12 easier 10 easiest 12 eat_lunch -11 edge_and 13 effort -12 eight -6 eight_years -11 eighteen -10
embarrassed -10 end 9 end_it 20 end_my 21 ending 16 ending_it 19 ending_my 14 enough_time -12 escape 9 every 8
every_morning 11 every_night 13 every_single 15 every_time 7 every_two -12 every_weekend -14 everyone 10
everyone_i 10 everyone_was -10 everything 5 everything_i 7 exhausted_and -13 exist 15 existence 12 existing 18
fail -7 failed 9 falling -11 family_and -7 family_does 16 fault_i 13 fed_up -17 feel_a -9 feel_anything 11
feel_as -12 feel_hopeless -12 feel_it 9 feel_lonely -12 feel_myself -13 feel_nobody -14 feel_nothing 9 feel_old
-13 feel_sad -9 feel_that -10 feel_they 10 feeling_that -11 feeling_the -14 fell_asleep -14 felt_a -11 felt_bad
-11 fever -11 fighting 8 financial -9 find_me 20 finish 7 finished 7 first_step -14 five_months -14 floor 13
flowers -11 food_and -11 for_a -6 for_asking -10 for_dinner -14 for_everyone 13 for_got -9 for_help 13 for_him
-12 for_his -12 for_i 13 for_somebody -13 for_someone -9 for_ten -10 for_trying 13 for_you -10 four_and -10 free
-8 friend_that -11 friends_anymore -13 friends_say -14 friendship -11 from_her -14 from_me 9 from_school -12
fuck 11 full_time -10 funeral 12 future_for 12 gave 8 gave_my 12 get_angry -10 get_anxious -12 get_that -9
get_tired -12 gets 8 gets_it -11 gets_the 11 gf 15 give_me -7 give_my 11 glad_you -12 go_crazy -10 go_on 10
go_out -7 go_outside -9 go_through 11 go_with -13 god 8 goes_to 8 going_and -10 going_crazy -11 going_on -8
going_to 4 gone 9 gone_off -12 gone_to 9 goodbye 16 got_an -11 got_me -11 got_one -8 got_the 11 got_to -8
graduation 10 great -7 grown_up -12 guilt -7 gun 20 gun_i 12 gun_in 14 had -4 had_enough 19 had_this -14 had_to
-8 hahaha -10 half -7 half_a -13 hand_and 13 hanging 14 happen -7 happens_to 16 happens_when -11 happy_about -13
hard_part -11 harder -6 harder_than -9 has_anybody -15 has_anyone -17 has_been -7 hate_it 10 hate_the -8 hates
15 hates_me 14 have_but -11 have_class -13 have_decided 16 have_it 11 have_lived 13 have_made 11 have_me 11
have_much -11 have_nobody 10 have_nothing 14 have_run 12 have_saved 13 have_that -11 have_the 9 have_wanted 14
he -5 he_cannot -12 he_has -7 he_lives -10 he_makes -13 he_never -8 he_was -6 head_ache -9 hear_about -13
hear_the -11 heart_broken -13 help_and 7 help_her -11 help_i 12 help_me 10 help_with -12 help_you -10 her -5
her_go -13 her_that -9 her_the -9 here 5 here_for 12 here_i 13 hid 10 him -6 him_a -12 him_the -10 him_to -10
his -6 hold_on 14 holiday_i -12 holidays -11 homework -11 hopeless_about -14 hoping 13 horse -12 hospital 8
hotline 16 hours_away -13 house_all -10 how_and 13 how_do -19 how_does -11 how_it -8 how_this 12 how_to 6
hundred -8 hurt 5 hurt_myself 18 hurting_myself 14 husband_does -12 husband_is -8 husband_says -14 i_almost 10
i_already 7 i_ask -15 i_been 17 i_cannot 5 i_could -4 i_cry -14 i_cut 12 i_die 15 i_felt -11 i_forget -10 i_gave
9 i_hit 10 i_i -10 i_if -13 i_intend 13 i_keep 12 i_kill 11 i_left -10 i_literally 12 i_live 7 i_noticed -11
i_own -12 i_ring -11 i_ruin 13 i_say -7 i_slept -11 i_stood 9 i_stop -9 i_stopped 7 i_swallowed 11 i_take -7
i_tell -5 i_that -10 i_this -10 i_took 10 i_tried 12 i_want 7 i_wish 7 i_woke 9 i_wrote 12 i_you -10 idea -5
idea_what -10 if 5 if_a 12 if_anyone 13 if_we -10 in_come -9 in_me 13 in_my 5 in_myself -15 in_one 12 in_spring
-14 in_this 9 in_touch -15 instagram -11 instead 6 insulted -13 intend 17 intend_to 14 interest -7 is_about -9
is_all 9 is_allowed -13 is_another -10 is_anyone 15 is_dead 11 is_for 8 is_from -13 is_full -13 is_gone 8
is_great -6 is_hard -7 is_how 6 is_in 7 is_more -6 is_nice -9 is_no 12 is_normal -13 is_nothing 8 is_now -11
is_part -15 is_real -8 is_safe -13 is_something -10 is_that -5 is_there -10 is_this -7 is_trying -12 is_we -10
is_why -11 is_you -9 is_your -8 it_again 19 it_all 7 it_came -14 it_cannot -12 it_comes -9 it_did 8 it_feels -6
it_get -16 it_in 9 it_is -5 it_it -9 it_its 14 it_made -10 it_much 11 it_myself 13 it_over 11 it_passed -15
it_right 11 it_she -13 it_something -11 it_stop 13 it_then 12 it_this 13 it_too -11 it_took -11 it_will 7
it_without -12 its 13 its_a 13 its_not 15 its_the 16 jaw -12 job -4 job_and -7 job_i -10 job_that -12 jump 11
jumped -13 keep_going 11 keep_putting -12 keep_thinking 8 keep_trying -12 keeping 8 keeping_me 11 kill 18
kill_myself 24 kill_yourself 21 killed 13 killed_himself 17 killing 14 killing_myself 24 kills -13 knife 16
know_a -9 know_and -8 know_i -4 knows 9 last_month -8 last_night 9 last_one 12 last_time 15 lately -7 learn_to
-15 learned -9 learning -11 leave_him -13 leave_the -11 leaves_me 12 left 6 left_and 16 left_out -14 left_the
-13 left_to 14 legs 9 let_the -11 let_them 9 let_us -7 letters 16 letters_to 17 life 7 life_i 20 life_right -14
life_that 13 lighter 13 literally 9 live 11 live_anymore 18 live_i 12 live_this 13 lived 10 living 15
living_room -13 living_with -14 locked 15 locked_up 15 lonely_in -12 long_does -14 long_i 12 longer 10 longer_i
12 look_and -11 look_forward 9 looking_forward -8 loose -11 lost_my 11 lost_our -11 lost_the 15 lot_going -11
love_the -11 love_this -14 lunch_time -11 make_it 8 make_the -12 make_things -11 make_up -11 makes_it -10 mama
16 many_times 12 many_years -8 may_be -9 me_at 8 me_die 17 me_go 13 me_happy 9 me_here 11 me_home 13 me_is 12
mean_i -11 mean_they -13 mean_to -9 meant 13 meds 21 meeting -10 mental 11 methods 15 might_as 17 mind_i 16
minutes_later -9 miss_it 12 missed -9 missed_a -12 missing -8 mom_was -10 monday 9 more_time -9 morning 5
morning_i 8 mother_and 12 mother_is -10 moved_to -10 movie -8 much_longer 19 much_stress -12 mum 8 murder -8
must_be -9 my_arm 14 my_bf 12 my_birthday 8 my_death 12 my_depression 10 my_god -13 my_hand 7 my_hands 13 my_kid
-10 my_legs 10 my_new -10 my_notice -16 my_own 9 my_parents 8 my_question -14 my_sleep 9 my_suicide 13 my_work
-6 my_wrist 14 my_wrists 14 myself 11 myself_and 10 myself_but 15 myself_every 11 myself_for -18 myself_i 8
myself_much 15 myself_on 14 need_and 14 need_to -5 needing 10 needs_to -9 nervous -10 never_born 12 never_did -9
never_going 14 never_wake 17 new_house -12 new_year -11 news -10 next_day 12 next_time 10 night 4 nine_and -13
no_family 15 no_friends 12 no_hope 15 no_idea -10 no_it -9 no_more 19 no_point 15 no_real -13 no_reason 9
no_time -12 no_way 15 nobody 15 nobody_believes 12 nobody_can 15 nobody_cares 11 nobody_has 14 nobody_knows 13
nobody_tells 14 nobody_will 14 nobody_would 13 none_of 11 not_about -8 not_answer -8 not_be 10 not_breathe -10
not_call 11 not_care 7 not_coming 9 not_cut 12 not_doing 9 not_drink -11 not_exist 12 not_finish -12 not_forget
-12 not_happy -14 not_let -13 not_matter 10 not_need 12 not_on -10 not_one 12 not_ready -12 not_safe 11 not_see
13 not_think 9 not_thought -11 not_trust 10 not_wake 15 not_worry -8 not_worth 14 note 13 notes 11 nothing 8
nothing_is 12 nothing_left 13 nothing_works 14 noticing -12 of_an -8 of_ending 17 of_everything 9 of_her -13
of_him -8 of_how 12 of_living 12 of_me 7 of_pills 12 of_space 14 of_thing -11 of_thinking -12 off_all -11 off_at
-15 off_without 15 ok_but -12 okay -7 old_man 12 on_and 9 on_for 9 on_her -11 on_purpose 17 on_sunday 9 on_their
-12 on_to -7 on_weight -11 one_left -11 one_time -11 one_way 11 opening -9 operation -13 or_get 15 or_he 11
or_is -9 or_should -13 or_something -8 or_they -12 other -4 other_way 10 other_women -6 our -6 out_because -12
out_without -10 over_my -9 over_this -12 overdose 16 own_and 9 own_hand 14 own_life 17 packet -13 pain 7 pain_i
13 pain_to 12 painful 6 painless 17 panic -8 parents_fight 13 part_time -11 partner_says -13 party -10 pass -7
passing -11 peace 11 people_get -13 people_go -11 people_me 15 people_tell 12 people_to -14 phone_calls -13 pick
-11 picture_of -12 pills 17 pills_and 16 plan 13 planning 11 planning_to 11 playing -10 point 7 point_anymore 15
pointless 13 power -10 presentation -8 printer -12 problem -7 problem_with -11 psych 10 pulled -16 pulling 12
purpose 19 pussy 18 put_the 14 question_is -14 random -10 raped 11 reach_out 10 reading_this 11 reason 7 reasons
11 relapsed 15 relationship -7 respond -13 right_to -8 ring_me -11 ring_the -12 road_and -7 room_is -13 rope 20
ruin 15 run_out 11 sad_and -9 sad_because -15 safe 15 said_anything -12 said_in -12 said_no 10 said_sorry -12
sat 10 sat_down -12 sat_there 16 saved 8 say_no -12 saying_it 14 scared_that -9 scars 10 scary -11 school_i -10
scissors 11 screaming 11 screen -7 season -9 see_how 12 see_me -7 see_no 16 see_people -11 see_that -7 seems_to
-10 selfharm 12 send 13 session 9 seven -8 seven_and -13 she_knew -9 she_said -8 she_says -9 she_told -9
she_used -13 she_wants -11 shit 6 shit_i 12 shoes -9 show -8 showed -12 sick_i -11 sick_of 11 side_of -9
since_the 10 since_then -6 single_day 13 single_person 12 sister_and -12 situation -8 six_teen -14 sky -14
sleep_in 13 snap -13 some_sort -11 someone_talk 15 something_for -12 something_it -11 something_stupid 15
something_that -11 something_this -11 son_is -11 songs -11 soon_and -11 sore -11 sounds -6 spare -14 speak_to -6
stand_up -12 staring 12 staring_at 14 start -8 stay_calm -12 staying -7 stick -10 still_cannot -4 still_want 17
stood 12 stood_there 10 stop_crying 10 stop_me 19 stopped 9 stopped_going -9 stopping 12 stress -8 stress_i -12
struggling -9 struggling_with -10 studying -10 suffering 8 suicidal 32 suicidal_since 13 suicidal_thoughts 22
suicide 32 suicide_i 13 suicide_is 13 support_me -10 sure_if -12 swallow -11 swallowed 11 swim -10 system -10
tablets 16 take_me 16 take_my 12 take_over -12 take_them 10 taken 6 talking_and -13 technique -15 tell_him -10
tell_my 11 telling_my -12 tells_you 13 than_a -10 than_it -11 than_the -8 than_this 14 thank -5 thankful -12
thanks -5 thanks_i -9 that -4 that_could -13 that_did -14 that_have -11 that_he -8 that_in -9 that_much -10
that_she -10 that_that -10 that_up -8 that_was -7 that_way -8 that_were -11 the_baby 7 the_back -7 the_bottle 13
the_bridge 13 the_bus -8 the_clock 10 the_couch -13 the_country -9 the_easiest 12 the_evening -10 the_feeling
-12 the_first -4 the_flat 9 the_gas -12 the_gun 15 the_hand -14 the_holiday -12 the_insurance 14 the_knife 12
the_last 7 the_life 9 the_love -12 the_matter -12 the_moment -9 the_mood -14 the_morning -13 the_most -9
the_note 12 the_office -14 the_old -12 the_pain 18 the_pills 13 the_point 13 the_rain -12 the_rope 14 the_season
-11 the_session -16 the_stuff 7 the_summer 9 the_tablets 9 the_the -12 the_thing 16 the_things -8 the_thought 10
the_traffic -13 the_van 15 the_virus -8 the_voices 17 the_wall 13 their_lives 13 them_is -14 then_the 12
there_any -13 there_are -8 there_is 6 there_you -11 they_have -9 they_make -10 they_talk 8 they_took 12
they_went -10 they_would 16 thing_in 11 thing_that 12 think_about 8 think_that -6 think_we -11 thinking 6
thinking_about 8 third 11 this_anymore 16 this_body 15 this_country 16 this_i 11 this_job -12 this_life 17
this_morning 7 this_one -6 this_pain 15 this_summer -10 this_time 10 this_whole -11 this_with -9 this_world 17
those -8 though -8 thought_that -10 thoughts 18 thoughts_and 13 throat -8 through_with 14 thursday 8 tickets -9
tight -11 till 10 time_with -9 tips -10 tired_from -11 tired_of 7 to_all -10 to_commit 13 to_date -12 to_die 20
to_drive -14 to_eat -10 to_end 16 to_everyone 7 to_exist 15 to_fail -10 to_hear -10 to_him -5 to_how -12 to_kill
17 to_live 13 to_look 10 to_my 8 to_not 12 to_our -13 to_overdose 14 to_send 13 to_sleep 12 to_someone 9
to_speak -10 to_start -7 to_suffer 11 to_tell -3 to_throw -10 to_travel -15 to_wait 9 to_watch -13 today 4
today_and 9 today_i 7 today_was -10 told_him -13 told_me -6 told_my 12 told_the 14 tonight 22 tonight_i 15
tonight_is 12 took_a 10 took_his 14 took_up -13 total -13 touched 10 tour -12 train 11 tried 8 tried_to 12 trip
-8 trust_him -10 trust_myself 17 try_the -11 trying_to -7 tuesday 9 under_standing -13 under_the 9 until_my 9
up_after -16 up_tomorrow 16 up_too -12 upset -9 urge 11 urge_to 13 us -7 us_do -10 virus -9 voices 15 w 14
waiting 9 wake 6 wake_up 9 walked 10 wall 11 walmart -12 want 5 want_him -12 want_my 12 want_out 18 want_them -9
want_to 5 wanting 10 was_at -10 was_being -13 was_dead 13 was_gone 10 was_hoping -16 was_i 9 was_never 9
was_nice -13 waste_of 11 way 5 way_for 13 way_out 14 ways 6 ways_to 7 we -7 we_are -8 we_cannot -8 we_fight -13
we_get -13 we_should -10 we_used -11 weekend_i -13 weight -9 welcome_to -12 went_with -13 were_going -13 were_in
-11 were_the 9 what_a -9 what_can -12 what_did -10 what_for 13 what_happens 14 what_if -6 what_she -10
when_people -11 where_do -13 where_it -12 who_gets 14 who_knows -12 whoever 13 why 4 why_am 14 why_i 8 why_it
-13 why_should 11 wife_and -9 will_do 9 will_find 11 will_give -10 will_help -8 will_hurt 14 will_never 11
will_not 14 will_understand 13 wish 5 wish_i 6 wish_to 11 with_all -9 with_everyone -16 with_myself -7 with_one
10 with_them -9 without_a -11 without_making -13 without_me 23 without_the -10 woke 8 woke_up 9 wonder_what -12
words -9 work -4 work_after 12 work_is -10 work_on -14 work_the -14 work_when -14 worked_out 11 working_for -11
working_in -15 worried -7 worried_about -6 worried_i -11 worry -9 worry_that -13 worse 6 worth_living 14
worthless 12 would 4 would_a -10 would_been -14 would_do 13 would_done -12 would_find 12 would_have 4 would_make
-8 would_say -11 would_take 10 would_to -6 would_you -9 wrist 11 wrote 10 year_at -13 years_in 10 you -4 you_all
9 you_are -5 you_asked 11 you_better -10 you_got -8 you_have -6 you_i 9 you_it -11 you_keep -8 you_know -9
you_live -14 you_make -13 you_much -9 you_need -8 you_say -9 you_that 9 you_think -6 your -7 😂 -15
`,
};
