import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerErrors } from './errors.ts';
import { followMethods } from './methods.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = fastify();
  const answerOtherMethods = followMethods(app);
  registerErrors(app, (error) => `<h1>${error.code}</h1>`);
  app.get('/page/:name', () => 'page');
  await app.register(async (room) => {
    room.get('/v1/things/:id', () => ({}));
    room.post('/v1/things/:id', () => ({}));
  });
  answerOtherMethods();
});
afterAll(() => app.close());

test('OPTIONS tells which methods an address takes', async () => {
  const { statusCode, headers, body } = await app.inject({ method: 'OPTIONS', url: '/v1/things/1' });
  expect([statusCode, headers['allow'], body]).toEqual([204, 'GET, HEAD, OPTIONS, POST', '']);
});

test.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE'])(
  '%s on a known address is refused',
  async (method) => {
    const answer = await app.inject({
      method,
      url: '/v1/things/1',
      headers: { 'content-type': 'text/unknown' },
      payload: 'x',
    });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
    expect(answer.json()).toMatchObject({ type: 'urn:ascolto:problem:method_not_allowed', status: 405 });
  },
);

test('people get a page, programs the methods there are, an unknown address stays unknown', async () => {
  const page = await app.inject({ method: 'POST', url: '/page/x', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.headers['allow'], page.body]).toEqual([
    405,
    'GET, HEAD, OPTIONS',
    '<h1>method_not_allowed</h1>',
  ]);
  expect((await app.inject({ method: 'OPTIONS', url: '/nothing' })).statusCode).toBe(404);
  expect((await app.inject({ method: 'HEAD', url: '/page/x' })).statusCode).toBe(200);
});
