import type { Detection, DetectOptions } from './detection.ts';

export type { Detection, DetectOptions, Finding } from './detection.ts';

/**
 * Reads a text for signs that someone is in danger (C1, C2). Pure: runs in the browser while someone types and on the
 * server when they send. Never throws, whatever the text.
 */
export function detectCrisis(_text: string, _options: DetectOptions = {}): Detection {
  return { level: 0, categories: [], findings: [], ruleset: 'rules-none' };
}
