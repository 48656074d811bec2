import { createServer } from 'node:net';
import { codeOf, StackError } from './stack-error.ts';

const loopback = '127.0.0.1';

/** Ports that this process has given out: two parts that start at the same time must not be given the same one. */
const given = new Set<number>();

/**
 * The first port from `wanted` upwards that nobody listens on, on loopback.
 * @throws {StackError} when a hundred in a row are taken.
 */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new StackError(
    `Ports ${wanted} to ${wanted + 99} are all taken; stop what uses them, then start again.`,
  );
}

/** Any free port, as the operating system chooses it: for tests, which run beside each other. */
export async function anyFreePort(): Promise<number> {
  for (;;) {
    const port = await listenBriefly(0, loopback);
    if (port === undefined || given.has(port)) continue;
    given.add(port);
    return port;
  }
}

/** Gives a port back, once what listened on it has ended. */
export function releasePort(port: number): void {
  given.delete(port);
}

/** A server on all addresses, or on IPv6 alone, takes a port as well as one on 127.0.0.1 does. */
async function isFree(port: number): Promise<boolean> {
  for (const host of [loopback, '::1', undefined]) {
    if ((await listenBriefly(port, host)) === undefined) return false;
  }
  return true;
}

/** The port on which one could listen; undefined when it is taken. A family that the machine lacks is no obstacle. */
function listenBriefly(port: number, host: string | undefined): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error) => {
      const code = codeOf(error);
      if (code === 'EADDRINUSE' || code === 'EACCES') done(undefined);
      else if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') done(port);
      else fail(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      server.close(() => done(taken));
    });
  });
}
