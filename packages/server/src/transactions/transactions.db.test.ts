import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { registerErrors } from '../platform/http/errors.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { createKey, loadPilot, openDirectory, revokeKey, type Scope } from '../registry/index.ts';
import { registerTransactions } from './index.ts';

const test = await testDatabase();
const today = '2026-11-22';
const service = 'inps/hub-prestazioni-non-pensionistiche';
const url = `/v1/services/${service}/transactions`;
const row = { day: '2026-11-21', channel: 'web', started: 100, completed: 80, failed: 5 };

/** The routes as a process has them, with its own register in memory. */
async function openApp(): Promise<FastifyInstance> {
  const app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  registerErrors(app, ({ code }) => code);
  const directory = await openDirectory(test.database('ascolto_publisher'));
  const database = test.database('ascolto_reporter');
  registerTransactions(app, { database, directory, clock: stoppedClock(today) });
  return app;
}

let app: FastifyInstance;
let key: string;
beforeAll(async () => {
  await loadPilot(test.database(), stoppedClock(today));
  app = await openApp();
  key = (await makeKey()).key;
});
beforeEach(() => sql`truncate transactions.reported_count`.execute(test.database()));
afterAll(async () => {
  await app.close();
  await test.close();
});

async function makeKey(ipa = 'inps', scope: Scope = 'transactions:write') {
  const made = await createKey(test.database(), { ipa, name: 'prova', scopes: [scope] }, today);
  if (made.kind !== 'made') throw new Error(made.kind);
  return made;
}

function headersOf(ownKey: string | undefined): Record<string, string> {
  return ownKey === undefined ? {} : { authorization: `Bearer ${ownKey}` };
}

function report(body: object | string, ownKey: string | undefined = key, address = url) {
  return app.inject({
    method: 'POST',
    url: address,
    headers: { 'content-type': 'application/json', ...headersOf(ownKey) },
    payload: body,
  });
}

function readBack(from: string, to: string, ownKey = key) {
  return app.inject({ url: `${url}?from=${from}&to=${to}`, headers: headersOf(ownKey) });
}

async function storedRows(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from transactions.reported_count`.execute(
    test.database(),
  );
  return rows[0]?.n ?? Number.NaN;
}

describe('a report', () => {
  it('is stored, read back, and replaced by a later one of the same day and channel', async () => {
    const other = { ...row, channel: 'app', failed: 0 };
    const first = await report({ counts: [row, other] });
    expect([first.statusCode, first.json()]).toEqual([200, { stored: 2 }]);
    expect((await report({ counts: [row, other] })).json()).toEqual({ stored: 2 });
    const corrected = { ...row, started: 200, completed: 300 };
    expect((await report({ counts: [corrected] })).json()).toEqual({ stored: 1 });
    const back = await readBack('2026-11-01', '2026-11-30');
    expect(back.headers['cache-control']).toBe('no-store');
    expect(back.json()).toEqual({ from: '2026-11-01', to: '2026-11-30', counts: [other, corrected] });
    expect((await readBack('2026-11-22', '2026-11-30')).json()).toMatchObject({ counts: [] });
  });

  it('is stored whole or not at all, and each fault is named in the language asked for', async () => {
    const { statusCode, body } = await report(
      { counts: [row, { ...row, day: '2026-11-23', channel: 'kiosk' }, row] },
      key,
      `${url}?lang=en`,
    );
    expect(statusCode).toBe(422);
    expect(JSON.parse(body)).toMatchObject({
      type: 'urn:ascolto:problem:invalid_fields',
      fields: [
        {
          field: 'counts[1].day',
          code: 'out_of_range',
          message: 'The day is in the future: today is 2026-11-22.',
        },
        { field: 'counts[1].channel', code: 'unknown_code' },
        { field: 'counts[2]', code: 'repeated_code' },
      ],
    });
    expect(await storedRows()).toBe(0);
  });

  it('of a thousand rows goes through, whole, in one request', async () => {
    const counts = Array.from({ length: 1_000 }, (_, index) => ({
      ...row,
      day: new Date(Date.UTC(2026, 10, 22 - (index % 500))).toISOString().slice(0, 10),
      channel: index < 500 ? 'web' : 'app',
      started: 1_000_000_000,
    }));
    expect((await report(JSON.stringify({ counts }, null, 2))).json()).toEqual({ stored: 1_000 });
    expect((await report({ counts: [...counts, row] })).statusCode).toBe(422);
  });

  it('sent by two at once in other orders leaves one of both', async () => {
    const days = Array.from({ length: 22 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    const counts = (started: number) => days.map((day) => ({ ...row, day, started }));
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => report({ counts: n % 2 === 0 ? counts(n) : counts(n).toReversed() })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    const { rows } = await sql`select distinct started from transactions.reported_count`.execute(
      test.database(),
    );
    expect(rows).toHaveLength(1);
  });

  it('needs a body of JSON, and a service of the register', async () => {
    expect((await report('{')).statusCode).toBe(422);
    expect((await report('[]')).json()).toMatchObject({ fields: [{ field: 'body', code: 'wrong_type' }] });
    expect((await report({ counts: [row] }, key, '/v1/services/inps/nothing/transactions')).statusCode).toBe(
      404,
    );
  });

  it('is taken in any state but draft', async () => {
    const setState = async (state: string): Promise<number> => {
      await sql`update registry.service set state = ${state} where slug = ${service.split('/')[1]}`.execute(
        test.database(),
      );
      const anew = await openApp();
      const { statusCode } = await anew.inject({
        method: 'POST',
        url,
        headers: headersOf(key),
        payload: { counts: [row] },
      });
      await anew.close();
      return statusCode;
    };
    expect(await setState('draft')).toBe(404);
    expect(await setState('suspended')).toBe(200);
    expect(await setState('closed')).toBe(200);
    await setState('live');
  });
});

describe('a period to read back', () => {
  it.each([
    ['2026-11-30', '2026-11-01', 'to'],
    ['2025-01-01', '2026-01-02', 'to'],
    ['2026-11-31', '2026-12-01', 'from'],
  ])('from %s to %s is refused', async (from, to, field) => {
    const { statusCode, body } = await readBack(from, to);
    expect([statusCode, JSON.parse(body).fields[0].field]).toEqual([422, field]);
  });

  it('may be a whole year', async () => {
    expect((await readBack('2024-01-01', '2024-12-31')).statusCode).toBe(200);
  });
});

describe('without the right key', () => {
  it('nothing is taken or told, and the answer says what is needed', async () => {
    const missing = await app.inject({ method: 'POST', url, payload: { counts: [row] } });
    expect([missing.statusCode, missing.headers['www-authenticate']]).toEqual([
      401,
      'Bearer realm="ascolto"',
    ]);
    expect(missing.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const unknown = await report({ counts: [row] }, `${key}x`);
    expect([unknown.statusCode, unknown.headers['www-authenticate']]).toEqual([
      401,
      'Bearer realm="ascolto", error="invalid_token"',
    ]);
    expect(unknown.body).not.toContain(key);
    const read = await app.inject(`${url}?from=2026-11-01&to=2026-11-30`);
    expect(read.statusCode).toBe(401);
    expect(await storedRows()).toBe(0);
  });

  it('of another administration or scope, it is forbidden, also where there is no such service', async () => {
    for (const { key: other } of [await makeKey('inail'), await makeKey('inps', 'comments:read')]) {
      const answer = await report({ counts: [row] }, other);
      expect([answer.statusCode, answer.json().type]).toEqual([
        403,
        'urn:ascolto:problem:access_key_not_allowed',
      ]);
      expect((await readBack('2026-11-01', '2026-11-30', other)).statusCode).toBe(403);
    }
    const elsewhere = await report({ counts: [row] }, key, '/v1/services/inail/nothing/transactions');
    expect(elsewhere.statusCode).toBe(403);
    expect(await storedRows()).toBe(0);
  });

  it('that was revoked, the next request fails in every process', async () => {
    const { id, key: own } = await makeKey();
    const second = await openApp();
    const asks = async (to: FastifyInstance): Promise<number> => {
      const answer = await to.inject({
        method: 'POST',
        url,
        headers: headersOf(own),
        payload: { counts: [row] },
      });
      return answer.statusCode;
    };
    expect([await asks(app), await asks(second)]).toEqual([200, 200]);
    await revokeKey(test.database(), id, today);
    expect([await asks(app), await asks(second)]).toEqual([401, 401]);
    await second.close();
  });
});

describe('the role that reports', () => {
  const reporter = () => test.database('ascolto_reporter');

  it.each([
    'collection.inbox',
    'collection.response',
    'collection.shown_tally',
    'collection.submission',
    'collection.verbatim',
    'platform.secret',
    'registry.service',
  ])('cannot read %s', async (table) => {
    await expect(sql`select from ${sql.table(table)}`.execute(reporter())).rejects.toThrow(
      /permission denied/,
    );
  });

  it('cannot delete counts, nor make, change or delete a key', async () => {
    const statements = [
      'delete from transactions.reported_count',
      "update registry.api_key set scopes = '{comments:read}'",
      'delete from registry.api_key',
      "insert into registry.api_key values ('0000000000000000', 1, 'x', '{x}', '', '2026-11-22')",
    ];
    for (const statement of statements) {
      await expect(sql.raw(statement).execute(reporter())).rejects.toThrow(/permission denied/);
    }
  });

  it('alone writes counts: the public pages read them only', async () => {
    const publisher = test.database('ascolto_publisher');
    await sql`select from transactions.reported_count`.execute(publisher);
    const write = sql`update transactions.reported_count set started = 0`;
    await expect(write.execute(publisher)).rejects.toThrow(/permission denied/);
    const read = sql`select from transactions.reported_count`;
    await expect(read.execute(test.database('ascolto_collector'))).rejects.toThrow(/permission denied/);
  });
});
