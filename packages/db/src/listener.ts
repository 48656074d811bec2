import pg from 'pg';

export interface Listener {
  /** Resolves when it listens for the first time. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

export interface ListenerOptions {
  /** Called for every notice, and each time listening (re)starts, because what was said meanwhile was not heard. */
  onNotice: (payload: string) => void;
  /** Called when the connection breaks or cannot be made. It is tried again in any case. */
  onTrouble?: (error: Error) => void;
  /** The first wait before trying again; it doubles up to `longestWaitMs`. */
  firstWaitMs?: number;
  longestWaitMs?: number;
}

/**
 * Listens on a channel of Postgres with a connection of its own, and connects again whenever that breaks.
 * @param url a connection that goes to the server itself: a pooler in transaction mode swallows LISTEN
 */
export function listenTo(url: string, channel: string, options: ListenerOptions): Listener {
  const { onNotice, onTrouble, firstWaitMs = 250, longestWaitMs = 10_000 } = options;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let waitMs = firstWaitMs;
  let isClosed = false;
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((done) => {
    isReady = done;
  });

  async function connect(): Promise<void> {
    const mine = new pg.Client({
      connectionString: url,
      application_name: 'stillroom listener',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    client = mine;
    let isOver = false;
    const again = (error?: Error) => {
      if (isOver) return;
      isOver = true;
      mine.end().catch(() => undefined);
      if (isClosed) return;
      onTrouble?.(error ?? new Error('The connection that listens was ended.'));
      timer = setTimeout(connect, waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    };
    mine.on('error', again);
    mine.on('end', () => again());
    mine.on('notification', ({ payload = '' }) => onNotice(payload));
    try {
      await mine.connect();
      await mine.query(`listen ${pg.escapeIdentifier(channel)}`);
      waitMs = firstWaitMs;
      isReady();
      onNotice('');
    } catch (error) {
      again(error instanceof Error ? error : new Error(String(error)));
    }
  }

  void connect();
  return {
    ready,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
