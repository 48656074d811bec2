import type { FlagRefusal } from '@stillroom/domain/crisis/flag-refusal';
import type { ChannelRefusal } from '@stillroom/domain/crisis/page-channels';
import type { AnswersRefusal } from '@stillroom/domain/exercise/answers';
import type { ExerciseRefusal } from '@stillroom/domain/exercise/exercise-refusal';
import type { QuestionnaireRefusal } from '@stillroom/domain/exercise/fhir/questionnaire';
import type { ResponseRefusal } from '@stillroom/domain/exercise/fhir/questionnaire-response';
import type { TemplateRefusal } from '@stillroom/domain/exercise/template';
import type { BodyRefusal } from '@stillroom/domain/message/body';
import type { MessageRefusal } from '@stillroom/domain/message/message-refusal';
import type { ModelRefusal } from '@stillroom/domain/platform/model-version';
import type { RosterRefusal } from '@stillroom/domain/platform/roster';
import type { CalendarRefusal, DeadlineRefusal } from '@stillroom/domain/reply/calendar-refusal';
import type { ClockRefusal } from '@stillroom/domain/reply/reply-clock';
import type { TimeOffRefusal } from '@stillroom/domain/reply/time-off';
import type { InvitationRefusal } from '@stillroom/domain/room/invitation';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { LibraryRefusal } from './exercises/template-library.ts';

/** Why a call was refused before it came to its deed. */
export type AccessRefusal =
  | { readonly reason: 'signed-out' }
  | { readonly reason: 'not-for-your-role' }
  /** There is no such thing, or it is somebody else's: the two answer alike (P3). */
  | { readonly reason: 'not-found' }
  | { readonly reason: 'input-invalid'; readonly fields: readonly string[] };

/** Why signing in, or a step towards it, was refused. */
export type AuthRefusal =
  | { readonly reason: 'wrong-mail-or-password' }
  /** `again` says after which instant it may be tried again (epoch milliseconds). */
  | { readonly reason: 'too-many-tries'; readonly againAt: number }
  | { readonly reason: 'too-busy' }
  | { readonly reason: 'link-not-valid' }
  /** For the reader of a mail that went to this address; to nobody else it is said. */
  | { readonly reason: 'account-exists-already' }
  /** M3: somebody who works here or is in the same room could be taken for them. Who, is not said. */
  | { readonly reason: 'name-taken-here' };

/** Why a step in the administration of a platform was refused. */
export type AdminRefusal =
  | { readonly reason: 'page-address-not-allowed' }
  | { readonly reason: 'channel-secret-missing' }
  | { readonly reason: 'password-chosen-already' }
  | { readonly reason: 'not-your-own-account' }
  /** R4: nobody else could answer in these rooms; `answersDue` of their promised answers are waiting. */
  | { readonly reason: 'therapist-has-rooms'; readonly rooms: number; readonly answersDue: number };

/** All that any procedure refuses. Each package's refusals join here, and then both maps demand their line. */
export type Refusal =
  | AccessRefusal
  | AuthRefusal
  | AdminRefusal
  | RoomRefusal
  | InvitationRefusal
  | MessageRefusal
  | BodyRefusal
  | ClockRefusal
  | DeadlineRefusal
  | CalendarRefusal
  | ModelRefusal
  | TimeOffRefusal
  | FlagRefusal
  | RosterRefusal
  | ChannelRefusal
  | ExerciseRefusal
  | AnswersRefusal
  | TemplateRefusal
  | QuestionnaireRefusal
  | ResponseRefusal
  | LibraryRefusal;

export type RefusalReason = Refusal['reason'];

/**
 * The one map from a refusal to the code of its answer. The words for people are the web's: its catalogue has one
 * sentence for each `RefusalReason`.
 */
export const codeOf: Readonly<Record<RefusalReason, TRPC_ERROR_CODE_KEY>> = {
  'signed-out': 'UNAUTHORIZED',
  'not-for-your-role': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'input-invalid': 'BAD_REQUEST',
  'wrong-mail-or-password': 'UNAUTHORIZED',
  'too-many-tries': 'TOO_MANY_REQUESTS',
  'too-many-messages': 'TOO_MANY_REQUESTS',
  'too-busy': 'SERVICE_UNAVAILABLE',
  'link-not-valid': 'PRECONDITION_FAILED',
  'account-exists-already': 'CONFLICT',
  'name-taken-here': 'CONFLICT',
  'page-address-not-allowed': 'BAD_REQUEST',
  'channel-secret-missing': 'BAD_REQUEST',
  'password-chosen-already': 'CONFLICT',
  'not-your-own-account': 'FORBIDDEN',
  'therapist-has-rooms': 'CONFLICT',
  'exercises-only': 'FORBIDDEN',
  'your-consent-missing': 'PRECONDITION_FAILED',
  'room-not-open-yet': 'PRECONDITION_FAILED',
  'room-already-open': 'CONFLICT',
  'room-paused': 'PRECONDITION_FAILED',
  'room-not-paused': 'CONFLICT',
  'pause-ends-in-the-past': 'BAD_REQUEST',
  'rest-without-end': 'BAD_REQUEST',
  'rest-too-long': 'BAD_REQUEST',
  'room-closed': 'PRECONDITION_FAILED',
  'you-have-left': 'FORBIDDEN',
  'no-side-thread': 'FORBIDDEN',
  'for-staff-only': 'FORBIDDEN',
  'for-clients-only': 'FORBIDDEN',
  'for-the-therapist-only': 'FORBIDDEN',
  'for-couples-only': 'FORBIDDEN',
  'for-another-supervisor': 'FORBIDDEN',
  'not-a-member': 'NOT_FOUND',
  'already-a-member': 'CONFLICT',
  'role-not-allowed-in-a-room': 'FORBIDDEN',
  'no-seat-left': 'CONFLICT',
  'composition-not-offered': 'PRECONDITION_FAILED',
  'letters-wait-for-answers': 'PRECONDITION_FAILED',
  'needs-both-partners': 'PRECONDITION_FAILED',
  'opening-steps-missing': 'PRECONDITION_FAILED',
  'new-consent-missing': 'PRECONDITION_FAILED',
  'room-exists-already': 'CONFLICT',
  'no-such-room': 'NOT_FOUND',
  'no-therapist-here': 'PRECONDITION_FAILED',
  'no-such-message': 'NOT_FOUND',
  'not-your-message': 'FORBIDDEN',
  'message-already-read': 'CONFLICT',
  'message-withdrawn': 'CONFLICT',
  'key-already-used': 'CONFLICT',
  'no-such-thread': 'FORBIDDEN',
  'cannot-be-shared': 'FORBIDDEN',
  'body-empty': 'BAD_REQUEST',
  'body-too-long': 'BAD_REQUEST',
  'body-has-control-characters': 'BAD_REQUEST',
  'body-has-broken-characters': 'BAD_REQUEST',
  'invitation-used': 'CONFLICT',
  'invitation-revoked': 'CONFLICT',
  'invitation-expired': 'CONFLICT',
  'invitation-to-yourself': 'CONFLICT',
  'invitation-waits-already': 'CONFLICT',
  'not-your-invitation': 'NOT_FOUND',
  'clock-has-ended': 'CONFLICT',
  'limit-not-reached': 'PRECONDITION_FAILED',
  'negative-allowance': 'BAD_REQUEST',
  'outside-supported-years': 'BAD_REQUEST',
  'paused-without-end': 'BAD_REQUEST',
  'reversed-pause': 'BAD_REQUEST',
  'not-a-calendar': 'BAD_REQUEST',
  'unknown-zone': 'BAD_REQUEST',
  'bad-time': 'BAD_REQUEST',
  'reversed-interval': 'BAD_REQUEST',
  'overlapping-intervals': 'BAD_REQUEST',
  'bad-date': 'BAD_REQUEST',
  'unsupported-year': 'BAD_REQUEST',
  'never-open': 'BAD_REQUEST',
  'starts-in-the-past': 'BAD_REQUEST',
  'ends-before-it-starts': 'BAD_REQUEST',
  'covers-oneself': 'BAD_REQUEST',
  'overlaps-time-off': 'CONFLICT',
  'cover-is-off-too': 'CONFLICT',
  'covers-somebody-then': 'CONFLICT',
  'no-such-flag': 'NOT_FOUND',
  'flag-exists-already': 'CONFLICT',
  'not-a-clinician': 'FORBIDDEN',
  'not-the-author': 'NOT_FOUND',
  'flag-resolved': 'CONFLICT',
  'flag-only-noted': 'CONFLICT',
  'flag-joined-a-case': 'CONFLICT',
  'case-is-taken': 'CONFLICT',
  'case-grew': 'CONFLICT',
  'take-it-first': 'CONFLICT',
  'step-not-due': 'CONFLICT',
  'roster-position-empty': 'BAD_REQUEST',
  'roster-entry-twice': 'BAD_REQUEST',
  'roster-role-not-allowed': 'BAD_REQUEST',
  'no-page-channel-left': 'CONFLICT',
  'for-admins-only': 'FORBIDDEN',
  'model-saved-meanwhile': 'CONFLICT',
  'no-such-assignment': 'NOT_FOUND',
  'already-assigned': 'CONFLICT',
  'participants-invalid': 'BAD_REQUEST',
  'reveal-needs-two': 'BAD_REQUEST',
  'template-does-not-suit': 'BAD_REQUEST',
  'due-date-past': 'BAD_REQUEST',
  'repetition-needs-due-date': 'BAD_REQUEST',
  'wrong-template': 'CONFLICT',
  'not-possible-now': 'CONFLICT',
  'not-your-turn': 'PRECONDITION_FAILED',
  'draft-newer-elsewhere': 'CONFLICT',
  'submission-newer': 'CONFLICT',
  'not-expired-yet': 'PRECONDITION_FAILED',
  'past-due': 'PRECONDITION_FAILED',
  'nothing-to-withdraw': 'CONFLICT',
  'answers-invalid': 'BAD_REQUEST',
  'answers-too-long': 'BAD_REQUEST',
  'template-invalid': 'BAD_REQUEST',
  'not-a-questionnaire': 'BAD_REQUEST',
  'not-a-response': 'BAD_REQUEST',
  'wrong-questionnaire': 'BAD_REQUEST',
  'no-such-template': 'NOT_FOUND',
  'template-saved-meanwhile': 'CONFLICT',
};
