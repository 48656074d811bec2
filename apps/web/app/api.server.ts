import type { AppLoadContext } from '@remix-run/node';
import { type Outcome, refuse } from '@stillroom/domain/outcome';

/**
 * The one door between pages and the API. Loaders and actions call these functions, never @stillroom/api
 * itself: behind the door stands `createCaller(ctx)`, called in process, with a context made from the request.
 *
 * To connect it: build `Services` once (`createServices(process.env)`), then for a request make the context from
 * platform slug, session cookie, `load.address` and `load.origin`, and answer from the caller. The shapes below
 * are what the frames and the sign-in page read; pages add their own calls through `apiFor`.
 */

export type Role = 'client' | 'therapist' | 'responder' | 'admin';

/** Who is signed in here. `zone` (IANA) and `language` are the person's own. */
export interface Viewer {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly zone: string;
  readonly language: string;
}

/** What anyone may know about a platform. Lengths are whole hours of working time; null promises no answers. */
export interface PlatformFront {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly zone: string;
  readonly promise: { readonly targetHours: number; readonly limitHours: number } | null;
}

export type SignInRefusal = { readonly reason: 'wrong' | 'too-often' | 'unavailable' };

/** What a loader or action knows about its request. */
export interface Asked {
  readonly request: Request;
  readonly params: { readonly platform?: string | undefined };
  readonly context: AppLoadContext;
}

/** The platform's name in the address, as `/p/:platform` gives it. */
export function requirePlatform(params: Asked['params']): string {
  if (!params.platform) throw notFound();
  return params.platform;
}

/** A plain 404, the same for what does not exist and what is someone else's (P3). */
export const notFound = (): Response => new Response(null, { status: 404 });

/** The platforms of this install, by name. */
export async function listPlatforms(): Promise<readonly Pick<PlatformFront, 'slug' | 'name'>[]> {
  return standIns;
}

/** The platform of the address, or a 404. */
export async function platformOf({ params }: Asked): Promise<PlatformFront> {
  const found = standIns.find(({ slug }) => slug === params.platform);
  if (!found) throw notFound();
  return found;
}

/** Who is signed in on this platform, or null. */
export async function viewerOf(_asked: Asked): Promise<Viewer | null> {
  return null;
}

/** Signs in; the value is the `Set-Cookie` header of the new session. */
export async function signIn(
  _asked: Asked,
  _credentials: { readonly email: string; readonly password: string },
): Promise<Outcome<{ readonly setCookie: string; readonly viewer: Viewer }, SignInRefusal>> {
  return refuse({ reason: 'unavailable' });
}

/** Ends the session; gives the `Set-Cookie` header that forgets it. */
export async function signOut(_asked: Asked): Promise<{ readonly setCookie: string | null }> {
  return { setCookie: null };
}

/** Until the API answers: the platforms of the demo, so that pages can be walked through. */
const standIns: readonly PlatformFront[] = [
  {
    slug: 'lindenhof',
    name: 'Lindenhof Couples',
    country: 'DE',
    zone: 'Europe/Berlin',
    promise: { targetHours: 24, limitHours: 48 },
  },
  {
    slug: 'stillwater',
    name: 'Stillwater',
    country: 'GB',
    zone: 'Europe/London',
    promise: { targetHours: 24, limitHours: 48 },
  },
  {
    slug: 'northlight',
    name: 'Northlight',
    country: 'US',
    zone: 'America/New_York',
    promise: { targetHours: 24, limitHours: 48 },
  },
  { slug: 'two-chairs', name: 'Two Chairs', country: 'IE', zone: 'Europe/Dublin', promise: null },
];
