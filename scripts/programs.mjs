// How the two programs of Stillroom are started: as built, or in reload mode from their sources.
import { root } from './install.mjs';

/**
 * @typedef {{ name: string, args: string[], env: Record<string, string> }} Program `args` are for `node`
 * @param {{ reload: boolean }} mode
 * @returns {Program[]}
 */
export function programs({ reload }) {
  if (!reload) {
    const env = { NODE_ENV: 'production' };
    return [
      { name: 'worker', args: [`${root}apps/worker/dist/main.js`], env },
      { name: 'web', args: [`${root}apps/web/server.mjs`], env },
    ];
  }
  const env = { NODE_ENV: 'development' };
  const fromSource = ['--conditions=@stillroom/source', '--import', 'tsx'];
  return [
    // Node watches every file that the worker reads, workflows included, and starts it again when one changes.
    {
      name: 'worker',
      args: [...fromSource, '--watch', '--watch-preserve-output', `${root}apps/worker/src/main.ts`],
      env,
    },
    // Vite reloads the pages, and what they import of our packages, in the process that runs.
    { name: 'web', args: [...fromSource, `${root}apps/web/server.mjs`], env },
  ];
}
