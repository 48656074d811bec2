import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

export type SilentMailServer = {
  readonly smtpUrl: string;
  /** How many have come and wait for a greeting. */
  readonly waiting: () => number;
  /** Breaks every connection that it has. */
  readonly hangUp: () => void;
};

/** A mail server that takes every connection and never says a word. Call it at the top level of the file. */
export async function useSilentMailServer(): Promise<SilentMailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(async () => {
    hangUp();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { smtpUrl: `smtp://127.0.0.1:${address.port}`, waiting: () => sockets.size, hangUp };
}
