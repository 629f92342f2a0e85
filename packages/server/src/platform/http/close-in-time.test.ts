import { connect } from 'node:net';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { closeInTime } from './close-in-time.ts';

test('a request that never comes to its end does not keep the server from closing', async () => {
  const app = fastify({ forceCloseConnections: 'idle' });
  closeInTime(app, 1);
  const arrived = Promise.withResolvers<void>();
  app.addHook('onRequest', async () => arrived.resolve());
  app.post('/', () => 'done');
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(port), '127.0.0.1');
  const ended = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{');
  await arrived.promise;
  await app.close();
  await expect(ended).resolves.toBeDefined();
});

test('an answer that is being made when the server closes is sent', async () => {
  const app = fastify({ forceCloseConnections: 'idle' });
  closeInTime(app, 60_000);
  const arrived = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<string>();
  app.get('/', () => {
    arrived.resolve();
    return answer.promise;
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const response = fetch(address);
  await arrived.promise;
  const closed = app.close();
  answer.resolve('done');
  expect(await (await response).text()).toBe('done');
  await closed;
});
