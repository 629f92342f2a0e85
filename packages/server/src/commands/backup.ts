import { resolve } from 'node:path';
import { backup } from '../platform/backup/backup.ts';
import { restore } from '../platform/backup/restore.ts';
import { type Command, CommandError } from './command.ts';
import { useDatabase, usePostgres } from './open-database.ts';

const count = new Intl.NumberFormat('en');

export const backupCommand: Command = {
  name: 'backup',
  operands: ['FILE'],
  summary: 'Write all that the database holds at this moment to one file; the server may go on.',
  details: `The file holds comments and the keys of this installation: keep it as you keep the database, and no longer than the
rules on retention allow. A file that exists is not overwritten.`,
  run: async ({ config, terminal }, [name = '']) => {
    const file = resolve(name);
    const rows = await useDatabase(config, ({ url }) => backup(url, file)).catch(explainFile);
    terminal.print(`${file}: ${count.format(total(rows))} rows.`);
  },
};

export const restoreCommand: Command = {
  name: 'restore',
  operands: ['FILE'],
  summary: 'Fill an empty database from a backup: stop the server and set a new DATA_DIR first.',
  run: async ({ config, terminal }, [name = '']) => {
    const file = resolve(name);
    const rows = await usePostgres(config, (url) => restore(url, file));
    terminal.print(`${count.format(total(rows))} rows restored from ${file}.`);
  },
};

function total(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((sum, n) => sum + n, 0);
}

function explainFile(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') throw new CommandError('The file exists already: choose another name.');
  if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR') {
    throw new CommandError('The file cannot be written there.');
  }
  throw error;
}
