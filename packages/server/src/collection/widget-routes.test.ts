import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../platform/errors.ts';
import { followMethods } from '../platform/http/methods.ts';
import { allowHostPages, placeOf } from './widget-cors.ts';
import { registerWidget } from './widget-routes.ts';

const code = 'export const widget = 1;\n'.repeat(40);
const plain = Buffer.from(code);
const url = '/v1/answers/:service';
let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  const answerOtherMethods = followMethods(app);
  registerWidget(app, { name: 'widget.js', plain, br: brotliCompressSync(plain), gzip: gzipSync(plain) });
  await app.register(async (scope) => {
    allowHostPages(scope, url);
    scope.post<{ Params: { service: string } }>(url, (request) => {
      if (request.params.service === 'none') throw new AppError('unknown_service');
      return { place: placeOf(request) };
    });
  });
  app.get('/v1/other', () => 'other');
  answerOtherMethods();
});
afterAll(() => app.close());

describe('the script', () => {
  it('may be loaded and kept by pages of any origin, as a module', async () => {
    const { headers, body } = await app.inject('/widget.js');
    expect(body).toBe(code);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'accept-encoding',
    });
    expect(headers['cache-control']).toContain('public');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('comes in the best compression that the browser takes', async () => {
    const get = (encodings: string) =>
      app.inject({ url: '/widget.js', headers: { 'accept-encoding': encodings } });
    const br = await get('gzip, deflate, br, zstd');
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.rawPayload)).toEqual(plain);
    const gzip = await get('gzip;q=0.8, br;q=0');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload)).toEqual(plain);
    expect((await get('identity')).rawPayload).toEqual(plain);
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await app.inject('/widget.js');
    const again = await app.inject({ url: '/widget.js', headers: { 'if-none-match': String(headers.etag) } });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });
});

describe('a page of another origin', () => {
  const origin = 'https://www.comune.example';

  it('is allowed to hand in JSON, and nothing else, without credentials', async () => {
    const { statusCode, headers } = await app.inject({
      method: 'OPTIONS',
      url: '/v1/answers/hub',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      allow: 'OPTIONS, POST',
    });
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('may read what became of its answer, a fault as well', async () => {
    for (const service of ['hub', 'none']) {
      const { headers } = await app.inject({
        method: 'POST',
        url: `/v1/answers/${service}`,
        headers: { origin },
      });
      expect(headers['access-control-allow-origin'], service).toBe('*');
    }
    expect((await app.inject('/v1/other')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is the place of its answers; a program is not', async () => {
    const post = async (headers: Record<string, string>) =>
      (await app.inject({ method: 'POST', url: '/v1/answers/hub', headers })).json();
    expect(await post({ origin })).toEqual({ place: 'host-page' });
    expect(await post({ origin: 'null' })).toEqual({ place: 'host-page' });
    expect(await post({})).toEqual({ place: 'api' });
  });
});
