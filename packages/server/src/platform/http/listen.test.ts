import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { StartError } from '../start-error.ts';
import { closeInTime } from './close-in-time.ts';
import { earlyErrors } from './errors.ts';
import { listen, listenAt, requireFree } from './listen.ts';

// Both are this machine, on every Linux; as 127.0.0.1 and ::1 are where there is IPv6.
const addresses = ['127.0.0.1', '127.0.0.2'];

let app: FastifyInstance | undefined;
let other: Server | undefined;
afterEach(async () => {
  await app?.close();
  other?.close();
});

function made(): FastifyInstance {
  app = fastify({ ...earlyErrors(() => ''), forceCloseConnections: 'idle' });
  app.get('/', () => 'here');
  return app;
}

function exchange(host: string, port: number, request: string): Promise<string> {
  const socket = connect(port, host);
  socket.on('error', () => undefined);
  socket.write(request);
  return text(socket);
}

async function takenPort(): Promise<number> {
  other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('every address answers, and refuses what is no request, in the same words', async () => {
  const port = await listenAt(made(), addresses, 0);
  const answers = addresses.map((host) =>
    exchange(host, port, 'GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
  );
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*here$/);
  const refusals = await Promise.all(addresses.map((host) => exchange(host, port, 'no request\r\n\r\n')));
  expect(refusals[0]).toContain('urn:ascolto:problem:malformed_request');
  expect(refusals[1]).toBe(refusals[0]);
});

test('a request that never ends keeps no address from closing', async () => {
  const server = made();
  closeInTime(server, 1);
  const arrived = Promise.withResolvers<void>();
  server.addHook('onRequest', async () => arrived.resolve());
  server.post('/', () => 'done');
  const port = await listenAt(server, addresses, 0);
  const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{';
  const answer = exchange('127.0.0.2', port, head).catch(() => '');
  await arrived.promise;
  await server.close();
  await answer;
  await expect(exchange('127.0.0.2', port, 'GET / HTTP/1.1\r\n\r\n').catch(() => '')).resolves.toBe('');
});

test('a port in use is told before anything is made, and when it is taken after that', async () => {
  const port = await takenPort();
  const sentence = `Port ${port} is in use: stop what uses it or set PORT to another one.`;
  await expect(requireFree({ host: '127.0.0.1', port })).rejects.toThrow(new StartError(sentence));
  await expect(listen(made(), { host: '127.0.0.1', port })).rejects.toThrow(new StartError(sentence));
});

test('a port that is free stays free', async () => {
  const port = await takenPort();
  await new Promise((resolve) => other?.close(resolve));
  await requireFree({ host: 'localhost', port });
  await listen(made(), { host: 'localhost', port });
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
});

test.each(['192.0.2.1', 'no-such-host.invalid'])('%s is no address of this machine', async (host) => {
  await expect(requireFree({ host, port: 3000 })).rejects.toThrow(
    new StartError(`HOST ${host} is no address of this machine.`),
  );
});
