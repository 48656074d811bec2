import { expect, it } from 'vitest';
import { aMember, ana, aPartner, aTherapist, ben, minutes, monday, stranger } from '../testing/builders.ts';
import {
  after,
  anAssign,
  aTemplate,
  reopening,
  reviewing,
  saving,
  someAnswers,
  submitting,
} from '../testing/exercise-builders.ts';
import type { AssignmentState } from './assignment.ts';
import type { ExerciseCommand } from './decide-assignment.ts';
import { type SeenParticipation, seenBy } from './reveal.ts';
import type { Reveal } from './template.ts';

const members = [aMember(), aPartner(), aTherapist()];
const view = (who: 'ana' | 'ben' | 'therapist', state: AssignmentState, among = members) => {
  const viewer = { ana: among[0], ben: among[1], therapist: among[2] }[who];
  return viewer ? seenBy(viewer, state, aTemplate(), among) : [];
};
const says = (seen: SeenParticipation | undefined): string => {
  if (seen?.sight === 'hidden') return `waits for ${seen.waitingFor}`;
  const text = seen?.sight === 'shared' ? seen.answers.moment : undefined;
  return text?.kind === 'long-text' ? text.text : (seen?.sight ?? 'none');
};

type Case = [rule: string, reveal: Reveal, commands: ExerciseCommand[], anaSees: string, benSees: string];
const a = (words: string) => submitting(ana, words);
const b = (words: string) => submitting(ben, words);
const withdrawing: ExerciseCommand = { type: 'withdraw' };

it.each<Case>([
  [
    'private: therapist only',
    'private',
    [a('A'), b('B')],
    'waits for therapist-only',
    'waits for therapist-only',
  ],
  ['together: nothing before both', 'together', [a('A')], 'waits for them', 'waits for you'],
  ['together: both at once', 'together', [a('A'), b('B')], 'B', 'A'],
  [
    'together: a draft is no submission',
    'together',
    [a('A'), saving(ben, 0)],
    'waits for them',
    'waits for you',
  ],
  ['together: reviewed is submitted', 'together', [a('A'), reviewing(ana, 1), b('B')], 'B', 'A'],
  [
    'together: reopened before the other handed in, both wait again',
    'together',
    [a('A'), reopening(ana), b('B')],
    'waits for you',
    'waits for them',
  ],
  ['together: and see it when it comes', 'together', [a('A'), reopening(ana), b('B'), a('A2')], 'B', 'A2'],
  [
    'together: reopened after both, what was seen stays as it was',
    'together',
    [a('A'), b('B'), reopening(ana), saving(ana, 2, 'rework')],
    'B',
    'A',
  ],
  ['in turns: the second sees the first', 'in-turns', [a('A')], 'waits for them', 'A'],
  [
    'in turns: the first waits while the second drafts',
    'in-turns',
    [a('A'), saving(ben, 0)],
    'waits for them',
    'A',
  ],
  ['in turns: then sees the second', 'in-turns', [a('A'), b('B')], 'B', 'A'],
  ['in turns: nothing at first', 'in-turns', [saving(ana, 0)], 'waits for you', 'waits for them'],
  [
    'withdrawn: what was not shown stays unshown',
    'together',
    [a('A'), withdrawing],
    'waits for nothing',
    'waits for nothing',
  ],
  [
    'withdrawn: the part taken back sees no more',
    'in-turns',
    [a('A'), withdrawing],
    'waits for nothing',
    'waits for nothing',
  ],
])('E3 %s', (_rule, reveal, commands, anaSees, benSees) => {
  const state = after(anAssign({ reveal }), ...commands);
  expect(says(view('ana', state)[1])).toBe(anaSees);
  expect(says(view('ben', state)[0])).toBe(benSees);
});

it('E3: the partner gets shared items only, the therapist all that was handed in and no draft', () => {
  const state = after(anAssign(), a('A'), b('B'), reopening(ana), saving(ana, 2, 'unfinished'));
  expect(view('ben', state)[0]).toMatchObject({ answers: { moment: { text: 'A' } } });
  expect(JSON.stringify(view('ben', state)[0])).not.toContain('private');
  expect(view('therapist', state)[0]).toMatchObject({
    sight: 'full',
    submission: { answers: someAnswers('A') },
  });
  expect(JSON.stringify(view('therapist', state))).not.toContain('unfinished');
  expect(JSON.stringify(view('ana', state)[0])).toContain('unfinished');
});

it('E3: feedback is for the author alone', () => {
  const state = after(anAssign(), a('A'), b('B'), reviewing(ana, 1));
  expect(JSON.stringify(view('ben', state))).not.toContain('Thank you');
  expect(view('ana', state)[0]).toMatchObject({ feedback: 'Thank you for this.' });
});

it('E3: who takes no part, and staff who have left, see nothing', () => {
  const state = after(anAssign({ reveal: 'private' }, [ana]), a('A'));
  expect(seenBy(aPartner(), state, aTemplate(), members)).toEqual([]);
  expect(seenBy(aMember({ accountId: stranger }), state, aTemplate(), members)).toEqual([]);
  expect(seenBy(aTherapist({ leftAt: monday }), state, aTemplate(), members)).toEqual([]);
});

it('E3 K4: what was shown before a partner left stays, nothing new is shown after', () => {
  const state = after(anAssign(), a('A'), b('B'));
  const leftAt = (at: number) => [aMember(), aPartner({ leftAt: at }), aTherapist()];
  const later = leftAt(monday + minutes(3));
  expect(says(view('ana', state, later)[1])).toBe('B');
  expect(says(view('ben', state, later)[0])).toBe('A');
  const before = leftAt(monday + minutes(1));
  expect(says(view('ana', state, before)[1])).toBe('waits for nothing');
  expect(says(view('ben', state, before)[0])).toBe('waits for nothing');
});
