import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { administrations } from './administrations.ts';
import { adhesions } from './adhesions.ts';
import { type Reading, readTable } from './read-table.ts';
import { services } from './services.ts';
import type { Table } from './table.ts';

const folder = await mkdtemp(join(tmpdir(), 'ascolto-read-table-'));
afterAll(() => rm(folder, { recursive: true }));

const file = join(folder, 'file.csv');

async function read<Row>(content: string | Buffer, table: Table<Row>): Promise<Reading<Row>> {
  await writeFile(file, content);
  return readTable(file, table, () => undefined);
}

async function faultsOf<Row>(content: string | Buffer, table: Table<Row>): Promise<readonly string[]> {
  return (await read(content, table)).faults.report();
}

const states = adhesions('2026-11-22');
const header = 'ipa,state,since\n';
const good = 'inps,live,2026-01-01';

describe('a file of administrations', () => {
  const rome = {
    ipa: 'c_h501',
    name: 'Roma Capitale',
    category: 'L6',
    type: 'municipality',
    territory: '058091',
  };

  test.each([
    [
      'commas',
      'Codice_IPA,Denominazione_ente,Codice_Categoria,Codice_comune_ISTAT\nc_h501,Roma Capitale,L6,058091\n',
    ],
    [
      'semicolons, a byte order mark and Windows line ends',
      '\uFEFFCodice_IPA;Denominazione_ente;Codice_Categoria;Codice_comune_ISTAT\r\nc_h501;Roma Capitale;L6;058091\r\n',
    ],
    [
      'quotes, other columns, another order and other capitals',
      '"CODICE_COMUNE_ISTAT","Mail1","codice_ipa","Codice_categoria","Denominazione_ente"\n"58091","a,b","c_h501","L6"," Roma \n Capitale "\n',
    ],
  ])('is read with %s', async (_form, content) => {
    const { lines, faults } = await read(content, administrations);
    expect(faults.report()).toEqual([]);
    expect(lines.map(({ row }) => row)).toEqual([rome]);
  });

  test('may lack the columns that may be empty, and no other', async () => {
    expect(await faultsOf('Codice_IPA\nc_h501\n', administrations)).toEqual([
      'line 1: the column Denominazione_ente is missing',
      'line 1: the column Codice_Categoria is missing',
    ]);
  });

  test('with categories not known here is taken, and says so', async () => {
    const content = 'Codice_IPA,Denominazione_ente,Codice_Categoria\na,A,L99\nb,B,L99\nc,C,L6\n';
    const { lines } = await read(content, administrations);
    expect(administrations.notes?.(lines.map(({ row }) => row))).toEqual([
      '2 of a category not known here (L99), taken as "other".',
    ]);
  });
});

describe('a file that cannot be read is refused in one sentence', () => {
  test('where it does not exist', async () => {
    const missing = join(folder, 'missing.csv');
    const { faults } = await readTable(missing, states, () => undefined);
    expect(faults.report()).toEqual([`The file ${missing} does not exist.`]);
  });

  test('where it is a folder', async () => {
    const { faults } = await readTable(folder, states, () => undefined);
    expect(faults.report()).toEqual([`${folder} is not a file.`]);
  });

  test('where it is empty', async () => {
    expect(await faultsOf('', states)).toEqual([`The file ${file} is empty.`]);
  });

  test.each([
    ['in Latin-1', Buffer.from(`${header}inps,live,citt\u00E0\n`, 'latin1')],
    ['in UTF-16', Buffer.from(`\uFEFF${header}${good}`, 'utf16le')],
    ['cut in the middle of a letter', Buffer.from(`${header}inps,live,\u00E0`).subarray(0, -1)],
  ])('where it is %s', async (_encoding, content) => {
    expect(await faultsOf(content, states)).toEqual([
      `The file ${file} is not UTF-8: save it as "CSV UTF-8" and try again.`,
    ]);
  });
});

describe('what is wrong with a row', () => {
  test('is told with its line and column, all of it at once', async () => {
    const content = `${header}${good}\ninps,foo,2026-02-30\n,live,2026-11-23\ninps,live\n`;
    expect(await faultsOf(content, states)).toEqual([
      'line 3: state "foo" is not one of requested, agreed, pilot, live, suspended, withdrawn',
      'line 3: since "2026-02-30" is not a day like 2026-01-31',
      'line 4: ipa is empty',
      'line 4: since "2026-11-23" is a day still to come',
      'line 5: has 2 columns, where the first line has 3',
    ]);
  });

  test('is told for every kind of cell of a service', async () => {
    const columns = 'ipa;slug;name_it;type;audience;channels;page_url;opened_on;state\n';
    const wrong = 'in-ps;A b;;x;y;web|foo;javascript:alert(1);1;on\n';
    const doubled = 'inps;a;a\u0007b;counter;citizens;web|web;;;live\n';
    expect(await faultsOf(columns + wrong + doubled, services)).toEqual([
      'line 2: ipa "in-ps" is not an IPA code (letters, digits and _)',
      'line 2: slug "A b" is not made of small letters and digits joined by single hyphens',
      'line 2: name_it is empty',
      'line 2: type "x" is not one of digital-procedure, information-page, application-screen, counter, contact-centre',
      'line 2: audience "y" is not one of citizens, businesses, intermediaries',
      'line 2: channels "web|foo" is not a list, separated by |, of web, app, contact-centre, office, caf-patronato, kiosk',
      'line 2: page_url "javascript:alert(1)" is not a web address like https://www.example.it',
      'line 2: opened_on "1" is not a day like 2026-01-31',
      'line 2: state "on" is not one of draft, live, suspended, closed',
      'line 3: name_it "a b" holds U+0007, a control or invisible character',
      'line 3: channels "web|web" names a value twice',
    ]);
  });

  test.each([
    ['a direction override', 'Sportello \u202eetneu', 'U+202E', 'Sportello  etneu'],
    ['an isolate', 'a\u2067b', 'U+2067', 'a b'],
    ['a tag character', 'a\u{e0041}', 'U+E0041', 'a '],
    ['a joiner', 'a\u200db', 'U+200D', 'a b'],
    ['an escape', 'a\u001bb', 'U+001B', 'a b'],
  ])('is told where a name holds %s, which the report does not repeat', async (_what, name, code, shown) => {
    const sentence = `"${shown}" holds ${code}, a control or invisible character`;
    const columns = 'ipa,slug,name_it,name_de,type,audience,channels,state\n';
    const rows = `inps,a,${name},b,counter,citizens,web,live\ninps,b,a,${name},counter,citizens,web,live\n`;
    expect(await faultsOf(columns + rows, services)).toEqual([
      `line 2: name_it ${sentence}`,
      `line 3: name_de ${sentence}`,
    ]);
    const body = `Codice_IPA,Denominazione_ente,Codice_Categoria\nx,${name},L6\n`;
    expect(await faultsOf(body, administrations)).toEqual([`line 2: Denominazione_ente ${sentence}`]);
  });

  test('is told of a service that is open before its day, or on a day that cannot be', async () => {
    const columns = 'ipa,slug,name_it,type,audience,channels,opened_on,state\n';
    const row = (day: string, state: string): string =>
      `inps,s${day},S,counter,citizens,web,${day},${state}\n`;
    const content = [
      row('9999-12-31', 'live'),
      row('2026-11-23', 'suspended'),
      row('2026-11-24', 'draft'),
      row('2026-11-22', 'live'),
      row('0000-01-01', 'closed'),
    ].join('');
    expect(await faultsOf(columns + content, services.asOf('2026-11-22'))).toEqual([
      'line 2: opened_on "9999-12-31" is a day still to come, which only a draft can have',
      'line 3: opened_on "2026-11-23" is a day still to come, which only a draft can have',
      'line 6: opened_on "0000-01-01" is before 1900',
    ]);
  });

  test('is told where an address holds what is not seen', async () => {
    const columns = 'ipa,slug,name_it,type,audience,channels,page_url,state\n';
    const row = 'inps,a,A,counter,citizens,web,https://www.inps.it/\u202ea,live\n';
    expect(await faultsOf(columns + row, services)).toEqual([
      'line 2: page_url "https://www.inps.it/ a" holds a space or a control or invisible character',
    ]);
  });

  test('is told on the line where the row begins, also after breaks inside of values and empty lines', async () => {
    const content = `${header.trim()},note\r\n${good},"one\r\ntwo\nthree"\r\n\r\n,,,\r\nx!,live,2026-01-01,"a\r\nb"\r\nx!,live,2026-01-01,\n`;
    expect(await faultsOf(content, states)).toEqual([
      'line 7: ipa "x!" is not an IPA code (letters, digits and _)',
      'line 9: ipa "x!" is not an IPA code (letters, digits and _)',
    ]);
  });

  test('is told where a key stands twice, whatever the case of its IPA code', async () => {
    expect(await faultsOf(`${header}${good}\nINPS,pilot,2026-01-01\n`, states)).toEqual([
      'line 3: inps since 2026-01-01 stands on line 2 already',
    ]);
  });

  test('is told for the first fifty, then counted', async () => {
    const report = await faultsOf(header + 'x,live,1\n'.repeat(60), states);
    expect(report).toHaveLength(51);
    expect(report[49]).toBe('line 51: since "1" is not a day like 2026-01-31');
    expect(report[50]).toBe('and 10 more.');
  });

  test('does not hide what is wrong before it where a quotation mark is not closed', async () => {
    expect(
      await faultsOf(`${header}inps,foo,2026-01-01\ninps,"live,2026-01-02\ninps,live,2026-01-03\n`, states),
    ).toEqual([
      'line 2: state "foo" is not one of requested, agreed, pilot, live, suspended, withdrawn',
      'line 3: a quotation mark opened in this row is closed nowhere',
    ]);
  });
});
