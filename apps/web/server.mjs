// The web process: `node server.mjs` after `remix vite:build`; with NODE_ENV=development it serves from source.
// Environment: PORT (3000), HOST (all addresses), ORIGIN (https://… as people type it), TRUST_PROXY (hops or addresses).
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import express from 'express';
import { boundBodies, carrying } from './bounded-body.mjs';
import { pageHeaders } from './page-headers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const development = process.env.NODE_ENV === 'development';
const port = Number(process.env.PORT ?? 3000);
const origin = process.env.ORIGIN ?? `http://localhost:${port}`;

const app = express();
const server = createServer(app);
app.disable('x-powered-by');
if (process.env.TRUST_PROXY) {
  const hops = Number(process.env.TRUST_PROXY);
  app.set('trust proxy', Number.isNaN(hops) ? process.env.TRUST_PROXY : hops);
}

const vite = development
  ? await import('vite').then(({ createServer: createVite }) =>
      createVite({ root: here, server: { middlewareMode: true, hmr: { server } } }),
    )
  : undefined;

app.get('/healthz', (_request, response) => {
  response.set('Cache-Control', 'no-store').type('text/plain').send('ok\n');
});
app.use(pageHeaders({ development, https: origin.startsWith('https:') }));

if (vite) {
  app.use(vite.middlewares);
} else {
  // Names under /assets carry a hash of their content, so a browser may keep them for good.
  app.use('/assets', express.static(`${here}build/client/assets`, { immutable: true, maxAge: '1y' }));
  app.use('/assets', (_request, response) => response.status(404).end());
}
app.use(express.static(vite ? `${here}public` : `${here}build/client`, { maxAge: '1h', index: false }));

// What changes something comes from a page of ours. The door to the API asks again, knowing the platform; this covers
// whatever does not go through it.
app.use(async (request, response, next) => {
  const { entry } = await pages();
  const asked = { method: request.method, headers: { get: (name) => request.get(name) ?? null } };
  const thisHost = `${new URL(origin).protocol}//${request.headers.host}`;
  if (entry.module.refuseCrossSite(asked, [origin, thisHost])) response.status(403).end();
  else next();
});

// Forms of pages are read whole before they are looked at, so none may be longer than what the API takes.
app.use(boundBodies(async () => (await pages()).entry.module.maxBody));

app.all('*', (request, response, next) => {
  // A page may show what someone wrote: no browser, proxy or shared computer keeps a copy.
  response.set('Cache-Control', 'no-store');
  handle(request.body ? carrying(request, request.body) : request, response, next);
});

const built = vite ? undefined : await import(new URL('./build/server/index.js', import.meta.url).href);
const pages = () => built ?? vite.ssrLoadModule('virtual:remix/server-build');

const handle = createRequestHandler({
  build: built ?? pages,
  mode: process.env.NODE_ENV ?? 'production',
  getLoadContext: (request, response) => ({
    nonce: response.locals.nonce,
    origin,
    address: request.ip ?? '',
    setCookie: (cookie) => response.append('Set-Cookie', cookie),
  }),
});

try {
  const { entry } = await pages();
  entry.module.startServices(origin);
} catch (error) {
  // Its sentence is about the environment and written for the operator.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

server.listen(port, process.env.HOST, () => {
  console.log(`Stillroom is at ${origin}`);
});
server.on('error', (error) => {
  console.error(
    'code' in error && error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Set PORT to a free one.`
      : `The web server could not start: ${error.message}`,
  );
  process.exit(1);
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    // Requests under way finish; a page that keeps its connection open is let go after ten seconds.
    server.close(async () => {
      const { entry } = await pages();
      await entry.module.endServices();
      await vite?.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}
