import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAssets } from '../../../scripts/build.ts';
import { recountTallies } from './collection/index.ts';
import { stoppedClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from './platform/embedded-postgres/embedded-postgres.ts';
import { notify } from './platform/notices.ts';
import { testDatabase } from './platform/testing/test-database.ts';
import { createServer, type Server } from './server.ts';

const test = await testDatabase();
let server: Server;
beforeAll(async () => {
  await buildAssets();
  server = await createServer(readConfig({ LOG_LEVEL: 'silent' }), test.url, stoppedClock('2026-11-22'));
  const update = sql`update registry.service set state = 'suspended' where slug = 'gebac-2012'`;
  await update.execute(test.database());
  await notify(test.database(), 'registry_changed', '');
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const service = 'inps/hub-prestazioni-non-pensionistiche';

function submission(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    submissionId: randomUUID(),
    questionnaire: { code: 'digital-service', version: 1 },
    language: 'it',
    seed: 17,
    answers: { overall: 4 },
    ...overrides,
  };
}

async function post(body: unknown, address = service, contentType = 'application/json') {
  const response = await server.app.inject({
    method: 'POST',
    url: `/v1/services/${address}/responses`,
    headers: { 'content-type': contentType },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    ...response.json(),
    http: response.statusCode,
    contentType: response.headers['content-type'],
  };
}

async function inboxRows(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from collection.inbox`.execute(
    test.database(),
  );
  return rows[0]?.n ?? -1;
}

describe('bad input gets a problem that names it, and changes nothing', () => {
  const problem = 'application/problem+json; charset=utf-8';

  it.each([
    ['an unknown service', submission(), 'inps/nothing', 404, undefined],
    ['an unknown administration', submission(), 'nobody/sportello-digitale', 404, undefined],
    ['a service that is not live', submission(), 'c_h501/gebac-2012', 409, undefined],
    [
      'a body that is too large',
      submission({ answers: { overall: 4, comment: 'x'.repeat(40_000) } }),
      service,
      413,
      undefined,
    ],
    ['malformed JSON', '{"answers":', service, 422, 'body'],
    ['no body', '', service, 422, 'body'],
    ['a list', [], service, 422, 'body'],
    ['a wrong code', submission({ answers: { overall: 6 } }), service, 422, 'answers.overall'],
    [
      'a wrong option',
      submission({ answers: { overall: 4, outcome: 'maybe' } }),
      service,
      422,
      'answers.outcome',
    ],
    ['an unknown item', submission({ answers: { overall: 4, colour: 1 } }), service, 422, 'answers.colour'],
    ['no score', submission({ answers: {} }), service, 422, 'answers.overall'],
    [
      'a text over its length',
      submission({ answers: { overall: 4, comment: 'x'.repeat(1001) } }),
      service,
      422,
      'answers.comment',
    ],
    [
      'a null character',
      submission({ answers: { overall: 4, comment: 'a\u0000b' } }),
      service,
      422,
      'answers.comment',
    ],
    [
      'reasons of another score',
      submission({ answers: { overall: 4, 'reasons-low': ['time'] } }),
      service,
      422,
      'answers.reasons-low',
    ],
    [
      'an id that holds a time',
      submission({ submissionId: '019306b4-4b6e-7d9c-8000-000000000000' }),
      service,
      422,
      'submissionId',
    ],
    [
      'another questionnaire',
      submission({ questionnaire: { code: 'instant-feedback', version: 1 } }),
      service,
      422,
      'questionnaire',
    ],
    [
      'an unknown version',
      submission({ questionnaire: { code: 'digital-service', version: 9 } }),
      service,
      422,
      'questionnaire',
    ],
    ['an unknown language', submission({ language: 'xx' }), service, 422, 'language'],
    ['a channel that the service does not have', submission({ channel: 'kiosk' }), service, 422, 'channel'],
    ['an unknown touchpoint', submission({ touchpoint: 'nowhere' }), service, 422, 'touchpoint'],
    ['an unknown field', submission({ email: 'a@b.it' }), service, 422, 'email'],
  ])('%s', async (_what, body, address, status, field) => {
    const before = await inboxRows();
    const answer = await post(body, address);
    expect(answer).toMatchObject({ http: status, contentType: problem });
    const named = (answer.fields ?? []).map((fault: { field: string }) => fault.field);
    expect(named).toEqual(expect.arrayContaining(field === undefined ? [] : [field]));
    expect(await inboxRows()).toBe(before);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('a body of type %s', async (contentType) => {
    expect(await post(submission(), service, contentType)).toMatchObject({ http: 415, contentType: problem });
  });

  it.each([
    ['it', 'Il contenuto non è JSON valido.'],
    ['en', 'The content is not valid JSON.'],
  ])('malformed JSON is explained in %s', async (language, sentence) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/v1/services/${service}/responses`,
      headers: { 'content-type': 'application/json', 'accept-language': language },
      payload: '{',
    });
    const { title, detail, fields } = answer.json();
    expect({ title, detail, fields }).toEqual({
      title: 'The body is not valid JSON',
      detail: sentence,
      fields: [{ field: 'body', code: 'malformed_json', message: sentence }],
    });
  });

  it('tells no one what was sent', async () => {
    const answer = await post(submission({ answers: { overall: 'RSSMRA85T10A562S' } }));
    expect(JSON.stringify(answer)).not.toContain('RSSMRA85T10A562S');
  });
});

describe('what is no address of ours is refused in our words, and not repeated', () => {
  const planted = 'RSSMRA85T10A562S';
  const problem = 'application/problem+json; charset=utf-8';

  it.each([
    ['malformed', `/valuta/${planted}/%zz`, 400, 'malformed_request'],
    ['too long', `/valuta/inps/${planted}${'x'.repeat(200)}`, 404, 'unknown_address'],
  ])('a %s one', async (_what, url, status, code) => {
    const answer = await server.app.inject(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, problem]);
    expect(answer.json()).toMatchObject({ type: `urn:ascolto:problem:${code}`, status });
    const page = await server.app.inject({ url, headers: { accept: 'text/html' } });
    expect([page.statusCode, page.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body + page.body).not.toContain(planted);
  });

  describe('over the network', () => {
    let port: number;
    beforeAll(async () => {
      port = Number(new URL(await server.app.listen({ port: 0, host: '127.0.0.1' })).port);
    });

    /** As it stands: what asks by a URL would put it right first. */
    async function get(path: string) {
      const headers = { accept: 'text/html' };
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        request({ port, path, headers, agent: false }, resolve).once('error', reject).end();
      });
      return { response, body: await text(response) };
    }

    it.each(['//evil.example/x', '/\\evil.example/x', '/\\/evil.example/x'])(
      'the page for %s leads to no other site',
      async (path) => {
        const { response, body } = await get(path);
        expect(response.statusCode).toBe(404);
        expect(body).toContain('href="/evil.example/x?lang=en"');
      },
    );

    it('a head that is too long', async () => {
      const { response, body } = await get(`/?${planted}=${'x'.repeat(20_000)}`);
      expect([response.statusCode, response.headers['content-type']]).toEqual([400, problem]);
      expect(JSON.parse(body)).toMatchObject({ type: 'urn:ascolto:problem:malformed_request' });
      expect(body).not.toContain(planted);
    });
  });

  it('a request that does not come to its end within half a minute', () => {
    expect(server.app.server.requestTimeout).toBe(30_000);
  });
});

describe('an answer', () => {
  it('is stored once however often it is sent, together or one after another', async () => {
    const before = await inboxRows();
    const body = submission();
    const answers = await Promise.all([post(body), post(body), post(body)]);
    answers.push(await post(body));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ http: 201, submissionId: body['submissionId'] });
    expect(await inboxRows()).toBe(before + 1);
  });

  it('keeps the day alone, and no personal data that was typed into it', async () => {
    await post(
      submission({
        answers: { overall: 2, comment: 'Sono BNCLRA80A41H501X, scrivere a laura@posta.example' },
      }),
    );
    const { rows } = await sql<{ row: string }>`select inbox::text as row from collection.inbox`.execute(
      test.database(),
    );
    const all = rows.map((row) => row.row).join('\n');
    expect(all).toContain('[CODICE FISCALE]');
    expect(all).not.toMatch(/BNCLRA80|laura@/);
    expect(all).not.toMatch(/\d\d:\d\d/);
    const types = await sql<{ n: number }>`
      select count(*)::integer as n from information_schema.columns
      where table_schema = 'collection' and data_type ~ 'time|inet'`.execute(test.database());
    expect(types.rows).toEqual([{ n: 0 }]);
  });
});

describe('while the database is away', () => {
  let dataDir: string;
  let postgres: EmbeddedPostgres;
  let away: Server;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ascolto-away-'));
    await chmod(dataDir, 0o755);
    postgres = await startEmbeddedPostgres({ dataDir });
    await migrate(postgres.url);
    away = await createServer(readConfig({ LOG_LEVEL: 'silent' }), postgres.url, stoppedClock('2026-11-22'));
  });
  afterAll(async () => {
    await away.close();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('the form opens and keeps what was typed, programs are told when to come back, and the same answer counts once', async () => {
    const form = {
      submissionId: randomUUID(),
      questionnaire: 'digital-service',
      version: '1',
      screen: '1',
      step: 'send',
      'a.overall': '2',
      'a.comment': 'Troppo lento & complicato',
    };
    const url = `/valuta/${service}/invia`;
    const send = () =>
      away.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        payload: new URLSearchParams(form).toString(),
      });
    const { port } = postgres;
    await postgres.stop();

    expect((await away.app.inject(`/valuta/${service}`)).statusCode).toBe(200);
    const refused = await send();
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('5');
    expect(refused.body).toContain('Troppo lento &amp; complicato');
    expect(refused.body).toContain(form.submissionId);
    const api = await away.app.inject({
      method: 'POST',
      url: `/v1/services/${service}/responses`,
      payload: submission(),
    });
    expect(api.statusCode).toBe(503);
    expect(api.headers['retry-after']).toBe('5');

    postgres = await startEmbeddedPostgres({ dataDir, port });
    expect((await send()).statusCode).toBe(303);
    expect((await send()).statusCode).toBe(303);
    const owner = openDatabase({ url: postgres.url, role: 'owner', maxConnections: 1 });
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from collection.inbox`.execute(
      owner,
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(await recountTallies(owner, { mode: 'verify' })).toEqual([]);
    await owner.destroy();
  });
});
