import { fileURLToPath } from 'node:url';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { adhesions } from './import/adhesions.ts';
import { administrations } from './import/administrations.ts';
import { storeReading } from './import/import-file.ts';
import { readTable } from './import/read-table.ts';
import { services } from './import/services.ts';
import type { Table } from './import/table.ts';
import { touchpoints } from './import/touchpoints.ts';
import { hasAdministrations } from './queries/has-administrations.ts';
import { lockRegister } from './queries/lock-register.ts';

const folder = new URL('../../../../demo/', import.meta.url);

/** Fills an empty register with the pilot shipped in `/demo`; tells whether it was empty. */
export async function loadPilot(database: Database, clock: Clock): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    await lockRegister(transaction);
    if (await hasAdministrations(transaction)) return false;
    await load(transaction, administrations, 'administrations.csv');
    await load(transaction, services, 'services.csv');
    await load(transaction, touchpoints, 'touchpoints.csv');
    await load(transaction, adhesions(clock.today()), 'adhesions.csv');
    return true;
  });
}

async function load<Row>(transaction: Database, table: Table<Row>, name: string): Promise<void> {
  const reading = await readTable(fileURLToPath(new URL(name, folder)), table, () => undefined);
  const outcome = await storeReading(transaction, table, reading);
  if (!outcome.ok) throw new Error(`The pilot's ${name} is faulty:\n${outcome.faults.join('\n')}`);
}
