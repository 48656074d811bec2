import { createCaller } from './app-router.ts';
import { readDeviceCookie } from './auth/known-device.ts';
import { readSessionCookie } from './auth/session-cookie.ts';
import { createContext } from './context.ts';
import type { Platform } from './platforms/directory.ts';
import type { Services } from './services.ts';

export type Caller = ReturnType<typeof createCaller>;

export type CallerRequest = {
  /** Its cookies say who calls. */
  readonly request: Request;
  readonly platform: Platform;
  /** The network address it came from. */
  readonly address: string;
  /** Gets the `Set-Cookie`s of the procedures. */
  readonly answerHeaders: Headers;
};

/** Calls the API in process, as the one who sent this request. */
export const callerFor = (
  services: Services,
  { request, platform, address, answerHeaders }: CallerRequest,
): Caller =>
  createCaller(
    createContext({
      services,
      platform,
      sessionToken: readSessionCookie(request.headers.get('cookie'), services.origin, platform.slug),
      deviceToken: readDeviceCookie(request.headers.get('cookie'), services.origin, platform.slug),
      address,
      answerHeaders,
    }),
  );
