import { standardLadder } from '@stillroom/domain/crisis/ladder';
import { expect, it } from 'vitest';
import { adminOnCall } from '../../words/en/admin-on-call.ts';
import { ladderFieldsOf, readLadder, readLadderFields, shownRows } from './ladder-form.ts';

const { faults } = adminOnCall;
const row = (minutes: string, to: string) => ({ minutes, to });
const read = (rows: { minutes: string; to: string }[], repeat = '5', outcome = '30') =>
  readLadder({ rows, repeat, outcome }, faults);

it('C4: keeps the standard ladder on the way there and back', () => {
  const fields = ladderFieldsOf(standardLadder);
  const form = new FormData();
  for (const { minutes, to } of shownRows(fields.rows)) {
    form.append('after', minutes);
    form.append('to', to);
  }
  form.set('repeat', fields.repeat);
  form.set('outcome', fields.outcome);
  expect(readLadder(readLadderFields(form), faults)).toEqual({ ok: true, ladder: standardLadder });
});

it('puts steps in the order of time', () => {
  const ladder = read([row('0', 'on-call'), row('9', 'everyone'), row('4', 'backup')]);
  expect(ladder).toMatchObject({ ok: true, ladder: { steps: [{}, { to: 'backup' }, { to: 'everyone' }] } });
});

it.each([
  ['a first step that is not at once', [row('1', 'everyone')], faults['first-step-not-at-once']],
  ['two steps at one minute', [row('0', 'on-call'), row('0', 'everyone')], faults['steps-out-of-order']],
  ['a last step that does not page everyone', [row('0', 'on-call')], faults['last-step-not-everyone']],
  ['minutes that are no number', [row('soon', 'everyone')], faults.numbers],
])('C4: refuses %s', (_what, rows, sentence) => {
  const outcome = read(rows);
  expect(outcome.ok ? [] : outcome.faults).toContain(sentence);
});
