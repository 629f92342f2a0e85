import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** Forgets what was said to be changed of a service. False where there is nothing of the id; served by the primary key. */
export async function deleteChange(
  database: Database,
  serviceId: number,
  changeId: string,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    delete from collection.change where service_id = ${serviceId} and id = ${changeId}`.execute(database);
  return numAffectedRows > 0n;
}
