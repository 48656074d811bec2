import type { LearnedWeights } from '../learned.ts';

/** Made by `npm run -s detect:train -- FILE…` from labelled texts outside the project; the words above the mark are ours. */
export const learnedWeights: LearnedWeights = {
  id: 'en.learned.despair',
  category: 'suicide',
  why: 'The words of the text weigh together as those of people in a crisis do, although no rule names why.',
  source: 'Logistic regression over words and pairs of public, labelled texts; see docs/crisis-detection.md',
  silent:
    'die dying dead died death kill killing killed kills murder suicide suicidal suicides suicidology myself overdose overdosed hang hanging hanged hung pill pills gun rope noose knife razor wake woke reddit post sub subreddit title comment comments edit throwaway',
  /* learned */
  bias: -4.75,
  alertAt: -1.38,
  pageAt: -1.07,
  weights: `
## 3 ##_i 7 ##_years 7 #_and 7 #_times 9 14 7 15 6 15_and 13 2 4 a_disgusting -5 a_divorce -8 a_failure 11
a_girlfriend 8 a_more 8 a_note 11 a_pussy 17 a_single 6 a_try -8 a_way 8 about_doing 8 about_how 3 about_me 9
about_my -3 about_school -6 about_to 9 about_what 6 abused 10 access 7 afraid_of 9 again 5 again_i 9 against_me
9 alcohol 7 alive 19 alive_is 14 all 2 all_a 8 all_but 6 all_day 5 all_depressed -7 all_i 15 all_of 3 alone 6
already 5 already_and 6 although_i -5 am 2 am_a 4 am_about 9 am_all -6 am_being -6 am_coming 7 am_currently 6
am_depressed 16 am_done 18 am_going 12 am_in 9 am_losing -6 am_lost 9 am_serious 7 am_sick 5 am_struggling -6
am_thinking 6 am_tired 9 am_too 13 am_ugly 16 and_all 7 and_be -4 and_do 4 and_done 10 and_ended 9 and_help 6
and_i 3 and_its 5 and_let 6 and_live 8 and_more 5 and_nobody 12 and_not 6 and_now 5 and_set 9 and_tell 8 answer
6 anxiety 4 anxiety_is -10 any_of 7 any_ways 9 anybody 7 anymore 17 anymore_and 8 anymore_i 20 anyone 11
anyone_else 10 anyone_i 9 anyone_know 11 anything_i 9 anyway 6 are_my 5 are_ok -8 are_right -4 are_too 7
around_me 6 around_the -5 asleep 4 at_everything 12 at_least 4 at_tent 6 attempt 15 attempted 15 back_into 8
bad_i 6 balcony 5 balls 9 be_alive 12 be_better 8 be_but -8 be_going -7 be_gone 12 be_happy 5 be_left 8 be_ok 8
be_on -7 be_over 7 be_safe -10 be_the 7 be_with -6 became 7 been_my -6 been_thinking 7 been_through 7 been_with
-8 before_but -6 before_i 9 begging 9 behind_my 7 being 3 being_sick -16 being_the 10 believe 4 believe_it -7
believe_me 6 beside 6 best 3 best_friend 6 better 3 better_i 8 better_off 16 better_to -7 bill -5 bleed 9 body 9
born 8 boys -6 brain 5 break_down 9 broken 6 bullet 10 but_by 7 but_i 5 but_if 5 but_no 7 but_this 7 bye 13
call_them 11 can 2 can_i 7 can_think 10 can_try -6 cannot 3 cannot_do 10 cannot_escape -11 cannot_go 8
cannot_keep 11 cannot_live 14 cannot_make 6 cannot_stop 7 cannot_take 15 cannot_think 8 care 3 care_about 8
cares 14 cares_about 9 carry 10 case 4 cat 5 chance 12 chest 5 chicken 6 children -4 choice 5 chose 7 christmas
-4 close 6 close_to 6 closer_to 7 commit 23 committed 12 considering 10 continue 5 could_but -6 covid -4 crisis
7 cry 8 crying 4 cut 10 cut_back -8 cutting 13 dark 8 day_every 7 days 4 days_and 6 days_i 9 deal_with 6 deep 5
definitely -4 depressed 6 depressed_i 5 depression 13 depression_and 11 depression_for 8 depression_i 9 deserve
7 deserve_it 11 destined 9 destined_to 9 dinner -5 disagree -7 disappointed 5 disease 5 do_and -5 do_anymore 11
do_i 9 do_is 7 do_it 9 do_with -4 do_you -3 does_anyone 16 doing_it 9 done 9 done_i 14 done_with 9 earth 10 edge
12 else 4 email -5 empty 6 empty_and 7 end 14 end_i 10 end_it 19 end_my 21 end_up 6 ended 7 ending 11 ending_it
17 enough_time -4 enough_to 5 escape 8 every 8 every_day 6 every_single 16 everybody 6 everyone 7 everyone_else
6 everyone_to 8 everything 6 everything_done -8 everything_i 3 everything_is 5 exhausted 10 exist 5 existence 16
existing 13 failed 10 failing 11 failure 11 family_would 11 fault 7 fault_i 10 feel 4 feel_alone 12
feel_anything 10 feel_i 9 feel_nobody -6 feel_sad -6 feel_this 8 feeling 4 feeling_a -6 feeling_i 7 feeling_the
-6 feels 6 fighting 7 finally 8 finances -5 find_it -7 find_time -7 first_time 5 flat -6 floor 9 for_# 5
for_everyone 7 for_help 10 for_i 9 for_many 6 forever 5 found_the -6 friends_i 8 friends_my 11 friends_with 6
from_## 10 from_doing 8 from_me 9 fuck 15 fuck_this 9 fucked 13 fucked_up 11 future 5 gave 5 gave_up 10 get_all
-6 get_better 8 get_everything -8 get_some 8 getting_my -8 getting_tired -7 gf 7 girls 8 give 5 give_a 9 give_up
11 gives 5 go_on 7 go_out -5 go_through 13 god 6 going 3 going_back -7 going_to 5 gone 4 gone_to 8 goodbye 16
gotten_to 7 guys 7 had_enough 14 haha -5 handle_it -7 happiness 7 happy_about -9 has_got -7 has_never 8 hate 9
hate_it 6 hate_my 8 hates 14 hates_me 15 have_finally 9 have_friends 8 have_lost 8 have_never 6 have_no 7
have_nobody 12 have_nothing 11 have_sex 9 have_the 4 have_told -9 he -3 hear_about -7 heart 8 heart_is 8
heartbreak 8 help 5 help_and 7 help_i 7 help_less 7 help_me 7 help_you -5 helping 6 helping_me 7 here_and 5
here_i 14 here_in -6 herself 8 high_i 8 him_or -6 his -3 hold 4 homeless 6 hope 3 hope_i 8 hope_that 8 hopeless
9 hospital 7 hospital_and 8 hotline 13 hours 8 how 5 how_can 6 how_i 7 how_much 5 how_to 11 human 5 hurt 5
hurting 11 i_am 2 i_can 4 i_cannot 5 i_cut 13 i_deserve 9 i_do 3 i_eat 5 i_failed 7 i_feel 5 i_get 4 i_give 6
i_go 3 i_hate 5 i_have 2 i_i -4 i_literally 7 i_look 8 i_may 4 i_might 8 i_need 4 i_prefer 6 i_still 7 i_that -6
i_tried 13 i_turn 7 i_turned 8 i_want 15 i_will 4 i_wish 8 i_would 4 if 4 if_anyone 11 if_i 4 if_its 8 if_my 5
if_there 6 in_# 8 in_are 7 in_class -7 in_me 12 in_my 5 in_this 8 in_trouble -7 inside 7 instead 5 into_this -6
is_about -5 is_all 4 is_everything -7 is_fucked 9 is_getting -4 is_me 6 is_my 7 is_not 3 is_one -4 is_taking -7
is_the 3 is_to 4 is_worse 7 it_all 7 it_and 7 it_anymore 12 it_be 7 it_by -8 it_hurts 10 it_i 9 it_is -2 it_made
-5 it_on 5 it_over 8 it_there 7 it_tonight 9 it_too -5 its 7 its_a 10 its_all 6 its_hard -6 its_not 8 its_the 8
its_time 10 job -3 joke 6 jump 11 jump_off 12 keep_going 7 keeping 13 keeping_me 14 kicked 7 kids -4 know_about
5 know_how 4 know_if 5 know_why 8 knowing_what -10 last_time 8 lately_and -6 later 5 least 5 least_a 8 leave 5
leave_a 7 leave_my -7 left 5 left_for 8 left_me 5 let_alone 6 let_it 6 let_my 8 life 9 life_and 5 life_as 6
life_i 18 life_is 10 life_right -8 literally 10 live 9 live_and 13 live_anymore 14 live_for 9 live_i 12
live_this 13 living 13 living_with -7 loneliness 9 long_story 9 longer 6 longer_i 13 lost 6 lost_the 8 love 3
love_me 5 lying_to 7 make_a 4 make_friends 7 make_me 7 make_you -6 making_me 6 many_people 5 matters 7 may_not 8
me 2 me_alone 9 me_and 5 me_as 8 me_because 7 me_for 6 me_from 11 me_i 4 me_if 10 me_is 9 me_my 11 me_nobody 9
me_now 10 me_to 3 meds 12 mental 13 messages 7 method 12 methods 17 middle 5 middle_school 11 might 5 mind 5
mind_i 12 miss_the -6 mom_was -6 more_money -6 morning_i 9 mother 3 mother_and 8 mouth 9 move -4 much_but -9
much_longer 12 much_pain 11 much_stress -6 mum 7 my_best 6 my_birthday 6 my_body 13 my_cat 8 my_chest 7
my_depression 8 my_drinking -6 my_family 5 my_heart 10 my_last 9 my_life 9 my_love -6 my_mental 9 my_mind 8
my_mother 4 my_mum 9 my_neck 9 my_other -7 my_own 8 my_parents 6 my_phone 9 my_second 8 my_situation 4
my_stomach -4 my_thoughts 7 my_way 5 my_wrists 14 neck 7 need 2 need_help 10 need_someone 5 need_to 2 never 8
next_year -6 night_i 5 nights 9 no_friends 8 no_i -4 no_idea -5 no_more 8 no_point 12 no_reason 8 no_time -6
no_way 7 nobody 12 nobody_cares 13 nobody_is 6 nobody_to 10 none 10 none_of 10 not_care 10 not_done -6 not_exist
7 not_go 7 not_it -4 not_knowing -6 not_leave -9 not_something -7 not_the 5 not_think 4 not_today 11 not_worth
12 note 14 nothing 7 nothing_i 7 nothing_left 14 notice 6 now_because 9 nowhere 8 numb 8 of_a 5 of_being 12
of_everyone 10 of_everything 5 of_life 8 of_living 9 of_me 4 of_shit 9 of_thinking -9 off_a 7 off_all -6 off_of
7 off_without 14 on_and 10 on_for 7 on_getting 9 one_day 7 one_who -5 option 8 or 4 or_do 9 or_get 16 or_some -8
or_what 8 organized -6 other_way 8 other_ways -8 others 6 our -3 out_from -6 out_is 6 over_this -7 own 4 pain 10
pain_anymore 13 pain_i 9 painful 13 painless 15 parents 4 pathetic 9 people_and 8 people_around -5 people_here 6
people_i 10 people_will 9 person_i 10 physically 7 pick -5 piece 5 piece_of 7 place_and 9 plan 5 planning 5
point 6 point_anymore 13 point_in 8 point_of 8 pull 7 purpose 8 push 8 pussy 19 put_on 8 put_the 8 rather_than
-6 reading 6 reading_this 10 reason 8 reason_i 7 reason_to 8 reasons 9 relieve -7 right_after 8 ruin 6 ruining 5
safety 7 say_to 9 says 5 scared 5 scared_to 12 scars 10 searching 9 season -5 second 6 selfish 8 send 8 send_me
9 set 5 she_left -8 shift -7 shit 11 shit_and 8 shit_i 10 shoot 14 short 5 should 4 should_i 9 siblings 7
sick_of 7 since_my -6 single 8 single_day 11 sleep 3 sleep_and 6 slit 12 slit_my 11 some_reason -6 some_ways -7
somebody 8 someone 5 someone_else -4 someone_i 8 something_you 6 soon 7 soon_i 12 sore -6 staying_in -6
still_feel 7 still_here 11 still_think 7 story 6 straw 10 stress -4 strong_enough 7 struggling_with -7 suffer 10
suffered 7 suffering 11 support_i 9 support_me -7 take_it 7 take_me 5 take_my 9 take_this 11 talk 3 talk_it -6
talk_to 7 teach -7 tell 4 tell_me 5 tell_my 8 tells_me 6 tempting 9 ten 7 tent 6 tent_i 6 thank -3 that_idea -7
that_in -5 the_answer 11 the_anxiety -7 the_back -6 the_bus -6 the_cat -8 the_club 7 the_edge 12 the_floor 7
the_future 5 the_i -8 the_last 5 the_least 8 the_pain 15 the_past 6 the_point 13 the_thing 7 the_thought 6
the_winter -9 their_lives 10 them_for 8 there_to 6 they_are -3 things_will -6 think_about 9 think_there 8
thinking 5 thinking_about 5 this_anymore 13 this_does -7 this_i 13 this_is 3 this_it 8 this_life 12
this_situation -6 this_to 6 this_whole -5 this_world 16 though_it -8 thoughts 24 three_years -6 through 5
through_a 6 through_the 5 till 6 till_you 6 time_i 6 time_in 6 time_on -6 tired 6 tired_i 10 tired_of 10 to 1
to_bed -5 to_bring -8 to_carry 8 to_commit 21 to_continue 7 to_cry 6 to_cut 7 to_drink -7 to_end 17 to_everyone
9 to_explain -7 to_face -5 to_i 7 to_jump 10 to_know -4 to_live 9 to_love 5 to_my 4 to_not 8 to_plan -7 to_pull
9 to_sleep 6 to_someone 6 to_spend -5 to_stop 5 to_suffer 12 to_talk 4 to_think -4 to_travel -8 to_try 5 to_turn
10 today_i 9 today_was -8 tomorrow 4 tomorrow_i 6 tonight 11 tonight_i 14 too_late 5 tree 9 tried 13 tried_to 12
ugly 15 unbearable 11 understands 11 until_i 6 up_and 7 up_dating -5 up_i 9 up_in 5 up_on 6 urge_to 7 us -3
useless 9 via 8 waking 7 walked 6 want 9 want_a -6 want_him -7 want_my 12 want_out 15 want_to 11 wanted 4
wanted_to 5 was_all -6 was_born 8 was_feeling 8 was_never 7 was_right 7 was_too 8 was_wondering 6 way 6 way_i 7
way_out 8 way_through 8 way_to 8 ways 8 ways_to 8 we -3 week_is 7 weight -4 welcome_to -6 what_am -9 what_can -5
what_do 5 what_happens 8 what_is 7 what_that -7 what_to 8 when_my -4 where_i 6 while_i 4 who_i 6 who_to -5 why 3
why_am 10 why_i 11 why_should 13 why_would -7 will 4 will_do 5 will_end 9 will_give -6 will_go -6 will_look -8
will_need -9 will_never 14 will_not 6 will_talk -9 wish 6 wish_i 6 wishing 7 with_all -5 with_depression 8
with_him -5 with_life 7 with_no 6 with_out -8 with_you -4 without 11 without_me 12 work -2 work_done -8 working
-4 world 8 worried_i -7 worry_that -8 worse 10 worse_and 8 worth 8 worth_living 18 worthless 11 would_rather 11
would_they 8 would_to -4 wrists 14 writing 4 yall 6 year_i 9 years 6 years_and 6 yesterday_i 6 you -2 you_all 13
you_believe -5 you_guys 11 you_know -4 you_make -7 you_need -6 yourself 9
`,
};
