import '@remix-run/node';

declare module '@remix-run/node' {
  /** What `server.mjs` hands to every loader and action. */
  interface AppLoadContext {
    /** The nonce of this answer's content security policy. */
    readonly nonce: string;
    /** Where people reach this install, without a slash at the end. */
    readonly origin: string;
    /** The network address of the one who asks, for sign-in limits. */
    readonly address: string;
    /** Puts a `Set-Cookie` on the answer, whatever it turns out to be. */
    readonly setCookie: (cookie: string) => void;
  }
}
