import { createKeyring } from '@stillroom/db/crypto/keyring';
import { readMasterKey } from '@stillroom/db/crypto/master-key';
import { createDatabase } from '@stillroom/db/database';
import { createWaker } from '@stillroom/db/waker';
import type { WorkerServices } from './activities/services.ts';
import { readEnvironment } from './environment.ts';
import { failureName, logToStandardOutput } from './log.ts';
import { createMailSender } from './mail/send-mail.ts';
import { startWorker } from './start-worker.ts';
import { quietTemporal } from './temporal.ts';

const environment = readEnvironment(process.env);
const db = createDatabase(environment.WORKER_DATABASE_URL, { name: 'stillroom-worker', poolSize: 20 });
const services: WorkerServices = {
  db,
  keyring: createKeyring(readMasterKey(environment.STILLROOM_MASTER_KEY)),
  waker: createWaker(db),
  mail: createMailSender(environment.SMTP_URL, environment.MAIL_FROM, environment.ORIGIN),
  clock: Date.now,
  origin: new URL(environment.ORIGIN).origin,
  log: logToStandardOutput,
};

quietTemporal(services.log);
const worker = startWorker(services, environment);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    services.log('worker-stopping', { signal });
    worker
      .stop()
      .then(async () => {
        services.mail.close();
        await db.destroy();
      })
      .catch((error: unknown) => {
        services.log('worker-stop-failed', { failure: failureName(error) });
        process.exitCode = 1;
      });
  });
}
