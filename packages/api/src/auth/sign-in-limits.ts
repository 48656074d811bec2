import { createHash } from 'node:crypto';
import { createRateLimit, type RateLimit } from '@stillroom/db/rate-limit';
import type { PlatformId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { AuthRefusal } from '../refusals.ts';
import type { Db } from '../services.ts';
import { placeOf } from './address-place.ts';

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
  /** The same for a device on which this person signed in before: it has tries of its own, which no stranger uses up. */
  takeOnDevice(tries: Pick<Tries, 'platformId'>, deviceId: string): Promise<Taken>;
  /** After a sign-in that went well: its tries no longer count. */
  forgetSignIn(tries: Tries): Promise<void>;
  forgetOnDevice(tries: Pick<Tries, 'platformId'>, deviceId: string): Promise<void>;
  /** Takes one request for a mail with a link to a new password. */
  takeReset(tries: Tries): Promise<Taken>;
  /** Takes one invitation of a partner by mail. */
  takeInvitation(tries: Tries): Promise<Taken>;
};

const quarter = 15 * 60;
const hour = 60 * 60;

/**
 * How often one may try. The tightest limit is for one mail from one address, so that a stranger who guesses at somebody's
 * password cannot lock that person out; the one for an address stands against a list of mails tried from one place, the one
 * for a mail from everywhere against a guess spread over many addresses. They are taken in this order, and what one refuses
 * the next never hears of: one address alone cannot use up the tries of a mail. Many together can; so a device that is known
 * (`known-device.ts`) takes from none of these, but from a limit of its own.
 */
export function createSignInLimits(db: Db, clock: () => number): SignInLimits {
  const limit = (name: string, tries: number, withinSeconds: number) =>
    createRateLimit(db, { name, tries, withinSeconds }, clock);
  const ofPair = limit('sign-in-pair', 10, quarter);
  const ofAddress = limit('sign-in-address', 300, hour);
  const ofMail = limit('sign-in-mail', 100, hour);
  const ofDevice = limit('sign-in-device', 10, quarter);
  // Counted apart: whoever asks for links to somebody's account must not keep an invitation from them, nor the other way.
  const resets = { from: limit('reset-from', 50, hour), to: limit('reset-to-one', 5, hour) };
  const invitations = { from: limit('invitation-from', 50, hour), to: limit('invitation-to-one', 5, hour) };
  const takeMail = ({ from, to }: typeof resets, tries: Tries) =>
    takeInTurn([
      [from, keyOf(tries, placeOf(tries.address))],
      [to, keyOf(tries, tries.email)],
    ]);

  return {
    takeSignIn: (tries) =>
      takeInTurn([
        [ofPair, keyOf(tries, tries.email, placeOf(tries.address))],
        [ofAddress, keyOf(tries, placeOf(tries.address))],
        [ofMail, keyOf(tries, tries.email)],
      ]),
    takeOnDevice: (tries, deviceId) => takeInTurn([[ofDevice, keyOf(tries, deviceId)]]),
    forgetOnDevice: (tries, deviceId) => ofDevice.forget(keyOf(tries, deviceId)),
    async forgetSignIn(tries) {
      await Promise.all([
        ofPair.forget(keyOf(tries, tries.email, placeOf(tries.address))),
        ofAddress.giveBack(keyOf(tries, placeOf(tries.address))),
        ofMail.giveBack(keyOf(tries, tries.email)),
      ]);
    },
    takeReset: (tries) => takeMail(resets, tries),
    takeInvitation: (tries) => takeMail(invitations, tries),
  };
}

/** Neither a mail nor an address of a person stands in the table of limits, only a hash of it with its platform. */
const keyOf = ({ platformId }: Pick<Tries, 'platformId'>, ...parts: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([platformId, ...parts]))
    .digest('base64url');

/** Takes from one limit after the other, and stops at the first that refuses. */
async function takeInTurn(limits: readonly (readonly [RateLimit, string])[]): Promise<Taken> {
  for (const [limit, key] of limits) {
    const taken = await limit.take(key);
    if (!taken.left) return refuse({ reason: 'too-many-tries', againAt: taken.againAt });
  }
  return accept(null);
}
