import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { createDatabase } from '@stillroom/db/database';
import type { Waker } from '@stillroom/db/waker';
import type { Log } from '../log.ts';
import type { MailSender } from '../mail/send-mail.ts';

/** What the worker's deeds work with; made once in a process. */
export type WorkerServices = {
  /** In the worker's role. */
  readonly db: ReturnType<typeof createDatabase>;
  readonly keyring: Keyring;
  readonly waker: Waker;
  readonly mail: MailSender;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  /** Where people reach this install, without a slash at the end. */
  readonly origin: string;
  readonly log: Log;
};
