import { type AppLoadContext, redirect } from '@remix-run/node';
import { type Caller, callerFor } from '@stillroom/api/caller';
import { refuseCrossSite } from '@stillroom/api/cross-site';
import {
  type Platform,
  platformAt,
  platformDirectory,
  platformOrigins,
  platformOwning,
} from '@stillroom/api/platforms/directory';
import type { Refusal } from '@stillroom/api/refusals';
import { refusalOf } from '@stillroom/api/refused';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { paths } from './paths.ts';
import { services } from './services.server.ts';

/**
 * The one door between pages and the API, which stands behind it in this same process. Loaders read through `load`,
 * actions act through `attempt`; both take what to call:
 *
 *     const { room } = await load(asked, (api) => api.rooms.view({ roomId }));
 *     const sent = await attempt(asked, (api) => api.messages.send(letter));
 */

export type { Refusal } from '@stillroom/api/refusals';

export type Role = AccountRole;

/** Who is signed in here. `zone` (IANA) and `language` are the person's own. */
export interface Viewer {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly zone: string;
  readonly country: string;
  readonly language: string;
  readonly mailIsSafe: boolean;
}

/** What anyone may know about a platform. Lengths are whole hours of working time; null promises no answers. */
export type PlatformFront = Awaited<ReturnType<Caller['platforms']['front']>>;

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
export const listPlatforms = ({ context }: Pick<Asked, 'context'>) =>
  platformDirectory(services(context.origin));

/** The name of the platform that has the host of this address for itself, if one has. */
export const platformOfHost = ({ request, context }: Pick<Asked, 'request' | 'context'>) =>
  platformOwning(services(context.origin), new URL(request.url).host);

/** The platform of the address, or a 404. */
export const platformOf = (asked: Asked): Promise<PlatformFront> =>
  load(asked, (api) => api.platforms.front());

/** Who is signed in on this platform, or null. */
export async function viewerOf(asked: Asked): Promise<Viewer | null> {
  const { api } = await doorOf(asked);
  const me = await api.auth.me();
  return me && { ...me, name: me.displayName };
}

/** Who is signed in; a visitor is sent to sign in and comes back to this page afterwards. */
export async function requireViewer(asked: Asked): Promise<Viewer> {
  const viewer = await viewerOf(asked);
  if (!viewer) throw redirect(signInAndBack(asked));
  return viewer;
}

/** Who is signed in, when it is somebody of this role: to everybody else the page does not exist. */
export async function requireRole<const R extends Role>(
  asked: Asked,
  ...roles: readonly R[]
): Promise<Viewer & { readonly role: R }> {
  const viewer = await requireViewer(asked);
  const role = roles.find((one) => one === viewer.role);
  if (!role) throw notFound();
  return { ...viewer, role };
}

/**
 * Reads for a page. A visitor is sent to sign in and comes back; what does not exist, is somebody else's, or is not for
 * this role is a 404; another refusal is a 409, which the page may catch by loading through `attempt` instead.
 */
export async function load<Value>(asked: Asked, call: (api: Caller) => Promise<Value>): Promise<Value> {
  const outcome = await attempt(asked, call);
  if (outcome.ok) return outcome.value;
  switch (outcome.refusal.reason) {
    case 'signed-out':
      throw redirect(signInAndBack(asked));
    case 'not-found':
    case 'not-for-your-role':
    case 'input-invalid':
      throw notFound();
    default:
      throw new Response(null, { status: 409 });
  }
}

/**
 * Does something for an action. A refusal comes back as data, 'signed-out' among them: so the page can keep what was
 * written and offer to sign in. Cookies are set on the answer by themselves.
 * @throws a 404 for an unknown platform, a 403 for a request from another site
 */
export async function attempt<Value>(
  asked: Asked,
  call: (api: Caller) => Promise<Value>,
): Promise<Outcome<Value, Refusal>> {
  const { api, answerHeaders } = await doorOf(asked);
  try {
    const value = await call(api);
    for (const cookie of answerHeaders.getSetCookie()) asked.context.setCookie(cookie);
    return accept(value);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refuse(refusal);
    throw error;
  }
}

type Door = { readonly api: Caller; readonly answerHeaders: Headers };

async function doorOf(asked: Asked): Promise<Door> {
  const { request, context } = asked;
  const held = services(context.origin);
  const platform = await platformOnce(asked);
  if (!platform) throw notFound();
  if (refuseCrossSite(request, platformOrigins(held, platform))) throw new Response(null, { status: 403 });
  const answerHeaders = new Headers();
  const api = callerFor(held, { request, platform, address: context.address, answerHeaders });
  return { api, answerHeaders };
}

/** The loaders of one page ask for the same platform; it is looked up once a request. */
const lookedUp = new WeakMap<AppLoadContext, Promise<Platform | undefined>>();

function platformOnce({ request, params, context }: Asked): Promise<Platform | undefined> {
  const known = lookedUp.get(context);
  if (known) return known;
  const slug = requirePlatform(params);
  const asking = platformAt(services(context.origin), { slug, host: new URL(request.url).host });
  lookedUp.set(context, asking);
  return asking;
}

/** The sign-in page, which leads back here. What an action was sent cannot be sent again, so it leads to the front. */
function signInAndBack({ request, params }: Asked): string {
  const { pathname, search } = new URL(request.url);
  return paths.signIn(requirePlatform(params), request.method === 'GET' ? pathname + search : undefined);
}
