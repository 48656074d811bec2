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
          template: 'noticed-this-week',
          reveal: 'together',
          note: 'The first one is deliberately easy. Enjoy it.',
          assignedDaysAgo: 20,
          dueInDays: -13,
          by: {
            orla: {
              state: 'reviewed',
              texts: [
                'He took the early train on Wednesday so that I could sleep. He did not say a word about it, I only found the ticket.',
              ],
              feedback: 'You noticed a thing that was meant to go unnoticed. Tell him you found the ticket.',
            },
            cian: {
              state: 'reviewed',
              texts: ['She kept the last of the good bread for me and ate the heel.'],
              feedback: 'The heel of the bread! Small, exact, and hard to fake. More of these.',
            },
          },
        },
        {
          template: 'two-small-changes',
          reveal: 'together',
          note: 'As we said: small enough to do on a bad Tuesday.',
          assignedDaysAgo: 4,
          dueInDays: 3,
          by: {
            orla: {
              state: 'submitted',
              texts: [
                'I will say when I need ten minutes instead of going quiet.',
                'That he asks before he fixes.',
              ],
            },
            cian: { state: 'started', texts: ['I will ask what kind of evening it is.'] },
          },
        },
        {
          template: 'values-compass',
          reveal: 'private',
          note: 'For you alone and me. No hurry.',
          assignedDaysAgo: 1,
          dueInDays: 9,
          by: { orla: { state: 'assigned', texts: [] }, cian: { state: 'assigned', texts: [] } },
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
          template: 'thought-record',
          reveal: 'private',
          note: 'Take the situation from Thursday if it still has a charge.',
          assignedDaysAgo: 12,
          dueInDays: -3,
          by: {
            fiona: {
              state: 'reopened',
              texts: ['On the phone with the landlord.'],
              feedback: 'The thought is missing its second half. Have another look when you are rested.',
            },
          },
        },
        {
          template: 'worry-time',
          reveal: 'private',
          note: 'Fifteen minutes, always at the same hour.',
          assignedDaysAgo: 30,
          dueInDays: -20,
          by: { fiona: { state: 'expired', texts: [] } },
        },
      ],
    },
  ],
};
