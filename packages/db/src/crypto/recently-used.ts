/** Remembers the most recently used values, at most `size` of them and none longer than `forMs`. */
export class RecentlyUsed<Value> {
  readonly #entries = new Map<string, { value: Value; until: number }>();
  readonly #size: number;
  readonly #forMs: number;
  readonly #clock: () => number;

  constructor(size: number, forMs: number, clock: () => number) {
    this.#size = size;
    this.#forMs = forMs;
    this.#clock = clock;
  }

  get(name: string): Value | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    this.#entries.delete(name);
    if (entry.until <= this.#clock()) return undefined;
    // A map keeps the order of insertion: what was just used goes to its end.
    this.#entries.set(name, entry);
    return entry.value;
  }

  set(name: string, value: Value): void {
    this.#entries.delete(name);
    this.#entries.set(name, { value, until: this.#clock() + this.#forMs });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#size) return;
      this.#entries.delete(oldest);
    }
  }

  forgetAll(isMeant: (name: string) => boolean): void {
    for (const name of this.#entries.keys()) if (isMeant(name)) this.#entries.delete(name);
  }
}
