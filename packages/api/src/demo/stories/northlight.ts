import { speakerListenerLetter } from '@stillroom/domain/exercise/library/speaker-listener-letter';
import type { Story } from '../story.ts';

/** Individual and couples' rooms side by side. */
export const northlight: Story = {
  slug: 'northlight',
  name: 'Northlight',
  variant: 'messaging-included',
  country: 'US',
  zone: 'America/New_York',
  people: [
    {
      key: 'brooks',
      name: 'Dr. Elena Brooks',
      role: 'therapist',
      onCall: 'backup',
      phone: '+1 212 555 0142',
    },
    { key: 'lee', name: 'Lee Tanaka', role: 'client' },
    { key: 'rosa', name: 'Rosa', role: 'client' },
    { key: 'eli', name: 'Eli', role: 'client' },
    { key: 'park', name: 'Jin Park', role: 'responder', onCall: 'on-call', phone: '+1 212 555 0188' },
    {
      key: 'doyle',
      name: 'Dr. Ruth Doyle',
      role: 'responder',
      onCall: 'supervisor',
      phone: '+1 212 555 0190',
    },
    { key: 'sam', name: 'Sam Whitfield', role: 'admin' },
  ],
  rooms: [
    {
      key: 'lee',
      therapist: 'brooks',
      clients: ['lee'],
      composition: 'individual',
      openedDaysAgo: 30,
      letters: [
        {
          by: 'lee',
          when: { daysAgo: 6, at: '23:10' },
          text: 'I went to the reading group. I said one thing. A woman I do not know wrote it down, and I have been carrying that around all evening like a hot stone.',
        },
        {
          by: 'brooks',
          when: { daysAgo: 5, at: '11:00' },
          text: 'A hot stone can be too much to hold or the thing that keeps your hands warm. Which was it by the time you got home?',
        },
        {
          by: 'lee',
          when: { minutesAgo: 240 },
          text: 'Warm, by the subway. Too much, by my own door. I think my apartment is where I check whether things were allowed.',
        },
      ],
    },
    {
      key: 'rosa-eli',
      therapist: 'brooks',
      clients: ['rosa', 'eli'],
      composition: 'couple',
      openedDaysAgo: 25,
      letters: [
        {
          by: 'rosa',
          when: { daysAgo: 7, at: '20:45' },
          text: 'The budget talk lasted eleven minutes and nobody left the room. I am writing that down before I write what was wrong with it.',
        },
        {
          by: 'eli',
          when: { daysAgo: 7, at: '21:20' },
          text: 'It was eleven minutes because the timer was set to eleven. But yes. I stayed, and I wanted to.',
        },
        {
          by: 'brooks',
          when: { daysAgo: 6, at: '13:25' },
          text: 'Rosa, you put the good sentence first and it is still standing. Eli, please tell her which minute was the hardest to stay in. Only the minute, not the reason.',
        },
        {
          by: 'eli',
          when: { minutesAgo: 150 },
          text: 'The eighth. When you said “my savings”.',
        },
      ],
      exercises: [
        {
          template: speakerListenerLetter,
          reveal: 'in-turns',
          note: 'Rosa writes first this time. Eli, your part opens when hers is in.',
          assignedDaysAgo: 1,
          dueInDays: 4,
          by: {
            rosa: {
              state: 'submitted',
              told: {
                matter: 'Paying at the register',
                happened:
                  'The card was declined at the pharmacy. I smiled at the cashier and put the syrup back.',
                inside: 'I felt small, and then angry that I had to find out in a line of people.',
                wish: 'That on Sundays we look at the account together, for ten minutes, with coffee.',
                heard: 4,
              },
            },
            eli: { state: 'assigned' },
          },
        },
      ],
    },
  ],
};
