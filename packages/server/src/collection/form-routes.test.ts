import formbody from '@fastify/formbody';
import type { Submission } from '@ascolto/contract';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerErrors } from '../platform/http/errors.ts';
import type { CollectOutcome } from './collect.ts';
import { registerForm } from './form-routes.ts';
import { abandoned } from './testing/abandoned.ts';
import { everyType } from './testing/every-type.ts';
import { madeUpService } from './testing/made-up-service.ts';

const service = madeUpService();
const form = '/valuta/c_h501/cambio-residenza';
const gaveUp = `${form}/non-conclusa`;
const knownCode = 'KV99-1MAB-6JW3-ATK7';
let app: FastifyInstance;
let collected: Submission[];
let outcome: CollectOutcome;

beforeAll(async () => {
  const both = [everyType, abandoned];
  app = Fastify();
  registerErrors(app, ({ code }) => `<h1>${code}</h1>`);
  await app.register(formbody);
  registerForm(app, {
    directory: { find: () => service, published: () => [service], refresh: async () => undefined },
    catalogue: {
      forService: (_service, asked) => (asked?.purpose === 'abandoned' ? abandoned : everyType),
      allForService: () => both,
      isAssigned: (_service, code) => both.some(({ questionnaire }) => questionnaire.code === code),
      version: (code) => both.find(({ questionnaire }) => questionnaire.code === code),
    },
    collect: async (submission) => {
      collected.push(submission);
      return outcome;
    },
    check: () => ({ kind: 'invalid_fields', faults: [] }),
    authenticate: async () => undefined,
    readReceipt: async (code) => (code === knownCode ? { service } : undefined),
    limit: { sender: undefined, network: undefined },
    publicUrl: 'https://ascolto.example',
    demonstration: false,
    releaseMinimum: 10,
  });
});
beforeEach(() => {
  collected = [];
  outcome = { kind: 'accepted' };
});
afterAll(() => app.close());

function send(
  fields: readonly (readonly [string, string])[],
  address = form,
  {
    step = 'invia',
    headers = {},
  }: { readonly step?: string; readonly headers?: Record<string, string> } = {},
) {
  return app.inject({
    method: 'POST',
    url: `${address}/${step}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
    payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });
}

const everything = [
  ['questionnaire', 'every-type'],
  ['version', '1'],
  ['screen', '2'],
  ['seed', '200'],
  ['a.overall', '2'],
] as const;

describe('the first page', () => {
  it('is another one for each reader, compressed for those who take it', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    const pages = await Promise.all([app.inject(form), app.inject(form), app.inject({ url: form, headers })]);
    const ids = pages.slice(0, 2).map(({ body }) => /submissionId" value="([^"]+)/.exec(body)?.[1]);
    expect(new Set(ids).size).toBe(2);
    expect(pages.map((page) => page.headers['content-encoding'])).toEqual([undefined, undefined, 'gzip']);
    expect(pages[2]?.headers).toMatchObject({
      vary: 'accept-encoding',
      'cache-control': 'private, no-cache',
    });
  });

  it('knows where people come from, and leaves out what the register does not know', async () => {
    const { body } = await app.inject(`${form}?t=home&c=office`);
    expect(body).toContain('name="touchpoint" value="home"');
    expect(body).toContain('name="channel" value="office"');
    expect(body).toContain(`href="${gaveUp}?t=home&amp;c=office&amp;lang=it"`);
    expect((await app.inject(`${form}?t=casa&c=kiosk`)).body).not.toMatch(/name="(?:touchpoint|channel)"/);
  });
});

describe('the steps', () => {
  it('keep seed and answers', async () => {
    const { body } = await send([...everything, ['screen', '0'], ['step', 'next'], ['a.way.other', 'testo']]);
    expect(body).toContain('name="seed" value="200"');
  });

  it('hand in the seed with the answers of every field', async () => {
    const sent = await send([
      ...everything,
      ['a.aspects.time', 'good'],
      ['a.aspects.staff', 'bad'],
      ['a.order.web', '1'],
      ['a.order.phone', ''],
      ['a.order.office', '2'],
      ['a.day', '20.11.2026'],
      ['a.way', 'other'],
      ['a.way.other', 'un vicino'],
      ['a.minutes', ''],
    ]);
    expect(sent.headers.location).toBe(`${form}/grazie?registrata=1&lang=it`);
    expect(collected).toMatchObject([
      {
        seed: 200,
        answers: {
          overall: 2,
          aspects: { time: 'good', staff: 'bad' },
          order: ['web', 'office'],
          day: '2026-11-20',
          way: 'other',
          'way.other': 'un vicino',
        },
      },
    ]);
  });

  it('lead back to the first screen with a fault, the text beside an option included', async () => {
    outcome = {
      kind: 'invalid_fields',
      faults: [
        { field: 'answers.aspects', code: 'required' },
        { field: 'answers.way.other', code: 'not_asked' },
      ],
    };
    const sent = await send([...everything, ['a.way.other', 'un vicino']]);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('name="screen" value="1"');
    expect(sent.body).toContain('<a href="#a-way_other">');
    expect(sent.body).toContain('value="un vicino"');
  });
});

describe('those who gave up', () => {
  it('have a form of their own, which the form leads to', async () => {
    expect((await app.inject(`${form}?lang=it`)).body).toContain(`href="${gaveUp}?lang=it"`);
    const { body } = await app.inject(gaveUp);
    expect(body).toContain('<title>Procedura non conclusa: «Cambio di residenza»');
    expect(body).toContain(`action="${gaveUp}/invia"`);
    expect(body).toContain('name="questionnaire" value="abandoned"');
    expect(body).not.toContain(`href="${gaveUp}?`);
  });

  it('hand in and are told what follows', async () => {
    const fields = [
      ['questionnaire', 'abandoned'],
      ['version', '1'],
      ['a.stage', 'payment'],
    ] as const;
    const sent = await send(fields, gaveUp);
    expect(sent.headers.location).toBe(`${gaveUp}/grazie?registrata=1&lang=it`);
    expect(collected).toMatchObject([
      { questionnaire: { code: 'abandoned' }, answers: { stage: 'payment' } },
    ]);
    const thanks = await app.inject(String(sent.headers.location));
    expect(thanks.body).toContain('<h1>Grazie per la risposta</h1>');
    expect(thanks.body).toContain('senza entrarvi');
  });

  it('do not fill in the form of those who finished, nor the other way round', async () => {
    const { body } = await send([
      ['questionnaire', 'abandoned'],
      ['version', '1'],
      ['step', 'back'],
    ]);
    expect(body).toContain('name="questionnaire" value="every-type"');
    expect((await send([...everything, ['step', 'back']], gaveUp)).body).toContain(
      'name="questionnaire" value="abandoned"',
    );
  });

  it('are led to their form from addresses that are none to open', async () => {
    for (const address of [`${gaveUp}/invia`, `${gaveUp}/grazie`])
      expect((await app.inject(address)).headers.location).toBe(`${gaveUp}?lang=it`);
  });
});

describe('a test', () => {
  it.each([
    'prova=true',
    'prova=',
    'prova=0',
    'prova=1&prova=1',
    'prova[]=1',
    'prova[0]=1',
    'Prova=1',
    '%20prova=1',
  ])('is never counted as a real answer (%s)', async (query) => {
    const sent = await send(everything, form, { step: `invia?${query}` });
    expect([sent.statusCode, sent.body]).toEqual([422, '<h1>unclear_test</h1>']);
    expect(collected).toEqual([]);
    expect((await app.inject(`${form}?${query}`)).json()).toMatchObject({
      type: 'urn:ascolto:problem:unclear_test',
      fields: [{ field: 'prova', code: 'invalid_format' }],
    });
  });

  it('is what it was where it is marked as one, and nothing else is', async () => {
    expect((await app.inject(`${form}?prova=1`)).body).toContain('name="chiave"');
    expect((await app.inject(`${form}?provato=1`)).body).not.toContain('name="chiave"');
  });
});

describe('the page of another site', () => {
  it.each([
    [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, 'send'],
    [{ 'sec-fetch-site': 'same-site' }, 'next'],
    [{ origin: 'https://evil.example' }, 'send'],
  ])('hands in nothing and chooses nothing (%j)', async (headers, step) => {
    const sent = await send([...everything, ['step', step]], form, { headers });
    expect([sent.statusCode, sent.body]).toEqual([403, '<h1>foreign_page</h1>']);
    expect(collected).toEqual([]);
  });

  it('is not taken for one of ours', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, { origin: 'null' }]) {
      expect((await send(everything, form, { headers })).statusCode).toBe(303);
    }
    expect(collected).toHaveLength(2);
  });
});

describe('the thanks with a code', () => {
  const again = (code: string) => send([['codice', code]], form, { step: 'grazie' });

  it('show one that an answer has, in any language', async () => {
    const { statusCode, body } = await again(knownCode);
    expect([statusCode, body.includes(knownCode)]).toEqual([200, true]);
  });

  it.each(['AAAA-AAAA-AAAA-AAAA', 'no code', ''])('lead to the form with any other (%s)', async (code) => {
    const { statusCode, headers } = await again(code);
    expect([statusCode, headers.location]).toEqual([303, `${form}?lang=it`]);
  });
});

it('thousands of made-up fields are answered shortly', async () => {
  const made = Array.from({ length: 4_000 }, (_, index) => [`a.x${index}`, '1'] as const);
  const { statusCode, body } = await send([...everything, ...made, ['step', 'next']]);
  expect(statusCode).toBe(422);
  expect(body.length).toBeLessThan(40_000);
});
