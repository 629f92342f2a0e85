import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAssets } from '../../../scripts/build.ts';
import { collectionJobs } from './collection/index.ts';
import { stoppedClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { testDatabase } from './platform/testing/test-database.ts';
import { createKey, type Scope } from './registry/index.ts';
import { createServer, type Server } from './server.ts';

const test = await testDatabase();
const today = '2026-11-22';
const hub = 'inps/hub-prestazioni-non-pensionistiche';
let server: Server;
let key: string;
beforeAll(async () => {
  await buildAssets();
  server = await createServer(readConfig({ LOG_LEVEL: 'silent' }), test.url, stoppedClock(today));
  key = await makeKey('inps', ['comments:read', 'replies:write']);
});
afterAll(async () => {
  await server.close();
  await test.close();
});

async function makeKey(ipa: string, scopes: readonly Scope[]): Promise<string> {
  const made = await createKey(test.database(), { ipa, name: 'prova', scopes }, today);
  if (made.kind !== 'made') throw new Error(made.kind);
  return made.key;
}

function call(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  payload?: object,
  ownKey: string | undefined = key,
) {
  return server.app.inject({
    method,
    url,
    headers: { ...(ownKey !== '' && { authorization: `Bearer ${ownKey}` }) },
    ...(payload && { payload }),
  });
}

function sendForm(url: string, fields: Record<string, string>, remoteAddress = '127.0.0.1') {
  return server.app.inject({
    method: 'POST',
    remoteAddress,
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams(fields).toString(),
  });
}

const codePattern = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/;

function rate(fields: Record<string, string>, service = hub) {
  const asked = { questionnaire: 'digital-service', version: '1', lang: 'it', step: 'send', seed: '17' };
  return sendForm(`/valuta/${service}/invia`, { ...asked, submissionId: randomUUID(), ...fields });
}

const read = (codice: string, more: Record<string, string> = {}) =>
  sendForm('/ricevuta', { codice, lang: 'it', ...more });

async function count(table: 'inbox' | 'response' | 'submission'): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.table(`collection.${table}`)}`.execute(test.database());
  return rows[0]?.n ?? Number.NaN;
}

/** Completes the group of what waits for the service, and that of the comments. */
async function completeGroup(service = hub): Promise<void> {
  const before = await count('response');
  for (let n = 0; n < 12; n += 1)
    await rate({ 'a.overall': String((n % 5) + 1), 'a.comment': 'Uno dei tanti' }, service);
  await expect.poll(() => count('response'), { timeout: 10_000 }).toBeGreaterThan(before);
}

/** What the night does. */
async function handOut(): Promise<void> {
  const jobs = collectionJobs(test.database(), stoppedClock('2026-11-23'), 10);
  await jobs.find(({ name }) => name === 'hand-out-comments')?.run();
}

describe('a code', () => {
  it('is shown once asked for, the same however often the form is sent, in no address and kept nowhere', async () => {
    const fields = { submissionId: randomUUID(), 'a.overall': '2', ricevuta: '1' };
    const [first, again] = [await rate(fields), await rate(fields)];
    expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'no-store']);
    const [code = ''] = codePattern.exec(first.body) ?? [];
    expect(code).not.toBe('');
    expect(again.body).toContain(code);
    expect(first.body).not.toMatch(new RegExp(`(?:href|action)="[^"]*${code}`));
    const { rows } = await sql<{ text: string }>`
      select inbox::text as text from collection.inbox where receipt is not null`.execute(test.database());
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toMatch(codePattern);
  });

  it('is not made where nobody asked, nor promised for an answer that was first sent without', async () => {
    const fields = { submissionId: randomUUID(), 'a.overall': '2' };
    expect((await rate(fields)).statusCode).toBe(303);
    expect((await rate({ ...fields, ricevuta: '1' })).statusCode).toBe(303);
  });

  it('stays when the language of the thanks changes', async () => {
    const [code = ''] = codePattern.exec((await rate({ 'a.overall': '2', ricevuta: '1' })).body) ?? [];
    const { body, headers } = await sendForm(`/valuta/${hub}/grazie?registrata=1`, {
      codice: code,
      language: 'en',
    });
    expect(body).toContain('<html lang="en">');
    expect([body.includes(code), headers['cache-control']]).toEqual([true, 'no-store']);
    expect((await sendForm(`/valuta/${hub}/grazie`, { codice: 'x' })).statusCode).toBe(303);
  });

  it('comes with the 201 of a program that asks for it', async () => {
    const submission = {
      submissionId: randomUUID(),
      questionnaire: { code: 'digital-service', version: 1 },
      language: 'it',
      seed: 17,
      answers: { overall: 4 },
    };
    const url = `/v1/services/${hub}/responses`;
    const asked = await call('POST', url, { ...submission, receipt: true }, '');
    expect([asked.statusCode, asked.json().receipt]).toEqual([201, expect.stringMatching(codePattern)]);
    expect((await read(asked.json().receipt)).statusCode).toBe(200);
    const unasked = await call(
      'POST',
      url,
      { ...submission, submissionId: randomUUID(), receipt: false },
      '',
    );
    expect(unasked.json()).not.toHaveProperty('receipt');
    const faulty = await call('POST', url, { ...submission, receipt: 'yes' }, '');
    expect(faulty.json()).toMatchObject({ fields: [{ field: 'receipt', code: 'wrong_type' }] });
  });
});

describe('/ricevuta', () => {
  it('tells one sentence of a wrong code, whatever is wrong with it', async () => {
    for (const typed of ['', 'x', '0000-0000-0000-0000']) {
      const { statusCode, headers, body } = await read(typed);
      expect([statusCode, headers['cache-control']]).toEqual([422, 'no-store']);
      expect(body).toContain('A questo codice non corrisponde alcuna valutazione');
    }
  });

  it('tells service, month and state, then the reply and what changed since the answer', async () => {
    const answer = await rate({ 'a.overall': '1', 'a.comment': 'Troppi passaggi', ricevuta: '1' }, hub);
    const [code = ''] = codePattern.exec(answer.body) ?? [];
    const waiting = await read(code.toLowerCase().replaceAll('-', ' '));
    expect(waiting.statusCode).toBe(200);
    expect(waiting.body).toContain('novembre 2026');
    expect(waiting.body).toContain('attende il suo gruppo');
    expect(waiting.body).toContain('non ha ancora ricevuto il commento');
    expect(waiting.body).not.toContain('22 novembre');

    await completeGroup();
    const released = await read(code);
    expect(released.body).toContain('È contata');
    expect(released.body).toContain('non ha ancora ricevuto il commento');
    expect((await call('GET', `/v1/services/${hub}/comments`)).json().comments).toEqual([]);
    await handOut();
    expect((await read(code)).body).toContain('non ha scritto una risposta');
    const { comments } = (await call('GET', `/v1/services/${hub}/comments`)).json();
    const comment = comments.find(({ text }: { text: string }) => text === 'Troppi passaggi');
    const reply = { language: 'it', text: 'Da oggi <due> passaggi.' };
    const replyUrl = `/v1/services/${hub}/comments/${comment.id}/reply`;
    await call('POST', replyUrl, { ...reply, text: 'Prima versione' });
    expect((await call('POST', replyUrl, reply)).json()).toEqual({ commentId: comment.id, status: 'stored' });
    const change = (day: string, it: string) =>
      call('POST', `/v1/services/${hub}/changes`, { changeId: randomUUID(), day, texts: { it } });
    expect((await change(today, 'Un modulo solo')).statusCode).toBe(200);
    expect((await change('2026-11-21', 'Prima della risposta')).statusCode).toBe(200);
    expect((await change('2026-11-23', 'Domani')).statusCode).toBe(422);

    const counted = await read(code, { language: 'en' });
    expect(counted.body).toContain('It is counted');
    expect(counted.body).toContain('Da oggi &lt;due&gt; passaggi.');
    expect(counted.body).toContain('Un modulo solo');
    expect(counted.body).not.toMatch(/Prima versione|Prima della risposta|Troppi passaggi/);
  });

  it('is open to the collecting role by the hash of a code alone', async () => {
    const collector = test.database('ascolto_collector');
    await expect(sql`select receipt from collection.inbox`.execute(collector)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`select receipt from collection.response`.execute(collector)).rejects.toThrow(
      /permission denied/,
    );
    for (const role of ['ascolto_publisher', 'ascolto_reporter'] as const) {
      const call = sql`select * from collection.read_receipt(${randomUUID()})`.execute(test.database(role));
      await expect(call).rejects.toThrow(/permission denied/);
    }
  });

  it('takes so many codes a minute from one sender, apart from answers', async () => {
    const guess = (address: string) => sendForm('/ricevuta', { codice: 'x' }, address);
    for (let n = 0; n < 120; n += 1) await guess('203.0.113.7');
    expect((await guess('203.0.113.7')).statusCode).toBe(429);
    expect((await guess('203.0.113.8')).statusCode).toBe(422);
    const fields = { step: 'send', 'a.overall': '3', submissionId: randomUUID(), seed: '17' };
    const answer = await sendForm(`/valuta/${hub}/invia`, fields, '203.0.113.7');
    expect(answer.statusCode).toBe(303);
  });
});

describe('a change that was announced', () => {
  const cig = 'inps/cruscotto-cig-e-fondi';
  const announce = (changeId: string, day: string, it: string) =>
    call('POST', `/v1/services/${cig}/changes`, { changeId, day, texts: { it } });
  const shown = async () =>
    (await call('GET', `/v1/services/${cig}/report-card`, undefined, '')).json().changes;

  it('is on the public card and in its data with its month, and is put right under its id', async () => {
    expect(await shown()).toEqual([]);
    expect((await server.app.inject(`/pagella/${cig}`)).body).not.toContain('Che cosa è cambiato');
    const [older, newer] = [randomUUID(), randomUUID()];
    await announce(newer, today, 'Un modulo solo');
    await announce(older, '2026-10-03', 'Orari più lunghi');
    await announce(newer, today, 'Un solo modulo');
    const expected = [
      { month: '2026-11', texts: { it: 'Un solo modulo' } },
      { month: '2026-10', texts: { it: 'Orari più lunghi' } },
    ];
    await expect.poll(shown).toEqual(expected);
    const page = (await server.app.inject(`/pagella/${cig}?lang=en`)).body;
    expect(page).toContain('What has changed');
    expect(page).toContain('<li lang="it">Un solo modulo</li>');
    expect(page).not.toContain('Un modulo solo');
  });

  it('is withdrawn by its id, once, by its administration alone', async () => {
    const id = randomUUID();
    const url = `/v1/services/${cig}/changes/${id}`;
    await announce(id, '2026-08-01', 'Un errore');
    const texts = async () => (await shown()).map(({ texts }: { texts: object }) => texts);
    await expect.poll(texts).toContainEqual({ it: 'Un errore' });
    expect((await call('DELETE', url, undefined, '')).statusCode).toBe(401);
    expect((await call('DELETE', url, undefined, await makeKey('inail', ['replies:write']))).statusCode).toBe(
      403,
    );
    expect((await call('DELETE', url.replace(cig, hub))).statusCode).toBe(404);
    expect((await call('DELETE', url)).json()).toEqual({ changeId: id, status: 'withdrawn' });
    await expect.poll(texts).not.toContainEqual({ it: 'Un errore' });
    expect((await call('DELETE', url)).statusCode).toBe(404);
  });

  it('is refused with every fault named where its texts are not to be shown as they are', async () => {
    const refused = await call('POST', `/v1/services/${cig}/changes`, {
      changeId: randomUUID(),
      day: '2026-11-23',
      texts: { it: 'a\u0000b', de: 'a\u202eb', en: 'ab' },
    });
    const faults = refused.json().fields.map(({ field, code }: Record<string, string>) => [field, code]);
    expect([refused.statusCode, faults]).toEqual([
      422,
      [
        ['day', 'out_of_range'],
        ['texts.it', 'invalid_characters'],
        ['texts.de', 'invalid_characters'],
      ],
    ]);
  });

  it('is all of the administration’s words that the public role can read', async () => {
    const publisher = test.database('ascolto_publisher');
    await sql`select texts from collection.change`.execute(publisher);
    await expect(
      sql`insert into collection.change select * from collection.change`.execute(publisher),
    ).rejects.toThrow(/permission denied/);
    await expect(sql`select reply from collection.comment`.execute(publisher)).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('comments', () => {
  const url = `/v1/services/${hub}/comments`;

  it('are for keys of their administration that allow it', async () => {
    const reply = `${url}/${randomUUID()}/reply`;
    const body = { language: 'it', text: 'Grazie' };
    expect((await call('GET', url, undefined, '')).statusCode).toBe(401);
    expect((await call('GET', url, undefined, await makeKey('inail', ['comments:read']))).statusCode).toBe(
      403,
    );
    expect((await call('POST', reply, body, await makeKey('inps', ['comments:read']))).statusCode).toBe(403);
    expect((await call('POST', reply, body)).statusCode).toBe(404);
    const change = { changeId: randomUUID(), day: today, texts: { it: 'x' } };
    const reader = await makeKey('inps', ['comments:read']);
    expect((await call('POST', `/v1/services/${hub}/changes`, change, reader)).statusCode).toBe(403);
  });

  it('come page by page by their random ids, with the day of the hand-out and nothing that tells of an answer', async () => {
    await sql`
      insert into collection.comment (service_id, id, handed_out_on, readable_through, purpose, item, language, text)
      select id, gen_random_uuid(), '2026-11-20', '2028-11-20', 'service', 'comment', null, 'testo ' || n
      from registry.service, generate_series(1, 10) as n where slug = 'cruscotto-cig-e-fondi'`.execute(
      test.database(),
    );
    const cig = '/v1/services/inps/cruscotto-cig-e-fondi/comments';
    const first = (await call('GET', `${cig}?limit=6`)).json();
    const second = (await call('GET', `${cig}?limit=6&after=${first.next}`)).json();
    const all = [...first.comments, ...second.comments];
    const ids: readonly string[] = all.map(({ id }) => id);
    for (const [n, id] of ids.entries()) expect(id > (ids[n - 1] ?? '')).toBe(true);
    expect([new Set(ids).size, second.next]).toEqual([10, null]);
    expect(all.every(({ handedOutOn, language }) => handedOutOn === '2026-11-20' && language === null)).toBe(
      true,
    );
    const fields = ['handedOutOn', 'id', 'item', 'language', 'purpose', 'reply', 'text'];
    expect(Object.keys(all[0]).toSorted()).toEqual(fields);
  });

  it('are counted apart where some used the service and others gave up', async () => {
    const sportello = 'inail/sportello-digitale';
    const send = (code: string, answers: object) =>
      call('POST', `/v1/services/${sportello}/responses`, {
        submissionId: randomUUID(),
        questionnaire: { code, version: 1 },
        language: 'it',
        seed: 17,
        answers,
      });
    for (let n = 0; n < 12; n += 1) {
      const stage = n % 2 === 0 ? 'payment' : 'sending';
      const answers = [
        await send('abandoned', { stage, 'comment-abandoned': 'Bloccato' }),
        await send('digital-service', { overall: (n % 5) + 1, ...(n < 10 && { comment: 'Bene' }) }),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    }
    const bases = async () =>
      (await call('GET', `/v1/services/${sportello}/report-card`, undefined, ''))
        .json()
        .items.filter(({ item }: { item: string }) => item.startsWith('comment'))
        .map(({ item, purpose, base }: Record<string, string>) => [item, purpose, base]);
    await expect.poll(bases, { timeout: 10_000 }).toEqual([
      ['comment', 'service', 10],
      ['comment-abandoned', 'abandoned', expect.any(Number)],
    ]);
  });

  it('take no reply that is shown other than it is written', async () => {
    const reply = `${url}/${randomUUID()}/reply`;
    for (const text of ['a\u0000b', 'a\ud800b', 'a\u202eb', 'a\u2066b', 'a\u0007b']) {
      const answer = await call('POST', reply, { language: 'it', text });
      expect([answer.statusCode, answer.json().fields], JSON.stringify(text)).toEqual([
        422,
        [expect.objectContaining({ field: 'text', code: 'invalid_characters' })],
      ]);
    }
    expect((await call('POST', reply, { language: 'it', text: ' \r\n ' })).statusCode).toBe(422);
    expect((await call('POST', reply, { language: 'it', text: 'Riga\r\nriga\tfine 👍🏽' })).statusCode).toBe(
      404,
    );
  });
});

describe('a test answer', () => {
  const api = `/v1/services/${hub}/responses`;
  const submission = {
    submissionId: randomUUID(),
    questionnaire: { code: 'digital-service', version: 1 },
    language: 'it',
    seed: 17,
    answers: { overall: 4 },
  };

  it('is checked in full, needs a key, and leaves nothing', async () => {
    const testKey = await makeKey('inps', ['responses:test']);
    const before = [await count('inbox'), await count('submission')];
    const sound = await call('POST', `${api}?prova=1`, submission, testKey);
    expect([sound.statusCode, sound.json()]).toEqual([200, { status: 'test' }]);
    const faulty = await call('POST', `${api}?prova=1`, { ...submission, answers: { overall: 9 } }, testKey);
    expect(faulty.statusCode).toBe(422);
    expect((await call('POST', `${api}?prova=1`, submission, '')).statusCode).toBe(401);
    expect((await call('POST', `${api}?prova=1`, submission)).statusCode).toBe(403);
    expect((await call('POST', `${api}?prova=true`, submission, testKey)).statusCode).toBe(422);
    expect([await count('inbox'), await count('submission')]).toEqual(before);
  });

  it('by the form says on every screen that it is one, asks for the key, and leaves nothing', async () => {
    const testKey = await makeKey('inps', ['responses:test']);
    const before = [await count('inbox'), await count('submission')];
    const form = `/valuta/${hub}`;
    const notice = 'Questa è una prova';
    const opened = await server.app.inject(`${form}?prova=1&lang=it`);
    expect(opened.body).toContain(notice);
    expect(opened.body).toContain(`action="${form}/invia?prova=1"`);
    const send = (more: Record<string, string>) =>
      sendForm(`${form}/invia?prova=1`, {
        questionnaire: 'digital-service',
        version: '1',
        lang: 'it',
        step: 'send',
        seed: '17',
        submissionId: randomUUID(),
        'a.overall': '2',
        ...more,
      });
    expect((await send({ step: 'next' })).body).toContain(notice);
    expect((await send({ language: 'en' })).body).toContain('This is a test');
    for (const [chiave, status] of [
      ['', 401],
      ['asc_x', 401],
      [key, 403],
    ] as const) {
      const refused = await send({ chiave, ricevuta: '1' });
      expect(refused.statusCode).toBe(status);
      expect(refused.body).toContain(notice);
      expect(refused.body).not.toMatch(codePattern);
    }
    expect((await send({ chiave: key })).body).not.toContain(key);
    const sound = await send({ chiave: testKey, ricevuta: '1' });
    expect([sound.statusCode, sound.body.includes('Prova riuscita')]).toEqual([200, true]);
    expect(sound.body).not.toMatch(codePattern);
    const reloaded = await server.app.inject(`${form}/invia?prova=1`);
    expect(reloaded.headers.location).toContain('prova=1');
    expect((await server.app.inject(`${form}?lang=it`)).body).not.toContain(notice);
    expect([await count('inbox'), await count('submission')]).toEqual(before);
  });
});
