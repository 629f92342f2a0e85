import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerErrors } from './errors.ts';
import { readFormFields, requireUtf8 } from './utf8-bodies.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify();
  registerErrors(app, (error) => error.code);
  requireUtf8(app);
  app.post('/', ({ body }) => ({ body }));
  await app.register(async (forms) => {
    await forms.register(formbody, { parser: readFormFields });
    forms.post('/form', ({ body }) => ({ body }));
  });
});
afterAll(() => app.close());

async function send(url: string, contentType: string, payload: string | Buffer) {
  const headers = { 'content-type': contentType };
  const reply = await app.inject({ method: 'POST', url, headers, payload });
  return reply.statusCode === 200 ? reply.json().body : [reply.statusCode, reply.json().type];
}

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const malformed = [400, 'urn:ascolto:problem:malformed_request'];
const unsupported = [415, 'urn:ascolto:problem:wrong_content_type'];

test.each([json, `${json}; charset=utf-8`, `${json};charset="UTF-8"`, `${json}; charset=utf8`])(
  'UTF-8 is read as it is (%s)',
  async (contentType) => {
    expect(await send('/', contentType, '{"a":"perché 🙂"}')).toEqual({ a: 'perché 🙂' });
  },
);

test.each(['iso-8859-1', 'latin1', '"windows-1252"', 'utf-16', ''])(
  'the charset %s is not supported',
  async (charset) => {
    expect(await send('/', `${json}; charset=${charset}`, '{}')).toEqual(unsupported);
    expect(await send('/form', `${form};charset=${charset}`, 'a=b')).toEqual(unsupported);
  },
);

test('bytes that are no UTF-8 are not understood', async () => {
  expect(await send('/', json, Buffer.from('{"a":"perché"}', 'latin1'))).toEqual(malformed);
  expect(await send('/form', form, Buffer.from('a=perché', 'latin1'))).toEqual(malformed);
});

test.each(['a=perch%E9', 'a=%ED%A0%80', 'a=100%', '%FF=a'])('nor is the field %s', async (body) => {
  expect(await send('/form', form, body)).toEqual(malformed);
});

test('fields have what was typed; one sent twice has a list', async () => {
  expect(await send('/form', form, 'a=perch%C3%A9+no&b=1&b=2&c=')).toEqual({
    a: 'perché no',
    b: ['1', '2'],
    c: '',
  });
});

test('none of a thousand fields is left out, and more are not read', async () => {
  const fields = Array.from({ length: 1_000 }, (_, index) => `f${index}=1`);
  expect(Object.keys(readFormFields(fields.join('&')))).toHaveLength(1_000);
  expect(await send('/form', form, [...fields, 'more=1'].join('&'))).toEqual(malformed);
});

test('malformed JSON stays malformed JSON, and a body that would change what objects are is refused', async () => {
  const expected = [422, 'urn:ascolto:problem:malformed_json'];
  expect(await send('/', json, '{')).toEqual(expected);
  expect(await send('/', json, '')).toEqual(expected);
  expect(await send('/', json, '{"__proto__":{"a":1}}')).toEqual(expected);
});
