import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts outside the project; the words above the mark are ours. */
export const learnedWeights: LearnedWeights = {
  id: 'en.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source: 'Logistic regression over words and pairs of public, labelled texts; see docs/crisis-detection.md',
  silent:
    'die dying dead died death kill killing killed kills murder suicide suicidal suicides suicidology myself overdose overdosed hang hanging hanged hung reddit post sub subreddit title comment comments edit throwaway',
  /* learned */
  bias: -4.98,
  alertAt: -1,
  pageAt: -0.46,
  weights: `
## 6 ##_years 7 #_## -9 14 8 15 9 15_and 14 a_certain -9 a_disgusting -9 a_divorce -10 a_failure 10 a_family -8
a_gun 17 a_note 13 a_pussy 16 a_try -14 about_2 -8 about_getting -9 about_going -10 about_her -8 about_it -6
about_me 11 about_my -7 about_school -11 about_to 10 abused 10 ache_and -9 ads -10 afraid_of 10 again 8 again_i
10 alcohol 8 alive 21 alive_is 14 all 4 all_a 10 all_i 18 all_in -8 alone 8 already 7 although_i -11 am 4 am_a 6
am_about 9 am_all -14 am_being -10 am_depressed 14 am_done 20 am_going 14 am_in 11 am_losing -10 am_making -10
am_nervous -7 am_over -12 am_struggling -8 am_tired 9 am_too 13 am_ugly 15 and_all 7 and_and -8 and_be -7
and_did -10 and_done 10 and_found -9 and_i 5 and_if -7 and_nobody 13 and_not 7 and_now 7 and_set 9 and_then -7
and_to -8 and_you -5 answer 8 anxiety_is -13 any_of 9 any_ways 10 anybody 10 anymore 22 anymore_and 10 anymore_i
21 anyone 14 anyone_else 8 anyone_know 11 anything_i 11 anything_that -7 anyway 7 app_lying -5 are_in -7 are_ok
-12 are_right -8 are_we -9 are_you -5 area -8 around_the -9 as_my -7 at_everything 11 at_it -10 at_least 5
at_times -8 attempt 16 attempted 16 baby -6 back_into 9 bad_day -6 balls 11 bar -8 be_alive 12 be_but -11
be_going -12 be_gone 14 be_if -10 be_over 9 be_safe -12 be_that -12 be_the 8 be_up -11 be_with -10 beat -10
beautiful_and -9 became 10 been_my -9 been_with -11 before 4 before_but -11 before_i 10 begging 9 being 5
being_sick -18 being_the 11 believe 5 believe_it -11 best 5 best_friend 8 best_of -7 better 5 better_off 16
better_to -14 bill -10 bills -6 bleed 10 body 11 born 10 boys -11 break_and -10 bring -7 bringing -8 bullet 11
but_how -11 but_i 9 but_what -8 bye 13 call_them 12 can 4 can_i 9 can_think 10 can_try -12 cannot 5
cannot_decide -12 cannot_do 10 cannot_go 8 cannot_keep 12 cannot_live 13 cannot_take 14 cannot_tell -12
cannot_think 8 care 5 care_about 8 care_of -7 cares 16 carry 11 cat 5 certain -6 chance 14 children -9 christmas
-8 close 6 close_to 6 comes -7 commit 25 committed 12 considering 11 continue 8 control -9 conversation -7
cooking -8 cool -7 could_but -11 could_not -5 covid -7 crisis 8 crush -11 cry 12 current -7 cut 12 cut_back -12
cutting 15 dark 9 day_of -9 days 6 days_i 10 definitely -7 definitely_not -8 depressed 5 depressed_i 7
depression 17 depression_and 13 deserve 8 deserve_it 13 did_you -7 dinner -9 disagree -11 do_and -10 do_anymore
11 do_have -10 do_i 11 do_it 10 do_with -10 do_you -5 does_anyone 16 does_help -10 doing_it 13 done 13 done_i 14
done_it -9 done_with 9 drive -9 earth 11 edge 13 else 7 email -10 embarrassed -8 end 20 end_i 12 end_it 19
end_my 21 ended 9 ending 12 ending_it 18 enough_time -8 enough_to 7 escape 8 every 12 every_day 8 every_single
16 everybody 8 everyone 11 everyone_else 7 everyone_to 9 everything 10 everything_done -11 exhausted 11
existence 17 existing 14 failed 12 failing 11 failure 11 family_will -11 family_would 10 fast -8 fault 10
fault_i 11 fed_up -12 feel 6 feel_alone 12 feel_i 11 feel_sad -10 feel_that -4 feeling 6 feeling_a -13
feeling_the -11 feels 7 felt_i -11 fiance -7 fighting 6 finally 10 finances -11 find_it -14 find_time -11 finish
-7 first_time 7 flat -9 for_help 11 for_him -9 for_no -11 for_your -6 found_the -10 four_years -12 fresh -11
friends 5 friends_my 12 friendship -9 from_## 10 from_me 11 from_school -8 fuck 18 fuck_this 9 fucked 15
fucked_up 11 future 6 gave 6 get_all -12 get_back -11 get_better 10 get_done -11 get_everything -10 get_some 9
get_there -10 get_too -11 get_you -9 getting -4 getting_my -11 getting_tired -10 girls 8 give 6 give_a 9
give_him -11 give_up 12 go_about -11 go_crazy -10 go_into -10 go_on 9 go_out -9 go_through 15 go_with -11 going
5 going_back -11 going_on -6 going_to 7 good_for -9 goodbye 17 gun 20 gun_i 15 guys 9 had_enough 15 haha -10
handle_it -11 hate 13 hate_my 7 hate_that -10 hate_when -10 hates 14 hates_me 15 have_but -11 have_it -7
have_lost 9 have_much -6 have_my -6 have_no 11 have_nobody 12 have_nothing 13 have_sex 10 have_the 6 have_told
-13 he -5 head_ache -9 hear_about -11 heart 13 help 9 help_and 8 help_i 7 help_me 8 help_to -8 help_you -10
helping 7 helping_me 8 her_out -11 here_i 15 here_in -13 his -6 holidays -7 hope 6 hope_it -9 hope_that 9
hope_we -10 hospital 9 hotline 13 hours 11 hours_away -10 how 10 how_i 6 how_many -8 how_she -10 how_to 14
how_you -9 hurt 7 hurting 12 husband -7 i_am 3 i_can 6 i_cannot 7 i_cut 14 i_deserve 9 i_do 5 i_feel 7 i_get 5
i_hate 6 i_have 4 i_i -7 i_if -10 i_it -8 i_look 10 i_mean -6 i_might 9 i_need 5 i_said -7 i_that -10 i_tried 15
i_turned 10 i_wake 10 i_want 19 i_was 4 i_will 7 i_wish 11 i_would 6 if 6 if_anyone 9 if_i 5 in_class -10 in_me
14 in_my 7 in_one -7 in_there -7 in_this 9 in_trouble -11 injured -10 inside 9 instead 6 interview -7 into_it -8
into_this -9 is_about -7 is_beautiful -8 is_everything -11 is_from -7 is_getting -8 is_going -4 is_much -5 is_my
8 is_not 5 is_one -8 is_something -8 is_taking -9 is_the 5 is_to 5 is_what -5 is_worse 8 it_all 9 it_and 10
it_anymore 12 it_be 7 it_by -13 it_down -10 it_hurts 11 it_i 14 it_is -3 it_made -11 it_might -8 it_off -9
it_too -9 its 10 its_a 12 its_hard -14 its_not 8 job -5 job_that -9 jump 12 jump_off 12 keep_going 9 keep_my -10
keeping 15 keeping_me 15 kids -7 know_i -4 know_why 9 knowing_what -13 last 3 last_time 9 lately_and -12 least 7
leave 8 leave_my -10 left 8 left_for 9 let_him -10 let_the -9 let_us -5 letting -8 life 14 life_i 19 life_is 13
life_right -14 line_and -11 literally 13 live 11 live_and 13 live_anymore 16 live_i 12 live_this 11 living 18
living_with -13 lol -5 loneliness 10 longer 8 longer_i 14 look_into -9 looked 5 lost 10 lost_the 8 lot_about -11
love 5 mad -7 mad_at -7 make_me 8 make_you -9 manager -7 married -9 may_not 9 me 3 me_and 7 me_as 10 me_because
9 me_from 12 me_i 6 me_if 11 me_is 11 me_my 12 me_now 10 me_to 5 me_too -7 mean_to -8 meds 11 men -8 mental 16
method 12 methods 17 middle_of -10 middle_school 12 might 7 mind 7 mind_i 12 miss_the -12 mom_was -10 money -5
month_i -10 months_of -7 more_money -10 morning_i 10 mother 6 mouth 10 move -7 movie -7 much_but -11 much_longer
13 much_pain 11 much_stress -11 my_best 7 my_birthday 7 my_body 15 my_cat 8 my_chest 10 my_current -9 my_family
7 my_fiance -9 my_heart 13 my_hours -11 my_job -4 my_kid -10 my_kids -7 my_last 9 my_life 10 my_love -10 my_mind
8 my_neck 10 my_new -8 my_other -11 my_own 9 my_parents 7 my_phone 10 my_stomach -8 my_thoughts 8 my_uncle -10
my_wrists 13 neck 9 need 5 need_help 12 nervous -7 never 11 never_thought -9 next_year -10 night_i 7 nights 9
no_but -8 no_i -9 no_idea -11 no_more 8 no_point 13 no_reason 8 no_time -11 nobody 17 nobody_cares 14 nobody_to
11 none 11 none_of 11 not_care 12 not_done -12 not_go 8 not_it -8 not_knowing -10 not_leave -11 not_something
-12 not_the 6 not_think 5 not_today 11 not_worth 11 note 18 nothing 10 nothing_left 14 of_a 7 of_being 12
of_everyone 9 of_her -8 of_living 10 of_me 7 of_shit 11 of_thinking -13 of_work -6 off_all -10 off_of 8
off_without 14 offense -8 on_and 11 on_for 7 on_getting 9 on_going -9 one_time -6 one_who -10 option 10 or 8
or_and -12 or_get 15 or_some -11 or_what 9 organized -10 other_ways -12 others 9 our -6 out_because -7 out_from
-11 over_night -10 over_there -7 over_this -12 own 7 pain 13 pain_anymore 13 pain_i 11 painful 14 painless 15
paper -8 parents 5 party -6 passing -7 pathetic 10 people 4 people_and 9 people_around -9 people_i 11
people_that -7 people_will 10 person_i 10 pick -10 pills 14 planning 5 point 10 point_anymore 13 point_of 10
problem -5 pulled -9 purpose 8 push 9 pussy 19 putting_my -10 random -7 rather_than -9 reading 8 reading_this 10
reason 10 reason_i 8 reason_to 9 reasons 10 relationship_is -10 relieve -13 rope 16 say_the -10 say_this -8
say_to 9 scared 6 scared_to 13 scares -11 scares_me -11 scars 11 school_was -9 season -8 second 10 see_that -10
see_the -7 see_what -7 seeing_my -10 seems_to -7 selfish 8 send 8 send_me 10 set 6 she -4 she_left -11 she_will
-8 shed -8 shit 16 shit_i 11 shoot 13 should 8 should_i 10 shut -10 sick_and -8 sick_of 9 since_my -10 single 9
single_day 11 skin -8 sky -12 slit 11 slit_my 10 some_reason -11 some_ways -10 somebody 11 someone 8
someone_else -8 something_this -8 soon 8 soon_i 13 sore -12 sort -7 space -9 staying_in -10 still_having -8
still_here 12 story 8 stress -7 struggling -6 struggling_with -9 suffer 11 suffering 12 support_i 12 support_me
-15 sure_i -7 sure_if -10 take_it 8 take_my 10 take_this 11 talk_about -6 talk_to 10 teach -9 team -7 tell 6
tell_me 6 tell_my 10 tell_people 7 tell_you -8 ten 9 test -6 thank -4 thank_you -4 thanks_again -12 thanks_i -9
that -3 that_at -10 that_have -9 that_idea -10 that_in -10 that_is -3 that_much -8 that_right -9 that_someone -9
the_## -10 the_answer 12 the_anxiety -11 the_back -12 the_bus -12 the_conversation -10 the_edge 13 the_last 6
the_least 8 the_pain 16 the_past 10 the_point 14 the_state -9 the_thing 11 the_thought 7 the_way -7 the_whole -7
the_winter -11 them_and -8 them_is -10 there_are -6 there_you -9 these_days -8 they_are -6 things_will -10
think_about 12 think_she -10 thinking 8 thinking_about 7 this_anymore 14 this_does -10 this_i 13 this_life 11
this_out -11 this_point -7 this_situation -10 this_whole -10 this_will -8 this_world 17 though_it -12 thoughts
29 three_years -10 through 9 through_this -8 time_i 8 time_on -11 tired 7 tired_i 10 tired_of 11 to 2 to_bed -10
to_bring -10 to_care -11 to_check -10 to_commit 22 to_continue 8 to_drink -13 to_eat -8 to_end 18 to_everyone 9
to_explain -10 to_face -11 to_finish -8 to_hit -11 to_jump 10 to_know -8 to_lie -10 to_live 9 to_make -5 to_move
-6 to_my 7 to_not 10 to_plan -11 to_see -6 to_someone 8 to_spend -10 to_suffer 12 to_talk 6 to_that -8 to_think
-7 to_to -8 to_travel -11 to_turn 11 to_up -11 to_watch -7 to_work -5 today_i 11 today_was -11 tonight 14
tonight_i 14 too 3 trapped -9 travel -11 tree 10 tried 17 tried_to 14 trouble_sleeping -12 ugly 16 unbearable 11
understands 12 until_i 8 up_and 9 up_dating -11 up_i 9 upset -6 us -5 virus -7 wake 15 wake_up 14 waking 7
walking -9 want 12 want_a -11 want_him -13 want_my 13 want_out 15 want_to 14 wanted 7 wanted_to 6 was_all -11
was_being -10 was_born 9 was_hoping -9 was_the -6 was_thinking -8 watch_the -9 way 10 way_and -9 way_i 8 way_out
9 way_to 10 ways 10 ways_to 10 we -5 week_of -12 weekend -7 weeks_and -8 weight -8 welcome_to -9 were_going -11
what_about -7 what_am -12 what_can -8 what_do 10 what_is 10 what_she -8 what_to 12 when_my -9 when_they -9 where
5 where_i 7 who_i 7 who_is -8 who_to -8 why 4 why_do 5 why_i 13 why_should 14 why_would -11 wife_and -9 will 7
will_end 9 will_give -12 will_go -11 will_help -8 will_look -10 will_need -13 will_never 13 will_not 8
will_start -13 winter -9 wish 8 wish_i 7 with_all -9 with_him -9 with_people -8 with_you -8 without 15
without_me 12 wonder_what -10 work -4 work_done -11 working -7 world 10 worried -6 worried_i -11 worry -7
worry_that -12 worse 16 worth 10 worth_living 18 worthless 11 would 4 would_do -9 would_go -12 would_i -11
would_make -10 would_never -11 would_rather 11 would_say -8 would_to -9 wrists 13 writing 7 wrong_with -8 year_i
9 years 11 you -3 you_all 14 you_believe -9 you_can -7 you_guys 14 you_know -6 you_make -10 you_need -10
you_then -10 you_think -5 yourself 12 😂 -10
`,
};
