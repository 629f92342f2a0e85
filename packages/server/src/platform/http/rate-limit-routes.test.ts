import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { registerErrors } from './errors.ts';
import { createRateLimits } from './rate-limit.ts';
import { registerRateLimits } from './rate-limit-routes.ts';
import { trustedProxies } from './trusted-proxies.ts';

let app: FastifyInstance;
afterEach(() => app.close());

interface Asked {
  readonly from?: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly forwardedFor?: string;
}

function start(reads: number, options: FastifyServerOptions = {}): void {
  app = Fastify(options);
  registerErrors(app, (error) => `<h1>${error.code}</h1>`);
  registerRateLimits(app, createRateLimits({ reads, responses: 1 }));
  app.get('/v1/read', () => ({}));
  app.get('/page', { schema: { hide: true } }, () => 'page');
  app.post(
    '/v1/answers/:service',
    { config: { rateLimit: { name: 'responses', scope: ({ url }) => url.length } } },
    (_request, reply) => reply.code(201).send({}),
  );
}

async function ask(url: string, { from = '203.0.113.7', method = 'GET', forwardedFor }: Asked = {}) {
  const headers = { ...(forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor }) };
  const { statusCode, headers: sent, body } = await app.inject({ url, method, headers, remoteAddress: from });
  return { status: statusCode, remaining: sent['ratelimit-remaining'], sent, body };
}

test('who reads is told the limit and what is left, a question for the head alone included', async () => {
  start(3);
  const { status, sent } = await ask('/v1/read');
  expect(status).toBe(200);
  expect(sent).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '2', 'ratelimit-reset': '60' });
  expect(await ask('/v1/read', { method: 'HEAD' })).toMatchObject({ status: 200, remaining: '1' });
});

test('who asks too often gets a problem that says when to come back', async () => {
  start(1);
  await ask('/v1/read');
  const { status, sent, body } = await ask('/v1/read');
  expect(status).toBe(429);
  expect(sent).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'ratelimit-remaining': '0',
    'retry-after': '60',
  });
  expect(JSON.parse(body)).toMatchObject({ type: 'urn:ascolto:problem:too_many_requests', status: 429 });
});

test('pages are not limited, and answers have counts of their own', async () => {
  start(1);
  for (const round of [1, 2, 3]) {
    expect([round, (await ask('/page')).status]).toEqual([round, 200]);
  }
  expect((await ask('/page')).remaining).toBeUndefined();
  const post = (service: string) => ask(`/v1/answers/${service}`, { method: 'POST' });
  expect((await post('a')).status).toBe(201);
  expect((await post('a')).status).toBe(429);
  expect((await post('bb')).status).toBe(201);
  expect((await ask('/v1/read')).status).toBe(200);
});

test('a limit that is off is not spoken of', async () => {
  start(0);
  expect(await ask('/v1/read')).toMatchObject({ status: 200, remaining: undefined });
});

test('a client cannot say from where it comes', async () => {
  start(2);
  await ask('/v1/read', { forwardedFor: '198.51.100.1' });
  expect((await ask('/v1/read', { forwardedFor: '198.51.100.2' })).remaining).toBe('0');
});

test('a trusted proxy says from where a request comes, and is believed no further', async () => {
  start(3, { trustProxy: trustedProxies(['192.0.2.0/25']) });
  const through = (forwardedFor: string) => ask('/v1/read', { from: '192.0.2.3', forwardedFor });
  expect((await through('198.51.100.1')).remaining).toBe('2');
  expect((await through('203.0.113.9')).remaining).toBe('2');
  // What the client made up stands before what the proxy saw.
  expect((await through('203.0.113.200, 198.51.100.1')).remaining).toBe('1');
  const direct = await ask('/v1/read', { from: '198.51.100.1', forwardedFor: '203.0.113.55' });
  expect(direct.remaining).toBe('0');
});
