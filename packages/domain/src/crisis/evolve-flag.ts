import type { FlagEvent } from './decide-flag.ts';
import type { Flag, FlagState } from './flag.ts';
import { type LadderPolicy, type LadderTarget, ladderStep } from './ladder.ts';

const inState = (flag: Flag, state: FlagState): Flag => {
  const { flagId, roomId, authorId, source, sourceId, sourceRevision } = flag;
  const { level, categories, findings, ruleset, detectorFailed, raisedAt, useful, helpHiddenAt } = flag;
  const { caseId, caseLevel } = flag;
  const origin = { flagId, roomId, authorId, source, sourceId, sourceRevision };
  const finding = { level, caseId, caseLevel, categories, findings, ruleset, detectorFailed };
  return { ...origin, ...finding, raisedAt, useful, helpHiddenAt, ...state };
};

const acknowledgedOf = (flag: Flag) => {
  if (flag.state !== 'acknowledged') return null;
  const { acknowledgedBy, acknowledgedAt, outcomeDueAt } = flag;
  return { acknowledgedBy, acknowledgedAt, outcomeDueAt };
};

/** The flag after an event of `decideFlag`; null only before it was raised. */
export const evolveFlag = (flag: Flag | null, event: FlagEvent): Flag | null => {
  if (event.type === 'flag-raised') return event.flag;
  if (flag === null) return null;
  switch (event.type) {
    case 'step-paged': {
      if (flag.state !== 'open' && flag.state !== 'acknowledged') return flag;
      return { ...flag, nextStep: event.nextStep, nextStepAt: event.nextStepAt };
    }
    case 'case-graver': {
      if (flag.state !== 'open') return flag;
      return { ...flag, caseLevel: event.level, nextStepAt: event.nextStepAt };
    }
    case 'step-brought-forward': {
      if (flag.state !== 'open' && flag.state !== 'acknowledged') return flag;
      return { ...flag, nextStepAt: event.nextStepAt };
    }
    case 'flag-acknowledged': {
      if (flag.state !== 'open' && flag.state !== 'acknowledged') return flag;
      const { nextStep } = flag;
      const { by: acknowledgedBy, at: acknowledgedAt, outcomeDueAt, nextStepAt } = event;
      const taken = { acknowledgedBy, acknowledgedAt, outcomeDueAt };
      return inState(flag, { state: 'acknowledged', nextStep, nextStepAt, ...taken });
    }
    case 'flag-resolved': {
      const nextStep = 'nextStep' in flag ? flag.nextStep : 0;
      const { by: resolvedBy, at: resolvedAt, outcome } = event;
      const end = { outcome, resolvedBy, resolvedAt, acknowledged: acknowledgedOf(flag), nextStep };
      return inState(flag, { state: 'resolved', ...end });
    }
    case 'marked-useful':
      return { ...flag, useful: event.useful };
    case 'help-hidden':
      return { ...flag, helpHiddenAt: event.at };
  }
};

/**
 * The step that comes next and when it is due (epoch ms), or null when the flag is on no ladder (any more).
 */
export const nextStep = (
  flag: Flag,
  policy: LadderPolicy,
): { readonly step: number; readonly to: LadderTarget; readonly at: number } | null => {
  if (flag.state === 'noted' || flag.state === 'resolved') return null;
  return { step: flag.nextStep, to: ladderStep(policy, flag.nextStep).to, at: flag.nextStepAt };
};
