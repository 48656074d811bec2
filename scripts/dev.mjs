// `npm run dev`: like `npm start`, but pages and worker follow the sources as they are changed.
import { requireNode } from './node-version.mjs';

requireNode();
import('./start-stillroom.mjs').then((start) => start.startStillroom({ reload: true }));
