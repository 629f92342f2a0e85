import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asset, registerAssets, registerSecurityHeaders } from './index.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  registerSecurityHeaders(app);
  await registerAssets(app);
});
afterAll(() => app.close());

test('the stylesheet comes compressed and may be kept for ever under its name', async () => {
  const response = await app.inject({ url: asset('site.css'), headers: { 'accept-encoding': 'gzip, br' } });
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-encoding']).toBe('br');
  expect(response.headers['content-type']).toContain('text/css');
  expect(response.headers['cache-control']).toContain('immutable');
});

test('a browser that takes no compression gets the stylesheet as it is, with the fonts it names', async () => {
  const { body } = await app.inject({ url: asset('site.css') });
  const fonts = [...body.matchAll(/url\((\/assets\/fonts\/[^)]+)\)/g)].map(([, url]) => url ?? '');
  expect(fonts).toHaveLength(3);
  for (const url of fonts) expect((await app.inject({ url })).headers['content-type']).toBe('font/woff2');
});

test('every answer carries the headers that keep foreign code and frames away, also for what is not there', async () => {
  for (const url of [asset('site.css'), '/assets/absent.css', '/nowhere']) {
    const { headers } = await app.inject({ url });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
});

test('files beside the served folder cannot be reached', async () => {
  for (const url of ['/assets/../assets.json', '/assets/..%2fassets.json']) {
    expect((await app.inject({ url })).statusCode).not.toBe(200);
  }
});

test('the name of an asset that was not built is a fault', () => {
  expect(() => asset('absent.css')).toThrow('absent.css');
});
