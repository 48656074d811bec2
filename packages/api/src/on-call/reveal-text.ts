import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { Tenant } from '@stillroom/db/database';
import { loadAssignment } from '@stillroom/db/queries/assignments';
import { findTemplate } from '@stillroom/db/queries/exercise-templates';
import { flaggedMessage } from '@stillroom/db/queries/flagged-message';
import { loadScreening } from '@stillroom/db/queries/safety-screenings';
import { type Flag, wasKept } from '@stillroom/domain/crisis/flag';
import { submissionOf } from '@stillroom/domain/exercise/assignment';
import { writtenTexts } from '@stillroom/domain/exercise/check-answers';
import { assignmentId, type PlatformId } from '@stillroom/domain/ids';
import type { ScreeningAnswers } from '@stillroom/domain/room/safety-screening';
import { flaggedText } from '../exercises/detect-answers.ts';

/** Where in the text a rule spoke: UTF-16 indexes. */
type Span = { readonly start: number; readonly end: number };

/** What raised a flag, in clear. */
export type Revealed =
  | { readonly source: 'text'; readonly text: string; readonly spans: readonly Span[] }
  | { readonly source: 'screening'; readonly answers: ScreeningAnswers }
  /** Its author took it back, or has written it anew, and these words are gone. */
  | { readonly source: 'gone' }
  /** It could not be sent or handed in, and the words are not kept. */
  | { readonly source: 'not-kept' };

type Revealing = { readonly trx: Tenant; readonly keyring: Keyring; readonly platformId: PlatformId };

/** Opens exactly what raised the flag, and nothing else of the room. The caller has asked `mayReadFlaggedText`. */
export async function revealText(revealing: Revealing, flag: Flag): Promise<Revealed> {
  const { trx, keyring, platformId } = revealing;
  if (!wasKept(flag)) return { source: 'not-kept' };
  switch (flag.source) {
    case 'message':
      return asText(await flaggedMessage(trx, keyring, platformId, flag), flag);
    case 'answers':
      return asText(await handedIn(revealing, flag), flag);
    case 'screening': {
      const place = { platformId, roomId: flag.roomId, accountId: flag.authorId };
      const answers = await loadScreening(trx, keyring, place);
      return answers === null ? { source: 'gone' } : { source: 'screening', answers };
    }
  }
}

const asText = (text: string | null, { findings }: Flag): Revealed =>
  text === null
    ? { source: 'gone' }
    : { source: 'text', text, spans: findings.map(({ start, end }) => ({ start, end })) };

/** What the author wrote into the exercise, as the detector read it; null when it was handed in anew since. */
async function handedIn({ trx, keyring, platformId }: Revealing, flag: Flag): Promise<string | null> {
  const stored = await loadAssignment(trx, keyring, platformId, assignmentId.parse(flag.sourceId), {
    lock: false,
  });
  const own = stored?.state.participations.find(({ accountId }) => accountId === flag.authorId);
  const submission = own ? submissionOf(own) : null;
  if (!stored || submission?.revision !== flag.sourceRevision) return null;
  const { templateId, templateVersion } = stored.state.assignment;
  const template = await findTemplate(trx, platformId, templateId, templateVersion);
  return template ? flaggedText(writtenTexts(template, submission.answers)) : null;
}
