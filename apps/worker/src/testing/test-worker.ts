import { randomBytes, randomUUID } from 'node:crypto';
import { type TestDatabase, useTestDatabase } from '@stillroom/db/testing/test-database';
import { createWaker } from '@stillroom/db/waker';
import { type Mailbox, startMailbox } from '@stillroom/local-stack/mailbox';
import { Client, Connection } from '@temporalio/client';
import { afterAll, inject, onTestFinished } from 'vitest';
import type { WorkerServices } from '../activities/services.ts';
import { type Environment, readEnvironment } from '../environment.ts';
import { createMailSender } from '../mail/send-mail.ts';
import { startWorker } from '../start-worker.ts';
import { quietTemporal } from '../temporal.ts';
import type { WatchdogOptions } from '../watchdog.ts';

type RunOptions = {
  readonly watchdog?: WatchdogOptions;
  /** Where it looks for Temporal, if not where Temporal is. */
  readonly temporalAddress?: string;
};

export type TestWorker = TestDatabase & {
  /** What the worker works with; its mails come to `mailbox`. */
  readonly services: WorkerServices;
  readonly mailbox: Mailbox;
  readonly environment: Environment;
  /** To look at workflows from outside. */
  readonly temporal: Client;
  /** The lines that the worker logged. */
  readonly logged: readonly { readonly event: string; readonly fields: object }[];
  /** Starts everything that the worker does, until the test ends or it is stopped. */
  run(options?: RunOptions): { stop(): Promise<void> };
};

export const origin = 'https://rooms.example.org';

/** A worker over real Postgres, Temporal and SMTP, of the test file's own. Call it at the top level of the file. */
export async function useTestWorker(): Promise<TestWorker> {
  const database = await useTestDatabase();
  const mailbox = await startMailbox();
  const mail = createMailSender(mailbox.smtpUrl, 'Stillroom <stillroom@rooms.example.org>', origin);
  const connection = await Connection.connect({ address: inject('testTemporal') });
  const logged: { event: string; fields: object }[] = [];
  afterAll(async () => {
    await connection.close();
    mail.close();
    await mailbox.stop();
  });
  const services: WorkerServices = {
    db: database.worker,
    keyring: database.keyring,
    waker: createWaker(database.worker),
    mail,
    clock: Date.now,
    origin,
    log: (event, fields = {}) => logged.push({ event, fields }),
  };
  quietTemporal(services.log);
  const environment = readEnvironment({
    WORKER_DATABASE_URL: database.urls.worker,
    TEMPORAL_ADDRESS: inject('testTemporal'),
    TEMPORAL_TASK_QUEUE: `test-${randomUUID()}`,
    SMTP_URL: mailbox.smtpUrl,
    STILLROOM_MASTER_KEY: randomBytes(32).toString('base64'),
    ORIGIN: origin,
  });
  return {
    ...database,
    services,
    mailbox,
    environment,
    temporal: new Client({ connection }),
    logged,
    run({ watchdog, temporalAddress = environment.TEMPORAL_ADDRESS } = {}) {
      const around = { ...environment, TEMPORAL_ADDRESS: temporalAddress };
      const worker = startWorker(services, around, {
        bundle: Promise.resolve({ codePath: inject('workflowBundle') }),
        ...(watchdog ? { watchdog } : {}),
      });
      let stopped: Promise<void> | undefined;
      const stop = () => {
        stopped ??= worker.stop();
        return stopped;
      };
      onTestFinished(stop);
      return { stop };
    },
  };
}
