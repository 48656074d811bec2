import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedDespair: LearnedWeights = {
  id: 'en.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source: 'Logistic regression over words and pairs of public, labelled texts; see docs/crisis-detection.md',
  silent: '# ## ### reddit post sub subreddit title comment comments edit throwaway',
  /* learned */
  bias: -2.93,
  lengths: [0.28, 0.02, 0.65, -1.11],
  alertAt: -0.24,
  supportAt: -1.48,
  pageAt: 0.25,
  weights: `
2_in -11 2_years 12 4 6 a -3 a_book -14 a_cat -12 a_choice -10 a_disappointment 16 a_doctor -8 a_failure -8
a_gun 15 a_half -10 a_life 13 a_marriage -13 a_mistake 11 a_party -9 a_picture -12 a_plan 11 a_point 11 a_pussy
16 a_saturday -12 a_three -10 a_try -9 a_waste 11 a_woman -12 about_being -11 about_doing 12 about_him -12
about_killing 19 about_leaving -14 about_my -8 about_school -13 about_the -7 about_to 13 about_work -11 accept
-10 accident 8 affair -15 afford -9 after_she -13 again 6 again_and 11 alcohol 10 alive 28 alive_for 15
all_because -12 all_day 7 all_i 16 all_is -12 all_over -9 all_weekend -12 alone_with -10 already 9 although_i
-10 am 3 am_a 8 am_about 12 am_angry -6 am_at 10 am_better 13 am_depressed 11 am_done 19 am_fed -9 am_forty -14
am_going 9 am_happy -12 am_home 10 am_jealous -14 am_lonely -11 am_lost 14 am_mad -12 am_nervous -11 am_nothing
17 am_on 8 am_planning 11 am_serious 12 am_struggling -12 am_ugly 14 am_waiting 9 am_with -14 am_worried -7
am_worthless 16 an_accident 10 and_about 9 and_an -13 and_and -12 and_angry -12 and_by -7 and_came 12 and_cried
-13 and_cut 16 and_every 9 and_everybody 10 and_find -9 and_found -14 and_gave -12 and_goes -12 and_how -12
and_i 3 and_if -7 and_its 11 and_need -12 and_now 7 and_our -14 and_over 8 and_put 13 and_sad -12 and_since 11
and_someone -10 and_stop -16 and_stuff -12 and_the 5 and_today 17 and_tonight 11 and_were -11 and_wrote 16
and_you -8 anger -12 angry -9 angry_and -15 another_way 14 answered -12 antidepressants 15 any_help -14 any_of
11 anymore 14 anymore_and 8 anyone 7 anyone_been -12 anyone_else 12 anything_about -10 anything_at 11
anything_right 16 anything_that -8 anything_you 12 appears -13 apply -14 are_long -12 are_ok -14 are_right -7
are_talking -11 are_the -13 are_there -14 area -12 arm 6 arms 8 around_anymore 16 around_the -10 as_he -10 as_if
-7 as_it -8 as_my -11 ask_about -10 ask_me -14 asked_about -13 at_4 8 at_him -9 at_it -8 at_tent 12 ate_the -14
attempt 14 attempts 13 baby_to -12 back_but -15 back_hurts -15 bad_that 8 bag 9 balcony 13 be_alive 24 be_and 12
be_around 13 be_back -8 be_dead 21 be_going -10 be_gone 20 be_hard -12 be_here 20 be_me 14 be_relieved 15 be_sad
9 be_that -12 be_upset -11 be_with 8 beautiful -9 becoming -10 been_born 15 been_cutting 14 been_depressed 13
been_saving 14 been_sitting 15 been_thinking 13 been_two -12 been_with -14 before_and -9 before_we -14
being_alive 14 being_angry -12 being_dramatic 15 being_me 15 believes 12 belt 16 benefits 13 best_of -10
better_for 13 better_in -10 better_off 21 beyond -11 bf 9 bill -8 blade 18 bleeding 15 blood 11 bomb -12 bored
-10 born 19 born_i 15 bother 13 bottle 18 breakfast -13 breaking -9 bridge 17 bring -11 broke_my -13
burned_myself 16 bus_and -15 but_because -13 but_he -7 but_that -9 but_then -12 but_what -9 by_my 10 bye 19 calm
13 can_have 12 can_somebody 14 can_someone 15 can_think 11 cancel -10 cannot_afford -10 cannot_believe -8
cannot_bring -11 cannot_go 10 cannot_keep 17 cannot_leave 12 cannot_live 14 cannot_stop 13 card -7 care_for -10
care_if 15 career 8 careful -13 carry 11 cars -13 caught_up -14 cause -7 certain -11 chance_to -14 changes -6
character -12 check_my -11 choose -8 choosing 11 christmas -9 city -10 clean 11 clean_and 11 closet 15 clothes
-9 coffee -10 colleague -12 college -7 come_and -11 come_here -11 comes_home -15 coming_back 11 coming_up -9
commit 23 company -7 complaining -13 concert -6 contract -10 conversation -10 cool -10 could_it -13 could_not -8
could_see -15 couple -11 covid -9 cried -14 crisis 9 cry -7 cry_at -13 cry_every -12 cry_in -8 cut 11 cut_myself
14 cutting 22 dad_has 15 dad_says -11 danger -16 dark 12 day_but -8 day_now 13 day_on 13 dead 20 deadline -12
death 13 death_is 17 debt 6 decided 8 deep 12 deeper 16 depression 10 depression_is 19 depression_or -15 deserve
11 deserve_to 13 deserves 12 did_anyone -21 did_everything 14 did_it 16 did_nothing -15 did_other -13 did_you
-11 die 21 die_and 16 die_i 17 died 10 died_and 10 died_i -10 dinner_tonight -13 dinner_with -12 discovered -8
do_all -10 do_have -11 do_i -5 do_in -10 do_it 18 do_other -19 do_that -5 do_we -13 do_with -7 do_you -7 does_a
-15 does_anyone 8 dogs -11 doing_it 19 done_something -14 down_a -17 down_on -16 downstairs 11 dramatic_i 14
drawer 11 dread -10 drink_and -13 drive_me -11 dying 19 each -5 each_other -11 earlier -13 easier 12 easiest 15
eat_i 13 edge 11 edge_and 14 eight -8 eight_months -13 eight_years -11 eighteen -11 else_to 13 empty -7 end 8
end_it 18 end_my 23 ending 17 ending_it 23 ending_my 15 enough_and -11 enough_of 13 enough_time -12 escape 11
every 8 every_night 14 every_single 14 every_time 7 every_weekend -16 everybody 10 everybody_else -12 everyone 8
everyone_i 11 everything 7 everything_else 10 everything_is 8 except_the -16 exhausted_and -16 exhausted_i -14
exist 17 existence 14 existing 16 explain_to 10 fail -10 failed 10 failed_i 16 failure_and -17 falling -12
family_and -6 family_does 15 fed_up -15 feel_a -8 feel_angry -12 feel_anything 12 feel_as -11 feel_empty -11
feel_flat -11 feel_hopeless -12 feel_it 10 feel_myself -12 feel_nobody -15 feel_nothing 11 feel_numb -11
feel_old -14 feel_sad -12 feel_safe 12 feel_stupid -9 feel_that -10 feel_they 10 feel_tired -11 feeling_down -11
feeling_the -13 fell_asleep -12 felt_this 16 fever -13 find_me 22 finished 8 first_it 13 first_step -15
first_time 8 fish -7 five -6 five_months -14 floor 13 fly -11 for_a -5 for_dinner -15 for_everyone 13 for_him -8
for_his -11 for_i 11 for_real 13 for_ten -16 for_trying 13 for_you -9 four_times 13 friday_and -13 friend_for 14
friend_says -11 friends_all -12 friends_anymore -13 friends_say -16 friends_think 12 from_me 11 from_school -11
fuck 12 full_time -11 funeral 13 furniture -13 gave_my 13 get_all -13 get_caught -11 get_depressed -15 get_that
-9 gets 7 gets_it -13 gets_the 10 gets_worse 15 gf 13 give_in 11 give_my 12 glad_you -12 go_out -8 go_through 12
go_with -14 god 8 goes_to 8 going_crazy -12 going_on -10 going_to 5 going_under -12 gone 9 gone_off -15 gone_to
12 good_man -12 goodbye 17 got_me -9 got_one -10 got_the 8 got_through -13 got_to -9 granddaughter -13 great -7
grey -17 group_for -15 gun 22 gun_in 13 had_enough 21 had_plans -13 had_this -13 had_to -7 hahaha -11 hanging 14
hanging_myself 13 happen_to -10 happens_to 10 happens_when -13 harder_than -11 has -3 has_anybody -13 has_anyone
-17 has_been -7 has_happened -14 hate_each -8 hate_it 11 hate_my -4 hate_the -9 hates 15 hates_me 14 have_but
-13 have_chosen 15 have_cried -12 have_decided 18 have_it 11 have_lived 13 have_missed -13 have_nothing 16
have_saved 13 have_the 9 have_too -11 have_wasted -15 he -5 he_cannot -10 he_lives -11 he_says -8 he_told -9
he_wants -11 he_was -5 headache -11 hear_about -14 hear_that -9 hear_the -12 heart_broken -12 help_and 9 help_i
11 help_me 12 help_with -13 helps_me -14 her_boyfriend -12 her_go -12 her_the -13 here 5 here_anymore 16
here_for 13 hid 10 him -6 him_a -11 him_anymore -13 him_before -12 him_for -12 him_the -10 him_to -10 him_when
-12 his -6 hit_myself 12 holidays -10 homework -8 homework_and -11 hopeless_about -13 hoping 13 horse -10
hotline 18 hours_away -14 house_all -13 house_with -13 how_and 14 how_did -9 how_do -18 how_it -8 hundred -8
hurt 8 hurt_myself 20 hurting_myself 16 husband_is -11 husband_says -13 i_almost 11 i_already 9 i_am 3 i_are -13
i_ask -11 i_been 17 i_cried -14 i_cry -16 i_cut 15 i_die 16 i_end -8 i_feel -4 i_felt -11 i_forget -13 i_hit 11
i_i -10 i_if -14 i_intend 14 i_keep 9 i_kill 14 i_left -9 i_lie -12 i_literally 13 i_meant 10 i_read -9 i_ring
-12 i_say -11 i_slept -11 i_still 7 i_swallowed 12 i_take -10 i_that -11 i_this -9 i_took 11 i_tried 12 i_want
10 i_wish 7 i_woke 11 i_wrote 11 i_you -11 idea -6 idea_what -10 if_a 13 if_anyone 15 in_college -11 in_come -9
in_me 12 in_my 5 in_myself -16 in_one 12 in_spring -14 in_this 10 in_touch -15 in_with 9 inside 9 instagram -11
intend 19 intend_to 17 is_about -9 is_all 9 is_allowed -11 is_an -8 is_anyone 15 is_because -7 is_best -13
is_for 12 is_from -14 is_funny -10 is_great -8 is_having -13 is_how 10 is_nice -8 is_no 7 is_nothing 6 is_now
-11 is_part -14 is_safe -12 is_something -11 is_ten -12 is_there -9 is_this -5 is_trying -12 is_why -11
is_worried -14 is_your -9 it_again 15 it_all 6 it_alone -13 it_came -12 it_cannot -10 it_feels -5 it_get -17
it_he -11 it_in 8 it_is -5 it_it -10 it_its 15 it_made -11 it_much 12 it_myself 15 it_over 9 it_right 11 it_she
-14 it_something -13 it_this 16 it_tonight 13 it_took -6 it_without -13 its 11 its_a 11 its_not 11 its_the 15
its_too 11 its_worse 14 jaw -13 job_but -11 job_i -9 job_that -15 jump 12 jumped -14 keep 5 keep_asking -14
keep_going 11 keep_putting -13 keeping 8 keeping_me 13 kill 18 kill_myself 25 killing 16 killing_myself 24 knife
18 know_a -11 know_and -10 know_he -11 know_i -6 knows 8 last_month -8 last_night 9 last_one 13 last_time 14
lately -7 learn_to -12 learning -10 leave_because 13 leave_him -15 leave_i -8 leave_the -11 leaves_me 13 left 6
left_and 15 left_the -12 left_to 17 legs 10 let_the -14 let_us -7 letters 16 letters_to 16 lie_a -10 life 7
life_and 6 life_at -13 life_i 20 life_right -14 life_that 16 lighter 18 literally 7 little -6 live 13
live_anymore 21 live_this 14 lived 11 living 17 living_room -16 living_this 15 lmao 10 locked 14 locked_up 13
lonely_and -9 lonely_in -11 long_does -16 long_i 10 longer 9 longer_i 13 longer_than 12 look_and -12
look_forward 11 looking_forward -9 loose -14 lost_my 11 lost_the 15 love_me 9 love_the -13 love_this -14
loved_me 15 make_money -12 make_the -13 make_up -11 making_a -11 many_times 12 many_years -7 me_about -8 me_and
6 me_at 9 me_die 16 me_go 13 me_happy 11 me_here 9 me_how -10 me_is 11 me_no 12 me_up -8 mean_i -11 mean_they
-14 meant 13 meds 21 mental 12 message 8 message_and -12 methods 18 middle_of -10 might_as 18 mind_i 16 miss_me
11 missed -9 missed_a -13 missing -10 mom_was -9 monday 8 money_no 14 more_time -10 morning_i 12 mother_and 13
mother_is -10 mother_of 10 move -8 move_on -8 movie -10 much_longer 19 mum_in -14 mum_says -8 must_be -9 my_age
-12 my_arm 17 my_arms 8 my_bf 10 my_birthday 7 my_boy 18 my_death 13 my_depression 12 my_drinking -12 my_first
-7 my_flat 11 my_girlfriend -9 my_god -17 my_hands 15 my_kid -10 my_legs 11 my_love -12 my_meds 12 my_mental 14
my_new -11 my_notice -17 my_parents 7 my_question -12 my_sleep 11 my_thoughts 6 my_work -7 my_wrist 15 myself 10
myself_and 8 myself_at 9 myself_because 9 myself_but 17 myself_every 10 myself_for -21 myself_i 10 myself_is 10
myself_much 18 myself_on 13 name -8 name_is -9 need_and 14 need_to -5 needs_to -10 nervous -11 nervous_about -10
never_born 13 never_going 15 never_thought -8 never_wake 17 new_house -12 news -11 next_day 10 nights_i 14
nine_and -11 no_family 14 no_hope 15 no_idea -10 no_it -9 no_job 7 no_more 21 no_place 14 no_point 17 no_time
-13 no_way 14 nobody 13 nobody_asked -12 nobody_asks 12 nobody_believes 14 nobody_can 13 nobody_has 15
nobody_tells 12 nobody_to 11 nobody_will 13 nobody_would 16 none 9 none_of 9 nose -11 not_answer -6 not_be 10
not_been -7 not_call 11 not_cut 14 not_drink -10 not_eat 9 not_finish -11 not_happy -17 not_him -11 not_let -8
not_listen -14 not_matter 9 not_need 12 not_ready -14 not_sad 9 not_safe 13 not_see 14 not_think 10 not_thought
-11 not_trust 9 not_understand -5 not_wake 17 not_work 8 not_worry -9 not_worth 15 not_you -9 note 16 notes 10
nothing 8 nothing_happened 9 nothing_is 11 nothing_left 12 nothing_that -9 nothing_works 14 now_its 11 of_an -10
of_bed 13 of_ending 15 of_everything 10 of_her -14 of_him -9 of_how 16 of_living 14 of_me 8 of_space 15 of_thing
-12 of_thinking -12 of_this 8 off_all -12 off_at -14 off_the 9 off_without 17 ok_but -14 okay -7 okay_i -9
old_man 8 old_woman -15 on_for 11 on_friday -7 on_purpose 19 on_sunday 7 on_to -8 on_weight -11 one_friend -9
one_time -10 one_way 10 or_does -12 or_get 15 or_he 11 or_is -11 or_should -15 or_that -8 other -5 other_day -9
other_half -11 other_way 11 out_at -10 out_by -15 out_without -10 over_my -8 over_this -13 own_hand 14 own_life
16 packet -13 pain 10 pain_i 13 pain_in -13 painful 8 painless 19 panic -7 parents 6 parked 15 partner_says -13
party -11 passing -9 past_i -14 peace 10 people_get -15 people_me 18 people_to -12 pick -10 piece_of 10 pills 19
pills_and 17 pissed -11 plan 13 planning 12 planning_it 14 planning_to 11 playing -10 point 7 point_anymore 14
point_to 15 pointless 15 power -10 presentation -9 problem -7 problem_with -9 project -11 psych 11 pulled -12
pulling 10 purpose 22 pussy 18 put_my 10 question_is -13 quitting -8 random -11 rather_than -12 razors 18
reach_out 11 reason 8 reason_i 8 reasons 11 relapsed 19 relationship -8 relieve -13 remember_it -14 respond -13
right_i -9 ring_me -13 ring_the -15 road_and -9 roof_of 12 rope 19 ruin 14 sad_and -13 sad_because -16 safe 11
said_in -11 said_sorry -13 sat_there 18 saved 13 say_no -12 say_what -14 says_go -13 scared_that -5 scars 11
scary -10 school_was -13 scissors 11 screaming 11 searching 11 season -10 see_any 12 see_how 13 see_no 13
see_people -9 see_you -6 seems_to -11 send 13 sent 8 session 9 seven -9 seven_and -13 seven_years -12 she_comes
-15 she_said -8 she_used -11 shit 7 shit_i 13 shoes -9 should_end 11 shouting -10 showed -13 sick_of 7 sign -11
since_the 10 single 6 single_day 13 single_person 15 sit_at -11 sit_down -12 sit_in 9 sit_on -9 situation -9 six
-7 sky -16 sleep_and 7 sleep_in 10 smiled -11 some_sort -13 somebody_talk 15 someone_talk 14 something_for -13
something_it -12 something_stupid 14 something_that -11 something_this -12 son_asked -14 son_is -10 soon 5 spare
-13 stand_up -13 staring_at 15 start -8 start_and -15 stay_alive 13 stay_calm -13 staying -8 stepdad 15 stick -8
still_having -11 still_here 12 still_want 17 stood 14 stop_being 13 stop_me 19 stopped 9 stopped_telling -12
stopping 14 street -9 street_and -14 stress -9 strong_for -7 struggling_with -13 stuck_on -11 studying -8 suffer
8 suffering 9 sunday 6 support_me -11 sure_if -11 swallow -13 tablets 15 take_another -14 take_it -7 take_me 16
take_my 8 take_them 12 taken 6 talks -7 talks_about -11 tea_and -11 teacher_i 13 tears -12 tell_him -7 tell_my 7
tell_someone 12 telling_my -13 tells_you 15 than_a -11 than_it -11 than_this 13 thank -6 thanks_i -12 that -4
that_and -12 that_could -15 that_did -10 that_he -9 that_in -8 that_it -6 that_much -11 that_or -12 that_she -8
that_sort -9 that_that -11 that_up -9 that_was -7 that_way -9 that_were -11 the_afternoon -13 the_balcony 12
the_bills 8 the_bottle 13 the_bridge 13 the_clock 10 the_country -9 the_crisis 16 the_dark 10 the_easiest 15
the_face 10 the_gas -14 the_group 7 the_gun 12 the_hand -14 the_insurance 16 the_key 9 the_knife 13 the_last 8
the_life 10 the_love -13 the_moment -10 the_money -9 the_mood -12 the_morning -11 the_most -9 the_name -10
the_next 6 the_note 11 the_office -15 the_pain 21 the_park -12 the_patient -17 the_pills 14 the_point 10
the_psych 16 the_ring -12 the_rope 14 the_season -9 the_start -9 the_state -12 the_stuff 8 the_summer 10
the_teacher -10 the_the -12 the_thing 16 the_thought 12 the_van 15 the_virus -9 the_voices 16 the_wall 11
the_woman -12 their_lives 12 them_is -13 then_the 14 there_any -14 there_is 4 there_you -12 they_look 8
they_make -11 they_talk 15 they_took 15 they_would 19 thing_that 12 think_about 10 think_there 11 think_we -11
thinking 5 thinking_about 7 thinking_of 7 third 9 thirty_years -7 this_anymore 16 this_country 15 this_i 13
this_job -11 this_life 22 this_one -6 this_pain 17 this_summer -10 this_time 10 this_whole -12 this_with -10
this_world 17 those -8 though -8 thought_that -11 thoughts 23 thoughts_and 15 thoughts_are 15 thoughts_i 11
three_years -7 through_with 16 thursday 7 tickets -9 tight -10 time_for -8 time_on -12 time_to -8 time_with -9
tiny -13 tips -13 tired_all -11 tired_from -12 tired_of 5 to_bed -8 to_commit 20 to_continue 11 to_date -12
to_drive -12 to_eat -9 to_end 17 to_exist 17 to_fail -14 to_have -7 to_hear -9 to_him -6 to_how -14 to_hurt 14
to_jump 14 to_kill 17 to_live 15 to_look 7 to_my 8 to_not 12 to_our -12 to_sit -11 to_sleep 11 to_someone 8
to_start -6 to_suffer 11 to_travel -16 to_turn 10 to_up -10 to_watch -12 today 6 today_and 7 today_i 7 today_was
-12 told_him -11 told_my 13 told_the 13 tonight 22 tonight_i 19 tonight_is 15 took_a 13 took_up -13 total -12
traffic -11 tried 8 tried_to 13 trust_him -12 trust_myself 18 try_anymore 13 try_hard -11 trying_to -7 tuesday 8
two_nights -13 under_standing -14 under_the 9 until_my 12 up_a -11 up_dating -12 up_late -14 up_tomorrow 17
up_too -11 upset -9 upset_and -13 urge 11 urge_to 12 urges 16 us -7 us_do -10 videos -12 virus -10 voices 13 w
14 wait_to -12 waiting 7 wake 5 wake_up 8 walked 9 wall 12 want 7 want_him -13 want_my 9 want_one -13 want_out
18 want_them -9 was_at -9 was_being -14 was_crying -13 was_depressed -12 was_gone 13 was_hoping -13 was_never 10
was_nice -11 waste_of 11 wasted -10 way 5 way_for 17 way_out 15 ways 9 we -8 we_are -8 we_cannot -9 we_get -14
we_got -10 we_had -8 we_never -12 we_should -10 we_went -9 week_is 11 weight -7 welcome_to -13 went_away -13
went_quiet -13 went_with -13 were_going -12 were_in -13 were_on -12 were_the 8 what_a -9 what_can -14 what_did
-11 what_for 16 what_happens 12 when_did -10 when_it -7 when_were -13 where_do -17 where_it -12 who_gets 9
who_knows -10 who_look -13 why_am 16 why_i 10 why_it -10 why_should 14 wife_and -9 wife_i 12 will_do 13
will_find 10 will_kill 12 will_not 13 will_try -6 will_understand 11 wish 6 wish_to 13 with_all -9 with_everyone
-17 with_myself -11 with_one 10 with_them -8 without_a -12 without_me 21 woke 10 woke_up 10 wonder_what -15
words -7 work_after 13 work_is -11 work_on -14 working_for -11 working_in -14 worried -8 worried_about -7
worried_i -12 worry -9 worse 6 worth_living 13 worthless 8 would_a -11 would_been -15 would_care 14 would_say
-11 would_take 10 would_to -8 would_you -8 write_it -8 write_my -12 write_this 14 wrong_to -16 wrote 10 year_at
-13 years 4 years_in 9 years_old 9 years_to 11 you -4 you_a -9 you_are -6 you_asked 12 you_got -9 you_had -9
you_have -7 you_know -9 you_learn -14 you_live -14 you_make -13 you_much -9 you_need -8 you_say -9 you_that 9
you_think -7 your -7 😂 -14
`,
};
