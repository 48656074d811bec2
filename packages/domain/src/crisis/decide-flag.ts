import type { AccountRole } from '../account/account-role.ts';
import type { AccountId, FlagId, RoomId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { type CrisisCategory, pageLevel } from './crisis-level.ts';
import type { Flag, FlagFinding, FlagLevel, FlagOutcome, FlagSource, FlagState } from './flag.ts';
import type { FlagRefusal } from './flag-refusal.ts';
import { gapAfter, type LadderPolicy, type LadderTarget, ladderStep } from './ladder.ts';

/** Who acts: an account with the role that it has on the platform. */
export type Actor = { readonly accountId: AccountId; readonly role: AccountRole };

/** What the detector or an instrument item (C10) found in which text. */
export type FlagRaise = {
  readonly flagId: FlagId;
  readonly roomId: RoomId;
  readonly authorId: AccountId;
  readonly source: FlagSource;
  readonly sourceId: string;
  readonly sourceRevision: number;
  readonly level: FlagLevel;
  readonly categories: readonly CrisisCategory[];
  readonly findings: readonly FlagFinding[];
  readonly ruleset: string;
};

/** How grave a case is, and how many texts are in it, its first among them. */
export type CaseExtent = { readonly level: FlagLevel; readonly texts: number };

/** A case that waits for a named person to take it. */
export type OpenCase = Extract<Flag, { readonly state: 'open' }>;

export type FlagCommand =
  /** `joins`: the case of the same author that is open and in nobody's hands; one that pages joins it. */
  | ({ readonly type: 'raise'; readonly joins?: OpenCase | null } & FlagRaise)
  /** C6: the detector threw. */
  | ({ readonly type: 'raise-without-detector' } & Omit<FlagRaise, 'level' | 'categories' | 'findings'>)
  /** A text of this level has joined the case. */
  | { readonly type: 'take-in'; readonly level: FlagLevel }
  /** By the workflow or the watchdog, whichever comes first; the other is refused. */
  | { readonly type: 'page-step'; readonly step: number }
  /** C7: no page of this step got through to anybody on any channel. */
  | { readonly type: 'step-reached-nobody'; readonly step: number }
  /** `seen`: the case as it stood on the screen of whoever takes it; `texts`: how many are in it now. */
  | { readonly type: 'acknowledge'; readonly by: Actor; readonly seen: CaseExtent; readonly texts: number }
  | { readonly type: 'record-outcome'; readonly by: Actor; readonly outcome: FlagOutcome }
  | { readonly type: 'mark-useful'; readonly by: Actor; readonly useful: boolean }
  | { readonly type: 'hide-help'; readonly by: AccountId };

/** What happened; instants in epoch ms. */
export type FlagEvent =
  /** `alert`: tell the platform's staff that the detector failed. */
  | { readonly type: 'flag-raised'; readonly flag: Flag; readonly alert: boolean }
  | {
      readonly type: 'step-paged';
      readonly step: number;
      readonly to: LadderTarget;
      readonly nextStep: number;
      readonly nextStepAt: number;
    }
  /** It is about more than people were paged for, so the next step does not wait for its time. */
  | { readonly type: 'case-graver'; readonly level: FlagLevel; readonly nextStepAt: number }
  /** The next step does not wait for its time. */
  | { readonly type: 'step-brought-forward'; readonly step: number; readonly nextStepAt: number }
  | {
      readonly type: 'flag-acknowledged';
      readonly by: AccountId;
      readonly at: number;
      readonly outcomeDueAt: number;
      /** The ladder waits until the outcome is due, but for a step that is owed. */
      readonly nextStepAt: number;
    }
  | {
      readonly type: 'flag-resolved';
      readonly by: AccountId;
      readonly at: number;
      readonly outcome: FlagOutcome;
    }
  | { readonly type: 'marked-useful'; readonly by: AccountId; readonly useful: boolean }
  | { readonly type: 'help-hidden'; readonly at: number };

type Decision = Outcome<readonly FlagEvent[], FlagRefusal>;

const raise = (
  found: FlagRaise,
  { detectorFailed, joins }: { readonly detectorFailed: boolean; readonly joins: OpenCase | null },
  now: number,
): Decision => {
  const { flagId, roomId, authorId, source, sourceId, sourceRevision } = found;
  const { level, categories, findings, ruleset } = found;
  const into = level >= pageLevel && joins?.authorId === authorId ? joins : null;
  const { nextStep, nextStepAt } = into ?? { nextStep: 0, nextStepAt: now };
  const state: FlagState = level >= pageLevel ? { state: 'open', nextStep, nextStepAt } : { state: 'noted' };
  const origin = { flagId, roomId, authorId, source, sourceId, sourceRevision };
  const inCase = { caseId: into?.flagId ?? null, caseLevel: gravest(level, into?.caseLevel ?? level) };
  const finding = { level, ...inCase, categories, findings, ruleset, detectorFailed };
  const flag: Flag = { ...origin, ...finding, raisedAt: now, useful: null, helpHiddenAt: null, ...state };
  return accept([{ type: 'flag-raised', flag, alert: detectorFailed }]);
};

const gravest = (one: FlagLevel, other: FlagLevel): FlagLevel => (one > other ? one : other);

/**
 * Another text in a case that nobody has taken yet: the ladder that runs is for it too, and nobody is paged twice on the same
 * step. A graver one brings the next step forward. Once somebody has taken the case they may know nothing of what comes
 * after, so that is no part of it any more and pages by itself.
 */
const takeIn = (flag: Flag, level: FlagLevel, now: number): Decision => {
  if (flag.state === 'acknowledged') return refuse({ reason: 'case-is-taken' });
  if (flag.state === 'resolved') return refuse({ reason: 'flag-resolved' });
  if (flag.state === 'noted') return refuse({ reason: 'flag-only-noted' });
  if (level <= flag.caseLevel) return accept([]);
  return accept([{ type: 'case-graver', level, nextStepAt: Math.min(flag.nextStepAt, now) }]);
};

const pageStep = (flag: Flag, step: number, policy: LadderPolicy, now: number): Decision => {
  if (flag.state === 'resolved') return refuse({ reason: 'flag-resolved' });
  if (flag.state === 'noted') return refuse({ reason: 'flag-only-noted' });
  if (flag.nextStep !== step || now < flag.nextStepAt) return refuse({ reason: 'step-not-due' });
  const { to } = ladderStep(policy, step);
  const nextStepAt = inHand(flag, now) ? flag.outcomeDueAt : flag.nextStepAt + gapAfter(policy, step);
  return accept([{ type: 'step-paged', step, to, nextStep: step + 1, nextStepAt }]);
};

/**
 * A page that reaches nobody is no page: the next one on the ladder is told now, and what follows keeps its distance
 * to that. Not beyond the written steps, where everybody has been tried: there each repetition keeps its time, or a
 * dead channel would page without end. Nor while somebody has it in hand.
 */
const reachedNobody = (flag: Flag, step: number, policy: LadderPolicy, now: number): Decision => {
  if (flag.state === 'resolved') return refuse({ reason: 'flag-resolved' });
  if (flag.state === 'noted') return refuse({ reason: 'flag-only-noted' });
  if (flag.nextStep !== step + 1) return refuse({ reason: 'step-not-due' });
  if (inHand(flag, now) || flag.nextStep >= policy.steps.length || flag.nextStepAt <= now) return accept([]);
  return accept([{ type: 'step-brought-forward', step: flag.nextStep, nextStepAt: now }]);
};

/** A named person has it, and the time for its outcome has not passed (`now` in epoch ms). */
export const inHand = (flag: Flag, now: number): flag is Extract<Flag, { readonly state: 'acknowledged' }> =>
  flag.state === 'acknowledged' && now < flag.outcomeDueAt;

/** It is about more than its first text, which is what people were paged for at the start. */
export const becameGraver = ({ level, caseLevel }: Flag): boolean => caseLevel > level;

/**
 * Acknowledging holds the ladder until the outcome is due. Doing it again, or taking over, does not buy more
 * time before that; once the time has passed and the ladder goes on, a named person may take the case anew.
 *
 * Nobody takes what they have not seen: a case that has grown since it was on their screen is refused. And the step that a
 * graver text made due is still taken, so that some page says how grave it is.
 */
const acknowledge = (
  flag: Flag,
  { by, seen, texts }: Extract<FlagCommand, { type: 'acknowledge' }>,
  policy: LadderPolicy,
  now: number,
): Decision => {
  if (flag.state === 'resolved') return refuse({ reason: 'flag-resolved' });
  if (flag.state === 'noted') return refuse({ reason: 'flag-only-noted' });
  const running = inHand(flag, now);
  if (running && flag.acknowledgedBy === by.accountId) return accept([]);
  if (flag.caseLevel > seen.level || texts > seen.texts) return refuse({ reason: 'case-grew' });
  const outcomeDueAt = running ? flag.outcomeDueAt : now + policy.outcomeWithinMs;
  const owed = becameGraver(flag) && flag.nextStepAt <= now && (flag.state === 'open' || running);
  const nextStepAt = owed ? flag.nextStepAt : outcomeDueAt;
  return accept([{ type: 'flag-acknowledged', by: by.accountId, at: now, outcomeDueAt, nextStepAt }]);
};

const recordOutcome = (flag: Flag, by: AccountId, outcome: FlagOutcome, now: number): Decision => {
  if (flag.state === 'open') return refuse({ reason: 'take-it-first' });
  if (flag.state !== 'resolved') return accept([{ type: 'flag-resolved', by, at: now, outcome }]);
  return flag.outcome === outcome && flag.resolvedBy === by
    ? accept([])
    : refuse({ reason: 'flag-resolved' });
};

const isClinician = ({ role }: Actor): boolean => role === 'responder' || role === 'therapist';

/**
 * The life of a flag (C3–C6, C10). Level 3 and 4 climb the ladder from the first moment, or join a case that does; 1 and 2 are noted.
 * An empty list of events: it was so already. `now` in epoch ms.
 */
export const decideFlag = (
  command: FlagCommand,
  flag: Flag | null,
  policy: LadderPolicy,
  now: number,
): Decision => {
  if (command.type === 'raise' || command.type === 'raise-without-detector') {
    if (flag !== null) return refuse({ reason: 'flag-exists-already' });
    if (command.type === 'raise')
      return raise(command, { detectorFailed: false, joins: command.joins ?? null }, now);
    const noFinding = { level: 2, categories: [], findings: [] } as const;
    return raise({ ...command, ...noFinding }, { detectorFailed: true, joins: null }, now);
  }
  if (flag === null) return refuse({ reason: 'no-such-flag' });
  const ofTheCase = command.type !== 'hide-help' && command.type !== 'mark-useful';
  if (flag.caseId !== null && ofTheCase) return refuse({ reason: 'flag-joined-a-case' });
  if (command.type === 'take-in') return takeIn(flag, command.level, now);
  if (command.type === 'page-step') return pageStep(flag, command.step, policy, now);
  if (command.type === 'step-reached-nobody') return reachedNobody(flag, command.step, policy, now);
  if (command.type === 'hide-help') {
    if (flag.authorId !== command.by) return refuse({ reason: 'not-the-author' });
    return accept(flag.helpHiddenAt === null ? [{ type: 'help-hidden', at: now }] : []);
  }
  if (!isClinician(command.by)) return refuse({ reason: 'not-a-clinician' });
  const by = command.by.accountId;
  switch (command.type) {
    case 'acknowledge':
      return acknowledge(flag, command, policy, now);
    case 'record-outcome':
      return recordOutcome(flag, by, command.outcome, now);
    case 'mark-useful':
      return accept(
        flag.useful === command.useful ? [] : [{ type: 'marked-useful', by, useful: command.useful }],
      );
  }
};
