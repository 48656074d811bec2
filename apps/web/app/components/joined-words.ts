/**
 * The words of a page and those that were saved elsewhere meanwhile, so that neither loses any (M2, E2). `began` is what both
 * went on from; `between` stands where one text is put under the other.
 */
export function joinedWords(began: string, here: string, saved: string, between = '\n'): string {
  // Nothing was changed here, or nothing there: then the other is all there is.
  if (here === began) return saved;
  if (saved === began || here.includes(saved)) return here;
  if (saved.includes(here)) return saved;
  // Both went on from the same words: what was added there, then what was added here, unless a word was only half written then.
  const added = here.slice(began.length);
  if (here.startsWith(began) && saved.startsWith(began) && began !== '' && /^\s/.test(added))
    return saved + added;
  // There all of it still stands, ending as it did, with something put before or between: what was added here goes on from that.
  if (here.startsWith(began) && holdsToTheEnd(saved, began)) return saved + added;
  return `${saved}${between}${here}`;
}

const holdsToTheEnd = (saved: string, began: string): boolean => {
  const [there, before] = [saved.split(/\s+/), began.split(/\s+/)];
  return (
    began.trim() !== '' && there.at(-1) === before.at(-1) && before.every((word) => there.includes(word))
  );
};
