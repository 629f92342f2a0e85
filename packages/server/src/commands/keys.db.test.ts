import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { commands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';
import { openTerminal } from './terminal.ts';

const clone = await testDatabase();
beforeAll(async () => {
  await sql`
    insert into registry.administration (ipa, name, category, type) values ('inps', 'INPS', 'C16', 'central')`.execute(
    clone.database(),
  );
});
afterAll(() => clone.close());

async function ascolto(...args: readonly string[]) {
  let output = '';
  let errors = '';
  const terminal = openTerminal({ write: (text) => (output += text) }, { write: (text) => (errors += text) });
  const line = {
    commands,
    readConfig: () => readConfig({ DATABASE_URL: clone.url }),
    clock: stoppedClock('2026-11-22'),
    terminal,
  };
  return { code: await runCommandLine(args, line), output, errors };
}

test('a key is made, listed, rotated and revoked, and told only when it is made', async () => {
  const made = await ascolto('keys', 'create', 'INPS', 'Portale', 'transactions:write,comments:read');
  expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/^asc_[0-9a-f]{16}_[\w-]{43}\n$/) });
  const id = made.output.slice(4, 20);
  const listed = await ascolto('keys', 'list', 'inps');
  expect(listed.output).toBe(`${id}  Portale  transactions:write,comments:read  made 2026-11-22  valid\n`);

  const rotated = await ascolto('keys', 'rotate', id);
  expect(rotated.code).toBe(0);
  expect(rotated.errors).toContain(`The key ${id} is valid through 2026-11-29.`);
  expect(await ascolto('keys', 'rotate', id)).toEqual({
    code: 1,
    output: '',
    errors: `The key ${id} was rotated already: use its successor, or make a new one.\n`,
  });
  const newId = rotated.output.slice(4, 20);
  expect((await ascolto('keys', 'revoke', newId)).output).toBe(`The key ${newId} is revoked.\n`);

  const { output } = await ascolto('keys', 'list', 'inps');
  expect(output).toContain('valid through 2026-11-29');
  expect(output).toContain('revoked 2026-11-22');
  expect(output + made.errors + rotated.errors).not.toMatch(/_[\w-]{43}/);
});

test.each([
  [
    ['create', 'nobody', 'x', 'replies:write'],
    'There is no administration with the IPA code "nobody" in the register.',
  ],
  [['list', 'nobody'], 'There is no administration with the IPA code "nobody" in the register.'],
  [
    ['create', 'inps', 'x', 'replies:write,all'],
    'There is no scope "all"; there is: transactions:write, responses:test, replies:write, comments:read.',
  ],
  [
    ['create', 'inps', ' ', 'replies:write'],
    'The name of a key has 1 to 100 characters, in one line and all of them to be seen.',
  ],
  [
    ['create', 'inps', 'Portale \u202eetalatroP', 'replies:write'],
    'The name of a key has 1 to 100 characters, in one line and all of them to be seen.',
  ],
  [['rotate', 'unknown'], 'There is no key with this id: "keys list IPA" shows those of an administration.'],
  [['revoke', 'unknown'], 'There is no key with this id: "keys list IPA" shows those of an administration.'],
])('what cannot be done is told in a sentence: keys %j', async (args, sentence) => {
  expect(await ascolto('keys', ...args)).toEqual({ code: 1, output: '', errors: `${sentence}\n` });
});

test('a key that was revoked is not revoked again', async () => {
  const { output } = await ascolto('keys', 'create', 'inps', 'Prova', 'replies:write');
  const id = output.slice(4, 20);
  await ascolto('keys', 'revoke', id);
  for (const verb of ['revoke', 'rotate']) {
    expect(await ascolto('keys', verb, id)).toMatchObject({
      code: 1,
      errors: `The key ${id} is revoked already.\n`,
    });
  }
});
