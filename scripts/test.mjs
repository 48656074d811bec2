// `npm test`: every suite, and one line `N passed, N failed` at the end. `npm test -- domain` runs one, or several.
import { requireNode } from './node-version.mjs';

requireNode();
import('./test-stillroom.mjs').then((test) => test.testStillroom(process.argv.slice(2)));
