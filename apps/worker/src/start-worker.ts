import { type Listener, listenTo } from '@stillroom/db/listener';
import { outboxChannel } from '@stillroom/db/waker';
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { WorkerServices } from './activities/services.ts';
import type { Environment } from './environment.ts';
import { failureName } from './log.ts';
import { runRelay } from './outbox-relay.ts';
import { type AuditSealer, runAuditSealer } from './run-audit-sealer.ts';
import { connectedToTemporal } from './temporal-session.ts';
import { runWatchdog, type WatchdogOptions } from './watchdog.ts';

export type WorkerOptions = {
  /** The workflows' code, when it is not to be found beside this module. */
  readonly bundle?: Promise<WorkflowBundleOption>;
  readonly watchdog?: WatchdogOptions;
};

/**
 * Everything that the worker does, side by side: relay, watchdog and sealer need only Postgres and run from the first moment;
 * workflows and activities run for as long as Temporal can be reached, and again when it is back.
 */
export function startWorker(
  services: WorkerServices,
  environment: Environment,
  { bundle, watchdog: watchdogOptions }: WorkerOptions = {},
): { stop: () => Promise<void> } {
  const temporal = connectedToTemporal(services, environment, bundle);
  const relay = runRelay(services, temporal.current);
  const listener: Listener = listenTo(environment.WORKER_DATABASE_URL, outboxChannel, {
    onNotice: relay.wake,
    onTrouble: (error) => services.log('listening-interrupted', { failure: failureName(error) }),
  });
  const watchdog = runWatchdog(services, watchdogOptions);
  const sealer: AuditSealer = runAuditSealer(services);
  return {
    stop: async () => {
      await listener.close();
      await Promise.all([relay.stop(), watchdog.stop(), sealer.stop()]);
      await temporal.stop();
    },
  };
}
