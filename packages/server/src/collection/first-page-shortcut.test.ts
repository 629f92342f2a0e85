import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerErrors } from '../platform/http/errors.ts';
import { registerForm } from './form-routes.ts';
import { everyType } from './testing/every-type.ts';
import { madeUpService } from './testing/made-up-service.ts';

const form = '/valuta/c_h501/cambio-residenza';
let app: FastifyInstance;
let routed: number;
let published = [madeUpService()];

beforeEach(async () => {
  routed = 0;
  published = [madeUpService()];
  app = Fastify();
  registerErrors(app, ({ code }) => `<h1>${code}</h1>`);
  app.addHook('onRequest', (_request, reply, done) => {
    routed++;
    void reply.header('x-of-all-pages', 'yes');
    done();
  });
  await app.register(formbody);
  registerForm(app, {
    directory: {
      find: () => published[0],
      published: () => published,
      refresh: async () => undefined,
    },
    catalogue: {
      forService: () => everyType,
      allForService: () => [everyType],
      isAssigned: () => true,
      version: () => everyType,
    },
    collect: async () => ({ kind: 'accepted' }),
    check: () => ({ kind: 'invalid_fields', faults: [] }),
    authenticate: async () => undefined,
    readReceipt: async () => undefined,
    limit: { sender: undefined, network: undefined },
    publicUrl: 'https://ascolto.example',
    demonstration: false,
    releaseMinimum: 10,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function open(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(app.listeningOrigin + path, { headers });
  const { date: _date, ...others } = Object.fromEntries(response.headers);
  return { status: response.status, headers: others, body: await response.text() };
}

const own = /name="(?:submissionId|seed)" value="[^"]*"/g;
const shared = ({ headers, body, ...rest }: Answer): object => {
  const { 'content-length': _length, ...others } = headers;
  return { ...rest, headers: others, body: body.replaceAll(own, '') };
};

test('a page asked for again is the routes’ page with its headers, and a body of the reader’s own', async () => {
  for (const headers of [{ 'accept-encoding': 'gzip' }, { 'accept-encoding': 'identity' }]) {
    const [first, again] = [await open(form, headers), await open(form, headers)];
    expect(shared(again)).toEqual(shared(first));
    expect(again.body.match(own)).not.toEqual(first.body.match(own));
    expect(again.headers['x-of-all-pages']).toBe('yes');
  }
  expect(routed).toBe(2);
});

test('another language, another address and a test take the way of the routes', async () => {
  const asked = [form, `${form}?t=home`, `${form}?lang=de`, `${form}?prova=1`, `${form}?prova=1`];
  for (const path of asked) await open(path);
  await open(form, { 'accept-language': 'fr' });
  expect(routed).toBe(asked.length + 1);
  expect((await open(form, { 'accept-language': 'fr-CA,fr;q=0.9' })).body).toContain('<html lang="fr"');
  expect(routed).toBe(asked.length + 1);
});

test('a register that was read anew is heeded at once', async () => {
  await open(form);
  published = [madeUpService({ names: { it: 'Nome nuovo' } })];
  expect((await open(form)).body).toContain('Nome nuovo');
  published = [];
  expect((await open(form)).status).toBe(404);
});

test('only a plain GET is answered so', async () => {
  await open(form);
  await fetch(app.listeningOrigin + form, { method: 'HEAD' });
  await fetch(`${app.listeningOrigin}${form}/invia`, {
    method: 'POST',
    body: new URLSearchParams({ step: 'next' }),
  });
  expect(routed).toBe(3);
  const raw = await fetch(app.listeningOrigin + form, { headers: { 'accept-encoding': 'gzip' } });
  expect(await raw.text()).toContain('</html>');
});
