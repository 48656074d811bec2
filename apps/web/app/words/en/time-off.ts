import { listed } from './listed.ts';

/** A therapist's time off and working hours. */
export const timeOff = {
  title: 'Time off and hours',
  lead: 'Plan it ahead, so that nobody waits without knowing.',
  planTitle: 'Plan time off',
  firstDay: 'First day away',
  firstDayHint: 'Today begins now.',
  backOn: 'First day back',
  dayMissing: 'Please choose a day.',
  cover: 'Who stands in for you',
  coverHint: 'They read and answer in your rooms for that time; your clients see who it is.',
  noCover: {
    title: 'Nobody',
    text: 'The clocks stand still, as long as the promise allows. Clients see since when and until when, before they send too.',
  },
  withCover: 'The clocks go on, and your rooms stand in their inbox.',
  awayThen: (p: { spans: readonly string[] }) => `Away ${listed(p.spans)}.`,
  span: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  plan: 'Plan it',
  planning: 'Planning…',
  planned: 'Planned. Running clocks were counted again, and your rooms have a line about it.',
  cancelled: 'Called off. Running clocks were counted again.',
  ownTitle: 'Your time off',
  none: 'None is planned.',
  fromTo: (p: { from: string; to: string }) => `${p.from} until ${p.to}`,
  coveredBy: (p: { name: string }) => `${p.name} stands in for you`,
  pauses: 'Nobody stands in; the clocks stand still',
  running: 'now',
  cancel: 'Call it off',
  endNow: 'End it now',
  coveringTitle: 'You stand in for',
  covering: (p: { name: string; from: string; to: string }) => `${p.name}, ${p.from} until ${p.to}`,
  hoursTitle: 'Your working hours',
  hoursLead: 'The promise to your clients is counted in them, and reminders come in them alone.',
  hoursNone: (p: { promise: string }) =>
    `You have set none: the promise counts ${p.promise}, and reminders come from 08:00 to 20:00 on those days.`,
  hoursNoneOffice: 'You have set none: promise and reminders follow the hours of the platform.',
  hoursNothingPromised: 'No answers are promised here, so only reviews may count them.',
  roundTheClock: 'all hours of its days',
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  from: (p: { day: string }) => `${p.day}, from`,
  to: (p: { day: string }) => `${p.day}, until`,
  hoursHint: 'Two stretches of a day are written with a comma: 09:00-12:00, 14:00-18:00. Empty is a day off.',
  holidays: 'Days off beside them',
  holidaysHint: 'Dates such as 2026-12-25, one a line.',
  zone: 'Time zone',
  saveHours: 'Save these hours',
  savingHours: 'Saving…',
  forgetHours: 'Use the platform’s hours',
  hoursSaved: (p: { moved: number }) =>
    p.moved === 0
      ? 'Saved. No running clock changed.'
      : p.moved === 1
        ? 'Saved. One running clock was counted again.'
        : `Saved. ${p.moved} running clocks were counted again.`,
};
