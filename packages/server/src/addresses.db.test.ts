import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildAssets } from '../../../scripts/build.ts';
import { stoppedClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { testDatabase } from './platform/testing/test-database.ts';
import { createServer, type Server } from './server.ts';

const test = await testDatabase();
let server: Server;
beforeAll(async () => {
  await buildAssets();
  server = await createServer(readConfig({ LOG_LEVEL: 'silent' }), test.url, stoppedClock('2026-11-22'));
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const service = 'inps/hub-prestazioni-non-pensionistiche';

async function storedAnswers(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from collection.submission`.execute(
    test.database(),
  );
  return rows[0]?.n ?? Number.NaN;
}

describe('the form', () => {
  const form = `/valuta/${service}`;

  function send(fields: Record<string, string>) {
    const payload = new URLSearchParams({ questionnaire: 'digital-service', version: '1', ...fields });
    return server.app.inject({
      method: 'POST',
      url: `${form}/invia`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      payload: payload.toString(),
    });
  }

  it('comes back in another language as it was, on the same screen, and nothing is stored', async () => {
    const before = await storedAnswers();
    const submissionId = randomUUID();
    const typed = {
      submissionId,
      screen: '2',
      lang: 'it',
      'a.overall': '2',
      'a.comment': 'Troppi <passaggi>',
    };
    const { statusCode, body } = await send({ ...typed, language: 'en' });
    expect(statusCode).toBe(200);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Troppi &lt;passaggi&gt;</textarea>');
    for (const field of ['lang" value="en', 'screen" value="2', 'a.overall" value="2']) {
      expect(body).toContain(`<input type="hidden" name="${field}">`);
    }
    expect(body).toContain(submissionId);
    expect(await storedAnswers()).toBe(before);
  });

  it('may be kept by the browser for the way back, and by nobody else', async () => {
    for (const page of [await server.app.inject(form), await send({ step: 'next', 'a.overall': '2' })]) {
      expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'private, no-cache']);
    }
  });

  it('is where every address leads that only a sent form makes sense of', async () => {
    for (const path of ['/invia', '/grazie', '/grazie?registrata=2']) {
      const { statusCode, headers } = await server.app.inject({
        url: form + path,
        headers: { 'accept-language': 'en' },
      });
      expect([statusCode, headers.location], path).toEqual([303, `${form}?lang=en`]);
    }
  });

  it('is thanked for once it is stored', async () => {
    const { statusCode, headers } = await send({
      submissionId: randomUUID(),
      step: 'send',
      'a.overall': '4',
    });
    expect(statusCode).toBe(303);
    const thanks = await server.app.inject(String(headers.location));
    expect([thanks.statusCode, thanks.body]).toEqual([200, expect.stringContaining('è stata registrata')]);
  });
});

describe('every address', () => {
  it('answers HEAD as GET, without a body', async () => {
    const paths = [
      '/',
      `/valuta/${service}`,
      `/pagella/${service}`,
      '/v1/services',
      '/v1/country',
      '/v1/administrations',
      '/v1/administrations/inps',
      '/enti',
      '/enti/inps',
      '/metodo',
      '/privacy',
      '/accessibilita',
      '/openapi.json',
      '/status',
    ];
    for (const path of [...paths, `/v1/services/${service}/report-card`]) {
      const { statusCode, body } = await server.app.inject({ method: 'HEAD', url: path });
      expect([statusCode, body], path).toEqual([200, '']);
    }
  });

  it.each([
    ['POST', `/valuta/${service}`, 'GET, HEAD, OPTIONS'],
    ['PUT', `/valuta/${service}/invia`, 'GET, HEAD, OPTIONS, POST'],
    ['GET', `/v1/services/${service}/responses`, 'OPTIONS, POST'],
    ['DELETE', `/v1/services/${service}/report-card/events`, 'GET, HEAD, OPTIONS'],
    ['POST', '/assets/site.css', 'GET, HEAD, OPTIONS'],
  ] as const)('refuses %s %s and tells what it takes', async (method, url, allow) => {
    const answer = await server.app.inject({ method, url, headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, allow]);
    const type = url.startsWith('/v1/') ? 'application/problem+json' : 'text/html';
    expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`);
  });
});

describe('the description of the API', () => {
  it('names the server, and has an example of every body, of its schema', async () => {
    const described: Described = (await server.app.inject('/openapi.json')).json();
    expect(described.servers).toMatchObject([{ url: 'http://localhost:3000', 'x-sandbox': true }]);
    const operations = Object.values(described.paths).flatMap((path) => Object.values(path));
    expect(operations).toHaveLength(14);
    for (const { operationId, requestBody, responses } of operations) {
      for (const [status, { content }] of Object.entries({ request: requestBody ?? {}, ...responses })) {
        for (const { schema, example } of Object.values(content ?? {})) {
          const shown = [example, ...(schema.examples ?? [])].filter(Boolean);
          expect(shown.length, `${operationId} ${status}`).toBeGreaterThan(0);
          for (const one of shown) z.fromJSONSchema(schema).parse(one);
        }
      }
    }
  });
});

interface Described {
  readonly servers: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: Bodies;
  readonly responses: Readonly<Record<string, Bodies>>;
}

interface Bodies {
  readonly content?: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;
}

type Schema = Exclude<Parameters<typeof z.fromJSONSchema>[0], boolean>;
