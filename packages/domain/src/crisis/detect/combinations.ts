import type { CrisisCategory } from '../crisis-level.ts';
import type { Signal } from '../rules/rule.ts';

/**
 * A message is more than its sentences. Each combination names what must stand together and the level that results; only
 * findings that context has not lowered count; for level 4 those too that it calls a manner of speaking or an if (`combine.ts`).
 * These are all there are.
 */
export type Combination = {
  readonly id: string;
  readonly category: CrisisCategory;
  /** Different rules of the category that count, at this level or above. */
  readonly findings: { readonly atLeast: 1 | 2 | 3; readonly count: number };
  /** Different rules of a signal that must stand in the message too, within `near` words of a finding if given. */
  readonly signals: readonly {
    readonly of: readonly Signal[];
    readonly count: number;
    readonly near?: number;
    /** In words that no finding holds: what is said once does not support itself. */
    readonly apart?: true;
  }[];
  readonly raisesTo: 2 | 3 | 4;
  readonly why: string;
};

export const combinations: readonly Combination[] = [
  {
    id: 'ideation-with-time',
    category: 'suicide',
    findings: { atLeast: 3, count: 1 },
    signals: [{ of: ['soon'], count: 1, near: 8 }],
    raisesTo: 4,
    why: 'Intent with a time is a plan (C-SSRS 5).',
  },
  {
    id: 'ideation-with-means',
    category: 'suicide',
    findings: { atLeast: 3, count: 1 },
    signals: [{ of: ['means'], count: 1, near: 40 }],
    raisesTo: 4,
    why: 'Ideation with means at hand (C-SSRS 4–5; access to means).',
  },
  {
    id: 'ideation-with-farewell',
    category: 'suicide',
    findings: { atLeast: 3, count: 1 },
    signals: [{ of: ['farewell'], count: 1 }],
    raisesTo: 4,
    why: 'Saying goodbye is preparatory behaviour (C-SSRS).',
  },
  {
    id: 'ideation-at-place',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['place'], count: 1, near: 40 }],
    raisesTo: 3,
    why: 'A wish, written from a bridge, a roof or the tracks.',
  },
  {
    id: 'ideation-with-affairs',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['affairs', 'absolving'], count: 1 }],
    raisesTo: 3,
    why: 'A wish to be gone, and affairs put in order or others absolved (C-SSRS, preparatory acts).',
  },
  {
    id: 'farewell-at-place',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['place'], count: 1 },
      { of: ['farewell', 'absolving'], count: 1 },
    ],
    raisesTo: 4,
    why: 'A goodbye from a bridge, a roof or the tracks, written while standing there.',
  },
  {
    id: 'farewell-with-affairs',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['farewell'], count: 1 },
      { of: ['affairs', 'absolving'], count: 1 },
    ],
    raisesTo: 3,
    why: 'A goodbye beside affairs put in order or others absolved.',
  },
  {
    id: 'affairs-absolving',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['affairs'], count: 1 },
      { of: ['absolving'], count: 1 },
    ],
    raisesTo: 3,
    why: 'Affairs put in order and others freed of guilt.',
  },
  {
    id: 'affairs-and-peace',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [{ of: ['affairs'], count: 2 }],
    raisesTo: 2,
    why: 'Two kinds of affairs put in order, or sudden calm beside them.',
  },
  {
    id: 'affairs-in-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['affairs', 'absolving', 'place'], count: 1 },
      { of: ['despair'], count: 2 },
    ],
    raisesTo: 2,
    why: 'Affairs put in order amid two forms of hopelessness.',
  },
  {
    id: 'concern-with-farewell',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['farewell'], count: 1 }],
    raisesTo: 3,
    why: 'A passive wish and a goodbye.',
  },
  {
    id: 'despair-with-farewell',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['farewell'], count: 1 },
      { of: ['despair'], count: 1 },
    ],
    raisesTo: 2,
    why: 'Hopelessness and a goodbye without a word for death.',
  },
  {
    id: 'despair-with-means',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['means'], count: 1, near: 40 }],
    raisesTo: 3,
    why: 'A passive wish with means at hand.',
  },
  {
    id: 'two-concerns',
    category: 'suicide',
    findings: { atLeast: 2, count: 2 },
    signals: [],
    raisesTo: 3,
    why: 'Two different passive signs support each other.',
  },
  {
    id: 'concern-in-despair',
    category: 'suicide',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['despair'], count: 2, near: 60, apart: true }],
    raisesTo: 3,
    why: 'A passive wish amid hopelessness, burden, entrapment (Joiner; O’Connor’s IMV model).',
  },
  {
    id: 'mention-in-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 1 },
    signals: [{ of: ['despair'], count: 2 }],
    raisesTo: 2,
    why: 'The word suicide or dying, not lowered, amid two forms of hopelessness.',
  },
  {
    id: 'means-in-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['means'], count: 1 },
      { of: ['despair'], count: 2 },
    ],
    raisesTo: 2,
    why: 'Means or a plan amid two forms of hopelessness (CALM; C-SSRS).',
  },
  {
    id: 'means-with-time-and-farewell',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['means'], count: 1 },
      { of: ['soon'], count: 1 },
      { of: ['farewell'], count: 1 },
    ],
    raisesTo: 4,
    why: 'Means at hand, a time and a goodbye are a plan that has begun, whatever word is used (C-SSRS 5).',
  },
  {
    id: 'overwhelming-despair',
    category: 'suicide',
    findings: { atLeast: 1, count: 0 },
    signals: [{ of: ['despair'], count: 5 }],
    raisesTo: 3,
    why: 'Worthlessness, burden, entrapment, pain and isolation together, even if death is not named.',
  },
  {
    id: 'self-harm-and-suicide',
    category: 'self-harm',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['despair'], count: 2 }],
    raisesTo: 3,
    why: 'Self-harm amid hopelessness.',
  },
  {
    id: 'two-signs-of-violence',
    category: 'partner-violence',
    findings: { atLeast: 2, count: 2 },
    signals: [],
    raisesTo: 3,
    why: 'Control, fear and threat together are coercive control (DASH).',
  },
  {
    id: 'violence-that-may-kill',
    category: 'partner-violence',
    findings: { atLeast: 3, count: 1 },
    signals: [{ of: ['lethal'], count: 1, near: 5 }],
    raisesTo: 4,
    why: 'Force or a threat with a weapon, or against the breath (Danger Assessment).',
  },
  {
    id: 'violence-with-fear',
    category: 'partner-violence',
    findings: { atLeast: 2, count: 1 },
    signals: [{ of: ['fear', 'hold'], count: 1 }],
    raisesTo: 3,
    why: 'Abuse and fear of the partner, or being kept from leaving (DASH 2, 3; Danger Assessment).',
  },
  {
    id: 'abuse-with-fear',
    category: 'partner-violence',
    findings: { atLeast: 1, count: 0 },
    signals: [
      { of: ['abuse'], count: 1 },
      { of: ['fear', 'hold'], count: 1 },
    ],
    raisesTo: 3,
    why: 'The word abuse with present fear or captivity.',
  },
];
