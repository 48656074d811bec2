// One line of JSON in ({"text": …, "lang"?: …}), one line of JSON out, in the same order. A line that cannot be read gives
// {"error": …} and the next one goes on. Nothing of the text is ever printed.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { detectorLanguages } from '../src/crisis/crisis-level.ts';
import { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';

const lineSchema = z.object({ text: z.string(), lang: z.string().nullish() });
const known = z.enum(detectorLanguages);

function answer(line: string): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  const row = lineSchema.safeParse(parsed);
  if (!row.success) return { error: 'A line needs a string "text" and may have a string "lang".' };
  const language = known.safeParse(row.data.lang?.slice(0, 2).toLowerCase());
  const { level, categories, findings, ruleset } = detectCrisis(row.data.text, {
    language: language.success ? language.data : undefined,
  });
  const shown = findings.map(({ rule, start, end, level: at, loweredBy, raisedBy }) => ({
    rule,
    start,
    end,
    level: at,
    ...(loweredBy && { loweredBy }),
    ...(raisedBy && { raisedBy }),
  }));
  return { level, categories, findings: shown, ruleset };
}

process.stdout.on('error', () => process.exit(0));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`)) {
    await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  }
}
