import { languages } from '@ascolto/contract';
import Fastify, { type FastifyInstance } from 'fastify';
import { create } from 'qrcode';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../platform/errors.ts';
import { madeUpService } from '../testing/made-up-service.ts';
import { posterTexts } from './poster.texts.ts';
import { registerQr } from './qr-routes.ts';
import { quietModules } from './qr-svg.ts';

vi.mock('../../platform/html/assets.ts', () => ({
  asset: (name: string) => `/${name}`,
  iconDrawing: () => '',
}));

const publicUrl = 'https://ascolto.example';
const form = '/valuta/c_h501/cambio-residenza';
const service = madeUpService();
let app: FastifyInstance;

beforeAll(() => {
  app = Fastify();
  app.setErrorHandler((error, _request, reply) =>
    error instanceof AppError
      ? reply.code(422).send({ code: error.code, fields: error.fields })
      : reply.send(error),
  );
  const find = (ipa: string, slug: string) =>
    ipa === service.administration.ipa && slug === service.slug ? service : undefined;
  registerQr(app, { directory: { find }, publicUrl, demonstration: false });
});
afterAll(() => app.close());

/** The dark modules that a path of rectangles covers, as `row column`. */
function darkModules(svg: string): Set<string> {
  const runs = svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g);
  const dark = [...runs].flatMap(([, left, top, width]) =>
    Array.from(
      { length: Number(width) },
      (_, step) => `${Number(top) - quietModules} ${Number(left) + step - quietModules}`,
    ),
  );
  return new Set(dark);
}

function expectedModules(text: string): Set<string> {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' });
  const rows = Array.from({ length: modules.size }, (_, row) => row);
  return new Set(
    rows.flatMap((row) =>
      rows.filter((column) => modules.get(row, column)).map((column) => `${row} ${column}`),
    ),
  );
}

describe('the code', () => {
  it.each([
    ['', `${publicUrl}${form}`],
    ['?t=home&c=office', `${publicUrl}${form}?t=home&c=office`],
    ['?lang=de', `${publicUrl}${form}`],
  ])('asked for with %j leads to %s', async (query, address) => {
    const { statusCode, headers, body } = await app.inject(`${form}/qr.svg${query}`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(darkModules(body)).toEqual(expectedModules(address));
    expect(body).toContain(`<title>${address.replace('&', '&amp;')}</title>`);
  });

  it.each(['qr.svg', 'manifesto'])(
    '%s is not made of names that the register does not have',
    async (part) => {
      const { statusCode, body } = await app.inject(`${form}/${part}?t=hom&c=kiosk`);
      expect(statusCode).toBe(422);
      expect(JSON.parse(body)).toMatchObject({
        code: 'invalid_fields',
        fields: [{ field: 't' }, { field: 'c' }],
      });
    },
  );
});

describe('the poster', () => {
  it('holds the code, the address in clear and all languages, each marked', async () => {
    for (const language of languages) {
      const { body } = await app.inject(`${form}/manifesto?t=home&lang=${language}`);
      const poster = body.slice(body.indexOf('<article'), body.indexOf('</article>'));
      expect(darkModules(poster)).toEqual(expectedModules(`${publicUrl}${form}?t=home`));
      expect(poster.replaceAll('<wbr>', '')).toContain(`>ascolto.example${form}<`);
      for (const other of languages) expect(poster, other).toContain(posterTexts[other].question);
      const marked = [...poster.matchAll(/<section lang="(\w+)">/g)].map(([, found]) => found);
      expect(marked).toEqual(languages.filter((other) => other !== language));
    }
  });

  it('no text is empty or left in another language', () => {
    for (const name of ['howTo', 'code', 'question', 'scan', 'anonymous'] as const) {
      const texts = languages.map((language) => posterTexts[language][name]);
      expect(new Set(texts).size, name).toBe(languages.length);
      expect(texts, name).not.toContain('');
    }
  });
});
