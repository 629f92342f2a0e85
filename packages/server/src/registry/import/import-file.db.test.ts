import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { followNotices } from '../../platform/notices.ts';
import { testDatabase } from '../../platform/testing/test-database.ts';
import { openDirectory } from '../directory.ts';
import { adhesions } from './adhesions.ts';
import { administrations } from './administrations.ts';
import { type ImportOutcome, importFile } from './import-file.ts';
import { services } from './services.ts';
import type { Table } from './table.ts';
import { touchpoints } from './touchpoints.ts';

const clone = await testDatabase();
const database = clone.database();
const folder = await mkdtemp(join(tmpdir(), 'ascolto-import-'));
afterAll(async () => {
  await clone.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await sql`truncate registry.administration, registry.adhesion, registry.service, registry.touchpoint cascade`.execute(
    database,
  );
});

async function importText<Row>(table: Table<Row>, content: string): Promise<ImportOutcome> {
  const file = join(folder, 'file.csv');
  await writeFile(file, content);
  return importFile(database, table, file);
}

async function registered(): Promise<readonly { ipa: string; name: string }[]> {
  const { rows } = await sql<{ ipa: string; name: string }>`
    select ipa, name from registry.administration order by lower(ipa)`.execute(database);
  return rows;
}

const states = adhesions('2026-11-22');
const administrationColumns = 'Codice_IPA,Denominazione_ente,Codice_Categoria\n';
const serviceColumns = 'ipa,slug,name_it,name_en,type,audience,channels,page_url,opened_on,state\n';
const hub = 'INPS,hub,Hub,The hub,digital-procedure,citizens,web|app,https://www.inps.it,2026-01-31,live\n';

function manyAdministrations(count: number): string {
  return (
    administrationColumns + Array.from({ length: count }, (_, n) => `ente_${n},Ente ${n},L33\n`).join('')
  );
}

test('a file with one bad line changes nothing', async () => {
  await importText(administrations, `${administrationColumns}ente_1,Prima,L33\n`);
  const outcome = await importText(administrations, `${manyAdministrations(2_000)}bad-code,Ente,L33\n`);
  expect(outcome).toEqual({
    ok: false,
    faults: ['line 2002: Codice_IPA "bad-code" is not an IPA code (letters, digits and _)'],
  });
  expect(await registered()).toEqual([{ ipa: 'ente_1', name: 'Prima' }]);
});

test('a file imported again changes nothing and says so', async () => {
  const content = manyAdministrations(2_000);
  expect(await importText(administrations, content)).toMatchObject({
    ok: true,
    rows: 2_000,
    added: 2_000,
    changed: 0,
  });
  expect(await importText(administrations, content)).toMatchObject({
    ok: true,
    rows: 2_000,
    added: 0,
    changed: 0,
  });
  expect(await registered()).toHaveLength(2_000);
});

test('a row replaces what is known under its IPA code, whatever the case', async () => {
  await importText(administrations, `${administrationColumns}INPS,Vecchio nome,C16\ninail,INAIL,C16\n`);
  const outcome = await importText(
    administrations,
    `${administrationColumns}inps,Nuovo nome,C16\ninail,INAIL,C16\n`,
  );
  expect(outcome).toMatchObject({ ok: true, added: 0, changed: 1 });
  expect(await registered()).toEqual([
    { ipa: 'inail', name: 'INAIL' },
    { ipa: 'inps', name: 'Nuovo nome' },
  ]);
});

test('services, their touchpoints and adhesions come out of the directory as they went in', async () => {
  await importText(administrations, `${administrationColumns}inps,Istituto,C16\n`);
  await importText(services, serviceColumns + hub);
  await importText(touchpoints, 'ipa,service,slug,kind,name_it\ninps,hub,domanda,web-application,Domanda\n');
  await importText(states, 'ipa,state,since\nInps,requested,2025-01-01\ninps,pilot,2026-01-01\n');
  const directory = await openDirectory(database);
  const service = directory.find('inps', 'hub');
  expect(service).toMatchObject({
    administration: { ipa: 'inps', name: 'Istituto', type: 'central' },
    names: { it: 'Hub', en: 'The hub' },
    type: 'digital-procedure',
    audience: 'citizens',
    channels: ['web', 'app'],
    pageUrl: 'https://www.inps.it',
    openedOn: '2026-01-31',
    collecting: true,
  });
  expect([...(service?.touchpoints.keys() ?? [])]).toEqual(['domanda']);
});

test('a service has the names that its row gives, in whichever languages', async () => {
  await importText(administrations, `${administrationColumns}inps,Istituto,C16\n`);
  const columns = serviceColumns.replace('name_en', 'name_de,name_fr,name_sl,name_en');
  const row = hub.replace('The hub', 'Dienste,,Storitve,The hub');
  expect(await importText(services, columns + row)).toMatchObject({ ok: true, added: 1 });
  const directory = await openDirectory(database);
  expect(directory.find('inps', 'hub')?.names).toEqual({
    it: 'Hub',
    de: 'Dienste',
    sl: 'Storitve',
    en: 'The hub',
  });
});

async function expectUnchangedByItself<Row>(table: Table<Row>, content: string): Promise<void> {
  expect(await importText(table, content)).toMatchObject({ ok: true, added: 1, changed: 0 });
  expect(await importText(table, content)).toMatchObject({ ok: true, added: 0, changed: 0 });
}

test('services, touchpoints and adhesions imported again change nothing', async () => {
  await importText(administrations, `${administrationColumns}inps,Istituto,C16\n`);
  await expectUnchangedByItself(services, serviceColumns + hub);
  await expectUnchangedByItself(
    touchpoints,
    'ipa,service,slug,kind,name_it\ninps,hub,domanda,page,Domanda\n',
  );
  await expectUnchangedByItself(states, 'ipa,state,since\ninps,live,2026-01-01\n');
});

test('what a row refers to must be in the register; it is told beside all else that is wrong', async () => {
  await importText(administrations, `${administrationColumns}inps,Istituto,C16\n`);
  const content = `ipa,state,since\nnone,live,2026-01-01\ninps,live,2026-01-01\ninps,foo,2026-01-02\n`;
  expect(await importText(states, content)).toEqual({
    ok: false,
    faults: [
      'line 2: ipa "none" is not in the register: import its administration first',
      'line 4: state "foo" is not one of requested, agreed, pilot, live, suspended, withdrawn',
    ],
  });
  const { rows } = await sql`select from registry.adhesion`.execute(database);
  expect(rows).toHaveLength(0);
});

test('a row of an unknown administration is told so together with all else that is wrong in it', async () => {
  await importText(administrations, `${administrationColumns}inps,Istituto,C16\n`);
  const faulty = hub.replace('INPS', 'none').replace('digital-procedure', 'foo').replace(',live', ',open');
  expect(await importText(services, serviceColumns + faulty)).toEqual({
    ok: false,
    faults: [
      expect.stringMatching(/^line 2: type "foo" is not one of/),
      expect.stringMatching(/^line 2: state "open" is not one of/),
      'line 2: ipa "none" is not in the register: import its administration first',
    ],
  });
  const unkind = 'ipa,service,slug,kind,name_it\ninps,none,domanda,foo,Domanda\n';
  expect(await importText(touchpoints, unkind)).toEqual({
    ok: false,
    faults: [
      expect.stringMatching(/^line 2: kind "foo" is not one of/),
      'line 2: service "inps/none" is not in the register: import the service first',
    ],
  });
});

test('two imports at the same time both end', async () => {
  const forward = join(folder, 'forward.csv');
  const backward = join(folder, 'backward.csv');
  const lines = Array.from({ length: 1_000 }, (_, n) => `ente_${n},Ente ${n},L33\n`);
  await writeFile(forward, administrationColumns + lines.join(''));
  await writeFile(backward, administrationColumns + lines.toReversed().join(''));
  const outcomes = await Promise.all([
    importFile(database, administrations, forward),
    importFile(database, administrations, backward),
  ]);
  expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.added))).toEqual(new Set([0, 1_000]));
});

test('servers are told of an import that changed something, and of no other', async () => {
  let changes = 0;
  let heard: () => void = () => undefined;
  const notices = await followNotices(clone.url, {
    handlers: {
      registry_changed: () => {
        changes += 1;
        heard();
      },
      released: () => undefined,
    },
    onGap: () => undefined,
    onError: () => undefined,
  });
  const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
  try {
    let notice = next();
    await importText(administrations, manyAdministrations(2));
    await notice;
    await importText(administrations, manyAdministrations(2));
    notice = next();
    await importText(administrations, manyAdministrations(3));
    await notice;
    expect(changes).toBe(2);
  } finally {
    await notices.close();
  }
});
