import type { Client } from '@temporalio/client';
import {
  DefaultLogger,
  type LogEntry,
  NativeConnection,
  type NativeConnectionOptions,
  Runtime,
} from '@temporalio/worker';
import type { Environment } from './environment.ts';
import { failureName, type Log } from './log.ts';

/** A way to Temporal, and the task queue on which this install's workflows and activities are picked up. */
export type Temporal = { readonly client: Client; readonly taskQueue: string };

/**
 * Connects to Temporal: a local server, a self-hosted cluster, or Temporal Cloud by API key.
 * @throws when the server cannot be reached.
 */
export function connectToTemporal(environment: Environment): Promise<NativeConnection> {
  const options: NativeConnectionOptions = {
    address: environment.TEMPORAL_ADDRESS,
    tls: environment.TEMPORAL_TLS === 'on' || environment.TEMPORAL_API_KEY !== undefined,
    ...(environment.TEMPORAL_API_KEY ? { apiKey: environment.TEMPORAL_API_KEY } : {}),
  };
  return NativeConnection.connect(options);
}

/**
 * What a warning of Temporal's may say in our log: names of parts, kinds and errors. Its message stays out, because
 * Temporal puts the text of failures into it, and a driver's failure may hold what a person wrote (P1).
 */
export function namesIn({ level, meta }: Pick<LogEntry, 'level' | 'meta'>): Readonly<Record<string, string>> {
  const named = ['sdkComponent', 'workflowType', 'activityType'].flatMap((key) => {
    const value: unknown = meta?.[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return {
    level,
    ...Object.fromEntries(named),
    ...(meta?.error ? { failure: failureName(meta.error) } : {}),
  };
}

/**
 * Lets Temporal's own warnings through to our log, by name alone (`namesIn`). Once in a process, before the first connection.
 */
export function quietTemporal(log: Log): void {
  const logger = new DefaultLogger('WARN', (entry) => {
    // An activity's failure is in the log already, by the deed that failed.
    log('temporal', namesIn(entry));
  });
  // The worker ends its parts in an order of its own; by itself Temporal would stop at the first signal (main.ts).
  Runtime.install({ logger, shutdownSignals: [] });
}
