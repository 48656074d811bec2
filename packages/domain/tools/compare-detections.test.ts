import { expect, it } from 'vitest';
import type { Detection } from '../src/crisis/detect/detection.ts';
import { type Compared, changesByRule, changesOfLevel } from './compare-detections.ts';

const said = (level: Detection['level'], ...rules: string[]): Detection => ({
  level,
  categories: [],
  findings: rules.map((rule) => ({ rule, category: 'suicide', level: 1, start: 0, end: 1 })),
  ruleset: 'test',
});
const row = (label: string, before: Detection, after: Detection): Compared => ({
  text: '',
  label,
  heldOut: false,
  before,
  after,
});

it('C8: a changed rule set is shown by rule: where it newly speaks, where it fell silent, and what that did', () => {
  const rows = [
    row('crisis', said(0), said(3, 'wish')),
    row('crisis', said(2, 'wish'), said(3, 'wish', 'means')),
    row('not_crisis', said(2, 'wish'), said(0)),
    row('not_crisis', said(0), said(0)),
  ];
  expect(changesByRule(rows)).toEqual([
    { rule: 'wish', before: 2, after: 2, gained: 1, lost: 1, raised: 1, sunk: 1 },
    { rule: 'means', before: 0, after: 1, gained: 1, lost: 0, raised: 1, sunk: 0 },
  ]);
  expect([...changesOfLevel(rows)].map(([label, moves]) => [label, Object.fromEntries(moves)])).toEqual([
    ['crisis', { '0 → 3': 1, '2 → 3': 1 }],
    ['not_crisis', { '2 → 0': 1 }],
  ]);
});
