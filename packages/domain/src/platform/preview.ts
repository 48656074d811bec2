import type { LadderTarget } from '../crisis/ladder.ts';
import { accept, type Outcome } from '../outcome.ts';
import type { CalendarRefusal, DeadlineRefusal } from '../reply/calendar-refusal.ts';
import { compileCalendar } from '../reply/compiled-calendar.ts';
import { dueAfter } from '../reply/deadline.ts';
import type { Composition, DisclosurePolicy } from '../room/room.ts';
import type { PromisedWindow, RoomModel } from './room-model.ts';

/** A sample of the promise: written at one instant, due by two others (epoch ms). */
type Sample = { readonly writtenAt: number; readonly targetAt: number; readonly limitAt: number };

/** One sentence of the preview: its key in the catalogue of words, with what the sentence needs. */
export type PreviewLine =
  | { readonly key: 'rooms-of'; readonly compositions: readonly Composition[] }
  | { readonly key: 'writes-any-time' }
  | { readonly key: 'no-open-messages' }
  | { readonly key: 'works-through-exercises' }
  | ({ readonly key: 'reply-by' } & Sample)
  | { readonly key: 'no-reply-promised' }
  | ({ readonly key: 'review-by' } & Sample)
  | { readonly key: 'no-review-promised' }
  | { readonly key: 'may-start-alone' }
  | { readonly key: 'starts-together' }
  | { readonly key: 'invites-partner'; readonly invitationDays: number }
  | { readonly key: 'joins-with-own-account-and-consent' }
  | { readonly key: 'sees-from-joining' }
  | { readonly key: 'signs-disclosure'; readonly policy: DisclosurePolicy }
  | { readonly key: 'side-thread-with-therapist' }
  | { readonly key: 'screened-alone' }
  | { readonly key: 'help-at-once-for-oneself' }
  | { readonly key: 'never-sees-partners-help' }
  | { readonly key: 'inbox-ordered-by-due' }
  | { readonly key: 'inbox-of-exercises' }
  | { readonly key: 'reminded-at-half-and-before' }
  | { readonly key: 'supervisor-told-at-limit' }
  | { readonly key: 'assigns-exercises' }
  | { readonly key: 'writes-notes' }
  | { readonly key: 'paged'; readonly afterMs: number; readonly to: LadderTarget }
  | { readonly key: 'paged-again-every'; readonly everyMs: number }
  | { readonly key: 'outcome-within'; readonly withinMs: number }
  | { readonly key: 'reads-flagged-text-alone' };

/** What each person of the platform would see; `partner` is null where there are no couples. */
export type Preview = {
  readonly client: readonly PreviewLine[];
  readonly partner: readonly PreviewLine[] | null;
  readonly therapist: readonly PreviewLine[];
  readonly onCall: readonly PreviewLine[];
};

type Refusal = CalendarRefusal | DeadlineRefusal;

const sampleOf = (window: PromisedWindow, writtenAt: number): Outcome<Sample | null, Refusal> => {
  if (!window.promised) return accept(null);
  const calendar = compileCalendar(window.calendar);
  if (!calendar.ok) return calendar;
  const target = dueAfter(calendar.value, writtenAt, window.policy.targetMs);
  if (!target.ok) return target;
  const limit = dueAfter(calendar.value, writtenAt, window.policy.limitMs);
  if (!limit.ok) return limit;
  return accept({ writtenAt, targetAt: target.value, limitAt: limit.value });
};

/** Only the lines whose condition holds, in order. */
const lines = (...entries: readonly (readonly [boolean, PreviewLine])[]): readonly PreviewLine[] =>
  entries.filter(([holds]) => holds).map(([, line]) => line);

const windowLines = (
  model: RoomModel,
  reply: Sample | null,
  review: Sample | null,
): readonly PreviewLine[] => {
  const replyLine: PreviewLine = reply ? { key: 'reply-by', ...reply } : { key: 'no-reply-promised' };
  const reviewLine: PreviewLine = review ? { key: 'review-by', ...review } : { key: 'no-review-promised' };
  return lines([model.mode === 'messaging', replyLine], [true, reviewLine]);
};

/**
 * What client, partner, therapist and on-call clinician will see under a model, for its admin to read before
 * saving. `writtenAt` (epoch ms) is when the sample message is written. Refused only for a calendar that
 * cannot be counted in.
 */
export const previewOf = (model: RoomModel, writtenAt: number): Outcome<Preview, Refusal> => {
  const reply = sampleOf(model.reply, writtenAt);
  if (!reply.ok) return reply;
  const review = sampleOf(model.reviewWindow, writtenAt);
  if (!review.ok) return review;
  const { couples, crisis } = model;
  const open = model.mode === 'messaging';
  const windows = windowLines(model, reply.value, review.value);
  const writing = lines(
    [open, { key: 'writes-any-time' }],
    [!open, { key: 'no-open-messages' }],
    [true, { key: 'works-through-exercises' }],
  );
  const ofCouples: readonly PreviewLine[] = couples
    ? lines(
        [true, { key: 'signs-disclosure', policy: couples.disclosure }],
        [open && couples.disclosure === 'limited-confidences', { key: 'side-thread-with-therapist' }],
        [true, { key: 'screened-alone' }],
      )
    : [];
  const starting: readonly PreviewLine[] = couples
    ? [
        { key: couples.mayStartAlone ? 'may-start-alone' : 'starts-together' },
        { key: 'invites-partner', invitationDays: couples.invitationDays },
      ]
    : [];
  const help: PreviewLine = { key: 'help-at-once-for-oneself' };
  const rooms: PreviewLine = { key: 'rooms-of', compositions: model.compositions };
  const joining: readonly PreviewLine[] = [
    { key: 'joins-with-own-account-and-consent' },
    { key: 'sees-from-joining' },
  ];
  return accept({
    client: [rooms, ...writing, ...windows, ...starting, ...ofCouples, help],
    partner: couples
      ? [...joining, ...ofCouples, ...writing, ...windows, help, { key: 'never-sees-partners-help' }]
      : null,
    therapist: lines(
      [true, rooms],
      [open, { key: 'inbox-ordered-by-due' }],
      [!open, { key: 'inbox-of-exercises' }],
      [!open, { key: 'no-open-messages' }],
      [model.reply.promised || model.reviewWindow.promised, { key: 'reminded-at-half-and-before' }],
      [model.reply.promised || model.reviewWindow.promised, { key: 'supervisor-told-at-limit' }],
      [open && couples?.disclosure === 'limited-confidences', { key: 'side-thread-with-therapist' }],
      [true, { key: 'assigns-exercises' }],
      [true, { key: 'writes-notes' }],
    ),
    onCall: [
      ...crisis.ladder.steps.map(({ afterMs, to }): PreviewLine => ({ key: 'paged', afterMs, to })),
      { key: 'paged-again-every', everyMs: crisis.ladder.repeatMs },
      { key: 'outcome-within', withinMs: crisis.ladder.outcomeWithinMs },
      { key: 'reads-flagged-text-alone' },
    ],
  });
};
