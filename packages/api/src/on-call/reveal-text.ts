import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { Tenant } from '@stillroom/db/database';
import { flaggedMessage } from '@stillroom/db/queries/flagged-message';
import { loadScreening } from '@stillroom/db/queries/safety-screenings';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { PlatformId } from '@stillroom/domain/ids';
import type { ScreeningAnswers } from '@stillroom/domain/room/safety-screening';

/** Where in the text a rule spoke: UTF-16 indexes. */
export type Span = { readonly start: number; readonly end: number };

/** What raised a flag, in clear. */
export type Revealed =
  | { readonly source: 'message'; readonly text: string; readonly spans: readonly Span[] }
  | { readonly source: 'screening'; readonly answers: ScreeningAnswers }
  /** Its author took it back, and it is gone. */
  | { readonly source: 'gone' };

/** Opens exactly what raised the flag, and nothing else of the room. The caller has asked `mayReadFlaggedText`. */
export async function revealText(
  { trx, keyring, platformId }: { trx: Tenant; keyring: Keyring; platformId: PlatformId },
  flag: Flag,
): Promise<Revealed> {
  switch (flag.source) {
    case 'message': {
      const text = await flaggedMessage(trx, keyring, platformId, flag);
      if (text === null) return { source: 'gone' };
      return { source: 'message', text, spans: flag.findings.map(({ start, end }) => ({ start, end })) };
    }
    case 'screening': {
      const place = { platformId, roomId: flag.roomId, accountId: flag.authorId };
      const answers = await loadScreening(trx, keyring, place);
      return answers === null ? { source: 'gone' } : { source: 'screening', answers };
    }
    case 'answers':
      return { source: 'gone' };
  }
}
