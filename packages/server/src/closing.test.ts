import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readConfig } from './platform/config.ts';
import { registerErrors } from './platform/http/errors.ts';
import { createApp } from './server.ts';

const request = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`;

test('what comes in while the server closes is answered as ever, and its connection ended', async () => {
  const app = createApp(readConfig({ LOG_LEVEL: 'silent' }), () => '');
  registerErrors(app, () => '');
  const arrived = Promise.withResolvers<void>();
  const closing = Promise.withResolvers<void>();
  const followed = Promise.withResolvers<string>();
  app.addHook('onRequest', async ({ url }) =>
    url === '/first' ? arrived.resolve() : followed.resolve('the first'),
  );
  app.addHook('preClose', async () => closing.resolve());
  app.get('/first', () => followed.promise);
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  const heard = text(socket);
  socket.write(request('/first'));
  await arrived.promise;
  const closed = app.close();
  await closing.promise;
  socket.write(request('/second'));
  expect(await heard).toMatch(
    /^HTTP\/1\.1 200 [^]*the firstHTTP\/1\.1 404 [^]*connection: close[^]*urn:ascolto:problem:unknown_address/i,
  );
  await closed;
});

test('a whole request must have come within half a minute, its head as well', async () => {
  const { server, close } = createApp(readConfig({ LOG_LEVEL: 'silent' }), () => '');
  expect([server.requestTimeout, server.headersTimeout]).toEqual([30_000, 30_000]);
  await close();
});
