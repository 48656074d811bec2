import { request as ask, createServer } from 'node:http';
import express from 'express';
import { afterAll, expect, it } from 'vitest';
import { boundBodies, carrying } from './bounded-body.mjs';

const longest = 1_000_000;
const app = express();
app.use(boundBodies(async () => longest));
app.all('*', async (request, response) => {
  if (request.method === 'GET') return response.send('read');
  const carried = carrying(request, request.body);
  let length = 0;
  for await (const part of carried) length += part.byteLength;
  response.send(`${carried.method} ${carried.originalUrl} ${carried.get('x-mark')} ${length}`);
});
const server = createServer(app).listen(0);
afterAll(() => server.close());

/** @param {string[]} parts sent one by one, so that no length is told before @param {Record<string, string>} headers */
const post = (parts, headers = {}) =>
  new Promise((resolve, reject) => {
    const { port } = server.address();
    const sent = ask({ port, path: '/a/form', method: 'POST', headers: { 'x-mark': 'kept', ...headers } });
    sent.on('response', async (response) => {
      let text = '';
      for await (const part of response) text += part;
      resolve({ status: response.statusCode, text });
    });
    sent.on('error', reject);
    for (const part of parts) sent.write(part);
    sent.end();
  });

it('hands a body up to the limit on whole', async () => {
  expect(await post(['x'.repeat(longest - 1), 'y'])).toEqual({
    status: 200,
    text: `POST /a/form kept ${longest}`,
  });
});

it('hands an empty body on', async () => {
  expect(await post([])).toEqual({ status: 200, text: 'POST /a/form kept 0' });
});

it('answers 413 with a page to a longer one, also when it does not say how long it is', async () => {
  const answer = await post(['x'.repeat(longest), 'y']);
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('too long to send at once');
});
