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
  /** People were paged and nobody has it in hand: a named person takes it before it can end (C4). */
  | { readonly reason: 'take-it-first' }
  /** It joined another flag's case: people take that one. */
  | { readonly reason: 'flag-joined-a-case' }
  /** Somebody has it in hand, so what is written now pages anew. */
  | { readonly reason: 'case-is-taken' }
  /** Something graver, or new, was written since it was on the screen of whoever takes it. */
  | { readonly reason: 'case-grew' }
  /** The step is another one by now, or its time has not come. */
  | { readonly reason: 'step-not-due' };
