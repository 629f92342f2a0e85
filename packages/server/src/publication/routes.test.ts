import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { CompiledQuestionnaire } from '@ascolto/contract';
import { countryView } from '../analysis/national/index.ts';
import type { Service } from '../registry/index.ts';
import { registerErrors } from '../platform/http/errors.ts';
import { registerPublication } from './index.ts';
import {
  madeUpCard,
  type MadeUpCards,
  madeUpCards,
  madeUpDirectory,
  madeUpService,
  shippedQuestionnaire,
} from './testing/made-up.ts';

// What is built is no part of what these tests are about.
vi.mock('../platform/html/assets.ts', () => ({
  asset: (name: string) => `/assets/${name}`,
  iconDrawing: () => '',
}));

const hostile = '<script>alert(1)</script> & "figli"';
const services = [
  madeUpService({ id: 1 }),
  madeUpService({ id: 2, slug: 'hostile', names: { it: hostile }, collecting: false }),
];
let register: Service[];

/** The first service has data, the second none. */
function country() {
  const { administration } = services[0] ?? madeUpService();
  return countryView({
    services: register,
    administrations: [
      { ...administration, participating: true },
      { ipa: 'altro', name: 'Comune Altrove', type: 'municipality', participating: false },
    ],
    counts: [{ serviceId: 1, day: '2026-11-14', counts: [0, 0, 20, 0, 20] }],
    today: '2026-11-14',
  });
}

let questionnaire: CompiledQuestionnaire;
let cards: MadeUpCards;
let app: FastifyInstance;

beforeAll(async () => {
  questionnaire = await shippedQuestionnaire();
});

beforeEach(async () => {
  cards = madeUpCards();
  register = [...services];
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  registerErrors(app, (error) => `<h1>${error.code}</h1>`);
  await app.register(swagger, {
    openapi: { openapi: '3.1.1', info: { title: 'test', version: '1' } },
    transform: jsonSchemaTransform,
  });
  app.after(() =>
    registerPublication(app, {
      country: { read: async () => country() },
      directory: madeUpDirectory(register),
      catalogue: { allForService: () => [questionnaire] },
      cards,
      demonstration: false,
      releaseMinimum: 10,
      publicUrl: 'https://ascolto.example',
    }),
  );
  await app.ready();
});

afterEach(() => app.close());

test('the home lists administrations and services, with a way to the form only where ratings are taken', async () => {
  const { body, headers } = await app.inject('/?lang=it');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain('<a href="/enti/INAIL?lang=it">Istituto Prova</a>');
  expect(body).toContain('href="/pagella/INAIL/civa?lang=it"');
  expect(body).toContain('href="/valuta/INAIL/civa?lang=it"');
  expect(body).toContain('href="/pagella/INAIL/hostile?lang=it"');
  expect(body).not.toContain('/valuta/INAIL/hostile');
});

test('the home shows the country with the base of every figure, and says where there are not enough data', async () => {
  const { body } = await app.inject('/?lang=it');
  expect(body).toContain('<strong>40</strong> <span>Risposte pubblicate: novembre 2026</span>');
  expect(body).toMatch(/>1 su 2<\/td>\s*<td data-label="Risposte">40<\/td>/);
  expect(body).toContain('<strong>4,0</strong> su 5');
  expect(body).toContain('su 40 risposte');
  expect(body).toContain('<p class="not-enough">Dati non ancora sufficienti</p>');
  expect(body).toContain('role="img" aria-label="Medie settimanali delle ultime 13 settimane: da 4,0 a 4,0');
});

test('a search forgives a slip, says so, and tells of administrations that it finds', async () => {
  const { body } = await app.inject('/?lang=it&q=certificasione');
  expect(body).toContain('ecco i nomi più simili');
  expect(body).toContain('/pagella/INAIL/civa');
  const administrations = (await app.inject('/?lang=it&q=altrove')).body;
  expect(administrations).toContain('href="/enti?q=altrove&amp;which=all&amp;lang=it"');
});

test('an administration has a page with its services, taking part or not; an unknown one has none', async () => {
  const { body } = await app.inject('/enti/inail?lang=it');
  expect(body).toContain('Media di 1 servizio, su 40 risposte');
  expect(body).toContain('Servizi con dati: 1 su 2');
  expect((await app.inject('/enti/ALTRO?lang=it')).body).toContain('non ha ancora servizi');
  expect((await app.inject('/enti/nessuno')).statusCode).toBe(404);
  const unknown = await app.inject('/v1/administrations/nessuno');
  expect(unknown.statusCode).toBe(404);
  expect(unknown.json().type).toBe('urn:ascolto:problem:unknown_administration');
});

test('administrations are listed: those that take part, all of them on demand', async () => {
  expect((await app.inject('/enti?lang=it')).body).not.toContain('Comune Altrove');
  expect((await app.inject('/enti?lang=it&which=all')).body).toContain('Comune Altrove');
  const list = (await app.inject('/v1/administrations?q=altrvoe')).json();
  expect(list).toMatchObject({
    total: 1,
    similar: true,
    administrations: [{ ipa: 'altro', serviceCount: 0 }],
  });
});

test('the country and its administrations as data have base, interval and kind of each figure', async () => {
  const interval = { low: expect.closeTo(3.4, 2), high: expect.closeTo(4.56, 2), level: 0.95 };
  const equal = { mean: 4, kind: 'live', services: 1, answers: 40, effectiveAnswers: 40, interval };
  const figures = {
    services: 2,
    answers: 40,
    weighted: null,
    equal: { ...equal, method: 'count-betting' },
    change: null,
  };
  expect((await app.inject('/v1/country')).json()).toEqual({
    kind: 'self-selected',
    assurance: 'open',
    asOf: '2026-11-14',
    period: { month: '2026-11' },
    changePeriod: { from: '2026-09', to: '2026-10' },
    administrations: 1,
    collecting: 1,
    whole: figures,
    types: [{ type: 'central', ...figures }],
  });
  const own = (await app.inject('/v1/administrations/inail')).json();
  expect(own).toMatchObject({ ipa: 'INAIL', serviceCount: 2, figures });
  expect(own.services[0].figures).toMatchObject({
    score: { mean: 4, base: 40, kind: 'live', interval },
    shrunken: null,
    rank: { low: null, reason: 'alone', services: 1 },
  });
});

test.each(['/metodo', '/privacy', '/accessibilita'])(
  'every page leads to %s, which is there',
  async (path) => {
    expect((await app.inject('/?lang=de')).body).toContain(`href="${path}?lang=de"`);
    expect((await app.inject(`${path}?lang=de`)).statusCode).toBe(200);
  },
);

test('a search that finds nothing repeats it, escaped, and helps', async () => {
  const { body } = await app.inject('/?lang=it&q=%3Cb%3Ezz');
  expect(body).toContain('Nessun servizio corrisponde a «&lt;b&gt;zz».');
  expect(body).not.toContain('<b>');
  expect(body).toContain('Togli ricerca e filtri');
});

test.each([
  '/?page=0',
  '/?page=x',
  '/?page=99',
  '/?q=a&q=b',
  '/?sort=x&serviceType=y',
  '/enti?page=x&which=y',
  `/?q=${'x'.repeat(500)}`,
])('the home stands a mistyped address: %#', async (url) => {
  expect((await app.inject(url)).statusCode).toBe(200);
});

test('names from the register are escaped on every page', async () => {
  for (const url of ['/', '/enti/inail', '/pagella/inail/hostile']) {
    const { body } = await app.inject(url);
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).not.toContain('<script>alert');
  }
});

test('the report card is complete without JavaScript and names its stream and version', async () => {
  cards.show(1, madeUpCard([0, 0, 0, 50, 50]));
  const { body } = await app.inject({
    url: '/pagella/inail/civa',
    headers: { 'accept-language': 'en-GB,it;q=0.5' },
  });
  expect(body).toContain('<strong>4.50</strong> out of 5');
  expect(body).toContain('data-live-events="/v1/services/INAIL/civa/report-card/events?lang=en"');
  expect(body).toContain('data-live-version="v1"');
  expect(body).toContain('href="/pagella/INAIL/civa?lang=en"');
});

test('a page shows the new figures as soon as the version changes', async () => {
  cards.show(1, madeUpCard([0, 0, 0, 0, 100]));
  expect((await app.inject('/pagella/inail/civa?lang=it')).body).toContain('5,00');
  cards.show(1, madeUpCard([0, 0, 0, 100, 100]));
  expect((await app.inject('/pagella/inail/civa?lang=it')).body).toContain('4,50');
});

test('an unknown service is a problem with its code', async () => {
  for (const path of ['/report-card', '/report-card/events']) {
    const response = await app.inject(`/v1/services/inail/none${path}`);
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ type: 'urn:ascolto:problem:unknown_service', status: 404 });
  }
  const page = await app.inject({ url: '/pagella/inail/none', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.body]).toEqual([404, '<h1>unknown_service</h1>']);
});

test('the list of services is paged and searched', async () => {
  const { total, offset, limit, services: page } = (await app.inject('/v1/services?limit=1&offset=1')).json();
  expect({ total, offset, limit }).toEqual({ total: 2, offset: 1, limit: 1 });
  expect(page).toMatchObject([{ service: 'hostile', collecting: false, administration: { ipa: 'INAIL' } }]);
  expect(page[0].figures).toMatchObject({ score: null, previous: null, trend: { direction: null } });
  const found = (await app.inject('/v1/services?q=CERTIFICATION')).json();
  expect(found.services[0].links.page).toBe('https://ascolto.example/pagella/INAIL/civa');
  expect((await app.inject('/v1/services?limit=0')).statusCode).toBe(422);
});

test('the data of a card say who they stand for, and no data is null', async () => {
  const empty = (await app.inject('/v1/services/inail/civa/report-card')).json();
  expect(empty).toMatchObject({ kind: 'self-selected', base: null, score: null, minimum: 10 });
  cards.show(1, madeUpCard([0, 0, 0, 1, 1]));
  const card = (await app.inject('/v1/services/inail/civa/report-card')).json();
  expect(card).toMatchObject({
    base: 2,
    score: { mean: 4.5, base: 2, distribution: [0, 0, 0, 1, 1], kind: 'live', interval: { level: 0.95 } },
    comparison: null,
    monthToDate: [],
  });
});

test('a program that has the current version is told so, and only then', async () => {
  const url = '/v1/services/inail/civa/report-card';
  const { etag } = (await app.inject(url)).headers;
  const same = await app.inject({ url, headers: { 'if-none-match': `"x", W/${etag}` } });
  expect([same.statusCode, same.body]).toEqual([304, '']);
  cards.show(1, madeUpCard([0, 0, 0, 1, 1]));
  expect((await app.inject({ url, headers: { 'if-none-match': String(etag) } })).statusCode).toBe(200);
});

test('a service that takes ratings no more is another answer, though its figures are the same', async () => {
  const url = '/v1/services/inail/civa/report-card';
  const { etag } = (await app.inject(url)).headers;
  register[0] = madeUpService({ id: 1, collecting: false });
  const again = await app.inject({ url, headers: { 'if-none-match': String(etag) } });
  expect(again.statusCode).toBe(200);
  expect(again.json()).toMatchObject({ service: { collecting: false } });
});

test('the interface is described with its answers and its problems', async () => {
  const { paths } = app.swagger();
  expect(Object.keys(paths ?? {})).toEqual([
    '/v1/services',
    '/v1/services/{ipa}/{service}/report-card',
    '/v1/services/{ipa}/{service}/report-card/events',
    '/v1/country',
    '/v1/administrations',
    '/v1/administrations/{ipa}',
  ]);
  const responses = paths?.['/v1/services/{ipa}/{service}/report-card']?.get?.responses;
  expect(Object.keys(responses ?? {})).toEqual(expect.arrayContaining(['200', '304', '404', '503']));
});

test('a reader over the network gets a newer card, and an open stream does not keep the server from closing', async () => {
  cards.show(1, madeUpCard([0, 0, 0, 0, 100]));
  const response = await openStream('/v1/services/inail/civa/report-card/events?lang=en&v=v0');
  expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  const [, event = ''] = (await textUntil(response, '\n\n', 2)).split('\n\n');
  expect(event).toMatch(/^id: v1\nevent: card\ndata: \{/);
  expect(JSON.parse(event.slice(event.indexOf('{')))).toMatchObject({
    version: 'v1',
    announcement: 'New figures: mean 5.00 out of 5, from 100 answers.',
  });
  expect(cards.followers(1)).toBe(1);
  const ended = once(response, 'end');
  await app.close();
  await ended;
  expect(cards.followers(1)).toBe(0);
});

test('whoever asks for the head of a stream gets it, and no stream', async () => {
  const url = '/v1/services/inail/civa/report-card/events';
  const { statusCode, headers, body } = await app.inject({ method: 'HEAD', url });
  expect([statusCode, headers['content-type'], body]).toEqual([200, 'text/event-stream; charset=utf-8', '']);
  expect(cards.followers(1)).toBe(0);
  const unknown = await app.inject({ method: 'HEAD', url: url.replace('civa', 'none') });
  expect(unknown.statusCode).toBe(404);
});

test('a wrong query is explained in the language asked for', async () => {
  const url = '/v1/services?limit=0';
  const { detail, fields } = (await app.inject({ url: `${url}&lang=en` })).json();
  expect(detail).toBe('Some fields are not valid.');
  expect(fields).toEqual([
    { field: 'limit', code: 'invalid_format', message: 'The value is not written in the expected form.' },
  ]);
  expect((await app.inject(url)).json().fields[0].message).toBe(
    'Il valore non è scritto nella forma prevista.',
  );
});

test('a reader who goes away is forgotten', async () => {
  const response = await openStream('/v1/services/inail/civa/report-card/events?v=v0');
  expect(cards.followers(1)).toBe(1);
  response.destroy();
  while (cards.followers(1) > 0) await new Promise(setImmediate); // else the test runs out of time
  expect((await app.inject('/v1/services')).statusCode).toBe(200);
});

async function openStream(path: string): Promise<IncomingMessage> {
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const response = await new Promise<IncomingMessage>((resolve) => {
    get(address + path, { agent: false }, resolve);
  });
  response.on('error', () => undefined);
  return response.setEncoding('utf8');
}

/** What arrives until the mark has been seen so many times. */
function textUntil(response: IncomingMessage, mark: string, times: number): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    response.on('data', (chunk: string) => {
      text += chunk;
      if (text.split(mark).length > times) resolve(text);
    });
  });
}
