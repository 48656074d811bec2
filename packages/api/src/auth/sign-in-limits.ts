import { createHash } from 'node:crypto';
import { createRateLimit, type RateLimit } from '@stillroom/db/rate-limit';
import type { PlatformId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { AuthRefusal } from '../refusals.ts';
import type { Db } from '../services.ts';

export type Tries = {
  readonly platformId: PlatformId;
  readonly email: string;
  /** The network address of the one who tries. */
  readonly address: string;
};

type TooManyTries = Extract<AuthRefusal, { reason: 'too-many-tries' }>;
type Taken = Outcome<null, TooManyTries>;

export type SignInLimits = {
  /** Takes one try to sign in. It counts whether or not there is such an account. */
  takeSignIn(tries: Tries): Promise<Taken>;
  /** After a sign-in that went well: its tries no longer count. */
  forgetSignIn(tries: Tries): Promise<void>;
  /** Takes one request for a mail with a link. */
  takeMail(tries: Tries): Promise<Taken>;
};

const quarter = 15 * 60;
const hour = 60 * 60;

/**
 * How often one may try. The tightest limit is for one mail from one address, so that a stranger who guesses at somebody's
 * password cannot lock that person out; the one for a mail from everywhere stands against a guess spread over many
 * addresses, the one for an address against a list of mails tried from one place.
 */
export function createSignInLimits(db: Db): SignInLimits {
  const ofPair = createRateLimit(db, { name: 'sign-in-pair', tries: 10, withinSeconds: quarter });
  const ofMail = createRateLimit(db, { name: 'sign-in-mail', tries: 100, withinSeconds: hour });
  const ofAddress = createRateLimit(db, { name: 'sign-in-address', tries: 300, withinSeconds: hour });
  const mailsToOne = createRateLimit(db, { name: 'mail-to-one', tries: 5, withinSeconds: hour });
  const mailsFromAddress = createRateLimit(db, { name: 'mail-from', tries: 50, withinSeconds: hour });

  return {
    takeSignIn: (tries) =>
      takeAll([
        [ofPair, keyOf(tries, tries.email, tries.address)],
        [ofMail, keyOf(tries, tries.email)],
        [ofAddress, keyOf(tries, tries.address)],
      ]),
    async forgetSignIn(tries) {
      await Promise.all([
        ofPair.forget(keyOf(tries, tries.email, tries.address)),
        ofMail.giveBack(keyOf(tries, tries.email)),
        ofAddress.giveBack(keyOf(tries, tries.address)),
      ]);
    },
    takeMail: (tries) =>
      takeAll([
        [mailsToOne, keyOf(tries, tries.email)],
        [mailsFromAddress, keyOf(tries, tries.address)],
      ]),
  };
}

/** Neither a mail nor an address of a person stands in the table of limits, only a hash of it with its platform. */
const keyOf = ({ platformId }: Tries, ...parts: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([platformId, ...parts]))
    .digest('base64url');

async function takeAll(limits: readonly (readonly [RateLimit, string])[]): Promise<Taken> {
  const taken = await Promise.all(limits.map(([limit, key]) => limit.take(key)));
  const again = taken.flatMap((each) => (each.left ? [] : [each.againAt]));
  return again.length === 0
    ? accept(null)
    : refuse({ reason: 'too-many-tries', againAt: Math.max(...again) });
}
