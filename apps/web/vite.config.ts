import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import { appRoutes } from './app/routes.ts';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * Leaves the workspace's own packages out of the server build: they have builds of their own (`dist`), and
 * the web process must share one copy of them, not carry a second one inside its bundle.
 */
const workspacePackagesStayOutside: Plugin = {
  name: 'stillroom:workspace-packages-stay-outside',
  apply: 'build',
  enforce: 'pre',
  resolveId(id, _importer, options) {
    return options.ssr && id.startsWith('@stillroom/') ? { id, external: true } : null;
  },
};

export default defineConfig({
  plugins: [
    workspacePackagesStayOutside,
    remix({
      ignoredRouteFiles: ['**/*'],
      routes: (defineRoutes) => defineRoutes(appRoutes),
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // In the browser's bundle and in development our packages are read from their source.
  resolve: { conditions: ['@stillroom/source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['@stillroom/source', 'module', 'node', 'development|production'] } },
  build: {
    // The policy allows fonts and pictures from this server alone, so nothing is folded into data: addresses.
    assetsInlineLimit: 0,
    // Colours stay as written (oklch, light-dark): these are the first browsers that know both.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
