import { pauseAgreement } from '@stillroom/domain/exercise/library/pause-agreement';
import type { Story } from '../story.ts';

/** Couples who share one room with a therapist. */
export const lindenhof: Story = {
  slug: 'lindenhof',
  name: 'Lindenhof Couples',
  variant: 'shared-room',
  country: 'DE',
  zone: 'Europe/Berlin',
  people: [
    { key: 'keller', name: 'Dr. Anja Keller', role: 'therapist', onCall: 'backup', phone: '+49 30 5550142' },
    { key: 'weiss', name: 'Dr. Tobias Weiss', role: 'therapist' },
    { key: 'mara', name: 'Mara', role: 'client', phone: '+49 30 5550117' },
    { key: 'jonas', name: 'Jonas', role: 'client' },
    { key: 'chloe', name: 'Chloé', role: 'client' },
    { key: 'denis', name: 'Denis', role: 'client' },
    { key: 'ines', name: 'Ines', role: 'client' },
    { key: 'ruiz', name: 'Dr. Lucía Ruiz', role: 'responder', onCall: 'on-call', phone: '+49 30 5550188' },
    {
      key: 'amari',
      name: 'Dr. Sami Amari',
      role: 'responder',
      onCall: 'supervisor',
      phone: '+49 30 5550190',
    },
    { key: 'vera', name: 'Vera Holm', role: 'admin' },
  ],
  rooms: [
    {
      key: 'mara-jonas',
      therapist: 'keller',
      clients: ['mara', 'jonas'],
      composition: 'couple',
      openedDaysAgo: 21,
      letters: [
        {
          by: 'mara',
          when: { daysAgo: 22, at: '22:10' },
          thread: 'before-opening',
          text: 'I asked for this room before I told Jonas. I am not proud of that. I wanted to know first whether somebody would read it without deciding who is right.',
        },
        {
          by: 'keller',
          when: { daysAgo: 21, at: '08:30' },
          thread: 'before-opening',
          text: 'I read it, and I do not decide who is right, here or later. You may tell Jonas that sentence as mine, if it helps with the invitation.',
        },
        {
          by: 'mara',
          when: { daysAgo: 20, at: '20:05' },
          text: 'I want to start with something small. When you came home on Friday and put the phone face down, I felt you were here.\n\nI did not say it then. I usually only say the other thing.',
        },
        {
          by: 'jonas',
          when: { daysAgo: 20, at: '20:31' },
          text: 'I didn’t know you saw that. I did it on purpose.',
        },
        {
          by: 'keller',
          when: { daysAgo: 19, at: '10:20' },
          text: 'Mara, you say what you saw and what it did, and leave out what was missing before it. Jonas, you answer in nine words and the last two matter most.\n\nI would like us to stay with small things for a while. What else happens on purpose in your house that nobody has mentioned yet?',
        },
        {
          by: 'jonas',
          when: { daysAgo: 14, at: '06:50' },
          text: 'I leave the hall light on when I go to the early shift. So that she does not find the flat dark. I have done it since the winter Mara had the fever.',
        },
        {
          by: 'mara',
          when: { daysAgo: 14, at: '21:15' },
          text: 'I have been switching it off for two years and thinking: he forgot again.',
        },
        {
          by: 'keller',
          when: { daysAgo: 13, at: '16:40' },
          text: 'I read that twice. Two years of a lamp that meant “I thought of you” at one end and “he forgot” at the other.\n\nPlease do not repair it yet. Each of you: write down one more thing that you do for the other and have never announced. We will use the exercise for it, so that neither reads the other’s list first.',
        },
        {
          by: 'mara',
          key: 'mara-waits',
          when: { dueInMinutes: 45 },
          text: 'We had the conversation about his mother again yesterday. It ended like always, but earlier, and he came back into the kitchen. I do not know what to do with that he came back.',
        },
        {
          by: 'jonas',
          when: { minutesAgo: 180 },
          text: 'I came back because I noticed I was rehearsing my next sentence in the hall, and I thought, I can also just be in the kitchen.',
        },
      ],
      exercises: [
        {
          template: pauseAgreement,
          reveal: 'together',
          note: 'Ten quiet minutes each. Please do not compare before both of you have handed it in.',
          assignedDaysAgo: 1,
          dueInDays: 2,
          by: {
            jonas: {
              state: 'submitted',
              told: {
                signs: ['silent', 'leave'],
                word: 'Hall light.',
                minutes: 30,
                calming: ['Walking round the block', 'Washing up, slowly'],
                return: 'Whoever said the word makes tea for two. Then we are back.',
                respected:
                  'Mostly. Once she followed me into the hall to finish the sentence. I would have, too.',
              },
            },
            mara: {
              state: 'started',
              told: { signs: ['same', 'heart'], word: 'I would like it to be a sign, not a word.' },
            },
          },
        },
      ],
    },
    {
      key: 'chloe-denis',
      therapist: 'keller',
      clients: ['chloe', 'denis'],
      composition: 'couple',
      openedDaysAgo: 35,
      letters: [
        {
          by: 'chloe',
          when: { daysAgo: 9, at: '19:30' },
          text: 'We tried the slow listening and I lasted four minutes. Denis lasted longer, he says because he was tired.',
        },
        {
          by: 'denis',
          when: { daysAgo: 9, at: '22:02' },
          text: 'I was not only tired. I was curious what comes after the part I know.',
        },
        {
          by: 'keller',
          when: { daysAgo: 8, at: '11:10' },
          text: 'Four minutes is four more than in September. And Denis, “what comes after the part I know” is a question you could ask aloud. Would you, once, before we write again?',
        },
        {
          by: 'chloe',
          when: { minutesAgo: 300 },
          text: 'He asked. I did not have an answer ready, which was new, and we both laughed at how official it sounded.',
        },
      ],
    },
    {
      key: 'ines',
      therapist: 'weiss',
      clients: ['ines'],
      composition: 'couple',
      openedDaysAgo: 3,
      inviting: 'paul@example.org',
      letters: [
        {
          by: 'ines',
          when: { daysAgo: 3, at: '23:05' },
          thread: 'before-opening',
          text: 'I have written the invitation and not sent it for a week. If Paul says no, I want to have had one conversation about us that was not in my own head.',
        },
        {
          by: 'weiss',
          when: { daysAgo: 2, at: '14:15' },
          thread: 'before-opening',
          text: 'Then let us have it here first. What would the letter to Paul say if he had already said yes?',
        },
      ],
    },
  ],
};
