import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { registerErrors } from './errors.ts';
import { createRateLimits } from './rate-limit.ts';
import { networkRefusal, registerRateLimits, withinNetwork } from './rate-limit-routes.ts';
import { trustedProxies } from './trusted-proxies.ts';

let app: FastifyInstance;
afterEach(() => app.close());

interface Asked {
  readonly from?: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly forwardedFor?: string;
}

function start(
  sender: number,
  { network = 0, ...options }: FastifyServerOptions & { network?: number } = {},
) {
  app = Fastify(options);
  registerErrors(app, (error) => `<h1>${error.code}</h1>`);
  const responses = { sender: 1, network: 2 };
  const limits = createRateLimits({
    reads: { sender, network },
    responses,
    steps: { sender: 1, network: 0 },
  });
  registerRateLimits(app, limits);
  app.get('/v1/read', () => ({}));
  app.get('/page', { schema: { hide: true } }, () => 'page');
  app.post('/step', { schema: { hide: true }, config: { rateLimit: { name: 'steps' } } }, () => 'step');
  app.post<{ Params: { service: string; kind: string } }>(
    '/v1/answers/:service/:kind',
    { config: { rateLimit: { name: 'responses', scope: ({ url }) => url.length } } },
    async (request, reply) => {
      const store = async () => ({ kind: request.params.kind });
      const outcome = await withinNetwork(limits.responses.network, request, 1, store);
      if ('seconds' in outcome) throw networkRefusal(reply, outcome.seconds);
      return reply.code(outcome.kind === 'accepted' ? 201 : 422).send({});
    },
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
  const post = (service: string) => ask(`/v1/answers/${service}/accepted`, { method: 'POST' });
  expect((await post('a')).status).toBe(201);
  expect((await post('a')).status).toBe(429);
  expect((await post('bb')).status).toBe(201);
  expect((await ask('/v1/read')).status).toBe(200);
});

test('nobody is told what a neighbour does', async () => {
  start(3, { network: 100 });
  const probe = () => ask('/v1/read', { from: '203.0.113.8' });
  const { sent: before } = await probe();
  for (let round = 0; round < 20; round++) await ask('/v1/read', { from: `203.0.113.${100 + round}` });
  const { sent: after } = await probe();
  expect([before['ratelimit-remaining'], after['ratelimit-remaining']]).toEqual(['2', '1']);
  expect(after['ratelimit-limit']).toBe('3');
});

test('where the network has no room, when to come back is all that is said', async () => {
  start(3, { network: 2 });
  for (const host of [1, 2]) expect((await ask('/v1/read', { from: `203.0.113.${host}` })).status).toBe(200);
  const { status, sent, body } = await ask('/v1/read', { from: '203.0.113.3' });
  expect([status, sent['retry-after']]).toEqual([429, '60']);
  expect(Object.keys(sent).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
  expect(JSON.parse(body)).toMatchObject({ type: 'urn:ascolto:problem:too_many_requests' });
  expect((await ask('/v1/read', { from: '198.51.100.7' })).status).toBe(200);
});

test('only answers that were stored take room from neighbours', async () => {
  start(0);
  let host = 0;
  const post = (kind: string) =>
    ask(`/v1/answers/a/${kind}`, { method: 'POST', from: `203.0.113.${(host += 1)}` });
  for (let round = 0; round < 5; round++) expect((await post('faulty')).status).toBe(422);
  expect((await post('accepted')).status).toBe(201);
  expect((await post('busy')).status).toBe(422);
  expect((await post('accepted')).status).toBe(201);
  const { status, sent } = await post('accepted');
  expect([status, sent['retry-after'], sent['ratelimit-remaining']]).toEqual([429, '60', undefined]);
});

test('a sender who takes too many steps is sent away without being told of counts', async () => {
  start(0);
  expect(await ask('/step', { method: 'POST' })).toMatchObject({ status: 200, remaining: undefined });
  const { status, sent } = await ask('/step', { method: 'POST' });
  expect([status, sent['retry-after'], sent['ratelimit-remaining']]).toEqual([429, '60', undefined]);
  expect((await ask('/step', { method: 'POST', from: '203.0.113.8' })).status).toBe(200);
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
  expect((await through('203.0.113.9:4711')).remaining).toBe('1');
  expect((await through('unknown')).remaining).toBe('2');
  expect((await through('hidden')).remaining).toBe('1');
  // What the client made up stands before what the proxy saw.
  expect((await through('203.0.113.200, 198.51.100.1')).remaining).toBe('1');
  const direct = await ask('/v1/read', { from: '198.51.100.1', forwardedFor: '203.0.113.55' });
  expect(direct.remaining).toBe('0');
});
