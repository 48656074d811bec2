import { expect, it } from 'vitest';
import { ana, ben, hours, keller, monday } from '../testing/builders.ts';
import {
  aBody,
  after,
  anAssign,
  aTemplate,
  markingSeen,
  reopening,
  reviewing,
  saving,
  someAnswers,
  submitting,
} from '../testing/exercise-builders.ts';
import type { AssignmentState } from './assignment.ts';
import { decideAssignment, type ExerciseCommand } from './decide-assignment.ts';
import { reviewClockStep } from './review-clock.ts';

const dueAt = monday + hours(24);
const given = (...commands: ExerciseCommand[]) => after(anAssign({ dueAt }), ...commands);
const later = monday + hours(1);
const day = 24;

type Refused = [
  rule: string,
  state: AssignmentState | null,
  command: ExerciseCommand,
  at: number,
  reason: string,
];

it.each<Refused>([
  ['E2 nobody to do it', null, anAssign({}, []), monday, 'participants-invalid'],
  ['E2 the same person twice', null, anAssign({}, [ana, ana]), monday, 'participants-invalid'],
  ['E3 together for one', null, anAssign({}, [ana]), monday, 'reveal-needs-two'],
  ['E2 due in the past', null, anAssign({ dueAt: monday }), monday, 'due-date-past'],
  [
    'E2 for individuals, to two',
    null,
    anAssign({}, [ana, ben], aTemplate({ suits: ['individual'] })),
    monday,
    'template-does-not-suit',
  ],
  [
    'E2 repeated without a due date',
    null,
    anAssign({
      repetition: { every: 'day', zone: 'UTC', firstDueAt: dueAt, end: { by: 'count', count: 2 } },
    }),
    monday,
    'repetition-needs-due-date',
  ],
  ['E2 assigned twice', given(), anAssign(), monday, 'already-assigned'],
  ['E2 not assigned', null, submitting(ana), monday, 'no-such-assignment'],
  ['P3 E2 no part in it', given(), submitting(keller), later, 'no-such-assignment'],
  ['E2 a stale page', given(saving(ana, 0)), saving(ana, 0, 'other words'), later, 'draft-newer-elsewhere'],
  ['E2 saving over what was handed in', given(submitting(ana)), saving(ana, 1), later, 'not-possible-now'],
  [
    'E2 handing in other words',
    given(submitting(ana)),
    submitting(ana, 'changed'),
    later,
    'not-possible-now',
  ],
  [
    'E2 incomplete',
    given(),
    { type: 'submit', accountId: ana, template: aTemplate(), answers: {} },
    later,
    'answers-invalid',
  ],
  [
    'E1 another version',
    given(),
    { type: 'submit', accountId: ana, template: aTemplate({ version: 2 }), answers: someAnswers('x') },
    later,
    'wrong-template',
  ],
  ['E2 review before submission', given(saving(ana, 0)), reviewing(ana, 1), later, 'not-possible-now'],
  [
    'E2 review of reopened work',
    given(submitting(ana), reopening(ana)),
    reviewing(ana, 1),
    later,
    'not-possible-now',
  ],
  [
    'E2 review of an older submission',
    given(submitting(ana), reopening(ana), submitting(ana, 'again')),
    reviewing(ana, 1),
    later,
    'submission-newer',
  ],
  ['E2 reopening what was not handed in', given(), reopening(ana), later, 'not-possible-now'],
  ['E2 expiring at the due date', given(), { type: 'expire' }, dueAt, 'not-expired-yet'],
  ['E2 handing in after the grace', given(), submitting(ana), dueAt + hours(7 * day), 'past-due'],
  [
    'E2 withdrawing what is done',
    given(submitting(ana), submitting(ben)),
    { type: 'withdraw' },
    later,
    'nothing-to-withdraw',
  ],
  [
    'E3 the second before the first',
    after(anAssign({ reveal: 'in-turns' })),
    saving(ben, 0),
    later,
    'not-your-turn',
  ],
  [
    'E3 the second hands in first',
    after(anAssign({ reveal: 'in-turns' })),
    submitting(ben),
    later,
    'not-your-turn',
  ],
])('%s is refused', (_rule, state, command, at, reason) => {
  expect(decideAssignment(command, state, at)).toMatchObject({ ok: false, refusal: { reason } });
});

type Same = [command: string, state: AssignmentState, again: ExerciseCommand];
it.each<Same>([
  ['save-answers', given(saving(ana, 0)), saving(ana, 0)],
  ['submit', given(submitting(ana)), submitting(ana)],
  ['submit, after the review', given(submitting(ana), reviewing(ana, 1)), submitting(ana)],
  ['review', given(submitting(ana), reviewing(ana, 1)), reviewing(ana, 1)],
  ['mark-seen', given(submitting(ana), markingSeen(ana, 1)), markingSeen(ana, 1)],
  ['reopen', given(submitting(ana), reopening(ana)), reopening(ana)],
  ['withdraw', given({ type: 'withdraw' }), { type: 'withdraw' }],
])('E2 %s twice happens once', (_command, state, again) => {
  expect(decideAssignment(again, state, later)).toEqual({ ok: true, value: [] });
});

it('E2: assigned → started → submitted → reviewed → reopened → submitted', () => {
  const steps = [
    saving(ana, 0),
    submitting(ana),
    reviewing(ana, 2),
    reopening(ana),
    submitting(ana, 'better'),
  ];
  const states = steps.map((_, index) => given(...steps.slice(0, index + 1)).participations[0]);
  expect(states.map((part) => part?.state)).toEqual([
    'started',
    'submitted',
    'reviewed',
    'reopened',
    'submitted',
  ]);
  expect(states[4]).toMatchObject({ submission: { revision: 4, answers: someAnswers('better') } });
});

it('E2: what was marked as seen can still be answered, and handed in again it waits anew', () => {
  const seen = given(submitting(ana), markingSeen(ana, 1));
  expect(seen.participations[0]).toMatchObject({ state: 'submitted', seenAt: expect.any(Number) });
  expect(decideAssignment(reviewing(ana, 1), seen, later)).toMatchObject({ ok: true });
  const again = given(submitting(ana), markingSeen(ana, 1), reopening(ana), submitting(ana, 'better'));
  expect(again.participations[0]).toMatchObject({ state: 'submitted', seenAt: null });
});

it.each([
  ['nothing that was handed in', given(), 'not-possible-now'],
  [
    'what has changed since',
    given(submitting(ana), reopening(ana), submitting(ana, 'more')),
    'submission-newer',
  ],
])('E2: marking as seen is refused for %s', (_what, state, reason) => {
  expect(decideAssignment(markingSeen(ana, 1), state, later)).toMatchObject({ refusal: { reason } });
});

it('E2: late within the grace is still handed in', () => {
  expect(decideAssignment(submitting(ana), given(), dueAt + hours(24))).toMatchObject({ ok: true });
});

it('E2: expiring ends what is open and leaves what was handed in', () => {
  const state = given(submitting(ana), saving(ben, 0));
  const decision = decideAssignment({ type: 'expire' }, state, dueAt + hours(7 * day));
  expect(decision).toMatchObject({ ok: true, value: [{ type: 'participation-expired', accountId: ben }] });
});

it('E2: withdrawing keeps the author’s words with the author', () => {
  const [, part] = given(submitting(ana), saving(ben, 0), { type: 'withdraw' }).participations;
  expect(part).toMatchObject({
    state: 'withdrawn',
    draft: { answers: someAnswers('a wa') },
    submission: null,
  });
});

it('E4: handing in opens a review clock where one is promised, feedback answers it', () => {
  const { assignment } = after(anAssign({ promisesReview: true }));
  const submission = { revision: 1, answers: {}, submittedAt: monday };
  const submitted = { type: 'answers-submitted', accountId: ana, submission } as const;
  const reviewed = {
    type: 'submission-reviewed',
    accountId: ana,
    feedback: aBody('Thank you.'),
    reviewedBy: keller,
    at: later,
  } as const;
  expect(reviewClockStep(assignment, submitted)).toBe('open');
  expect(reviewClockStep(assignment, reviewed)).toBe('answer');
  expect(reviewClockStep({ ...assignment, promisesReview: false }, submitted)).toBe('none');
});
