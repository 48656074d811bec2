/**
 * A page that is left saves its last words only when the next page has already been read from the server (M2, E2): after a
 * quick reload that page stands there without them. So it asks again, at once and a little later, before it saves itself.
 */
const laterMs = 600;

/** Calls `take` with each answer until it says that it took one. Gives what stops the asking. */
export function askAgain(address: string, take: (said: unknown) => boolean): () => void {
  let over = false;
  const ask = async () => {
    if (over) return;
    try {
      const answer = await fetch(address, { redirect: 'error', cache: 'no-store' });
      if (over || !answer.ok) return;
      const said: unknown = await answer.json();
      if (!over && take(said)) over = true;
    } catch {
      // No connection, or signed out: what stands on the page stays.
    }
  };
  void ask();
  const timer = setTimeout(ask, laterMs);
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

/** The words of the page and those saved meanwhile, without losing either; null when the page has them all. */
export function joinedWords(began: string, typed: string, saved: string): string | null {
  if (typed.includes(saved)) return null;
  if (typed === began) return saved;
  if (began !== '' && typed.startsWith(began)) return saved + typed.slice(began.length);
  return `${saved}\n${typed}`;
}
