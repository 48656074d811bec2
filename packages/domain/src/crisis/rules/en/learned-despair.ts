import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts; the words above the mark are ours. */
export const learnedDespair: LearnedWeights = {
  id: 'en.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source: 'Logistic regression over words and pairs of public, labelled texts; see docs/crisis-detection.md',
  silent: 'reddit post sub subreddit title comment comments edit throwaway',
  /* learned */
  bias: -3.05,
  lengths: [0.38, -0.01, 0.68, -1.11],
  alertAt: -0.32,
  supportAt: -1.24,
  pageAt: -0.01,
  weights: `
# 5 ##_and 9 ##_or -10 ##_years 15 #_# -8 #_## -6 #_and 9 #_months 11 #_year -15 12 7 12_and 13 14 11 15 10
15_and 11 16 10 16_and 17 2_in -11 2_years 15 4 6 a -3 a_book -14 a_cat -10 a_disappointment 15 a_failure -6
a_gun 15 a_half -11 a_life 12 a_mistake 11 a_party -9 a_picture -14 a_plan 10 a_pussy 17 a_saturday -14 a_three
-9 a_waste 11 a_woman -13 about_an 9 about_being -10 about_doing 11 about_him -12 about_killing 21 about_leaving
-13 about_my -7 about_school -12 about_suicide 23 about_the -7 about_to 13 about_work -11 accident 7 ache -9
aches -11 affair -16 afford -8 after_she -12 again 6 again_and 11 alive 27 alive_for 14 alive_when 11 all_be 13
all_i 17 all_is -12 all_over -10 all_weekend -12 alone_with -10 already 9 already_had -14 am 4 am_12 12 am_15 15
am_16 15 am_a 9 am_about 14 am_asking 10 am_at 10 am_depressed 7 am_done 19 am_forty -14 am_going 9 am_happy -12
am_jealous -12 am_lonely -10 am_mad -11 am_nervous -9 am_nothing 17 am_planning 10 am_serious 12 am_struggling
-11 am_such 13 am_suicidal 18 am_told -12 am_ugly 13 am_waiting 11 am_with -12 am_worried -7 am_worthless 15
an_accident 9 and_about 7 and_an -14 and_and -10 and_angry -13 and_came 11 and_cannot -7 and_cut 15 and_every 9
and_everybody 9 and_found -13 and_gave -14 and_goes -13 and_her -9 and_how -11 and_if -7 and_its 11 and_need -12
and_our -14 and_put 12 and_sad -11 and_she -5 and_someone -9 and_stuff -10 and_the 4 and_today 17 and_tonight 12
and_useless 12 and_want -9 and_were -11 and_wrote 12 and_you -7 angry -8 angry_and -16 another_way 13 answered
-13 antidepressants 15 anxious -10 any_of 9 anymore 15 anymore_and 8 anyone 8 anyone_else 11 anyone_here -11
anything_at 11 anything_right 15 anything_that -9 anything_you 11 apologised -11 appears -13 apply -15 are_more
-11 are_ok -15 are_talking -11 are_the -12 are_there -14 area -12 arms 9 around_anymore 16 around_the -10 as_do
11 as_he -11 as_if -7 as_my -12 ask_about -12 ask_me -14 asked_about -13 asked_me -5 at_## 7 at_4 8 at_and -10
at_everyone -11 at_him -9 at_it -7 ate_the -16 attempt 16 attempted 14 attempts 14 back_but -14 back_hurts -15
back_into 8 bag 7 balcony 13 be_alive 23 be_and 12 be_around 13 be_back -8 be_dead 24 be_dramatic -9 be_gone 20
be_hard -11 be_here 21 be_me 12 be_relieved 15 be_sad 10 be_that -12 be_upset -11 be_with 8 beautiful -9
becoming -10 been_born 15 been_cutting 14 been_saving 13 been_sitting 13 been_suicidal 15 been_thinking 13
been_two -11 been_with -13 before_we -13 beg -12 being_alive 13 being_dramatic 15 being_me 15 being_sick -11
better_for 13 better_in -9 better_off 22 beyond -11 bf 8 blade 18 bleeding 15 blood 10 bomb -13 bored -10 born
18 born_i 13 bother 14 bottle 17 bottle_of 12 boyfriend -6 breakfast -12 breaking -10 bridge 17 bring -10
broke_my -12 brother_and 9 burned_myself 15 bus_and -15 but -3 but_because -14 but_he -6 but_that -8 but_then
-12 but_what -7 by_myself -6 by_that -12 by_this -12 bye 19 calm 11 can_have 12 can_i -7 can_somebody 15
can_someone 15 can_think 9 cannot_afford -8 cannot_believe -9 cannot_go 10 cannot_keep 16 cannot_live 14
cannot_see 10 cannot_stop 12 card -6 care_for -11 care_if 14 care_what 13 career 8 career_for 13 cares 11 carry
11 cars -12 cause -7 certain -10 changes -7 character -12 choosing 11 chosen 10 christmas -8 city -9 clean 12
clean_and 11 closet 15 clothes -7 coffee -11 come_and -11 come_here -8 comes_home -13 coming_back 11 coming_up
-10 commit 15 commit_suicide 14 company -7 complaining -12 concert -6 contract -10 conversation -10 cool -9
could_it -13 could_not -8 could_see -16 couple -11 courage 12 crisis 9 cross -8 cry -7 cry_at -12 cry_every -12
cry_in -9 cut 12 cut_and 13 cut_myself 12 cutting 23 dad_has 13 dad_says -11 danger -15 dark 12 day_but -8
day_on 13 day_or -10 days_of -11 dead 23 deadline -10 death 12 death_is 16 decided 8 deep 11 deeper 15
definitely -10 definitely_not -10 depression 9 depression_is 18 depression_or -14 deserve 12 deserve_to 13
deserves 12 did_anyone -21 did_everything 14 did_it 15 did_nothing -14 did_other -13 did_you -10 die 22 die_and
15 die_but 9 die_i 16 died 11 dinner_tonight -13 dinner_with -11 do_all -10 do_another 13 do_have -10 do_i -5
do_in -9 do_it 18 do_other -17 do_that -5 do_we -13 do_with -7 do_you -7 does_a -14 dogs -10 doing_it 16
done_something -12 down_a -16 down_on -15 down_stairs 11 dramatic_i 15 drawer 11 dread -11 drink_and -12 dying
18 each -5 each_other -11 earlier -14 earth 11 easier 14 easiest 13 eat_i 14 edge_and 13 eight -7 eight_months
-13 eight_years -11 eighteen -12 else_to 13 empty -5 end 8 end_it 19 end_my 23 ending 17 ending_it 22 ending_my
15 enough_and -10 enough_of 12 enough_time -13 escape 10 every 8 every_morning 11 every_night 15 every_single 14
every_time 6 every_weekend -15 everybody 10 everybody_else -13 everyone 8 everyone_i 12 everything 6
everything_on 11 except_the -14 exhausted_and -14 exhausted_i -13 exist 16 existence 13 existing 18 face_the -11
fail -9 failed 10 failed_i 15 failure_and -16 falling -10 family_and -7 family_does 16 father_and -10 fed_up -15
feel_a -8 feel_alone -8 feel_angry -12 feel_anything 10 feel_as -13 feel_empty -9 feel_hopeless -11 feel_it 10
feel_myself -12 feel_nobody -16 feel_nothing 12 feel_numb -11 feel_old -15 feel_sad -11 feel_safe 11 feel_stupid
-9 feel_that -8 feel_they 12 feel_tired -13 feeling_down -11 feeling_suicidal 12 feeling_the -12 fell_asleep -13
felt_the -9 felt_this 14 fever -13 financial -10 find_me 21 finish 6 first_step -14 fish -9 five -7 five_months
-13 floor 13 flowers -14 fly -11 for_a -5 for_dinner -15 for_everyone 13 for_help 12 for_him -8 for_his -12
for_i 11 for_real 10 for_ten -13 for_trying 13 for_you -9 free -7 friend_for 13 friend_says -10 friends_say -15
from_### -13 from_me 10 from_school -12 fuck 11 full_time -11 funeral 13 gave_my 14 get_depressed -14 get_that
-8 gets 7 gets_it -12 gets_the 10 gets_worse 15 gf 13 give_him -11 give_in 11 give_my 12 glad_you -12 go_crazy
-11 go_for -9 go_out -7 go_through 12 go_with -14 god 8 goes_to 8 going_crazy -12 going_on -8 going_to 5 gone 9
gone_off -15 gone_to 12 goodbye 16 got_an -11 got_me -8 got_the 9 got_through -15 got_to -9 great -8 group_for
-17 gun 19 gun_i 12 gun_in 14 had_enough 20 had_plans -12 had_this -14 had_to -7 hanging 15 hanging_out -12
happens_to 11 happens_when -12 hard_on -12 harder_than -13 has_anybody -15 has_anyone -18 hate_each -6 hate_it 9
hate_my -5 hate_the -9 hates 14 hates_me 14 hating -11 have_## 11 have_but -13 have_chosen 14 have_decided 17
have_it 11 have_lived 13 have_made 9 have_missed -11 have_nothing 16 have_saved 13 have_the 8 have_too -10
have_wanted 15 have_wasted -15 he -5 he_cannot -11 he_got -8 he_has -6 he_needs -8 he_saw 12 he_says -9 he_was
-6 head_ache -9 hear_about -13 hear_that -9 hear_the -12 heart_broken -15 help_and 8 help_i 12 help_me 11
help_with -13 helps_me -14 her -4 her_boyfriend -11 her_go -11 her_the -11 here_anymore 16 here_for 15 hid 10
him -5 him_a -11 him_before -11 him_for -9 him_i -6 him_to -9 him_when -11 his -6 hit_my 12 hit_myself 16 hold 6
hold_on 14 holding 8 hopeless_about -12 hoping 13 horse -11 hospital 9 hotline 17 hours_away -14 house_all -12
house_with -12 how_and 14 how_did -11 how_do -18 how_does -15 how_it -8 how_this 8 hundred -10 hurt 7
hurt_myself 20 hurting 8 hurting_myself 16 husband_is -11 husband_says -12 i_almost 11 i_already 9 i_are -11
i_ask -11 i_been 16 i_cry -15 i_cut 16 i_die 16 i_feel -4 i_felt -11 i_forget -12 i_hit 14 i_i -10 i_if -13
i_keep 12 i_kill 11 i_left -9 i_lie -8 i_literally 13 i_noticed -10 i_read -10 i_ring -13 i_say -10 i_slept -10
i_stood 13 i_stopped 7 i_take -9 i_that -10 i_this -10 i_took 10 i_tried 11 i_want 6 i_wish 7 i_woke 11 i_wrote
11 i_you -10 idea -6 idea_what -10 if_a 13 if_anyone 16 in_me 13 in_my 5 in_myself -15 in_one 11 in_spring -15
in_this 11 in_touch -14 inside 9 instagram -12 intend 19 intend_to 16 is_about -9 is_all 9 is_allowed -12 is_an
-7 is_anyone 15 is_because -6 is_dead 11 is_for 13 is_from -13 is_happy -12 is_having -13 is_how 9 is_in 6
is_nice -8 is_no 7 is_now -12 is_part -15 is_safe -13 is_something -11 is_there -10 is_this -6 is_trying -10
is_why -10 is_worried -13 it_again 15 it_all 6 it_alone -14 it_at 6 it_came -12 it_cannot -12 it_did 8 it_feels
-7 it_get -16 it_he -11 it_i 6 it_in 8 it_is -5 it_it -10 it_its 15 it_made -11 it_much 11 it_myself 15 it_over
8 it_passed -12 it_right 12 it_she -14 it_something -11 it_stop 11 it_then 11 it_this 16 it_took -7 it_without
-12 it_work -12 its 10 its_a 12 its_not 12 its_the 14 its_too 11 its_worse 15 jaw -11 job_i -10 job_that -14
jump 13 jumped -14 keep_asking -14 keep_going 11 keep_putting -12 keeping_me 14 kill 19 kill_myself 25
kill_yourself 20 killed 13 killed_himself 18 killing 15 killing_myself 25 kills -12 knife 18 know_a -10 know_and
-8 know_he -9 know_i -5 knows 8 last_night 9 last_one 12 last_time 15 lately -7 learning -10 leave_because 14
leave_him -13 leave_i -7 leave_it 10 leave_the -11 leaves_me 12 left 5 left_and 16 left_the -12 left_to 17 legs
10 let_the -13 let_us -7 letters 18 letters_to 17 lie -6 lie_a -9 life 7 life_at -13 life_i 18 life_right -14
life_that 15 lighter 18 literally 8 live 12 live_anymore 21 live_this 13 lived 11 living 15 living_room -16
living_this 13 lmao 8 locked 15 locked_up 15 lonely_and -9 lonely_in -11 long_does -14 long_i 10 longer 10
longer_i 12 longer_than 12 look_and -12 look_forward 11 looking_forward -8 loose -13 lost_my 10 lost_the 17
lot_going -12 love_him -8 love_me 8 love_the -13 love_this -15 loved_me 14 make_the -12 make_up -11 making_a -11
many_times 12 many_years -6 me_a -6 me_at 8 me_die 16 me_go 13 me_happy 12 me_here 13 me_is 12 me_no 12 me_up -9
mean_i -10 mean_they -13 meant 13 meds 20 meeting -9 mental 12 message 8 message_and -13 methods 15 middle_of
-10 might_as 17 mind_i 16 miss_me 12 missed -10 missed_a -13 missing -9 mom_was -10 monday 9 money_no 13
month_because -11 more_time -9 morning_i 10 mother_and 13 move -7 move_on -7 movie -9 much_longer 18 mum 6
mum_in -15 mum_says -10 must_be -9 my_arm 18 my_arms 9 my_bf 10 my_birthday 7 my_death 13 my_depression 11
my_drinking -9 my_flat 12 my_god -16 my_hand 8 my_hands 16 my_kid -11 my_legs 11 my_love -12 my_meds 12
my_mental 13 my_mood 8 my_new -10 my_notice -17 my_parents 9 my_question -13 my_suicide 14 my_thoughts 6 my_work
-7 my_wrist 14 myself 10 myself_and 9 myself_because 9 myself_but 17 myself_every 11 myself_for -20 myself_i 9
myself_is 11 myself_much 17 myself_on 15 need_and 14 needing 11 needs_to -9 nervous -10 nervous_about -8
never_born 12 never_going 16 never_wake 17 new_house -11 news -10 next_day 11 nights_i 12 nine_and -12 no_family
15 no_friends 10 no_hope 14 no_idea -9 no_it -9 no_job 8 no_more 21 no_place 15 no_point 16 no_real -13 no_time
-12 no_way 15 nobody 13 nobody_asked -10 nobody_asks 11 nobody_believes 15 nobody_can 14 nobody_has 15
nobody_tells 11 nobody_to 11 nobody_will 12 nobody_would 17 none 7 none_of 9 not_answer -6 not_be 10 not_been -6
not_call 12 not_care 8 not_coming 9 not_cut 14 not_drink -10 not_exist 11 not_finish -12 not_getting -9
not_happy -14 not_him -10 not_let -10 not_listen -15 not_matter 10 not_need 11 not_ready -12 not_safe 12 not_see
14 not_think 10 not_thought -11 not_wake 17 not_work 8 not_worry -10 not_worth 13 note 13 notes 10 nothing 8
nothing_is 13 nothing_left 13 nothing_that -11 nothing_works 14 nothing_wrong -11 now_its 11 of_bed 13 of_ending
17 of_everything 11 of_her -13 of_him -9 of_how 15 of_living 14 of_me 8 of_pills 13 of_space 14 of_thing -13
of_thinking -12 of_this 8 off_at -14 off_the 9 off_without 17 ok_but -14 okay -7 old_man 10 old_woman -14 omg -8
on_for 10 on_friday -7 on_purpose 19 on_them 9 on_to -7 on_weight -9 one_left -13 one_time -11 one_way 10
or_does -12 or_get 15 or_he 13 or_is -10 or_that -8 other_half -12 other_way 8 out_at -8 out_by -14 over_this
-13 overdose 17 own_hand 15 own_life 16 packet -14 pain 9 pain_i 14 pain_in -13 painful 7 painless 18 pan -12
parents_fight 12 parked 15 party -9 pass -7 passing -8 peace 11 people_get -14 people_me 16 people_that -11
people_to -15 pick -10 pills 19 pills_and 17 plan 13 planning 11 planning_it 14 planning_to 12 playing -10
plenty -12 point 7 point_anymore 14 point_of 7 point_to 15 pointless 13 power -10 presentation -9 pressured -12
problem -7 project -11 psych 9 pulled -12 pulling 10 purpose 21 pussy 19 put_the 11 question_is -13 quitting -11
rather_than -11 razors 17 reach_out 10 reading_this 12 reason 7 reason_i 8 reasons 10 relapsed 18 relationship
-7 remember_it -13 respond -12 right_i -9 ring_me -12 ring_the -13 road_and -10 roof_of 12 rope 19 ruin 14
sad_and -11 sad_because -16 safe 13 said_fine -12 said_in -11 said_sorry -13 sat 9 sat_down -12 sat_there 16
saved 10 say_no -11 say_what -12 says_go -11 scared_that -5 scars 12 scary -10 school_was -14 scissors 12
screaming 9 searching 11 season -10 second_time 11 see_any 11 see_how 13 see_no 17 see_people -10 seems_to -10
selfharm 16 selfharming 13 send 12 sent 8 session 8 seven -7 seven_and -14 seven_years -11 sex -7 share_a -13
she_comes -13 she_knew -11 she_said -8 she_used -11 shit 7 shit_i 12 shoes -11 should_end 13 showed -13 sick_of
8 sick_with -13 side_of -8 since_the 8 single_day 13 single_person 15 sit_at -13 sit_down -12 sit_in 9 sit_on -6
situation -9 six -6 sky -15 sleep_and 7 sleep_in 9 smiled -10 some_sort -13 someone_talk 14 something_it -12
something_stupid 14 something_that -11 something_this -11 son_asked -13 son_is -10 soon_and -9 sore -10 spare
-13 staring_at 14 start -8 start_and -14 stay_alive 13 stay_calm -11 staying -8 step_back -14 stepdad 15 stick
-8 still_going 13 still_having -12 still_here 13 still_want 16 stood 13 stop_being 12 stop_me 20 stopped 8
stopping 12 street -8 stress -9 stroke 12 struggling_with -12 stuck_on -12 studying -8 suffering 8 suicidal 33
suicidal_since 14 suicidal_thoughts 22 suicide 32 suicide_i 13 suicide_is 12 support_me -10 sure_if -10 swallow
-13 swallowed 12 tablets 14 tablets_in 13 take_another -13 take_it -6 take_me 17 take_my 9 take_over -11
take_them 12 taken 6 tea_and -12 teacher_i 12 tell_her 7 tell_him -8 tell_my 8 tell_someone 12 telling_my -14
tells_you 16 than_a -10 than_this 15 thankful -14 thanks -6 thanks_i -9 that -4 that_and -12 that_could -14
that_did -10 that_he -8 that_in -6 that_much -11 that_or -13 that_she -8 that_that -11 that_up -9 that_was -6
that_way -9 that_were -12 the_afternoon -13 the_balcony 12 the_bills 8 the_bottle 12 the_bridge 13 the_clock 11
the_couch -13 the_country -9 the_courage 12 the_crisis 16 the_dark 11 the_easiest 13 the_face 11 the_gas -13
the_group 7 the_gun 13 the_hand -14 the_insurance 13 the_key 9 the_knife 12 the_last 9 the_life 11 the_love -13
the_money -8 the_mood -12 the_morning -11 the_most -9 the_note 12 the_office -13 the_pain 19 the_park -12
the_patient -16 the_pills 14 the_point 10 the_psych 15 the_rope 15 the_season -10 the_state -12 the_stuff 7
the_summer 10 the_teacher -12 the_the -12 the_thing 16 the_things -7 the_thought 12 the_van 15 the_virus -8
the_voices 17 the_wall 12 the_woman -12 their_lives 13 them_is -15 then_the 13 there_any -13 there_is 5
they_called 10 they_have -9 they_look 7 they_make -11 they_talk 13 they_took 17 they_would 19 thing_that 12
think_about 8 think_there 10 thinking 6 thinking_about 7 third 9 this_anymore 17 this_body 12 this_country 17
this_i 12 this_job -11 this_life 21 this_morning 9 this_one -6 this_pain 16 this_time 10 this_whole -11
this_with -9 this_world 17 those -9 though -8 thought_that -9 thoughts 17 thoughts_and 13 thoughts_are 14
threw_my -13 throat -7 through_with 15 thursday 7 tickets -8 tight -12 time_for -7 time_on -12 time_to -8
tired_from -13 tired_of 6 to_bed -9 to_commit 13 to_date -11 to_die 22 to_drive -13 to_eat -8 to_end 17 to_exist
17 to_fail -12 to_fly -15 to_have -6 to_hear -9 to_him -5 to_how -14 to_hurt 11 to_jump 14 to_kill 18 to_live 14
to_look 9 to_my 8 to_new -14 to_not 12 to_our -13 to_overdose 15 to_sit -10 to_sleep 11 to_someone 9 to_start -7
to_suffer 12 to_travel -16 to_turn 11 to_watch -12 today 5 today_and 7 today_i 8 today_was -11 told_him -10
told_my 12 told_the 14 tonight 23 tonight_i 16 tonight_is 14 took_a 11 took_his 14 took_up -15 total -13 tour
-11 traffic -12 tried 8 tried_to 13 trust_him -11 trust_myself 19 try_anymore 13 try_hard -10 trying_to -6
turn_## 13 under_standing -13 under_the 8 until_my 13 up_dating -11 up_late -15 up_my 11 up_tomorrow 17 up_too
-11 upset -8 upset_and -13 urge 11 urge_to 12 urges 16 us -7 us_do -10 videos -12 virus -10 voices 14 w 13
waiting 7 wake 4 wake_up 7 walked 9 wall 10 want 4 want_him -13 want_my 11 want_out 17 want_them -8 want_to 5
wanting 9 ward 9 was_at -8 was_being -14 was_crying -14 was_dead 14 was_gone 12 was_hoping -12 was_never 9
was_nice -10 waste_of 11 wasted -10 way 5 way_for 15 way_out 14 ways 7 ways_to 8 we -8 we_are -7 we_cannot -8
we_get -13 we_had -8 we_never -12 we_should -10 weight -7 welcome_to -14 went_into -10 went_with -14 were_going
-12 were_in -15 were_on -10 were_the 7 what_a -9 what_can -13 what_did -10 what_for 15 what_happens 12 when_were
-11 where_do -15 where_it -12 who_gets 10 who_knows -12 who_look -13 who_would 10 why_am 16 why_i 10 why_should
14 wife_and -9 wife_i 12 will_do 12 will_find 10 will_happen -9 will_hurt 15 will_not 14 will_try -6
will_understand 11 wish 5 wish_i 5 wish_to 13 with_all -9 with_everyone -16 with_myself -9 with_one 10 with_them
-8 without_a -12 without_making -13 without_me 21 without_the -11 woke 9 woke_up 9 wonder_what -14 work_after 13
work_is -11 work_on -15 work_when -14 worked_out 10 working_for -10 working_in -14 worried -8 worried_about -7
worried_i -11 worry -9 worth_living 13 worthless 9 would_a -11 would_been -14 would_care 13 would_have 5
would_say -10 would_take 10 would_to -7 would_you -8 wrist 11 write_it -7 write_my -12 write_this 13 wrong_to
-17 wrote 9 year_at -16 years_in 10 years_to 11 you -4 you_a -8 you_are -6 you_better -10 you_got -9 you_have -6
you_i 9 you_know -8 you_learn -15 you_live -13 you_look -8 you_make -14 you_much -10 you_need -8 you_say -8
you_serious -12 you_that 9 you_think -6 your -7 😂 -15
`,
};
