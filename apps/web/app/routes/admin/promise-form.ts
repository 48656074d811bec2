import type { PromisedWindow, RoomModel } from '@stillroom/domain/platform/room-model';
import type { CalendarRefusal } from '@stillroom/domain/reply/calendar-refusal';
import { sayCalendarRefusal } from '@stillroom/domain/reply/calendar-sentences';
import { DAY_MS, HOUR_MS } from '@stillroom/domain/reply/local-date';
import {
  defaultReplyPolicy,
  type ReplyPolicy,
  replyPolicySchema,
} from '@stillroom/domain/reply/reply-policy';
import { defaultCalendar, parseWorkingCalendar } from '@stillroom/domain/reply/working-calendar';
import type { Words } from '../../words/words.ts';
import {
  type CalendarFields,
  calendarOf,
  fieldOfRefusal,
  fieldsOf,
  readCalendarFields,
} from './calendar-form.ts';

/** The promise as a form has it: all text, as it was typed. */
export type PromiseFields = CalendarFields & {
  readonly promised: boolean;
  readonly target: string;
  readonly limit: string;
  readonly warn: string;
  readonly pause: string;
  readonly reviews: boolean;
};

/** What is not right yet: sentences by the name of their field. */
export type PromiseFaults = Readonly<Record<string, string>>;

const unitOf = { target: HOUR_MS, limit: HOUR_MS, warn: HOUR_MS, pause: DAY_MS } as const;

/** The promise that a model makes: for messages, or for handed-in exercises where there are no others. */
export const windowOf = (model: RoomModel): PromisedWindow =>
  model.mode === 'messaging' ? model.reply : model.reviewWindow;

/** What the form shows of a model at first. `zone` is the platform's, for a promise that begins. */
export function promiseFieldsOf(model: RoomModel, zone: string): PromiseFields {
  const window = windowOf(model);
  const policy = window.promised ? window.policy : defaultReplyPolicy;
  const inUnits = (length: number, unit: number) => String(Math.round((length / unit) * 10_000) / 10_000);
  return {
    ...fieldsOf(window.promised ? window.calendar : defaultCalendar(zone)),
    promised: window.promised,
    target: inUnits(policy.targetMs, unitOf.target),
    limit: inUnits(policy.limitMs, unitOf.limit),
    warn: inUnits(policy.warnBeforeMs, unitOf.warn),
    pause: inUnits(policy.pauseAllowanceMs, unitOf.pause),
    reviews: model.reviewWindow.promised,
  };
}

export function readPromiseFields(form: FormData): PromiseFields {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    ...readCalendarFields(form),
    promised: form.get('promised') !== 'no',
    target: text('target'),
    limit: text('limit'),
    warn: text('warn'),
    pause: text('pause'),
    reviews: form.get('reviews') === 'on',
  };
}

export type ReadPromise =
  | { readonly ok: true; readonly window: PromisedWindow }
  | { readonly ok: false; readonly faults: PromiseFaults };

/** The promise that the fields describe, or all that is wrong with them, each beside its field. */
export function readPromise(fields: PromiseFields, words: Words['adminPromise']): ReadPromise {
  if (!fields.promised) return { ok: true, window: { promised: false } };
  const { policy, faults } = readPolicy(fields, words);
  const calendar = parseWorkingCalendar(calendarOf(fields));
  const all = calendar.ok ? faults : { ...faults, ...calendarFault(calendar.refusal) };
  if (policy === null || !calendar.ok) return { ok: false, faults: all };
  return { ok: true, window: { promised: true, policy, calendar: calendar.value } };
}

/** What the API says of a calendar, beside its field. */
export const calendarFault = (refusal: CalendarRefusal): PromiseFaults => ({
  [fieldOfRefusal(refusal)]: sayCalendarRefusal(refusal),
});

function readPolicy(
  fields: PromiseFields,
  words: Words['adminPromise'],
): { readonly policy: ReplyPolicy | null; readonly faults: PromiseFaults } {
  const faults: Record<string, string> = {};
  const read = (name: keyof typeof unitOf): number => {
    const typed = fields[name].replace(',', '.');
    const count = typed === '' ? Number.NaN : Number(typed);
    if (!Number.isFinite(count) || count < 0) faults[name] = words.numberOdd;
    return Math.round(count * unitOf[name]);
  };
  const given = {
    targetMs: read('target'),
    limitMs: read('limit'),
    warnBeforeMs: read('warn'),
    pauseAllowanceMs: read('pause'),
  };
  const parsed = replyPolicySchema.safeParse(given);
  if (parsed.success) return { policy: parsed.data, faults };
  const fieldNames: Readonly<Record<string, keyof typeof unitOf>> = {
    targetMs: 'target',
    limitMs: 'limit',
    warnBeforeMs: 'warn',
    pauseAllowanceMs: 'pause',
  };
  const sentences = {
    target: words.tooLong,
    limit: given.limitMs < given.targetMs ? words.limitBeforeTarget : words.tooLong,
    warn: words.warnTooEarly,
    pause: words.pauseTooLong,
  };
  for (const { path } of parsed.error.issues) {
    const name = fieldNames[String(path[0])];
    if (name && !faults[name]) faults[name] = sentences[name];
  }
  return { policy: null, faults };
}

/** The model with this promise: for its messages and, where wished, for handed-in exercises. */
export function withPromise(model: RoomModel, window: PromisedWindow, { reviews }: PromiseFields): RoomModel {
  if (model.mode === 'exercises-only') return { ...model, reviewWindow: window };
  return { ...model, reply: window, reviewWindow: reviews ? window : { promised: false } };
}
