import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from './app-router.ts';
import { readDeviceCookie } from './auth/known-device.ts';
import { readSessionCookie } from './auth/session-cookie.ts';
import { createContext } from './context.ts';
import { refuseCrossSite } from './cross-site.ts';
import { platformAt, platformOrigins } from './platforms/directory.ts';
import type { Services } from './services.ts';

/** The most calls that one request may carry. */
const maxBatch = 10;
/** The longest body of one request, in bytes: ten letters of 20,000 characters each, in any script, and some room. */
export const maxBody = 1_000_000;

type Endpoint = {
  readonly services: Services;
  /** The platform's name in the address. */
  readonly slug: string;
  /** The network address of the caller. */
  readonly address: string;
};

/** Answers one request to `/p/:platform/trpc/*`. */
export async function handleTrpc(request: Request, { services, slug, address }: Endpoint): Promise<Response> {
  const platform = await platformAt(services, { slug, host: new URL(request.url).host });
  if (!platform) return plain(404);
  if (refuseCrossSite(request, platformOrigins(services, platform))) return plain(403);
  const whole = await withBoundedBody(request);
  if (!whole) return plain(413);

  const answerHeaders = new Headers();
  const answer = await fetchRequestHandler({
    endpoint: `/p/${slug}/trpc`,
    router: appRouter,
    req: whole,
    maxBatchSize: maxBatch,
    createContext: () =>
      createContext({
        services,
        platform,
        sessionToken: readSessionCookie(request.headers.get('cookie'), services.origin, platform.slug),
        deviceToken: readDeviceCookie(request.headers.get('cookie'), services.origin, platform.slug),
        address,
        answerHeaders,
      }),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') services.reportFault(error.cause ?? error, path ?? '');
    },
  });
  for (const cookie of answerHeaders.getSetCookie()) answer.headers.append('set-cookie', cookie);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

const plain = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/** The request with its body read whole, or null when it is longer than allowed; what it says of its length is not believed. */
async function withBoundedBody(request: Request): Promise<Request | null> {
  if (!request.body) return request;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    if (length > maxBody) {
      await reader.cancel();
      return null;
    }
    parts.push(read.value);
  }
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: Buffer.concat(parts),
    signal: request.signal,
  });
}
