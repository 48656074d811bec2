import type { Client } from '@temporalio/client';
import { NativeConnection, type NativeConnectionOptions } from '@temporalio/worker';
import type { Environment } from './environment.ts';

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
