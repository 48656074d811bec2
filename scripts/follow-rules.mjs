// Keeps the tables of the crisis detector those of the rules while sources are followed (`npm run dev`).
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureRuleTables } from '../packages/domain/tools/rule-table-file.mjs';

const crisis = fileURLToPath(new URL('../packages/domain/src/crisis', import.meta.url));
/** An editor writes a file in several steps: the last one counts. */
const settledMs = 200;

/**
 * Makes the tables now, and again whenever a rule or the code that compiles them has changed; what is wrong with a rule is said,
 * and the tables stay as they were.
 * @param {(line: string) => void} say
 * @returns {() => void} ends it
 */
export function followRules(say) {
  const make = () => {
    try {
      if (ensureRuleTables()) say('Crisis rules compiled');
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  make();
  let waiting;
  const watcher = watch(crisis, { recursive: true }, (_event, file) => {
    if (file?.includes('.gen.ts')) return;
    clearTimeout(waiting);
    waiting = setTimeout(make, settledMs);
  });
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}
