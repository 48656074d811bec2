import { type PhraseParts, strong } from '../phrase.ts';

/** Live help for the one who writes that they are in danger (C3). It invites; it never scolds or alarms. */
export const help = {
  title: 'We are glad you wrote this. You don’t have to wait for an answer here.',
  lead: 'Talking to someone now can help.',
  call: (p: { number: string }) => `Call ${p.number}`,
  taken: (p: { at: string }): PhraseParts => [
    strong('A person is looking.'),
    ` Somebody on call took your message (${p.at}). Only you see this box.`,
  ],
  /** Who took it has not said in time what came of it: the others on call are called again. */
  takenAndOverdue: (p: { at: string }): PhraseParts => [
    strong('We cannot say whether a person is looking.'),
    ` Somebody on call took your message (${p.at}) and has not said since what came of it, so others on call are being told too. Don’t wait for them: call one of these. Only you see this box.`,
  ],
  /** No page has got through yet. */
  beingTold: (): PhraseParts => [
    strong('Someone on call is being told.'),
    ' Nobody has taken it on yet. Only you see this box.',
  ],
  told: (p: { at: string }): PhraseParts => [
    strong('Someone on call has been told'),
    ` (${p.at}). Nobody has taken it on yet. Only you see this box.`,
  ],
  /** After somebody on call has recorded what came of it: what holds now, and nothing of what they wrote down. */
  looked: (p: { at: string }): PhraseParts => [
    strong('Somebody on call has looked'),
    ` (${p.at}). Nobody on call is looking at this moment; your therapist answers as promised. If it gets worse, call one of these. Only you see this box.`,
  ],
  titleLooked: 'You don’t have to carry this alone.',
  notLooking: (): PhraseParts => [
    strong('Nobody is reading this right now.'),
    ' Your therapist answers as promised. Only you see this box.',
  ],
  whileWriting: (): PhraseParts => [
    strong('Nobody has read this yet:'),
    ' it is only on your page. Only you see this box.',
  ],
  titleWriting: 'You don’t have to carry this alone until you are answered.',
  partnerWillRead: (p: { name: string }) => `Once it is sent, ${p.name} reads this letter too.`,
  partnerCanRead: (p: { name: string }) =>
    `This box is yours alone, but the letter is not: ${p.name} can read it.`,
  partnerHasRead: (p: { name: string }) =>
    `This box is yours alone, but the letter is not: ${p.name} has read it.`,
  writeAlone: (p: { therapist: string }) => `Write to ${p.therapist} alone`,
  aloneMeans: (p: { name: string }) => `${p.name} never reads what you write there.`,
  emergency: 'Emergency',
  emergencyAbout: 'If you or someone near you is in danger',
  localEmergency: 'We do not know the number where you are; these are the usual ones',
  dayAndNight: '24 hours',
  lineAbout: (p: { by: 'phone' | 'text'; when: string | null; spoken: readonly string[] }) =>
    [p.by === 'phone' ? 'Phone' : 'Text messages', p.when, p.spoken.join(' and ')].filter(Boolean).join(', '),
  directoryAbout: 'Crisis lines all over the world, by phone and by chat',
  open: (p: { name: string }) => `Open ${p.name}`,
  otherCountries: 'Other countries and chats',
  chatInstead: 'Chat instead of calling',
  hide: 'Hide',
  notForEmergencies: 'Not for emergencies. In danger now?',
  helpIn: (p: { country: string; numbers: string }) => `Help, ${p.country}: ${p.numbers}`,
};
