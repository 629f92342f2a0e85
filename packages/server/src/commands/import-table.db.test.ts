import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stoppedClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { testDatabase } from '../platform/testing/test-database.ts';
import { commands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';
import { openTerminal } from './terminal.ts';

const clone = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'ascolto-command-'));
afterAll(async () => {
  await clone.close();
  await rm(folder, { recursive: true });
});

async function ascolto(
  ...args: readonly string[]
): Promise<{ code: number; output: string; errors: string }> {
  let output = '';
  let errors = '';
  const terminal = openTerminal({ write: (text) => (output += text) }, { write: (text) => (errors += text) });
  const settings = { DATABASE_URL: clone.url };
  const line = {
    commands,
    readConfig: () => readConfig(settings),
    clock: stoppedClock('2026-11-22'),
    terminal,
  };
  const code = await runCommandLine(args, line);
  return { code, output, errors };
}

test('an import tells what it did, and what it could not', async () => {
  const file = join(folder, 'enti.csv');
  await writeFile(file, 'Codice_IPA,Denominazione_ente,Codice_Categoria\ninps,INPS,C16\nx,X,L99\n');
  expect(await ascolto('import', 'administrations', file)).toEqual({
    code: 0,
    output: '2 administrations: 2 added, 0 changed, 0 as they were.\n',
    errors: '1 of a category not known here (L99), taken as "other".\n',
  });
  expect(await ascolto('import', 'adhesions', file)).toEqual({
    code: 1,
    output: '',
    errors:
      'Nothing was imported.\nline 1: the column ipa is missing\nline 1: the column state is missing\n' +
      'line 1: the column since is missing\n',
  });
});

test('an import of services knows the day', async () => {
  const file = join(folder, 'servizi.csv');
  const columns = 'ipa,slug,name_it,type,audience,channels,opened_on,state\n';
  await writeFile(file, `${columns}inps,a,A,counter,citizens,office,2026-11-23,live\n`);
  expect(await ascolto('import', 'services', file)).toMatchObject({
    code: 1,
    errors:
      'Nothing was imported.\nline 2: opened_on "2026-11-23" is a day still to come, which only a draft can have\n',
  });
});
