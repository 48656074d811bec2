import { accountId } from '@stillroom/domain/ids';
import { type Audience, audienceOf, threads, withIdOf } from '@stillroom/domain/room/audience';
import { z } from 'zod';

/** An audience as one form field: `shared`, or `side <id of the client>`. */
export const audienceText = (audience: Audience): string =>
  [audience.thread, withIdOf(audience) ?? ''].join(' ').trim();

/** Reads what `audienceText` wrote. */
export const audienceField = z.string().transform((text, context): Audience => {
  const [thread, withId] = text.split(' ');
  const parsed = z.enum(threads).safeParse(thread);
  const id = accountId.safeParse(withId);
  const audience = parsed.success ? audienceOf(parsed.data, id.success ? id.data : null) : undefined;
  if (audience) return audience;
  context.addIssue({ code: 'custom', message: 'no-such-audience' });
  return z.NEVER;
});

/** The revision of a draft: of the one that is sent, where another page may have gone on with it, or of the one that it went on from. */
export const draftRevisionField = z
  .string()
  .regex(/^\d{0,9}$/)
  .transform((text) => (text === '' ? undefined : Number(text)))
  .optional();
