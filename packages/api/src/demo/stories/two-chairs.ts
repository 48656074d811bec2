import { appreciation } from '@stillroom/domain/exercise/library/appreciation';
import { knowingYou } from '@stillroom/domain/exercise/library/knowing-you';
import { thoughtRecord } from '@stillroom/domain/exercise/library/thought-record';
import { values } from '@stillroom/domain/exercise/library/values';
import { worryTime } from '@stillroom/domain/exercise/library/worry-time';
import type { Story } from '../story.ts';

/** Written exercises only: no open messages. */
export const twoChairs: Story = {
  slug: 'two-chairs',
  name: 'Two Chairs',
  variant: 'written-exercises',
  country: 'IE',
  zone: 'Europe/Dublin',
  people: [
    { key: 'byrne', name: 'Dr. Niamh Byrne', role: 'therapist', onCall: 'backup', phone: '+353 1 555 0142' },
    { key: 'orla', name: 'Orla', role: 'client' },
    { key: 'cian', name: 'Cian', role: 'client' },
    { key: 'fiona', name: 'Fiona', role: 'client' },
    { key: 'nolan', name: 'Pat Nolan', role: 'responder', onCall: 'on-call', phone: '+353 1 555 0188' },
    {
      key: 'quinn',
      name: 'Dr. Maeve Quinn',
      role: 'responder',
      onCall: 'supervisor',
      phone: '+353 1 555 0190',
    },
    { key: 'dara', name: 'Dara Walsh', role: 'admin' },
  ],
  rooms: [
    {
      key: 'orla-cian',
      therapist: 'byrne',
      clients: ['orla', 'cian'],
      composition: 'couple',
      openedDaysAgo: 28,
      letters: [],
      exercises: [
        {
          template: appreciation,
          reveal: 'together',
          note: 'The first one is deliberately easy. Enjoy it.',
          assignedDaysAgo: 20,
          dueInDays: -13,
          by: {
            orla: {
              state: 'reviewed',
              told: {
                moments: [
                  {
                    when: 'Wednesday',
                    what: 'He took the early train so that I could sleep.',
                    effect: 'I only found the ticket. I slept until eight.',
                  },
                ],
                quality: 'Quiet thoughtfulness',
                thanks: 'I found the ticket, Cian. Thank you for not making a speech of it.',
              },
              feedback:
                'You noticed a thing that was meant to go unnoticed. Tell him that you kept the ticket.',
            },
            cian: {
              state: 'reviewed',
              told: {
                moments: [
                  {
                    when: 'Saturday',
                    what: 'She kept the last of the good bread for me.',
                    effect: 'She ate the heel herself.',
                  },
                ],
                quality: 'Generous',
                thanks: 'I saw about the bread. I always see about the bread.',
              },
              feedback: 'The heel of the bread: small, exact, and hard to fake. More of these, please.',
            },
          },
        },
        {
          template: knowingYou,
          reveal: 'together',
          note: 'Guess freely. Being wrong about each other is where this one gets good.',
          assignedDaysAgo: 4,
          dueInDays: 3,
          by: {
            orla: {
              state: 'submitted',
              told: {
                'looking-forward': 'The match on Sunday, and having the shed finished.',
                burden: 'His father’s hip, and who drives on Fridays.',
                people: ['Donal from work', 'His father'],
                dream: 'The boat. We have not said the word boat in two years.',
                questions: [
                  'What do you think about on the train?',
                  'Is the shed for you or from me?',
                  'Who do you miss?',
                ],
                'about-me': 'I am less tired than I look. I am waiting to be asked.',
              },
            },
            cian: { state: 'started', told: { 'looking-forward': 'Her sister coming over in May.' } },
          },
        },
        {
          template: values,
          reveal: 'private',
          note: 'For each of you alone, and me. No hurry.',
          assignedDaysAgo: 1,
          dueInDays: 9,
          by: { orla: { state: 'assigned' }, cian: { state: 'assigned' } },
        },
      ],
    },
    {
      key: 'fiona',
      therapist: 'byrne',
      clients: ['fiona'],
      composition: 'individual',
      openedDaysAgo: 15,
      letters: [],
      exercises: [
        {
          template: thoughtRecord,
          reveal: 'private',
          note: 'Take the situation from Thursday if it still has a charge.',
          assignedDaysAgo: 12,
          dueInDays: -3,
          by: {
            fiona: {
              state: 'reopened',
              told: {
                situation: 'On the phone with the landlord, Thursday, standing in the kitchen.',
                feeling: 'Fright',
                'strength-before': 70,
                thought: 'If I say no we will be out by spring.',
                'belief-before': 75,
                for: 'He has sold the house next door.',
                against: 'Nothing yet.',
                balanced: 'I do not know yet.',
                'strength-after': 70,
                'belief-after': 75,
              },
            },
          },
        },
        {
          template: worryTime,
          reveal: 'private',
          note: 'A quarter of an hour, always at the same time.',
          assignedDaysAgo: 14,
          dueInDays: -8,
          by: { fiona: { state: 'expired' } },
        },
      ],
    },
  ],
};
