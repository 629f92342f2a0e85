import { resolve } from 'node:path';
import { audiences, channels, serviceTypes } from '@ascolto/contract';
import {
  type Table,
  adhesions,
  administrations,
  importFile,
  services,
  touchpoints,
} from '../registry/index.ts';
import { type Command, type CommandContext, CommandError } from './command.ts';
import { useDatabase } from './open-database.ts';

const everyFile = `The file is CSV in UTF-8, separated by commas, semicolons or tabs; its first line names the columns, in any order.
Other columns are passed over. All rows are imported or none; a row replaces what is known under its key.
Names hold no control or invisible characters.`;

export const importAdministrations = importCommand(
  'administrations',
  () => administrations,
  'Take administrations from the open data of the index of public administrations (IPA).',
  `Key: the IPA code. The file is "enti" of indicepa.gov.it.
  Codice_IPA, Denominazione_ente, Codice_Categoria
  Codice_natura         optional; with the code and the name, tells a municipality from a consortium (category L6)
  Codice_comune_ISTAT   optional; where the administration has its seat`,
);

export const importServices = importCommand(
  'services',
  services.asOf,
  'Take the services that people rate.',
  `Key: ipa and slug.
  ipa         IPA code of the administration, which the register must hold
  slug        the service's part of its address: small letters, digits, hyphens
  name_it     name in Italian; name_de, name_fr, name_sl, name_en (optional) in German, French, Slovene, English
  type        ${serviceTypes.join(', ')}
  audience    ${audiences.join(', ')}
  channels    one or more, separated by |: ${channels.join(', ')}
  page_url    optional; the page where the service begins
  opened_on   optional; a day like 2026-01-31, to come only where the state is draft
  state       draft, live, suspended, closed`,
);

export const importTouchpoints = importCommand(
  'touchpoints',
  () => touchpoints,
  'Take the touchpoints of services: applications, pages, screens, counters, calls.',
  `Key: ipa, service and slug.
  ipa, service   IPA code and slug of the service, which the register must hold
  slug           the touchpoint's own
  kind           web-application, page, app-screen, counter, call
  name_it        name in Italian; name_de, name_fr, name_sl, name_en (optional) in German, French, Slovene, English
  page_url       optional`,
);

export const importAdhesions = importCommand(
  'adhesions',
  adhesions,
  'Take the states of adhesion of administrations, each from its day on.',
  `Key: ipa and since. The latest entry of an administration counts; pilot and live ones collect ratings.
  ipa     IPA code of the administration, which the register must hold
  state   requested, agreed, pilot, live, suspended, withdrawn
  since   a day like 2026-01-31, not in the future`,
);

function importCommand<Row>(
  rowsName: string,
  tableOf: (today: string) => Table<Row>,
  summary: string,
  columns: string,
): Command {
  return {
    name: `import ${rowsName}`,
    operands: ['FILE.csv'],
    summary,
    details: `${everyFile}\n\n${columns}`,
    run: (context, [file = '']) =>
      importRows(context, rowsName, tableOf(context.clock.today()), resolve(file)),
  };
}

const count = new Intl.NumberFormat('en');

async function importRows<Row>(
  { config, terminal }: CommandContext,
  rowsName: string,
  table: Table<Row>,
  file: string,
): Promise<void> {
  const outcome = await useDatabase(config, ({ database }) =>
    importFile(database, table, file, (rows) =>
      terminal.progress(() => `${count.format(rows)} ${rowsName} read`),
    ),
  );
  if (!outcome.ok) throw new CommandError(['Nothing was imported.', ...outcome.faults].join('\n'));
  const { rows, added, changed, notes } = outcome;
  for (const note of notes) terminal.printError(note);
  terminal.print(
    `${count.format(rows)} ${rowsName}: ${count.format(added)} added, ${count.format(changed)} changed, ` +
      `${count.format(rows - added - changed)} as they were.`,
  );
}
