import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import literata from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { FaultPage } from './components/fault-page.tsx';
import { leaveTo } from './leave-to.server.ts';
import { useNonce } from './nonce.ts';
import type { loader as platformLoader } from './routes/platform.tsx';
import { keepsPage } from './send-or-keep.ts';
import stylesheet from './styles.css?url';
import { readTheme } from './theme.server.ts';
import { pickLanguage, WordsContext, wordsIn } from './words/words.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  return {
    language: pickLanguage(null, request.headers.get('Accept-Language')),
    theme: await readTheme(request),
    leaveTo: leaveTo(),
  };
}

export const shouldRevalidate = keepsPage;

export const links: LinksFunction = () => [
  ...[literata, atkinson].map((href) => ({
    rel: 'preload' as const,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
    href,
  })),
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: 'Stillroom' }];

/** Also frames the error page, whose loader may not have run: so everything has a value without it. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const nonce = useNonce();
  const platform = useRouteLoaderData<typeof platformLoader>('routes/platform');
  const language = platform?.language ?? data?.language ?? 'en';
  return (
    <html lang={language} data-theme={data && data.theme !== 'device' ? data.theme : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {/* Leaving must work before anything else has loaded, so this small script does not wait. */}
        <script src="/leave.js" nonce={nonce} />
      </head>
      <body>
        <WordsContext.Provider value={wordsIn(language)}>{children}</WordsContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <FaultPage />;
}
