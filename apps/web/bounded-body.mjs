import { Readable } from 'node:stream';

/**
 * The body of a request, read whole, or null when it is longer than `longest` bytes; what it says of its length is not
 * believed. What comes after the limit is let go unread.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} longest
 * @returns {Promise<Buffer | null>}
 */
export function boundedBody(request, longest) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const parts = [];
    let length = 0;
    request.on('data', (part) => {
      length += part.byteLength;
      if (length <= longest) parts.push(part);
      else {
        parts.length = 0;
        resolve(null);
      }
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
  });
}

/**
 * The same request with a body that was read already, for a handler that reads it as a stream.
 * @param {import('express').Request} request
 * @param {Buffer} body
 */
export function carrying(request, body) {
  const { method, headers, protocol, hostname, originalUrl, ip } = request;
  const get = request.get.bind(request);
  const stream = Readable.from([body], { objectMode: false });
  return Object.assign(stream, { method, headers, protocol, hostname, originalUrl, ip, get });
}

/** A plain page, because whoever sent so much from a page of ours wrote it by hand. */
export const tooLongPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Too long</title>
<h1>This is too long to send at once</h1>
<p>Nothing of it was kept. Please go back, where your words may still stand, and send them in parts.</p>
</html>
`;

/**
 * Express middleware: reads the body of whatever changes something, puts it on `request.body`, and answers 413 to one
 * that is longer than `longest()` bytes.
 * @param {() => Promise<number>} longest
 * @returns {import('express').RequestHandler}
 */
export const boundBodies = (longest) => async (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  try {
    const body = await boundedBody(request, await longest());
    if (body === null)
      return response
        .status(413)
        .set({ 'Cache-Control': 'no-store', Connection: 'close' })
        .type('html')
        .send(tooLongPage);
    request.body = body;
    next();
  } catch {
    // Whoever was sending has gone.
    response.destroy();
  }
};
