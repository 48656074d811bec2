// `npm start`: everything that Stillroom needs, from a fresh clone to a page that answers. The work is in start-stillroom.mjs.
import { requireNode } from './node-version.mjs';

requireNode();
import('./start-stillroom.mjs').then((start) => start.startStillroom());
