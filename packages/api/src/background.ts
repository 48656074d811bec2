/** Work that goes on after its call was answered. */
export type Background = {
  run(work: () => Promise<void>): void;
  /** Resolves when all work so far has ended; for a clean stop and for tests. */
  settled(): Promise<void>;
};

/** A fault in the work is reported, since nobody waits for it. */
export function createBackground(report: (error: unknown, path: string) => void): Background {
  const going = new Set<Promise<void>>();
  return {
    run(work) {
      const one: Promise<void> = work()
        .catch((error: unknown) => report(error, 'background'))
        .finally(() => going.delete(one));
      going.add(one);
    },
    async settled() {
      while (going.size > 0) await Promise.all(going);
    },
  };
}
