import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { earlyErrors, registerErrors } from './errors.ts';
import { completeWithin, keepRequestRules } from './request-rules.ts';

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

/** What is answered to a request as it stands. */
async function exchange(request: string, limitMs = 60_000): Promise<string> {
  app = fastify({ ...earlyErrors(() => ''), ...completeWithin(limitMs, 10), forceCloseConnections: true });
  registerErrors(app, () => '');
  keepRequestRules(app);
  app.get('/', () => 'here');
  app.post('/', () => 'taken');
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(request);
  return text(socket);
}

const malformed = /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*urn:ascolto:problem:malformed_request/;

test('a request without a host is not understood, in our words', async () => {
  expect(await exchange('GET / HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(malformed);
});

test('one of HTTP/1.0 needs none', async () => {
  expect(await exchange('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 [^]*here$/);
});

test('an expectation that is not known is not heeded', async () => {
  const request = 'GET / HTTP/1.1\r\nhost: x\r\nexpect: foo\r\nconnection: close\r\n\r\n';
  expect(await exchange(request)).toMatch(/^HTTP\/1\.1 200 [^]*here$/);
});

test.each([
  ['no byte', ''],
  ['a head that does not end', 'GET / HTTP/1.1\r\nhost: x\r\n'],
  [
    'a body that does not come',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
  ],
])('%s within the time, and the request is ended', async (_what, request) => {
  expect(await exchange(request, 50)).toMatch(malformed);
});
