/** Deeper than any exercise or questionnaire goes that this product can show. */
const deepest = 30;

/** What the database cannot take: controls but for tabs and line ends, and halves of characters. */
const odd = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;

/** Whether things lie in each other deeper than a reader that calls itself can follow. Walks without calling itself. */
export function tooDeep(input: unknown): boolean {
  let level: readonly unknown[] = [input];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** Where the first text stands that cannot be kept, as a path with dots; null when there is none. For what is not `tooDeep`. */
export function unkeepableIn(input: unknown, path: readonly string[] = []): string | null {
  if (typeof input === 'string') return odd.test(input) ? path.join('.') : null;
  if (typeof input !== 'object' || input === null) return null;
  for (const [name, value] of Object.entries(input)) {
    // A name is said only where it can be; otherwise the thing that has it.
    const found = odd.test(name) ? path.join('.') : unkeepableIn(value, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}
