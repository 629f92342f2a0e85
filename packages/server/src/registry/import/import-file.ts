import type { Database } from '../../platform/database/database.ts';
import { notify } from '../../platform/notices.ts';
import { lockRegister } from '../queries/lock-register.ts';
import type { Faults } from './faults.ts';
import { type ParentOfLine, type Reading, quote, readTable } from './read-table.ts';
import type { Changes, Parent, Table } from './table.ts';

export type ImportOutcome =
  | ({ readonly ok: true; readonly rows: number; readonly notes: readonly string[] } & Changes)
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Fills the register from a file: all of it or, where anything is wrong, nothing. What the register knew of a row's key
 * gives way to the row. Servers that run on the database follow.
 */
export async function importFile<Row>(
  database: Database,
  table: Table<Row>,
  file: string,
  onRow: (rows: number) => void = () => undefined,
): Promise<ImportOutcome> {
  const reading = await readTable(file, table, onRow);
  return database.transaction().execute(async (transaction) => {
    await lockRegister(transaction);
    return storeReading(transaction, table, reading);
  });
}

/** Its statements belong to one transaction, under the register's lock. */
export async function storeReading<Row>(
  database: Database,
  table: Table<Row>,
  { lines, parents, faults }: Reading<Row>,
): Promise<ImportOutcome> {
  if (table.parent) await requireParents(database, table.parent, parents, faults);
  if (faults.count > 0) return { ok: false, faults: faults.report() };
  const rows = lines.map(({ row }) => row);
  const changes = await table.write(database, rows);
  if (changes.added + changes.changed > 0) await notify(database, 'registry_changed', '');
  return { ok: true, rows: rows.length, notes: table.notes?.(rows) ?? [], ...changes };
}

async function requireParents(
  database: Database,
  { column, missing, known }: Parent,
  parents: readonly ParentOfLine[],
  faults: Faults,
): Promise<void> {
  const held = await known(database, [...new Set(parents.map(({ key }) => key))]);
  for (const { number, key } of parents) {
    if (!held.has(key)) faults.add(number, `${column} ${quote(key)} ${missing}`);
  }
}
