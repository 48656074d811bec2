import { accountId } from '@stillroom/domain/ids';
import { z } from 'zod';

/** For whom something is written, as a caller says it; whether this member may write there is for `may`. */
export const audienceInput = z.discriminatedUnion('thread', [
  z.strictObject({ thread: z.literal('shared') }),
  z.strictObject({ thread: z.literal('before-opening'), withId: accountId }),
  z.strictObject({ thread: z.literal('side'), withId: accountId }),
  z.strictObject({ thread: z.literal('note') }),
]);
