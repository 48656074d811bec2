import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccountId } from '../ids.ts';
import { aMember, ana, aPartner, ben, monday } from '../testing/builders.ts';
import {
  anAssign,
  aTemplate,
  markingSeen,
  reopening,
  reviewing,
  saving,
  someAnswers,
  submitting,
} from '../testing/exercise-builders.ts';
import { type AssignmentState, type Submission, submissionOf } from './assignment.ts';
import { decideAssignment, type ExerciseCommand } from './decide-assignment.ts';
import { evolveAssignment } from './evolve-assignment.ts';
import type { ExerciseEvent } from './exercise-event.ts';
import { seenBy } from './reveal.ts';
import { reveals } from './template.ts';

const template = aTemplate();
const dueAt = monday + 86_400_000;
const who = fc.constantFrom(ana, ben);
const revision = fc.integer({ min: 0, max: 5 });

/** Every text is its own, so that a text seen tells which saving it came from. */
const commandOf: fc.Arbitrary<(mark: number) => ExerciseCommand> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(who, revision).map(
      ([id, on]) =>
        (mark: number) =>
          saving(id, on, `draft ${mark}`),
    ),
  },
  { weight: 4, arbitrary: who.map((id) => (mark: number) => submitting(id, `handed in ${mark}`)) },
  {
    weight: 2,
    arbitrary: fc.tuple(who, revision).map(
      ([id, on]) =>
        () =>
          reviewing(id, on),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, revision).map(
      ([id, on]) =>
        () =>
          markingSeen(id, on),
    ),
  },
  { weight: 2, arbitrary: who.map((id) => () => reopening(id)) },
  { weight: 1, arbitrary: fc.constant(() => ({ type: 'expire' }) as const) },
  { weight: 1, arbitrary: fc.constant(() => ({ type: 'withdraw' }) as const) },
);

type Step = {
  readonly before: AssignmentState;
  readonly events: readonly ExerciseEvent[];
  readonly state: AssignmentState;
};

const play = (reveal: (typeof reveals)[number], commands: readonly ((mark: number) => ExerciseCommand)[]) => {
  const steps: Step[] = [];
  let state = startWith(reveal);
  commands.forEach((command, index) => {
    const before = state;
    // Up to eleven hours apart: some runs pass the due date and its grace.
    const decision = decideAssignment(command(index), before, monday + (index + 1) * 40_000_000);
    const events = decision.ok ? decision.value : [];
    for (const event of events) state = evolveAssignment(state, event) ?? state;
    steps.push({ before, events, state });
  });
  return steps;
};

const startWith = (reveal: (typeof reveals)[number]): AssignmentState => {
  const decision = decideAssignment(anAssign({ reveal, dueAt }), null, monday);
  const state = decision.ok ? decision.value.reduce(evolveAssignment, null as AssignmentState | null) : null;
  if (!state) throw new Error('The exercise was not assigned');
  return state;
};

const story = fc.tuple(fc.constantFrom(...reveals), fc.array(commandOf, { maxLength: 30 }));
const partOf = (state: AssignmentState, id: AccountId) =>
  state.participations.find(({ accountId }) => accountId === id);
const submittedIn = (state: AssignmentState, id: AccountId): Submission | null => {
  const part = partOf(state, id);
  return part && (part.state === 'submitted' || part.state === 'reviewed') ? part.submission : null;
};

it('E3: no sequence of commands shows a partner what the reveal forbids', () => {
  fc.assert(
    fc.property(story, ([reveal, commands]) => {
      const steps = play(reveal, commands);
      steps.forEach(({ state }, now) => {
        for (const [viewer, author] of [
          [aMember(), ben],
          [aPartner(), ana],
        ] as const) {
          const seen = seenBy(viewer, state, template, [aMember(), aPartner()]);
          const partner = seen.find(({ accountId }) => accountId === author);
          if (partner?.sight === 'hidden') continue;
          if (partner?.sight !== 'shared') throw new Error('A partner saw more than shared answers');
          expect(Object.keys(partner.answers)).toEqual(['moment']);
          // There was a moment at which this very text stood handed in and, for together, the viewer's too.
          const firstTurn = reveal === 'in-turns' && author === ana;
          const allowed = steps
            .slice(0, now + 1)
            .some(
              (past) =>
                submittedIn(past.state, author)?.answers.moment === partner.answers.moment &&
                (reveal === 'in-turns' || submittedIn(past.state, viewer.accountId) !== null),
            );
          expect(allowed).toBe(true);
          if (reveal === 'in-turns' && !firstTurn)
            expect(steps.slice(0, now + 1).some((past) => submittedIn(past.state, ana))).toBe(true);
          expect(reveal).not.toBe('private');
        }
      });
    }),
    { numRuns: 500 },
  );
});

it('E3: together shows both or neither', () => {
  fc.assert(
    fc.property(fc.array(commandOf, { maxLength: 30 }), (commands) => {
      for (const { state } of play('together', commands)) {
        const [byAna, byBen] = [aMember(), aPartner()].map((viewer) =>
          seenBy(viewer, state, template, []).some(({ sight }) => sight === 'shared'),
        );
        expect(byAna).toBe(byBen);
      }
    }),
    { numRuns: 300 },
  );
});

it('E2: what was handed in changes only by handing in again, with a later revision', () => {
  fc.assert(
    fc.property(story, ([reveal, commands]) => {
      for (const { before, events, state } of play(reveal, commands)) {
        for (const id of [ana, ben]) {
          const [was, is] = [before, state].map((at) => {
            const part = partOf(at, id);
            return part ? submissionOf(part) : null;
          });
          if (was === is) continue;
          const handedIn = events.some(
            (event) => event.type === 'answers-submitted' && event.accountId === id,
          );
          expect(handedIn).toBe(true);
          expect(is?.revision).toBeGreaterThan(was?.revision ?? 0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('E2: a review is always of what stood handed in', () => {
  fc.assert(
    fc.property(story, ([reveal, commands]) => {
      for (const { before, events } of play(reveal, commands)) {
        for (const event of events) {
          if (event.type !== 'submission-reviewed') continue;
          expect(partOf(before, event.accountId)?.state).toBe('submitted');
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('E3: the therapist never sees a draft', () => {
  const therapist = { accountId: ana, part: 'therapist', joinedAt: monday, leftAt: null } as const;
  fc.assert(
    fc.property(story, ([reveal, commands]) => {
      for (const { state } of play(reveal, commands)) {
        const seen = seenBy(therapist, state, template, []);
        for (const part of seen) {
          expect(part.sight).toBe('full');
          expect(part).not.toHaveProperty('draft');
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('E3: a private item that was handed in stays between its author and the therapist', () => {
  expect(someAnswers('x').aside).toBeDefined();
  fc.assert(
    fc.property(story, ([reveal, commands]) => {
      for (const { state } of play(reveal, commands)) {
        const seen = seenBy(aMember(), state, template, []).filter(({ accountId }) => accountId === ben);
        expect(JSON.stringify(seen)).not.toContain('private handed in');
        expect(JSON.stringify(seen)).not.toContain('draft');
      }
    }),
    { numRuns: 300 },
  );
});
