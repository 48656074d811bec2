import { describe, expect, it } from 'vitest';
import {
  accepted,
  aFlagId,
  allSeen,
  anAccountId,
  ana,
  aRaise,
  ben,
  keller,
  minutes,
  monday,
  refused,
} from '../testing/builders.ts';
import { decideFlag, type FlagCommand } from './decide-flag.ts';
import { evolveFlag, nextStep } from './evolve-flag.ts';
import type { Flag } from './flag.ts';
import { mayReadFlaggedText } from './flagged-text.ts';
import { ladderPolicySchema, standardLadder } from './ladder.ts';

const policy = standardLadder;
const rosa = { accountId: anAccountId(20), role: 'responder' } as const;
const omar = { accountId: anAccountId(21), role: 'responder' } as const;
const after = (flag: Flag | null, at: number, ...commands: readonly FlagCommand[]): Flag => {
  const end = commands.reduce(
    (current, command) => accepted(decideFlag(command, current, policy, at)).reduce(evolveFlag, current),
    flag,
  );
  if (end === null) throw new Error('no flag was raised');
  return end;
};
const raised = after(null, monday, { type: 'raise', ...aRaise() });
const climb = (flag: Flag, steps: number): Flag => {
  let current = flag;
  for (let count = 0; count < steps; count += 1) {
    const next = nextStep(current, policy);
    if (next) current = after(current, next.at, { type: 'page-step', step: next.step });
  }
  return current;
};

describe('C4: a text in a case that nobody has taken', () => {
  const open3 = climb(after(null, monday, { type: 'raise', ...aRaise({ level: 3 }) }), 1);
  const joining = (into: Flag, over = {}) => {
    if (into.state !== 'open') throw new Error('The case is not open.');
    const raise = { type: 'raise', ...aRaise({ flagId: aFlagId(7), ...over }), joins: into } as const;
    return after(null, monday + 1, raise);
  };

  it('joins it, and has no ladder of its own', () => {
    const joined = joining(open3, { level: 4 });
    expect(joined).toMatchObject({ caseId: open3.flagId, level: 4, caseLevel: 4, state: 'open' });
    const due = decideFlag({ type: 'page-step', step: 1 }, joined, policy, monday + minutes(60));
    expect(refused(due)).toBe('flag-joined-a-case');
    expect(refused(decideFlag({ type: 'acknowledge', by: rosa, ...allSeen }, joined, policy, monday))).toBe(
      'flag-joined-a-case',
    );
  });

  it('joins nobody else’s, and one that pages nobody joins none', () => {
    expect(joining(open3, { authorId: ben }).caseId).toBeNull();
    expect(joining(open3, { level: 2 })).toMatchObject({ caseId: null, state: 'noted' });
  });

  it('changes nothing of the ladder when it is no graver: nobody is told twice on one step', () => {
    expect(accepted(decideFlag({ type: 'take-in', level: 3 }, open3, policy, monday + 1))).toEqual([]);
  });

  it('that is graver brings the next step forward, once, and what follows keeps its distance', () => {
    const graver = after(open3, monday + 1, { type: 'take-in', level: 4 });
    expect(graver).toMatchObject({ level: 3, caseLevel: 4, nextStep: 1, nextStepAt: monday + 1 });
    expect(accepted(decideFlag({ type: 'take-in', level: 4 }, graver, policy, monday + 2))).toEqual([]);
    const paged = after(graver, monday + 1, { type: 'page-step', step: 1 });
    expect(nextStep(paged, policy)).toMatchObject({ step: 2, at: monday + 1 + minutes(3) });
  });

  it('nobody takes what was not on their screen: neither a graver text nor one more', () => {
    const graver = after(open3, monday + 1, { type: 'take-in', level: 4 });
    const taking = (seen: { level: 3 | 4; texts: number }) =>
      decideFlag({ type: 'acknowledge', by: rosa, seen, texts: 2 }, graver, policy, monday + 2);
    expect(refused(taking({ level: 3, texts: 2 }))).toBe('case-grew');
    expect(refused(taking({ level: 4, texts: 1 }))).toBe('case-grew');
    expect(taking({ level: 4, texts: 2 }).ok).toBe(true);
  });

  it('that is graver is paged even when the case was taken first, once; then the ladder waits for the outcome', () => {
    const graver = after(open3, monday + 1, { type: 'take-in', level: 4 });
    const taken = after(graver, monday + 2, { type: 'acknowledge', by: rosa, ...allSeen });
    expect(nextStep(taken, policy)).toMatchObject({ step: 1, at: monday + 1 });
    const paged = after(taken, monday + 3, { type: 'page-step', step: 1 });
    expect(nextStep(paged, policy)).toMatchObject({ step: 2, at: monday + 2 + policy.outcomeWithinMs });
  });

  it('is none of it once a person has taken it', () => {
    const taken = after(open3, monday + 1, { type: 'acknowledge', by: rosa, ...allSeen });
    expect(refused(decideFlag({ type: 'take-in', level: 4 }, taken, policy, monday + 2))).toBe(
      'case-is-taken',
    );
  });
});

describe('raising', () => {
  it('C4: levels 3 and 4 begin to climb at once, 1 and 2 are noted', () => {
    for (const level of [3, 4] as const) {
      const flag = after(null, monday, { type: 'raise', ...aRaise({ level }) });
      expect(nextStep(flag, policy)).toEqual({ step: 0, to: 'on-call', at: monday });
    }
    for (const level of [1, 2] as const) {
      const flag = after(null, monday, { type: 'raise', ...aRaise({ level }) });
      expect(flag.state).toBe('noted');
      expect(nextStep(flag, policy)).toBeNull();
    }
  });

  it('C6: a detector that failed raises level 2, with an alert', () => {
    const events = accepted(
      decideFlag({ type: 'raise-without-detector', ...aRaise() }, null, policy, monday),
    );
    expect(events).toMatchObject([{ alert: true, flag: { level: 2, state: 'noted', detectorFailed: true } }]);
    expect(events).toMatchObject([{ flag: { categories: [], findings: [] } }]);
  });

  it('C10: an answer raises a flag like a message does', () => {
    const flag = after(null, monday, { type: 'raise', ...aRaise({ source: 'answers', level: 3 }) });
    expect(flag).toMatchObject({ state: 'open', source: 'answers' });
  });

  it('once', () => {
    expect(refused(decideFlag({ type: 'raise', ...aRaise() }, raised, policy, monday))).toBe(
      'flag-exists-already',
    );
  });
});

describe('the ladder', () => {
  it('C4: on-call at 0 and 2 minutes, backup at 5, supervisor at 10, everyone at 15 and every 5 from then', () => {
    const seen = [0, 1, 2, 3, 4, 5, 6].map((count) => {
      const next = nextStep(climb(raised, count), policy);
      return next && [(next.at - monday) / minutes(1), next.to];
    });
    expect(seen).toEqual([
      [0, 'on-call'],
      [2, 'on-call'],
      [5, 'backup'],
      [10, 'supervisor'],
      [15, 'everyone'],
      [20, 'everyone'],
      [25, 'everyone'],
    ]);
  });

  it('C7: a step is taken once, whoever comes first, and never early', () => {
    const paged = climb(raised, 1);
    expect(refused(decideFlag({ type: 'page-step', step: 0 }, paged, policy, monday))).toBe('step-not-due');
    const early = decideFlag({ type: 'page-step', step: 1 }, paged, policy, monday + minutes(2) - 1);
    expect(refused(early)).toBe('step-not-due');
    expect(decideFlag({ type: 'page-step', step: 1 }, paged, policy, monday + minutes(2)).ok).toBe(true);
  });

  it('C4: acknowledging holds it; without an outcome in time it goes on where it stood', () => {
    const takenAt = monday + minutes(1);
    const taken = after(climb(raised, 1), takenAt, { type: 'acknowledge', by: rosa, ...allSeen });
    expect(nextStep(taken, policy)).toEqual({ step: 1, to: 'on-call', at: takenAt + minutes(30) });
    const going = climb(taken, 1);
    expect(nextStep(going, policy)).toEqual({ step: 2, to: 'backup', at: takenAt + minutes(33) });
  });

  it('C4: acknowledging again, or by another, buys no time before the outcome is due', () => {
    const taken = after(raised, monday, { type: 'acknowledge', by: rosa, ...allSeen });
    const again = decideFlag(
      { type: 'acknowledge', by: rosa, ...allSeen },
      taken,
      policy,
      monday + minutes(29),
    );
    expect(accepted(again)).toEqual([]);
    const over = after(taken, monday + minutes(29), { type: 'acknowledge', by: omar, ...allSeen });
    expect(over).toMatchObject({ acknowledgedBy: omar.accountId, outcomeDueAt: monday + minutes(30) });
    const late = after(taken, monday + minutes(30), { type: 'acknowledge', by: omar, ...allSeen });
    expect(late).toMatchObject({ nextStepAt: monday + minutes(60) });
  });

  it('C7: when a step reached nobody, the next one does not wait; what follows keeps its distance', () => {
    const unheard = monday + 4_000;
    const onCallTwice = climb(raised, 2);
    const forward = after(onCallTwice, monday + minutes(2), { type: 'step-reached-nobody', step: 1 });
    expect(nextStep(forward, policy)).toEqual({ step: 2, to: 'backup', at: monday + minutes(2) });
    expect(nextStep(climb(forward, 1), policy)).toMatchObject({ step: 3, at: monday + minutes(7) });
    const first = after(climb(raised, 1), unheard, { type: 'step-reached-nobody', step: 0 });
    expect(nextStep(first, policy)).toEqual({ step: 1, to: 'on-call', at: unheard });
  });

  it('C7: it is not brought forward where everybody was tried, nor while somebody has it in hand', () => {
    const everyone = climb(raised, 5);
    const again = { type: 'step-reached-nobody', step: 4 } as const;
    expect(accepted(decideFlag(again, everyone, policy, monday + minutes(15)))).toEqual([]);
    const taken = after(climb(raised, 1), monday, { type: 'acknowledge', by: rosa, ...allSeen });
    const unheard = { type: 'step-reached-nobody', step: 0 } as const;
    expect(accepted(decideFlag(unheard, taken, policy, monday + minutes(1)))).toEqual([]);
    expect(refused(decideFlag(unheard, climb(raised, 2), policy, monday + minutes(2)))).toBe('step-not-due');
  });

  it('C4: nothing ends it before somebody took it; what is only noted ends without', () => {
    const end: FlagCommand = { type: 'record-outcome', by: rosa, outcome: 'reached' };
    for (const level of [3, 4] as const) {
      const open = after(null, monday, { type: 'raise', ...aRaise({ level }) });
      expect(refused(decideFlag(end, open, policy, monday))).toBe('take-it-first');
    }
    const noted = after(null, monday, { type: 'raise', ...aRaise({ level: 2 }) });
    expect(after(noted, monday, end).state).toBe('resolved');
  });

  it('an outcome ends it', () => {
    const taken = after(raised, monday, { type: 'acknowledge', by: rosa, ...allSeen });
    const done = after(taken, monday, { type: 'record-outcome', by: rosa, outcome: 'reached' });
    expect(nextStep(done, policy)).toBeNull();
    expect(refused(decideFlag({ type: 'page-step', step: 0 }, done, policy, monday))).toBe('flag-resolved');
    const same: FlagCommand = { type: 'record-outcome', by: rosa, outcome: 'reached' };
    expect(accepted(decideFlag(same, done, policy, monday))).toEqual([]);
    expect(refused(decideFlag({ ...same, outcome: 'false-alarm' }, done, policy, monday))).toBe(
      'flag-resolved',
    );
  });
});

describe('who acts', () => {
  it('a named clinician; neither a client nor an admin', () => {
    for (const role of ['client', 'admin'] as const) {
      const command: FlagCommand = { type: 'acknowledge', by: { accountId: ben, role }, ...allSeen };
      expect(refused(decideFlag(command, raised, policy, monday))).toBe('not-a-clinician');
    }
    const therapist = { accountId: keller, role: 'therapist' } as const;
    expect(decideFlag({ type: 'acknowledge', by: therapist, ...allSeen }, raised, policy, monday).ok).toBe(
      true,
    );
  });

  it('C3: its author puts the help away, and nothing else changes', () => {
    const hidden = after(raised, monday, { type: 'hide-help', by: ana });
    expect(hidden).toEqual({ ...raised, helpHiddenAt: monday });
    expect(refused(decideFlag({ type: 'hide-help', by: ben }, raised, policy, monday))).toBe(
      'not-the-author',
    );
  });

  it('C8: a responder marks it useful or not, also afterwards', () => {
    const taken = after(raised, monday, { type: 'acknowledge', by: rosa, ...allSeen });
    const done = after(taken, monday, { type: 'record-outcome', by: rosa, outcome: 'false-alarm' });
    expect(after(done, monday, { type: 'mark-useful', by: rosa, useful: false }).useful).toBe(false);
  });

  it('an admin never reads the flagged text, a responder only where people are paged', () => {
    const noted = after(null, monday, { type: 'raise', ...aRaise({ level: 2 }) });
    for (const onRoster of [true, false]) {
      expect(mayReadFlaggedText(raised, { role: 'responder', onRoster })).toBe(true);
      expect(mayReadFlaggedText(noted, { role: 'responder', onRoster })).toBe(false);
      for (const role of ['admin', 'client'] as const) {
        expect(mayReadFlaggedText(raised, { role, onRoster })).toBe(false);
      }
    }
  });

  it('a therapist reads the flagged text through the flag only while on the roster', () => {
    expect(mayReadFlaggedText(raised, { role: 'therapist', onRoster: true })).toBe(true);
    expect(mayReadFlaggedText(raised, { role: 'therapist', onRoster: false })).toBe(false);
  });
});

describe('ladderPolicySchema', () => {
  it('takes the standard ladder and refuses one that starts late, goes back, or does not end with everyone', () => {
    expect(ladderPolicySchema.parse(standardLadder)).toEqual(standardLadder);
    const ladder = (...steps: readonly (readonly [number, string])[]) =>
      ladderPolicySchema.safeParse({
        ...standardLadder,
        steps: steps.map(([afterMs, to]) => ({ afterMs, to })),
      });
    expect(ladder([1, 'everyone']).success).toBe(false);
    expect(ladder([0, 'on-call'], [0, 'everyone']).success).toBe(false);
    expect(ladder([0, 'everyone'], [5, 'on-call']).success).toBe(false);
    expect(ladder().success).toBe(false);
  });
});
