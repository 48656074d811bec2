import { type PhraseParts, strong } from '../phrase.ts';
import { listed } from './listed.ts';

/** What rules are about, in the words of somebody on call. */
const categories = {
  suicide: 'suicide',
  'self-harm': 'self-harm',
  'harm-to-others': 'harm to others',
  'partner-violence': 'violence by a partner',
  'child-safety': 'a child’s safety',
  medical: 'medical',
};

/** The queue of those who answer pages, and one case of it. The only loud pages of the product. */
export const onCall = {
  title: 'On call',
  lead: 'What pages people, until a named person has taken it and an outcome is recorded.',
  quiet: 'Nobody needs you now',
  quietHint: 'You are paged by webhook or mail as soon as somebody does. This page looks for itself.',
  resolvedTitle: 'Resolved this week',
  open: (p: { name: string }) => `Open the case of ${p.name}`,
  caseTitle: 'A case',
  back: 'All cases',
  levels: { 1: 'Review', 2: 'Concern', 3: 'Urgent', 4: 'Emergency' },
  categories,
  about: (p: { level: string; categories: readonly string[] }) => [p.level, ...p.categories].join(' · '),
  rooms: { individual: 'private room', couple: 'shared room' },
  whose: (p: { name: string; room: string }) => `${p.name}, ${p.room}`,
  sources: { message: 'Message', answers: 'Exercise', screening: 'Safety questions' },
  written: (p: { source: string; at: string; ago: string }) => `${p.source} of ${p.at}, ${p.ago} ago.`,
  there: (p: { place: string; time: string }) => `${p.place}, ${p.time} there.`,
  therapist: (p: { name: string }) => `The therapist is ${p.name}.`,
  ago: (p: { ago: string }) => `${p.ago} ago`,
  take: 'I take this',
  takeOver: 'Take it over',
  taking: 'Taking it …',
  yours: (p: { at: string; due: string }): PhraseParts => [
    strong('You took this'),
    ` at ${p.at}. An outcome is due by ${p.due}; without one the next people are told.`,
  ],
  theirs: (p: { name: string; at: string; due: string }): PhraseParts => [
    strong(`${p.name} took this`),
    ` at ${p.at}. An outcome is due by ${p.due}; without one the next people are told.`,
  ],
  overdue: (p: { name: string; due: string }): PhraseParts => [
    strong('No outcome was recorded.'),
    ` ${p.name} took this and it was due by ${p.due}; the next people are being told.`,
  ],
  resolved: (p: { outcome: string; name: string; at: string }): PhraseParts => [
    strong(p.outcome),
    `, recorded by ${p.name} at ${p.at}.`,
  ],
  call: 'Call client',
  callContact: 'Emergency contact',
  phone: (p: { phone: string }) => `Client: ${p.phone}`,
  noPhone: 'The client left no phone number.',
  contact: (p: { contact: string }) => `Emergency contact: ${p.contact}`,
  noContact: 'The client named no emergency contact.',
  writtenTitle: 'What was written',
  show: 'Show the text (recorded)',
  shown: 'It is recorded that you have read this.',
  joinedTitle: (p: { count: number }) =>
    p.count === 1 ? 'One more text since' : `${p.count} more texts since`,
  joined: (p: { level: string; source: string; at: string }) => `${p.level} · ${p.source} of ${p.at}`,
  notKept: 'This could not be sent or handed in, so the text was not kept. Please ask the person.',
  gone: 'The client has taken this back or written it anew. These words are gone.',
  offered: (p: { numbers: readonly string[]; at: string }) =>
    `The client was offered ${listed(p.numbers)} at ${p.at}.`,
  offeredHidden: (p: { at: string }) => `They put it away at ${p.at}.`,
  outcomeTitle: 'Outcome',
  outcomeSure: 'Nobody is paged any more after this.',
  outcomeConfirm: (p: { outcome: string }) => `Record: ${p.outcome}`,
  outcomeDue: (p: { at: string }) => `Outcome, due ${p.at}`,
  outcomes: {
    reached: 'Reached by phone',
    'safety-plan': 'Safety plan made',
    'emergency-services': 'Emergency services called',
    'false-alarm': 'False alarm',
    unreachable: 'Not reached',
  },
  usefulTitle: 'Was it right to page?',
  usefulJoined: 'Was it right to page for this text?',
  usefulLead: 'Counted for each rule, so that the rules get better.',
  useful: 'It was right',
  notUseful: 'It was not',
  toldTitle: 'Who was told',
  toldNobody: 'Nobody yet.',
  told: (p: { name: string; channels: readonly string[] }) => `${p.name}, ${listed(p.channels)}. `,
  you: 'You',
  channels: { webhook: 'page', mail: 'mail' },
  delivered: 'Delivered',
  refused: 'Refused',
  partly: (p: { refused: readonly string[]; delivered: readonly string[] }) =>
    `${listed(p.refused)} refused, ${listed(p.delivered)} delivered`,
  sending: 'Being sent',
  targets: {
    'on-call': 'on call',
    backup: 'backup',
    supervisor: 'supervisor',
    everyone: 'everyone',
  },
  next: (p: { names: readonly string[]; to: string }) => `next: ${listed(p.names)}, ${p.to}`,
  nextNobody: 'next: nobody is on the roster',
  late: {
    title: 'Late answers',
    lead: 'Answers that were promised and are past their limit. No words, and no client’s name: see to it that somebody answers.',
    none: 'Nothing is late',
    noneHint: 'You get a mail as soon as a promised answer is past its limit.',
    what: (p: { kind: 'message' | 'submission'; room: string }) =>
      `${p.kind === 'message' ? 'A message' : 'An exercise'} in room ${p.room}`,
    since: (p: { at: string; therapist: string }) => `Late since ${p.at}. The therapist is ${p.therapist}.`,
    wishes: {
      wait: 'wants to wait',
      'ask-cover': 'asks for another therapist to answer this once',
      switch: 'wants to change the therapist',
    },
    chosen: (p: { wish: string; at: string }) => `The client ${p.wish}, said at ${p.at}.`,
    notChosen: 'The client has not said yet how to go on.',
    asked: { 'ask-cover': 'A colleague is asked for', switch: 'Another therapist is wished for' },
    whatHelps: {
      'ask-cover': (p: { therapist: string }) =>
        `A colleague can answer as soon as ${p.therapist} plans time off with a cover. Please see to it.`,
      switch: (p: { therapist: string }) =>
        `A room cannot be handed to somebody else yet. Please agree with ${p.therapist} on how to go on, and who tells the client.`,
    },
    covered: (p: { name: string }) => `${p.name} covers for them now and can answer.`,
    nobodyAnswers: (p: { therapist: string }) =>
      `Nobody can answer there now: the account is shut. ${p.therapist} planned no cover who could. Please tell an admin.`,
    write: (p: { name: string }) => `Write to ${p.name}`,
    call: (p: { name: string }) => `Call ${p.name}`,
  },
  stepsTitle: 'Steps',
  stepsHint: 'For yourself; the ticks are not kept.',
  steps: [
    'Read what was written',
    'Call; say who you are and why',
    'Ask directly about intent, plan, means',
    'Agree on the next hours; tell the therapist',
  ],
  /** Where a body is in danger: what poison lines and first aid ask first (WHO mhGAP, self-harm: the injury or poisoning comes first). */
  stepsMedical: [
    'Read what was written: what was taken or done, how much, when',
    'Call at once. Are they awake, alone, how do they feel? Stay on the line',
    'Have them call the emergency number now, also if they feel well; if you cannot reach them, call it yourself with what this page shows',
    'Ask about intent, plan and what else is within reach',
    'Note who is with them; tell the therapist',
  ],
  /** Where a partner is the danger: what the risk checklists of domestic abuse services (such as DASH) ask first. */
  stepsPartnerViolence: [
    'Read what was written. The partner may share the room, the home and the phone: tell the partner nothing, and leave no message',
    'Call the one who wrote; before you say why, ask whether they are alone and it is safe to talk. If not, agree on when and how',
    'Ask: are you hurt, what frightens you most, is it getting worse or more often; was there choking, a weapon, a threat to kill, a separation, stalking, a pregnancy; are children there',
    'Ask about suicide too: intent, plan, means',
    'In danger now: the emergency number. Else agree on a safe place, a safe way to reach them and the violence helpline; tell the therapist alone',
  ],
  paging: {
    works: 'Paging works',
    broken: 'Paging fails',
    none: 'No way to page',
    untried: 'Paging untried',
  },
  pagingSince: (p: { state: string; ago: string }) => `${p.state} · ${p.ago} ago`,
};
