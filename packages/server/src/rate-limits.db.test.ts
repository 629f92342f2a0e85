import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { buildAssets } from '../../../scripts/build.ts';
import { describeApi } from './describe-api.ts';
import { stoppedClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { testDatabase } from './platform/testing/test-database.ts';
import { createServer, type Server } from './server.ts';

const test = await testDatabase();
const config = readConfig({
  LOG_LEVEL: 'silent',
  RATE_LIMIT_RESPONSES: '3',
  RATE_LIMIT_RESPONSES_NETWORK: '6',
  RATE_LIMIT_STEPS: '5',
  TRUSTED_PROXY: '127.0.0.1',
});
let server: Server;
let listening: Promise<number>;
beforeAll(async () => {
  await buildAssets();
  server = await createServer(config, test.url, stoppedClock('2026-11-22'));
  listening = server.app.listen({ port: 0, host: '127.0.0.1' }).then((place) => Number(new URL(place).port));
  await listening;
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const service = 'inps/hub-prestazioni-non-pensionistiche';
const submissionId = randomUUID();
const answer = {
  submissionId,
  questionnaire: { code: 'digital-service', version: 1 },
  language: 'it',
  seed: 17,
  answers: { overall: 4 },
};

/** As a proxy on this machine hands requests on. */
function ask(from: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object | string) {
  return server.app.inject({
    method,
    url,
    headers: {
      'x-forwarded-for': from,
      accept: 'text/html',
      ...(payload !== undefined && {
        'content-type':
          typeof payload === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
      }),
    },
    ...(payload !== undefined && { payload }),
  });
}

const responses = z.record(
  z.string(),
  z.object({
    headers: z.record(z.string(), z.unknown()).default({}),
    content: z.record(z.string(), z.unknown()).default({}),
  }),
);
const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ responses }))),
});

const limitHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

describe('what the API says of itself', () => {
  const path = '/v1/services/{ipa}/{service}';
  const unknown = '/v1/services/inps/none';
  const reply = `/v1/services/${service}/comments/${randomUUID()}/reply`;
  const cases = [
    ['get', '/status', '200', '/status', undefined],
    ['get', '/v1/services', '200', '/v1/services', undefined],
    ['get', '/v1/services', '422', '/v1/services?limit=0', undefined],
    ['get', `${path}/report-card`, '200', `/v1/services/${service}/report-card`, undefined],
    ['get', `${path}/report-card`, '404', `${unknown}/report-card`, undefined],
    ['get', `${path}/report-card/events`, '404', `${unknown}/report-card/events`, undefined],
    ['post', `${path}/responses`, '201', `/v1/services/${service}/responses`, answer],
    ['post', `${path}/responses`, '404', `${unknown}/responses`, answer],
    ['post', `${path}/responses`, '415', `/v1/services/${service}/responses`, 'a=b'],
    ['post', `${path}/responses`, '422', `/v1/services/${service}/responses`, {}],
    ['get', '/v1/country', '200', '/v1/country', undefined],
    ['get', '/v1/administrations', '200', '/v1/administrations', undefined],
    ['get', '/v1/administrations/{ipa}', '404', '/v1/administrations/nobody', undefined],
    ['get', `${path}/transactions`, '401', `/v1/services/${service}/transactions`, undefined],
    ['post', `${path}/transactions`, '401', `/v1/services/${service}/transactions`, {}],
    ['get', `${path}/comments`, '401', `/v1/services/${service}/comments`, undefined],
    ['post', `${path}/comments/{comment}/reply`, '401', reply, {}],
    [
      'delete',
      `${path}/changes/{change}`,
      '401',
      `/v1/services/${service}/changes/${randomUUID()}`,
      undefined,
    ],
    ['post', `${path}/changes`, '401', `/v1/services/${service}/changes`, {}],
  ] as const;
  const methods = { get: 'GET', post: 'POST', delete: 'DELETE' } as const;

  it('tells of every operation that is tried below, and of no other', async () => {
    const { paths } = document.parse(await describeApi(config));
    const told = Object.entries(paths).flatMap(([at, operations]) =>
      Object.keys(operations).map((method) => `${method} ${at}`),
    );
    expect(told.toSorted()).toEqual([...new Set(cases.map(([method, at]) => `${method} ${at}`))].toSorted());
  });

  function described(method: (typeof cases)[number][0], at: string, status: string) {
    return document.parse(server.app.swagger()).paths[at]?.[method]?.responses[status];
  }

  it.each(cases)('holds for %s %s %s', async (method, at, status, url, payload) => {
    // Each from a part of the network of its own.
    const part = cases.findIndex((one) => one[1] === at && one[2] === status).toString(16);
    const reply = await ask(`2001:db8:${part}::1`, methods[method], url, payload);
    expect(String(reply.statusCode)).toBe(status);
    const answered = described(method, at, status);
    expect(Object.keys(answered?.headers ?? {})).toEqual(limitHeaders);
    for (const header of limitHeaders) expect(reply.headers[header.toLowerCase()], header).toMatch(/^\d+$/);
    const [contentType = ''] = String(reply.headers['content-type']).split(';');
    expect(Object.keys(answered?.content ?? {})).toEqual([contentType]);
  });

  it('holds for a card that did not change', async () => {
    const url = `/v1/services/${service}/report-card`;
    const reply = await server.app.inject({ url, headers: { 'if-none-match': '*' } });
    expect([reply.statusCode, reply.body]).toEqual([304, '']);
    const answered = described('get', `${path}/report-card`, '304');
    expect(answered).toMatchObject({ content: {} });
    expect(Object.keys(answered?.headers ?? {})).toEqual(limitHeaders);
    for (const header of limitHeaders) expect(reply.headers).toHaveProperty(header.toLowerCase());
  });

  it('holds for a stream of events', async () => {
    const place = `http://127.0.0.1:${await listening}`;
    const reader = new AbortController();
    const { signal } = reader;
    const reply = await fetch(`${place}/v1/services/${service}/report-card/events`, { signal });
    const answered = described('get', `${path}/report-card/events`, '200');
    expect(Object.keys(answered?.content ?? {})).toEqual(['text/event-stream']);
    expect(reply.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(Object.keys(answered?.headers ?? {})).toEqual(limitHeaders);
    for (const header of limitHeaders) expect(reply.headers.get(header), header).toMatch(/^\d+$/);
    reader.abort();
  });

  it('has a 429 with Retry-After for every operation, and not one where limits are off', async () => {
    const limitless = readConfig({
      LOG_LEVEL: 'silent',
      RATE_LIMIT_RESPONSES: '0',
      RATE_LIMIT_RESPONSES_NETWORK: '0',
      RATE_LIMIT_READS: '0',
      RATE_LIMIT_READS_NETWORK: '0',
    });
    const everyAnswer = async (settings: typeof config) =>
      Object.values(document.parse(await describeApi(settings)).paths)
        .flatMap((operations) => Object.values(operations))
        .map((operation) => operation.responses['429']);
    for (const described of await everyAnswer(config)) {
      expect(Object.keys(described?.headers ?? {})).toContain('Retry-After');
      expect(Object.keys(described?.content ?? {})).toEqual(['application/problem+json']);
    }
    expect((await everyAnswer(limitless)).filter(Boolean)).toEqual([]);
  });

  it('is the same from a server and without one', async () => {
    expect(JSON.parse(JSON.stringify(server.app.swagger()))).toEqual(
      JSON.parse(JSON.stringify(await describeApi(config))),
    );
  });
});

const api = `/v1/services/${service}/responses`;
const answerFrom = (from: string) => ask(from, 'POST', api, { ...answer, submissionId: randomUUID() });
const form = {
  submissionId: randomUUID(),
  questionnaire: 'digital-service',
  version: '1',
  screen: '1',
  'a.overall': '2',
  'a.comment': 'Troppo lento & complicato',
};
const step = (from: string, name: string) =>
  ask(from, 'POST', `/valuta/${service}/invia`, new URLSearchParams({ ...form, step: name }).toString());

describe('answers of one sender to one service', () => {
  it('are limited together, by form and by API; the form keeps what was typed', async () => {
    const sender = '203.0.113.1';
    for (let round = 0; round < 2; round++) expect((await answerFrom(sender)).statusCode).toBe(201);
    expect((await step(sender, 'send')).statusCode).toBe(303);

    const refused = await answerFrom(sender);
    expect([refused.statusCode, refused.headers['content-type']]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ]);
    const page = await step(sender, 'send');
    expect([page.statusCode, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
    expect(page.body).toContain('Troppo lento &amp; complicato');
    expect(page.body).toContain(form.submissionId);
    expect(page.body).toContain('tra un minuto');
    expect((await step(sender, 'back')).statusCode).toBe(200);
    expect((await step('203.0.113.2', 'send')).statusCode).toBe(303);
  });

  it('tell a neighbour nothing, and do not shut it out while they are refused', async () => {
    const left = async () =>
      (await ask('198.51.100.9', 'POST', api, { ...answer, answers: {} })).headers['ratelimit-remaining'];
    expect(await left()).toBe('2');
    for (const host of [1, 2, 3, 4, 5, 6, 7]) {
      await ask(`198.51.100.${host}`, 'POST', api, {});
      await ask(`198.51.100.${host}`, 'POST', api, 'a=b');
    }
    expect(await left()).toBe('1');
    for (const host of [11, 12, 13]) expect((await answerFrom(`198.51.100.${host}`)).statusCode).toBe(201);
  });

  it('are limited with those of the network, which says only when to come back', async () => {
    const hosts = Array.from({ length: 8 }, (_, host) => `192.0.2.${host}`);
    const replies = [];
    for (const host of hosts) replies.push(await answerFrom(host));
    const refused = replies.at(-1);
    expect(replies.slice(0, 6).map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(refused?.statusCode).toBe(429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(Object.keys(refused?.headers ?? {}).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
    expect((await step('192.0.2.100', 'send')).statusCode).toBe(429);
  });

  it('are not limited where they come from this machine', async () => {
    for (let round = 0; round < 5; round++) {
      const { statusCode } = await server.app.inject({ method: 'POST', url: api, payload: answer });
      expect(statusCode).toBe(201);
    }
  });
});

it('steps of forms have a limit of their own', async () => {
  const sender = '2001:db8:aaaa::1';
  for (let round = 0; round < 5; round++) expect((await step(sender, 'back')).statusCode).toBe(200);
  const refused = await step(sender, 'back');
  expect([refused.statusCode, refused.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await answerFrom(sender)).statusCode).toBe(201);
});

it('a tablet is told when to come back, and what is wrong', async () => {
  const risposte = '/chiosco/inail/sportello-digitale/risposte';
  const send = () => ask('2001:db8:bbbb::1', 'POST', risposte, 'a.overall=3');
  expect((await send()).statusCode).toBe(422);
  for (let round = 0; round < 2; round++) await send();
  const refused = await send();
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});

it('one network does not take the streams of all', async () => {
  const port = await listening;
  const open = (from: string) =>
    fetch(`http://127.0.0.1:${port}/v1/services/${service}/report-card/events`, {
      headers: { 'x-forwarded-for': from },
      signal: readers.signal,
    });
  const readers = new AbortController();
  const replies = await Promise.all(
    Array.from({ length: 101 }, (_, host) => open(`2001:db8:cccc:${host.toString(16)}::1`)),
  );
  const refused = replies.filter(({ status }) => status !== 200);
  expect(refused.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([[429, '60']]);
  expect((await open('2001:db8:dddd::1')).status).toBe(200);
  readers.abort();
});

it('where a proxy names no address, the log says so once, and not what it said', async () => {
  const warn = vi.spyOn(server.app.log, 'warn');
  for (const said of ['_planted', 'unknown', '_planted']) await ask(said, 'GET', '/v1/country');
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^X-Forwarded-For names no address/)]]);
  const { headers } = await ask('another', 'GET', '/v1/country');
  expect(headers['ratelimit-remaining']).toBe('596');
});
