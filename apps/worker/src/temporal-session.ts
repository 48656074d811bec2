import { Client } from '@temporalio/client';
import { type NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { createActivities } from './activities/create-activities.ts';
import type { WorkerServices } from './activities/services.ts';
import type { Environment } from './environment.ts';
import { every } from './every.ts';
import { connectToTemporal, type Temporal } from './temporal.ts';
import { workflowBundle } from './workflow-bundle.ts';

export type TemporalSession = {
  /** @throws {TemporalUnreachable} while there is no connection */
  readonly current: () => Temporal;
  readonly stop: () => Promise<void>;
};

/** Temporal cannot be reached now. Nothing is lost by that: what waits for it stays in the outbox. */
export class TemporalUnreachable extends Error {
  override readonly name = 'TemporalUnreachable';
}

const reconnectMs = 1_000;

/**
 * Keeps one worker polling Temporal for as long as this runs. When the server goes, it tries again until it is back; nothing
 * else in the process waits for it.
 */
export function connectedToTemporal(
  services: WorkerServices,
  environment: Environment,
  bundle: Promise<WorkflowBundleOption> = workflowBundle(),
): TemporalSession {
  let current: Temporal | null = null;
  const taskQueue = environment.TEMPORAL_TASK_QUEUE;

  const session = async (connection: NativeConnection, signal: AbortSignal): Promise<void> => {
    const namespace = environment.TEMPORAL_NAMESPACE;
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue,
      workflowBundle: await bundle,
      activities: createActivities(services),
      shutdownGraceTime: '10 seconds',
    });
    current = { client: new Client({ connection, namespace }), taskQueue };
    services.log('temporal-connected');
    const end = () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
    };
    signal.addEventListener('abort', end);
    try {
      await worker.run();
    } finally {
      signal.removeEventListener('abort', end);
      current = null;
      services.log('temporal-disconnected');
    }
  };

  const sessions = every(reconnectMs, 'temporal-session', services.log, async (signal) => {
    const connection = await connectToTemporal(environment);
    try {
      if (!signal.aborted) await session(connection, signal);
    } finally {
      await connection.close();
    }
  });

  return {
    current: () => {
      if (current) return current;
      throw new TemporalUnreachable('Temporal cannot be reached.');
    },
    stop: sessions.stop,
  };
}
