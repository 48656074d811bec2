import type { Platform } from '@stillroom/db/queries/platforms';
import type { Services } from './services.ts';

/** What every call knows of its request, whether it came over HTTP or from a page of ours in process. */
export type Context = {
  readonly services: Services;
  readonly platform: Platform;
  /** The value of the session cookie as it came, not yet believed; null without one. */
  readonly sessionToken: string | null;
  /** The value of the cookie of a known device as it came, not yet believed; null without one. */
  readonly deviceToken: string | null;
  /** The network address of the caller, for limits on tries. */
  readonly address: string;
  /** Where a procedure puts its `Set-Cookie`; whoever made the context copies them to the answer. */
  readonly answerHeaders: Headers;
};

export type ContextParts = {
  readonly services: Services;
  readonly platform: Platform;
  readonly sessionToken?: string | null;
  readonly deviceToken?: string | null;
  readonly address?: string;
  readonly answerHeaders?: Headers;
};

/** The context of one request to one platform. */
export const createContext = (parts: ContextParts): Context => ({
  services: parts.services,
  platform: parts.platform,
  sessionToken: parts.sessionToken ?? null,
  deviceToken: parts.deviceToken ?? null,
  address: parts.address ?? '',
  answerHeaders: parts.answerHeaders ?? new Headers(),
});
