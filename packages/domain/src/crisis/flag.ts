import type { AccountId, FlagId, RoomId } from '../ids.ts';
import type { CrisisCategory, CrisisLevel } from './crisis-level.ts';

export const flagSources = ['message', 'answers', 'screening'] as const;
export type FlagSource = (typeof flagSources)[number];

/** What came of it (C4). */
export const flagOutcomes = [
  'reached',
  'safety-plan',
  'emergency-services',
  'false-alarm',
  'unreachable',
] as const;
export type FlagOutcome = (typeof flagOutcomes)[number];

/** A flag is raised from level 1 on. */
export type FlagLevel = Exclude<CrisisLevel, 0>;

/**
 * Which rule spoke, where (UTF-16 indexes into the text, never its words), and what around it made it count less or more: ids of
 * the version that raised the flag, some of which later versions may not know.
 */
export type FlagFinding = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly loweredBy?: readonly string[];
  readonly raisedBy?: readonly string[];
};

/** A named person has taken it; `outcomeDueAt` in epoch ms. */
export type Acknowledged = {
  readonly acknowledgedBy: AccountId;
  readonly acknowledgedAt: number;
  readonly outcomeDueAt: number;
};

/** The next step of the ladder: its number from 0, and when it is due (epoch ms). */
export type Climbing = { readonly nextStep: number; readonly nextStepAt: number };

export type FlagState =
  /** Levels 1 and 2: nobody is paged; level 2 stands at the top of the therapist's inbox the same day. */
  | { readonly state: 'noted' }
  | ({ readonly state: 'open' } & Climbing)
  | ({ readonly state: 'acknowledged' } & Climbing & Acknowledged)
  | {
      readonly state: 'resolved';
      readonly outcome: FlagOutcome;
      readonly resolvedBy: AccountId;
      readonly resolvedAt: number;
      /** Null for one that was never on the ladder, or was resolved without a word before. */
      readonly acknowledged: Acknowledged | null;
      readonly nextStep: number;
    };

/**
 * A text that may be a cry for help. Holds no words. Instants in epoch ms.
 *
 * What the same person writes while nobody has taken their case joins it: one ladder, however many texts. The state of one that
 * joined is that of its case.
 */
export type Flag = {
  readonly flagId: FlagId;
  readonly roomId: RoomId;
  readonly authorId: AccountId;
  readonly source: FlagSource;
  readonly sourceId: string;
  readonly sourceRevision: number;
  readonly level: FlagLevel;
  readonly categories: readonly CrisisCategory[];
  readonly findings: readonly FlagFinding[];
  /** The case that it joined; null: it is a case of its own, or pages nobody. */
  readonly caseId: FlagId | null;
  /** The gravest level in its case, which is what people are paged for. */
  readonly caseLevel: FlagLevel;
  /** The version of the rules that spoke (C8). */
  readonly ruleset: string;
  /** C6: the detector failed; this is no finding but the absence of one. */
  readonly detectorFailed: boolean;
  readonly raisedAt: number;
  /** A responder's mark (C8); null: not said yet. */
  readonly useful: boolean | null;
  /** When its author put the help away; it hides the help, not the flag. */
  readonly helpHiddenAt: number | null;
} & FlagState;

/**
 * Whether the text stands anywhere. A text of a deed that was refused raises its flag all the same, but is not kept: such a
 * flag has a revision below zero.
 */
export const wasKept = ({ sourceRevision }: Pick<Flag, 'sourceRevision'>): boolean => sourceRevision >= 0;
