import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';

/** A page as it came over HTTP: the body in the very characters that were signed. */
export type PageReceived = {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

export type PageReceiver = {
  readonly url: string;
  readonly received: readonly PageReceived[];
  /** The status with which it answers from now on; 204 at first. */
  answerWith(status: number): void;
};

/** A paging service of the test file's own, on loopback. Call it at the top level of the file. */
export async function usePageReceiver(): Promise<PageReceiver> {
  const received: PageReceived[] = [];
  let status = 204;
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/pages`,
    received,
    answerWith: (next) => {
      status = next;
    },
  };
}
