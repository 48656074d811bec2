import type { AccountRole } from '@stillroom/domain/account/account-role';
import type { Row } from '@stillroom/domain/exercise/answers';
import type { ExerciseTemplate, Reveal } from '@stillroom/domain/exercise/template';
import type { Variant } from '@stillroom/domain/platform/presets';

/**
 * The demo as data: four platforms, their people, and what they wrote over some weeks. Every word was written for it;
 * nobody's real words stand here. Times are told from the day on which the demo is filled in.
 */
export type Story = {
  readonly slug: string;
  readonly name: string;
  readonly variant: Variant;
  readonly country: string;
  readonly zone: string;
  readonly people: readonly Person[];
  readonly rooms: readonly RoomStory[];
};

export type Person = {
  /** The part of the mail address before the @, and the name by which the stories call them. */
  readonly key: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly phone?: string;
  readonly onCall?: 'on-call' | 'backup' | 'supervisor';
};

export type RoomStory = {
  readonly key: string;
  readonly therapist: string;
  /** One key for an individual room or a partner who started alone, two for a couple. */
  readonly clients: readonly [string] | readonly [string, string];
  readonly composition: 'individual' | 'couple';
  readonly openedDaysAgo: number;
  readonly letters: readonly Letter[];
  readonly exercises?: readonly ExerciseStory[];
  /** Sends nothing yet, but an invitation to the second partner is out. */
  readonly inviting?: string;
};

export type Letter = {
  readonly by: string;
  readonly when: When;
  readonly text: string;
  /** For a therapist's letter: the keys of the letters that it answers; by default all open ones before it. */
  readonly answers?: readonly string[];
  /** So that a later letter can name this one. */
  readonly key?: string;
  readonly thread?: 'before-opening';
};

/** An instant before now: whole days ago at a wall time in the platform's zone, or a span of minutes ago. */
export type When =
  | { readonly daysAgo: number; readonly at: `${number}:${number}` }
  | { readonly minutesAgo: number }
  /** Such that the target of this message's promise is as many minutes ahead of now. */
  | { readonly dueInMinutes: number };

export type ExerciseStory = {
  readonly template: ExerciseTemplate;
  readonly reveal: Reveal;
  readonly note: string;
  readonly assignedDaysAgo: number;
  /** Negative when the day has passed. */
  readonly dueInDays: number;
  /** For each who takes part, in the order of their turns, how far it has come. */
  readonly by: Readonly<Record<string, Progress>>;
};

/** What somebody answered, by item id, as short as the item's kind allows. */
export type Told = Readonly<Record<string, string | number | readonly string[] | readonly Row[]>>;

export type Progress =
  | { readonly state: 'assigned' | 'expired' }
  | { readonly state: 'started' | 'submitted' | 'reopened'; readonly told: Told }
  | { readonly state: 'reviewed'; readonly told: Told; readonly feedback: string };
