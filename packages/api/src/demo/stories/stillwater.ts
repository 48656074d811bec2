import { thoughtRecord } from '@stillroom/domain/exercise/library/thought-record';
import type { Story } from '../story.ts';

/** Private rooms: one client, one therapist. */
export const stillwater: Story = {
  slug: 'stillwater',
  name: 'Stillwater',
  variant: 'private-room',
  country: 'GB',
  zone: 'Europe/London',
  people: [
    { key: 'hale', name: 'Dr. Miriam Hale', role: 'therapist', onCall: 'backup', phone: '+44 20 7946 0142' },
    { key: 'osei', name: 'Kwame Osei', role: 'therapist' },
    { key: 'maya', name: 'Maya Okafor', role: 'client', phone: '+44 20 7946 0117' },
    { key: 'tom', name: 'Tom Reilly', role: 'client' },
    { key: 'ana', name: 'Ana Nowak', role: 'client' },
    { key: 'sunil', name: 'Sunil Petrov', role: 'client' },
    { key: 'grace', name: 'Grace Whitlock', role: 'responder', onCall: 'on-call', phone: '+44 20 7946 0188' },
    {
      key: 'idris',
      name: 'Dr. Idris Vaughan',
      role: 'responder',
      onCall: 'supervisor',
      phone: '+44 20 7946 0190',
    },
    { key: 'robin', name: 'Robin Ferris', role: 'admin' },
  ],
  rooms: [
    {
      key: 'maya',
      therapist: 'hale',
      clients: ['maya'],
      composition: 'individual',
      openedDaysAgo: 40,
      letters: [
        {
          by: 'maya',
          when: { daysAgo: 11, at: '21:42' },
          text: 'I did the thing we talked about: I called my sister before I had rehearsed it. It was clumsy. We laughed about it at the end, which I did not expect.\n\nWhat stays with me is how long I waited. Three weeks of a speech in my head, and then she just said “I was wondering when you would.”',
        },
        {
          by: 'hale',
          when: { daysAgo: 10, at: '14:55' },
          text: 'Clumsy and laughing sounds like a real call. I notice that the speech in your head had her angry, and the sister on the phone was waiting for you.\n\nWould you write down two more conversations that you are rehearsing now? Only the first line of each.',
        },
        {
          by: 'maya',
          when: { daysAgo: 7, at: '18:20' },
          text: 'First lines, as you asked. To my manager: “I can’t take the second project and I should have said so in May.” To my father: “I’m not coming for Christmas.”\n\nWriting the second one made my hands cold.',
        },
        {
          by: 'hale',
          when: { daysAgo: 6, at: '09:12' },
          text: 'Cold hands are worth listening to. What would the line to your father sound like if it did not have to be the first and last thing you ever say about it?',
        },
        {
          by: 'maya',
          when: { minutesAgo: 95 },
          text: '“I’m not coming this Christmas, and I’d like to come in February.” It is longer. I could say it without holding my breath.',
        },
      ],
    },
    {
      key: 'tom',
      therapist: 'hale',
      clients: ['tom'],
      composition: 'individual',
      openedDaysAgo: 18,
      letters: [
        {
          by: 'tom',
          when: { daysAgo: 8, at: '07:30' },
          text: 'The interview went ahead after all. I answered the question about the gap with one sentence, like we practised, and nobody fell off a chair.',
        },
        {
          by: 'hale',
          when: { daysAgo: 7, at: '12:05' },
          text: 'One sentence, and the chairs held. What did you do with the rest of the hour, the part you used to spend explaining?',
        },
        {
          by: 'tom',
          when: { dueInMinutes: 25 },
          text: 'I asked them things. I have never asked anybody in an interview anything. I still do not know whether I want the job, which feels like a luxury.',
        },
      ],
      exercises: [
        {
          template: thoughtRecord,
          reveal: 'private',
          note: 'One situation is plenty. Choose an ordinary one.',
          assignedDaysAgo: 13,
          dueInDays: -6,
          by: {
            tom: {
              state: 'reviewed',
              told: {
                situation: 'Before the interview, in the lift, third floor of seven.',
                feeling: 'Shame, before anything had happened',
                'strength-before': 80,
                thought: 'They will see at once that I do not belong here.',
                'belief-before': 90,
                for: 'I had not worked for fourteen months. My jacket is from before.',
                against:
                  'They read the dates and invited me all the same. Nobody in the lift looked at the jacket.',
                balanced:
                  'I have been away and I was asked to come. Both are known to everybody in the room.',
                'strength-after': 45,
                'belief-after': 40,
              },
              feedback:
                'You found the sentence, and I think you found its age: it is older than this job. Keep the record nearby for a week.',
            },
          },
        },
      ],
    },
    {
      key: 'ana',
      therapist: 'hale',
      clients: ['ana'],
      composition: 'individual',
      openedDaysAgo: 60,
      letters: [
        { by: 'ana', when: { daysAgo: 5, at: '20:10' }, text: 'I wrote the letter. I did not send it.' },
        {
          by: 'hale',
          when: { daysAgo: 4, at: '15:30' },
          text: 'Both halves of that are decisions. Where is the letter now?',
        },
        {
          by: 'ana',
          when: { minutesAgo: 20 },
          text: 'In the cookery book. The page with the soup. I cook it on Sundays, so I will meet it every week, and I think that is what I wanted.',
        },
      ],
    },
    {
      key: 'sunil',
      therapist: 'osei',
      clients: ['sunil'],
      composition: 'individual',
      openedDaysAgo: 12,
      letters: [
        {
          by: 'sunil',
          when: { daysAgo: 4, at: '06:15' },
          text: 'Slept five hours, which is two more than last week. I keep the diary next to the kettle.',
        },
        {
          by: 'osei',
          when: { daysAgo: 3, at: '10:40' },
          text: 'Two more hours is real. I am glad it is the kettle and not the bed. What happens between closing the diary and the light?',
        },
      ],
    },
  ],
};
