/** Why a deed on a flag is refused. */
export type FlagRefusal =
  | { readonly reason: 'no-such-flag' }
  | { readonly reason: 'flag-exists-already' }
  /** Only clinicians act on a flag: responders and therapists. */
  | { readonly reason: 'not-a-clinician' }
  | { readonly reason: 'not-the-author' }
  | { readonly reason: 'flag-resolved' }
  /** It is on no ladder: nobody was paged, so nobody needs to acknowledge. */
  | { readonly reason: 'flag-only-noted' }
  /** The step is another one by now, or its time has not come. */
  | { readonly reason: 'step-not-due' };
